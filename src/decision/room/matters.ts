// SPDX-License-Identifier: EUPL-1.2
// What waits in decision rounds, and where each party stands in short.

import type { Day } from '#kernel/day.ts'
import type { InShort, Matter, RoundInShort } from '#kernel/gathered/matter.ts'
import { inBoth } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Db } from '#platform/database/database.ts'
import { bodiesConcerning } from '../../organisation/reads.ts'
import type { Body } from '../../organisation/rules/party.ts'
import { readRoute } from '../../process/reads.ts'
import { stepLooks } from '../../process/views/step-looks.ts'
import { lateMatters } from '../../process/views/step-matter.ts'
import { told } from '../messages/told.ts'
import type { Processes } from '../pages/wiring.ts'
import { readOutcome } from '../reads/outcomes.ts'
import { listDecisionRounds, listMeetings } from '../reads/rounds.ts'
import type { DecisionRound } from '../rules/decision.ts'
import { mayForParty } from '../rules/permissions.ts'
import type { OutcomeView } from '../rules/round-outcome.ts'
import { standingLooks } from '../views/standing-looks.ts'
import { decisionMatters, isOver } from './decision-matters.ts'
import { statementMatters } from './statement-matters.ts'

type PathOfRound = Processes['pathOfRound']

export async function listWaiting(
  db: Db,
  mandate: Mandate,
  today: Day,
  pathOfRound: PathOfRound,
): Promise<readonly Matter[]> {
  const bodies = await bodiesConcerning(db, mandate, today)
  if (bodies.length === 0) return []
  const rounds = await listOpenRounds(db, today)
  const matters = await Promise.all(
    rounds.map((round) => inRound(db, mandate, round, bodies, today, pathOfRound)),
  )
  return matters.flat()
}

async function listOpenRounds(db: Db, today: Day): Promise<readonly DecisionRound[]> {
  const rounds = await listDecisionRounds(db)
  return rounds.filter(({ status, opensOn }) => status === 'open' && opensOn <= today)
}

async function inRound(
  db: Db,
  mandate: Mandate,
  round: DecisionRound,
  bodies: readonly Body[],
  today: Day,
  pathOfRound: PathOfRound,
): Promise<readonly Matter[]> {
  const ids = new Set(bodies.map(({ id }) => id))
  const [process, route, outcome] = await Promise.all([
    pathOfRound(db, round.id),
    readRoute(db, round.routeId, today),
    readOutcome(db, round.id, today),
  ])
  if (!process) return []
  const path = `${process}/beslut`
  const rows = route.rows.filter(({ body }) => ids.has(body.id))
  const council = rows.find(({ verb }) => verb === 'decide')?.body
  const ofOwn = council ? await ofCouncil(db, mandate, round, council, path, today) : []
  if (isOver(outcome, today)) return ofOwn.map(asMayBeDone)
  return [...statementMatters(rows, round, mandate, path), ...ofOwn]
}

/** What can still be filled in of a round that is over waits for nobody and is not late. */
function asMayBeDone(matter: Matter): Matter {
  return { ...matter, dueOn: undefined, isLate: false, isOptional: true, status: stepLooks.open }
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
    confirm: mayForParty(mandate, 'confirm-letter', party),
  })
}

export async function listLateDecisionSteps(db: Db, today: Day): Promise<readonly Matter[]> {
  const rounds = await listOpenRounds(db, today)
  const late = await Promise.all(
    rounds.map(async ({ id, routeId, title }) => {
      const [outcome, { rows }] = await Promise.all([
        readOutcome(db, id, today),
        readRoute(db, routeId, today),
      ])
      return isOver(outcome, today) ? [] : lateMatters(rows, title)
    }),
  )
  return late.flat()
}

export async function tellInShort(
  db: Db,
  partyId: string | undefined,
  today: Day,
  pathOfRound: PathOfRound,
): Promise<InShort> {
  const rounds = await listOpenRounds(db, today)
  const read = await Promise.all(
    rounds.map(async ({ id }) => {
      const [path, outcome] = await Promise.all([pathOfRound(db, id), readOutcome(db, id, today)])
      return path && { path, outcome }
    }),
  )
  const shown = read.filter((one) => one !== undefined && one !== '')
  const [first] = shown
  return {
    rounds: shown.map(({ outcome, path }) => roundInShort(outcome, path, partyId)),
    settled: shown.flatMap(({ outcome }) =>
      outcome.parties.flatMap(({ party, decision, standing }) =>
        decision
          ? [{ name: party.shortName, on: decision.decidedOn, status: standingLooks[standing] }]
          : [],
      ),
    ),
    // The party's own next meeting; for those who serve all, the next ones of anyone.
    meetings: shown.flatMap(({ outcome }) =>
      outcome.remaining.flatMap(({ party, nextMeetingOn }) =>
        nextMeetingOn !== undefined && (partyId ?? party.id) === party.id
          ? [
              {
                key: party.id,
                on: nextMeetingOn,
                what: inBoth((language) => told[language].meeting(party.shortName)),
              },
            ]
          : [],
      ),
    ),
    next: first && {
      on: first.outcome.round.deadline,
      what: inBoth((language) => told[language].deadline(first.outcome.round.title)),
    },
  }
}

function roundInShort(
  { round, parties, approved, of }: OutcomeView,
  path: string,
  partyId: string | undefined,
): RoundInShort {
  const { id: key, title } = round
  const own = parties.find(({ party }) => party.id === partyId)
  if (!own) return { key, title, path, text: inBoth((language) => told[language].of(approved, of)) }
  const finalOn = own.finality?.finalOn
  const isFinal = own.finality?.state === 'final'
  return {
    key,
    title,
    path: `${path}/beslut/${own.party.slug}`,
    status: standingLooks[own.standing],
    decidedOn: own.decision?.decidedOn,
    note: finalOn ? inBoth((language) => told[language].final(finalOn, isFinal)) : undefined,
  }
}
