// SPDX-License-Identifier: EUPL-1.2
// The fifty decisions: as a page, as CSV and as JSON; and what a process leader does with the round.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import {
  csv,
  json,
  show,
  statusOfReturned,
  type Answer,
  type Page,
  type Visit,
} from '#platform/page.ts'
import { submit, submitForm } from '#platform/submit.ts'
import { readForm, returnedForm, type Sending, sendingOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { getPackage } from '../../agreement/reads/packages.ts'
import { readRoute } from '../../process/reads.ts'
import { cancelRound, endRound } from '../commands/rounds.ts'
import { messagesIn } from '../messages.ts'
import { refusals } from '../messages/refusals.ts'
import { readWhatAppliesInstead } from '../reads/instead.ts'
import { readOutcome } from '../reads/outcomes.ts'
import { listStatements } from '../reads/rounds.ts'
import { steps } from '../rules/lifecycle.ts'
import { mayInRound, rolesThatMay } from '../rules/permissions.ts'
import type { OutcomeView } from '../rules/round-outcome.ts'
import { isStatementVerb } from '../rules/statement.ts'
import { cancelForm } from '../views/forms.ts'
import { RoundView, type BodyOnTheWay } from '../views/round-view.tsx'
import { standingLooks } from '../views/standing-looks.ts'
import { tellOutcomeChanges } from './told-changes.ts'
import { crumbsTo, getProcess, pathOf, type DecisionWiring } from './wiring.ts'

const base = '/sa-gar-det/:process/beslut'

export function roundPages(wiring: DecisionWiring): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path: base,
      may: 'everyone',
      drawsKept: true,
      answer: (visit) => showRound(visit, wiring),
    },
    {
      method: 'POST',
      path: base,
      may: rolesThatMay('lead-round'),
      answer: (visit) => leadRound(visit, wiring),
    },
    {
      method: 'GET',
      path: `${base}.csv`,
      may: 'everyone',
      answer: (visit) => downloadCsv(visit, wiring),
    },
    {
      method: 'GET',
      path: `${base}.json`,
      may: 'everyone',
      answer: (visit) => downloadJson(visit, wiring),
    },
  ]
}

async function showRound(
  visit: Visit,
  wiring: DecisionWiring,
  sending: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { db, asOf, language } = visit
  const process = await getProcess(visit, wiring)
  const outcome = await readOutcome(db, process.roundId, asOf)
  const [instead, bodies, made] = await Promise.all([
    readWhatAppliesInstead(db, outcome.round, asOf),
    readBodies(visit, outcome),
    getPackage(db, outcome.round.packageId),
  ])
  const words = messagesIn(language)
  const link = linkOnDay(visit)
  const changes = sending ? await tellOutcomeChanges(visit, outcome, sending.form) : []
  const form = sending && returnedForm(cancelForm.name, sending.form, sending.errors, changes)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title: words.round.title(outcome.round.title),
      place: 'sa-gar-det',
      crumbs: [...crumbsTo(visit, process), { text: words.decisions }],
      hasErrors: status !== 200,
      content: (
        <RoundView
          language={language}
          today={visit.today}
          outcome={outcome}
          instead={instead}
          bodies={bodies}
          path={pathOf(visit)}
          processHref={link(process.href)}
          packageHref={visit.link(`/avtal/paket/${made.slug}`)}
          mayLead={mayInRound(visit.mandate, 'lead-round')}
          form={form}
          action={visit.link(pathOf(visit))}
          link={link}
        />
      ),
    },
    status,
  )
}

/** The bodies that speak before the councils, those that all wait for first; inner preparation is left out. */
async function readBodies(visit: Visit, outcome: OutcomeView): Promise<readonly BodyOnTheWay[]> {
  const { db, asOf, language } = visit
  const [route, statements] = await Promise.all([
    readRoute(db, outcome.round.routeId, asOf),
    listStatements(db, outcome.round.id),
  ])
  const known = statements.filter(({ statedOn }) => statedOn <= asOf)
  return route.rows
    .filter((row) => isStatementVerb(row.verb))
    .filter((row) => !row.isOptional || known.some(({ bodyId }) => bodyId === row.body.id))
    .map((row) => ({
      body: row.body,
      step: row.title[language],
      statement: known.findLast(({ bodyId }) => bodyId === row.body.id),
    }))
}

async function leadRound(visit: Visit, wiring: DecisionWiring): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { language, today } = visit
  const { roundId } = await getProcess(visit, wiring)
  const mandate = visit.getMandate()
  const input = { roundId, seen: form.seen }
  const deed = {
    sentences: refusals[language],
    again: (errors: readonly FieldError[]) => showRound(visit, wiring, { form, errors }),
    next: () => pathOf(visit),
  }
  switch (form.text('gor')) {
    case steps.end.path:
      return submit(visit, {
        ...deed,
        control: () => '',
        act: (tx) => endRound(tx, today, mandate, input),
      })
    case steps.cancel.path: {
      const words = messagesIn(language).lead.fields
      return submitForm(visit, readForm(cancelForm, form, { words, language }), {
        ...deed,
        act: (tx, { reason }) => cancelRound(tx, today, mandate, { ...input, reason }),
      })
    }
    default:
      throw new NotFound(`nothing is called ${form.text('gor')}`)
  }
}

async function downloadCsv(visit: Visit, wiring: DecisionWiring): Promise<Answer<never>> {
  const { roundId } = await getProcess(visit, wiring)
  const outcome = await readOutcome(visit.db, roundId, visit.asOf)
  const words = messagesIn(visit.language)
  return csv(words.round.fileName(outcome.round.slug), [
    words.round.columns,
    ...outcome.parties.map(({ party, standing, decision, finality, nextMeetingOn }) => [
      party.code,
      party.name,
      standingLooks[standing].text[visit.language],
      decision ? words.outcome[decision.outcome].text : '',
      decision?.decidedOn ?? '',
      decision?.paragraph ?? '',
      decision?.registryNumber ?? '',
      decision?.attestedOn ?? '',
      decision?.announcedOn ?? '',
      finality?.lastAppealDay ?? '',
      finality?.finalOn ?? '',
      nextMeetingOn ?? '',
      decision?.packageHash ?? '',
    ]),
  ])
}

async function downloadJson(visit: Visit, wiring: DecisionWiring): Promise<Answer<never>> {
  const process = await getProcess(visit, wiring)
  const outcome = await readOutcome(visit.db, process.roundId, visit.asOf)
  return json({ process: visit.params['process'], title: process.title, ...outcomeAsJson(outcome) })
}

/** The round as data, in the words of the rules; days and hashes are whole. */
function outcomeAsJson(outcome: OutcomeView) {
  const { round } = outcome
  return {
    per: outcome.on,
    round: {
      slug: round.slug,
      title: round.title,
      status: round.status,
      needsAllParties: round.needsAllParties,
      opensOn: round.opensOn,
      deadline: round.deadline,
      entryIntoForceOn: round.entersIntoForceOn,
      textHash: round.packageHash,
    },
    state: outcome.state,
    parties: outcome.of,
    approved: outcome.approved,
    remaining: outcome.remaining.map(({ party }) => party.slug),
    blocking: outcome.blocking.map(({ party, why }) => ({ party: party.slug, why })),
    adoptedOn: outcome.adoptedOn ?? null,
    entersIntoForceOn: outcome.entersIntoForceOn ?? null,
    decisions: outcome.parties.map(({ party, standing, decision, finality, nextMeetingOn }) => ({
      party: party.slug,
      name: party.name,
      kind: party.kind,
      standing,
      nextMeetingOn: nextMeetingOn ?? null,
      decision: decision
        ? {
            id: decision.id,
            outcome: decision.outcome,
            decidedOn: decision.decidedOn,
            paragraph: decision.paragraph,
            registryNumber: decision.registryNumber,
            attestedOn: decision.attestedOn ?? null,
            announcedOn: decision.announcedOn ?? null,
            appealedOn: decision.appealedOn ?? null,
            appealEndedOn: decision.appealEndedOn ?? null,
            textHash: decision.packageHash,
            minutesHash: decision.minutes?.fileHash ?? null,
            finality: finality ?? null,
          }
        : null,
    })),
  }
}
