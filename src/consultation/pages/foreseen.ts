// SPDX-License-Identifier: EUPL-1.2
// What each step of a round would do, for the page that asks once more. The letters are counted there.

import { formatList } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Foreseen } from '#kernel/foreseen.ts'
import type { Visit } from '#platform/page.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { isPublic } from '../../agreement/rules/publishing.ts'
import { readReachable } from '../../organisation/reads/recipients.ts'
import { namesWithoutReader, whoAnswersFor } from '../../organisation/rules/recipients.ts'
import { messagesIn } from '../messages.ts'
import { readPrepared } from '../reads/prepared.ts'
import { listResponses } from '../reads/responses.ts'
import { readTally } from '../reads/rounds.ts'
import type { Consultation } from '../rules/consultation.ts'
import type { ConsultationStep } from '../rules/lifecycle.ts'
import { readPlan } from './planned.ts'

/** What was typed for the step, when it can be read. */
export type Typed = { readonly dueOn?: Day; readonly reason?: string }

/** Read as it stands before the step: what is public already does not become so. */
export const foresee: Readonly<
  Record<ConsultationStep, (visit: Visit, round: Consultation, typed?: Typed) => Promise<Foreseen>>
> = {
  async open(visit, round) {
    const { open, round: roundWords } = messagesIn(visit.language)
    const { tally } = await readTally(visit.db, round, visit.today)
    const plan = await readPlan(visit, await readPrepared(visit.db, round))
    const reachable = await readReachable(visit.db, visit.today)
    const unread = namesWithoutReader(
      tally.map(({ partyId }) => ({ partyId, bodyId: undefined })),
      reachable,
      (place) => whoAnswersFor(place, reachable, visit.today),
    )
    return {
      told: [
        { about: 'who', text: open.what(tally.length) },
        ...(unread.length > 0 ? [{ about: 'who' as const, text: open.unread(unread) }] : []),
        { about: 'days', text: open.due(round.dueOn) },
        ...plan.faults.map((text) => ({ about: 'days' as const, text })),
        { about: 'binding', text: open.binding },
        { about: 'public', text: open.public },
        ...(await textsShown(visit, round.packageId)),
      ],
      route: plan.steps.map(({ title, bodies, dueOn }) => ({
        what: title[visit.language],
        who: bodies.length > 4 ? roundWords.bodyCount(bodies.length) : bodies.join(', '),
        on: dueOn,
      })),
    }
  },

  async extend({ language }, round, { dueOn, reason = '' } = {}) {
    const said = messagesIn(language).before.extend
    return {
      told: [
        { about: 'days', text: said.days(round.dueOn, dueOn ?? round.dueOn) },
        { about: 'public', text: said.public(reason) },
        { about: 'never-back', text: said.neverBack },
      ],
    }
  },

  async cancel({ language }, round, { reason = '' } = {}) {
    const said = messagesIn(language).before.cancel
    const last = { about: 'never-back', text: said.neverBack } as const
    if (round.status === 'draft') return { told: [{ about: 'who', text: said.draft }, last] }
    return {
      told: [
        { about: 'public', text: said.public(reason) },
        { about: 'who', text: said.who },
        last,
      ],
    }
  },

  async close(visit, round) {
    const said = messagesIn(visit.language).before.close
    const answers = await listAnswers(visit, round)
    return {
      told: [
        { about: 'who', text: said.who(answers.length) },
        { about: 'binding', text: said.binding },
        { about: 'public', text: said.public },
        { about: 'never-back', text: said.neverBack },
      ],
    }
  },

  async publish(visit, round) {
    const { before, lead } = messagesIn(visit.language)
    const answers = await listAnswers(visit, round)
    const marked = answers.filter(({ secrecyReason }) => secrecyReason !== '')
    return {
      told: [
        { about: 'public', text: before.publish.public(answers.length - marked.length) },
        { about: 'binding', text: lead.marked(marked.length) },
        ...(await textsShown(visit, round.answeringPackageId)),
        { about: 'never-back', text: before.publish.neverBack },
      ],
    }
  },
}

async function listAnswers({ db }: Visit, { id }: Consultation) {
  return (await listResponses(db, id)).filter(({ isCorrespondence }) => !isCorrespondence)
}

/** The texts of a package that nobody but those who write has read yet. */
async function textsShown({ db, language }: Visit, packageId: string | undefined) {
  if (packageId === undefined) return []
  const { versions } = await getPackage(db, packageId)
  const names = versions.filter((version) => !isPublic(version)).map(editionName)
  if (names.length === 0) return []
  const text = messagesIn(language).before.texts(formatList(names, language))
  return [{ about: 'public' as const, text }]
}
