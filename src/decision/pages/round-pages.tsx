// SPDX-License-Identifier: EUPL-1.2
// Every party's decision, as a list; and what a process leader does with the round.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import type { Foreseen, Foretold } from '#kernel/foreseen.ts'
import { type ShownList, sliceOf } from '#kernel/list.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import { type ListSaid, listPages, shownList } from '#platform/http/list-pages.ts'
import { show, statusOfReturned, type Answer, type Page, type Visit } from '#platform/page.ts'
import { submit, submitForm } from '#platform/submit.ts'
import { readForm, returnedForm, type Sending, sendingOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { getPackage } from '../../agreement/reads/packages.ts'
import { readRoute } from '../../process/reads.ts'
import { cancelRound, endRound } from '../commands/rounds.ts'
import { messagesIn } from '../messages.ts'
import { listWords } from '../messages/lists.ts'
import { refusals } from '../messages/refusals.ts'
import { readWhatAppliesInstead } from '../reads/instead.ts'
import { readOutcome } from '../reads/outcomes.ts'
import { listStatements } from '../reads/rounds.ts'
import { steps } from '../rules/lifecycle.ts'
import { partyStandings } from '../rules/party-standing.ts'
import { mayForParty, mayInRound, rolesThatMay } from '../rules/permissions.ts'
import type { OutcomeView } from '../rules/round-outcome.ts'
import { isStatementVerb } from '../rules/statement.ts'
import { cancelForm } from '../views/forms.ts'
import { decisionList } from '../views/lists.ts'
import { RoundView, type BodyOnTheWay } from '../views/round-view.tsx'
import { standingLooks } from '../views/standing-looks.ts'
import { askBefore } from './asked-before.tsx'
import { foreseeCancelling, foreseeEnding } from './foreseen.ts'
import { tellOutcomeChanges } from './told-changes.ts'
import { readOwnParties } from './own-parties.ts'
import { crumbsTo, getProcess, pathOf, type DecisionWiring } from './wiring.ts'

const base = '/sa-gar-det/:process/beslut'

export function roundPages(wiring: DecisionWiring): readonly Page<PageContent>[] {
  const said = decisionsSaid(wiring)
  return [
    ...listPages(said, (visit, list) => showRound(visit, wiring, list)),
    {
      method: 'POST',
      path: base,
      may: rolesThatMay('lead-round'),
      answer: (visit) => leadRound(visit, wiring),
    },
  ]
}

/** Every party's decision, and in the files also the round. */
function decisionsSaid(wiring: DecisionWiring): ListSaid<typeof decisionList> {
  const outcomeOf = async (visit: Visit) =>
    readOutcome(visit.db, (await getProcess(visit, wiring)).roundId, visit.asOf)
  return {
    list: decisionList,
    path: base,
    may: 'everyone',
    drawsKept: true,
    query: ['part'],
    words: async (visit) => listWords(visit.language, (await outcomeOf(visit)).round),
    async choices(visit) {
      const { parties } = await outcomeOf(visit)
      const some = partyStandings.filter((one) => parties.some(({ standing }) => standing === one))
      const inWords = (value: (typeof some)[number]) => standingLooks[value].text[visit.language]
      return { standing: some.map((value) => ({ value, text: inWords(value) })) }
    },
    async read(visit, asked, slice) {
      const { round, parties } = await outcomeOf(visit)
      // On an earlier day, a round that had not opened was about nobody.
      const isBegun = round.opensOn <= visit.asOf || visit.asOf >= visit.today
      return sliceOf(decisionList, isBegun ? parties : [], asked, slice)
    },
    async about(visit) {
      const { title } = await getProcess(visit, wiring)
      return { process: visit.params['process'], title, ...roundAsData(await outcomeOf(visit)) }
    },
  }
}

async function showRound(
  visit: Visit,
  wiring: DecisionWiring,
  list: ShownList<typeof decisionList>,
  sending: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { db, asOf, language } = visit
  const process = await getProcess(visit, wiring)
  const outcome = await readOutcome(db, process.roundId, asOf)
  const [own, instead, bodies, made] = await Promise.all([
    readOwnParties(visit, outcome),
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
          list={list}
          instead={instead}
          bodies={bodies}
          own={own}
          path={pathOf(visit)}
          processHref={link(process.href)}
          packageHref={visit.link(`/avtal/paket/${made.slug}`)}
          rowsHref={mayBringIn(visit, outcome) ? visit.link(`${pathOf(visit)}/las-in`) : undefined}
          mayLead={mayInRound(visit.mandate, 'lead-round')}
          form={form}
          action={visit.link(pathOf(visit))}
          link={link}
          listLink={visit.link}
        />
      ),
    },
    status,
  )
}

function mayBringIn({ mandate }: Visit, { round, parties }: OutcomeView): boolean {
  const mayFor = parties.some(({ party, council }) =>
    mayForParty(mandate, 'record-decision', { partyId: party.id, councilBodyId: council.id }),
  )
  return round.status === 'open' && mayFor
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
  const process = await getProcess(visit, wiring)
  const { roundId } = process
  const words = messagesIn(language)
  const outcome = await readOutcome(visit.db, roundId, today)
  const asking = (foresee: () => Foreseen, said: { title: string; submit: string }) => ({
    form,
    foresee: async () => foresee(),
    ask: (foretold: Foretold, isAgain: boolean) =>
      askBefore(visit, {
        ...said,
        foretold,
        isAgain,
        form,
        path: pathOf(visit),
        back: pathOf(visit),
        subject: outcome.round.title,
        crumbs: crumbsTo(visit, process),
      }),
  })
  const mandate = visit.getMandate()
  const input = { roundId, seen: form.seen }
  const deed = {
    sentences: refusals[language],
    again: async (errors: readonly FieldError[]) =>
      showRound(visit, wiring, await shownList(decisionsSaid(wiring), visit), { form, errors }),
    next: () => pathOf(visit),
  }
  switch (form.text('gor')) {
    case steps.end.path:
      return submit(visit, {
        ...deed,
        control: () => '',
        act: (tx) => endRound(tx, today, mandate, input),
        confirm: asking(() => foreseeEnding(visit, outcome), {
          title: words.before.end.title,
          submit: words.lead.end,
        }),
      })
    case steps.cancel.path: {
      const read = readForm(cancelForm, form, { words: words.lead.fields, language })
      return submitForm(visit, read, {
        ...deed,
        confirm: asking(() => foreseeCancelling(visit, outcome, form.text('skal')), {
          title: words.before.cancel.title,
          submit: words.lead.cancel,
        }),
        act: (tx, { reason }) => cancelRound(tx, today, mandate, { ...input, reason }),
      })
    }
    default:
      throw new NotFound(`nothing is called ${form.text('gor')}`)
  }
}

/** The round as data, in the words of the rules; days and hashes are whole. */
function roundAsData(outcome: OutcomeView) {
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
  }
}
