// SPDX-License-Identifier: EUPL-1.2
// What each step of a decision round would do, for the page that asks once more.

import { formatList } from '#kernel/dates-in-words.ts'
import type { AskedBefore, Foreseen, StepBefore } from '#kernel/foreseen.ts'
import type { Language } from '#kernel/language.ts'
import type { Visit } from '#platform/page.ts'
import { listPackages } from '../../agreement/reads/packages.ts'
import type { Package } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { isPublic } from '../../agreement/rules/publishing.ts'
import { listConsultations } from '../../consultation/reads/rounds.ts'
import { readMeetings } from '../../process/reads/known-meetings.ts'
import { decisionTemplate } from '../../process/rules/laid-route.ts'
import { readEnds } from '../../process/reads/body-ends.ts'
import { planConflicts } from '../../process/rules/plan-conflicts.ts'
import { sayConflict } from '../../process/views/conflict-in-words.ts'
import { countyOnDay, readRoute } from '../../process/reads.ts'
import type { StepRow } from '../../process/rules/step-row.ts'
import { readReachable } from '../../organisation/reads/recipients.ts'
import { namesWithoutReader, whoRegistersFor } from '../../organisation/rules/recipients.ts'
import { messagesIn } from '../messages.ts'
import { listRoundParties } from '../reads/rounds.ts'
import type { DecisionRound } from '../rules/decision.ts'
import type { OutcomeView } from '../rules/round-outcome.ts'

type Tx = Parameters<Parameters<Visit['act']>[0]>[0]

/** Read in the transaction where the round has been opened; the texts as they were before. */
export async function foreseeOpening(
  visit: Visit,
  tx: Tx,
  round: DecisionRound,
  inProcess: { readonly title: string; readonly documentIds: readonly string[] },
): Promise<Foreseen> {
  const { db, language, today } = visit
  const { open } = messagesIn(language).before
  const [packages, parties, route] = await Promise.all([
    listPackages(db),
    listRoundParties(tx, round.id),
    readRoute(tx, round.routeId, today),
  ])
  const reachable = await readReachable(tx, today)
  const unread = namesWithoutReader(
    parties.map((party) => ({ ...party, bodyId: undefined })),
    reachable,
    (party) => whoRegistersFor(party, reachable, today),
  )
  const conflicts = await tellConflicts(visit, tx, round)
  const made = packages.find(({ id }) => id === round.packageId)!
  const hidden = made.versions.filter((version) => !isPublic(version)).map(editionName)
  return {
    told: [
      { about: 'who', text: open.who(parties.length) },
      ...(unread.length > 0 ? [{ about: 'who' as const, text: open.unread(unread) }] : []),
      { about: 'days', text: open.days(round.opensOn, round.deadline, round.entersIntoForceOn) },
      ...conflicts.map((text) => ({ about: 'days' as const, text })),
      { about: 'binding', text: open.binding },
      { about: 'public', text: open.public },
      ...(hidden.length > 0
        ? [{ about: 'public' as const, text: open.texts(formatList(hidden, language)) }]
        : []),
      { about: 'never-back', text: open.neverBack },
    ],
    asks: [
      ...(await askOfConsultations(visit, made, packages)),
      ...askOfProcess(made, inProcess, language),
    ],
    route: stepsOf(route.rows, language),
  }
}

/** What the days of the round collide with, on its way. */
async function tellConflicts(
  { today, language }: Visit,
  tx: Tx,
  round: DecisionRound,
): Promise<readonly string[]> {
  const county = await countyOnDay(tx, round.opensOn)
  const template = decisionTemplate(county, round, round.title)
  const meetings = await readMeetings(tx, template, today)
  const ends = await readEnds(tx, template)
  const title = new Map(template.steps.map((step) => [step.key, step.title[language]]))
  const name = new Map(county.bodies.map((body) => [body.id, body.shortName]))
  return planConflicts(template, round.opensOn, meetings, ends).map((conflict) =>
    sayConflict(
      conflict,
      { step: (key) => title.get(key) ?? key, body: (id) => name.get(id) ?? '' },
      language,
    ),
  )
}

/** Whether the parties are still asked about a text that the councils would decide on. */
async function askOfConsultations(
  { db, today, language }: Visit,
  made: Package,
  packages: readonly Package[],
): Promise<readonly AskedBefore[]> {
  const { open } = messagesIn(language).before
  const own = new Set(made.versions.map(({ id }) => id))
  const isAbout = (packageId: string) =>
    packages.find(({ id }) => id === packageId)?.versions.some(({ id }) => own.has(id))
  const asking = (await listConsultations(db, today)).filter(
    ({ status, packageId }) => status === 'open' && isAbout(packageId),
  )
  const last = asking
    .map(({ dueOn }) => dueOn)
    .toSorted()
    .at(-1)
  if (last === undefined) return []
  const names = formatList(
    asking.map(({ title }) => title),
    language,
  )
  return [
    { name: 'fore-remiss', text: open.consultation(names, last), answer: open.consultationAnswer },
  ]
}

/** Whether the process has been about other documents; one that has had no rounds is about any. */
function askOfProcess(
  { versions }: Package,
  { title, documentIds }: { readonly title: string; readonly documentIds: readonly string[] },
  language: Language,
): readonly AskedBefore[] {
  const { open } = messagesIn(language).before
  const isSame = versions.some(({ documentId }) => documentIds.includes(documentId))
  if (documentIds.length === 0 || isSame) return []
  const names = formatList(versions.map(editionName), language)
  return [
    {
      name: 'annat-dokument',
      text: open.otherDocument(title, names),
      answer: open.otherDocumentAnswer,
    },
  ]
}

function stepsOf(rows: readonly StepRow[], language: Language): readonly StepBefore[] {
  const { bodies } = messagesIn(language).before.open
  return [...Map.groupBy(rows, ({ key }) => key).values()].map((those) => ({
    what: those[0]!.title[language],
    who:
      those.length > 3 ? bodies(those.length) : those.map(({ body }) => body.shortName).join(', '),
    on: those[0]!.dueOn,
  }))
}

export function foreseeEnding({ language }: Visit, outcome: OutcomeView): Foreseen {
  const { end } = messagesIn(language).before
  return {
    told: [
      { about: 'who', text: end.standing(outcome.approved, outcome.of) },
      { about: 'binding', text: outcome.state === 'adopted' ? end.adopted : end.notAdopted },
      { about: 'never-back', text: end.neverBack },
    ],
  }
}

export function foreseeCancelling(
  { language }: Visit,
  outcome: OutcomeView,
  reason: string,
): Foreseen {
  const { cancel, end } = messagesIn(language).before
  return {
    told: [
      { about: 'who', text: end.standing(outcome.approved, outcome.of) },
      { about: 'public', text: cancel.public(reason) },
      { about: 'never-back', text: cancel.neverBack },
    ],
  }
}
