// SPDX-License-Identifier: EUPL-1.2
// What waits for one mandate, gathered from the rooms that own it.

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Db } from '#platform/database.ts'
import { listDocuments } from '../../agreement/reads/documents.ts'
import { listDrafts } from '../../agreement/reads/versions.ts'
import { mayInAgreement } from '../../agreement/rules/permissions.ts'
import { hasBegun, findRespondentOf } from '../../consultation/reads/drafts.ts'
import { countUnanswered } from '../../consultation/reads/responses.ts'
import {
  listOpenConsultations,
  listUnfinishedConsultations,
} from '../../consultation/reads/round-of-route.ts'
import { listPublicQuestions, readTally } from '../../consultation/reads/rounds.ts'
import type { Consultation } from '../../consultation/rules/consultation.ts'
import { phaseOn } from '../../consultation/rules/lifecycle.ts'
import { mayInConsultation } from '../../consultation/rules/permissions.ts'
import { stepAnsweredBy } from '../../consultation/rules/tally.ts'
import { readOutcome } from '../../decision/reads/outcomes.ts'
import { listDecisionRounds, listMeetings } from '../../decision/reads/rounds.ts'
import type { DecisionRound } from '../../decision/rules/decision.ts'
import { mayForParty } from '../../decision/rules/permissions.ts'
import type { PartyStanding } from '../../decision/rules/round-outcome.ts'
import { bodiesOfMandate, getParty, listBodies } from '../../organisation/reads.ts'
import type { Body } from '../../organisation/rules/party.ts'
import { listStepsForBodies, readRoute } from '../../process/reads.ts'
import type { StepRow } from '../../process/rules/step-row.ts'
import { findRevisionOfRound } from '../../revision/reads.ts'
import { decisionMatters } from '../rules/decision-matters.ts'
import { byDeadline, stateBy, type Matter } from '../rules/matter.ts'
import type { Side } from '../rules/side.ts'
import { consultationMatters, statementMatters } from '../rules/step-matters.ts'

/** Everything left to do that concerns the mandate, by its last day; `isOwn` says what waits for her. */
export async function listMatters(
  db: Db,
  mandate: Mandate,
  today: Day,
): Promise<readonly Matter[]> {
  const bodies = await listConcerned(db, mandate, today)
  const matters = await Promise.all([
    inConsultations(db, mandate, bodies, today),
    inDecisions(db, mandate, bodies, today),
    forThoseWhoLead(db, mandate, today),
    drafts(db, mandate),
  ])
  return matters.flat().toSorted(byDeadline)
}

/** How many matters wait for the mandate itself: the number in the menu. */
export async function countWaiting(db: Db, mandate: Mandate, today: Day): Promise<number> {
  return (await listMatters(db, mandate, today)).filter(({ isOwn }) => isOwn).length
}

/** The bodies whose steps the mandate is about: its own, or every body of its party. */
async function listConcerned(db: Db, mandate: Mandate, on: Day): Promise<readonly Body[]> {
  if (mandate.partyId !== undefined && mandate.bodyId === undefined) {
    return (await listBodies(db, on)).filter(({ partyId }) => partyId === mandate.partyId)
  }
  return bodiesOfMandate(db, mandate, on)
}

async function rowsOf(
  db: Db,
  routeId: string,
  bodies: readonly Body[],
  on: Day,
): Promise<readonly StepRow[]> {
  const ids = new Set(bodies.map(({ id }) => id))
  return (await readRoute(db, routeId, on)).rows.filter(({ body }) => ids.has(body.id))
}

async function inConsultations(
  db: Db,
  mandate: Mandate,
  bodies: readonly Body[],
  today: Day,
): Promise<readonly Matter[]> {
  if (bodies.length === 0) return []
  const ids = new Set(bodies.map(({ id }) => id))
  const rounds = await listOpenConsultations(db, today)
  const matters = await Promise.all(
    rounds.map(async (round) => {
      const [{ rows: all }, respondent] = await Promise.all([
        readRoute(db, round.routeId, today),
        findRespondentOf(db, mandate, round.id),
      ])
      const step = respondent && stepAnsweredBy(all, respondent)
      const hasDraft = respondent !== undefined && (await hasBegun(db, round.id, respondent))
      // Who writes in the party's answer for a board of it is concerned by the party's step too.
      const rows = all.filter((row) => ids.has(row.body.id) || row === step)
      return consultationMatters(rows, round, mandate, { step, hasDraft })
    }),
  )
  return matters.flat()
}

async function inDecisions(
  db: Db,
  mandate: Mandate,
  bodies: readonly Body[],
  today: Day,
): Promise<readonly Matter[]> {
  if (bodies.length === 0) return []
  const rounds = await listOpenDecisions(db, today)
  const matters = await Promise.all(
    rounds.map((round) => inDecision(db, mandate, round, bodies, today)),
  )
  return matters.flat()
}

async function inDecision(
  db: Db,
  mandate: Mandate,
  round: DecisionRound,
  bodies: readonly Body[],
  today: Day,
): Promise<readonly Matter[]> {
  const [process, rows] = await Promise.all([
    findRevisionOfRound(db, { decisionRoundId: round.id }),
    rowsOf(db, round.routeId, bodies, today),
  ])
  if (!process) return []
  const path = `/sa-gar-det/${process.slug}/beslut`
  const council = rows.find(({ verb }) => verb === 'decide')?.body
  return [
    ...statementMatters(rows, round, mandate, path),
    ...(council ? await ofCouncil(db, mandate, round, council, path, today) : []),
  ]
}

async function listOpenDecisions(db: Db, today: Day): Promise<readonly DecisionRound[]> {
  const rounds = await listDecisionRounds(db)
  return rounds.filter(({ status, opensOn }) => status === 'open' && opensOn <= today)
}

async function ofCouncil(
  db: Db,
  mandate: Mandate,
  round: DecisionRound,
  council: Body,
  path: string,
  today: Day,
): Promise<readonly Matter[]> {
  const [outcome, meetings] = await Promise.all([
    readOutcome(db, round.id, today),
    listMeetings(db, round.id),
  ])
  const standing = outcome.parties.find(({ party }) => party.id === council.partyId)
  if (!standing) return []
  const party = { partyId: standing.party.id, councilBodyId: council.id }
  return decisionMatters(round, standing, meetings, today, path, {
    record: mayForParty(mandate, 'record-decision', party),
    book: mayForParty(mandate, 'book-meeting', party),
  })
}

/** Comments and questions without an answer, and rounds that can take their next step. */
async function forThoseWhoLead(db: Db, mandate: Mandate, today: Day): Promise<readonly Matter[]> {
  if (!mayInConsultation(mandate, 'compile')) return []
  const mayLead = mayInConsultation(mandate, 'lead')
  const rounds = (await listUnfinishedConsultations(db)).filter(
    ({ status }) => status !== 'draft' || mayLead,
  )
  const matters = await Promise.all(rounds.map((round) => ofLedRound(db, round, today, mayLead)))
  return matters.flat()
}

async function ofLedRound(
  db: Db,
  round: Consultation,
  today: Day,
  mayLead: boolean,
): Promise<readonly Matter[]> {
  const path = `/remiss/${round.slug}`
  const make = (task: Matter['task'], to: string, dueOn?: Day): Matter => ({
    key: `${round.id} ${task.kind}`,
    task,
    about: round.title,
    path: to,
    dueOn,
    state: stateBy(dueOn, today),
    isOwn: true,
  })
  if (round.status === 'draft') return [make({ kind: 'open-consultation' }, `${path}/oppna`)]
  if (round.status === 'closed') return mayLead ? [make({ kind: 'publish' }, path)] : []
  const [unanswered, questions, workUpDueOn] = await Promise.all([
    countUnanswered(db, round.id),
    listPublicQuestions(db, round.id),
    dayOfWorkUp(db, round, today),
  ])
  const open = questions.filter(({ answer }) => answer === '').length
  const isOver = phaseOn(round, today) === 'being-compiled'
  return [
    ...(unanswered > 0
      ? [make({ kind: 'comments', count: unanswered }, `${path}/sammanstallning`, workUpDueOn)]
      : []),
    ...(open > 0 ? [make({ kind: 'questions', count: open }, path)] : []),
    ...(unanswered === 0 && isOver && mayLead ? [make({ kind: 'close' }, path, workUpDueOn)] : []),
  ]
}

async function dayOfWorkUp(db: Db, round: Consultation, today: Day): Promise<Day | undefined> {
  const { rows } = await readRoute(db, round.routeId, today)
  return rows.find(({ key }) => key === 'work-up')?.dueOn
}

async function drafts(db: Db, mandate: Mandate): Promise<readonly Matter[]> {
  if (!mayInAgreement(mandate, 'edit-draft')) return []
  const [documents, versions] = await Promise.all([listDocuments(db), listDrafts(db)])
  const placeOf = new Map(documents.map(({ id }, place) => [id, place]))
  return versions
    .toSorted((a, b) => placeOf.get(a.documentId)! - placeOf.get(b.documentId)!)
    .map((version) => ({
      key: version.id,
      task: { kind: 'draft' },
      about: `${version.title} (${version.label})`,
      path: `/arbetsyta/${version.documentSlug}/${version.label}`,
      dueOn: undefined,
      state: 'open',
      isOwn: true,
    }))
}

/** The steps that are late anywhere in the county: what those who lead see of everyone. */
export async function listLateSteps(db: Db, today: Day): Promise<readonly Matter[]> {
  const [consultations, decisions] = await Promise.all([
    listOpenConsultations(db, today),
    listOpenDecisions(db, today),
  ])
  const late = await Promise.all(
    [...consultations, ...decisions].map(async ({ routeId, title }) => {
      const { rows } = await readRoute(db, routeId, today)
      return rows
        .filter(({ state, isOptional }) => state === 'late' && !isOptional)
        .map((row) => lateMatter(row, title))
    }),
  )
  return late.flat().toSorted(byDeadline)
}

function lateMatter(row: StepRow, about: string): Matter {
  return {
    key: `${row.stepId} ${row.body.id}`,
    task: {
      kind: 'step',
      step: row.title,
      body: row.body.name,
      waiting: row.waitedForBy.length,
      isOptional: row.isOptional,
    },
    about,
    path: `/arenden/${row.stepId}/${row.body.slug}`,
    dueOn: row.dueOn,
    state: 'late',
    isOwn: false,
  }
}

/** The steps that the bodies of the mandate have done, the latest first. */
export async function listDoneSteps(
  db: Db,
  mandate: Mandate,
  today: Day,
  most: number,
): Promise<readonly StepRow[]> {
  const bodies = await listConcerned(db, mandate, today)
  const rows = await listStepsForBodies(
    db,
    bodies.map(({ id }) => id),
    today,
  )
  return rows
    .filter(({ doneOn }) => doneOn !== undefined)
    .toSorted((a, b) => b.doneOn!.localeCompare(a.doneOn!))
    .slice(0, most)
}

/** What stands beside the matters: where the rounds are, and the latest decisions. */
export async function readSide(db: Db, mandate: Mandate, today: Day): Promise<Side> {
  const party = mandate.partyId === undefined ? undefined : await getParty(db, mandate.partyId)
  const [decisionRounds, rounds] = await Promise.all([
    listOpenDecisions(db, today),
    listOpenConsultations(db, today),
  ])
  const decided = await Promise.all(
    decisionRounds.map(async ({ id }) => {
      const [process, outcome] = await Promise.all([
        findRevisionOfRound(db, { decisionRoundId: id }),
        readOutcome(db, id, today),
      ])
      return process && { outcome, path: `/sa-gar-det/${process.slug}` }
    }),
  )
  const decisions = decided.filter((one) => one !== undefined)
  const consultations = await Promise.all(
    rounds.map(async (round) => {
      const { tally } = await readTally(db, round, today)
      return {
        title: round.title,
        path: `/remiss/${round.slug}`,
        answered: tally.filter(({ isAnswered }) => isAnswered).length,
        asked: tally.length,
        hasAnswered: tally.some(({ partyId, isAnswered }) => isAnswered && partyId === party?.id),
      }
    }),
  )
  return {
    party: party && { id: party.id, name: party.shortName, kind: party.kind },
    decisions,
    consultations,
    latest: latestOf(decisions.flatMap(({ outcome }) => outcome.parties)),
  }
}

const mostLatest = 5

function latestOf(parties: readonly PartyStanding[]): Side['latest'] {
  return parties
    .flatMap(({ party, decision, standing }) =>
      decision ? [{ name: party.shortName, on: decision.decidedOn, standing }] : [],
    )
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .slice(0, mostLatest)
}
