// SPDX-License-Identifier: EUPL-1.2
// One party in a round, as its page reads it.

import { NotFound } from '#kernel/faults.ts'
import type { Visit } from '#platform/page.ts'
import { readRoute } from '../../process/reads.ts'
import { readOutcome, readPartyRecord } from '../reads/outcomes.ts'
import { listStatements } from '../reads/rounds.ts'
import type { BookedMeeting, CouncilDecision, DecisionRound } from '../rules/decision.ts'
import { keepsRecords, receivesDecisions } from '../rules/lifecycle.ts'
import { mayForBody, mayForParty } from '../rules/permissions.ts'
import type { OutcomeView, PartyStanding } from '../rules/round-outcome.ts'
import { isStatementVerb } from '../rules/statement.ts'
import type { PreparationStep } from '../views/preparation-view.tsx'
import { getProcess, type DecisionWiring, type ProcessOfRound } from './wiring.ts'

export type Subject = {
  readonly process: ProcessOfRound
  readonly outcome: OutcomeView
  readonly own: PartyStanding
  readonly decisions: readonly CouncilDecision[]
  readonly meetings: readonly BookedMeeting[]
  readonly preparation: readonly PreparationStep[]
  readonly may: ReturnType<typeof permissionsOf>
}

export async function readSubject(visit: Visit, wiring: DecisionWiring): Promise<Subject> {
  const process = await getProcess(visit, wiring)
  const outcome = await readOutcome(visit.db, process.roundId, visit.asOf)
  const own = outcome.parties.find(({ party }) => party.slug === visit.params['part'])
  if (!own) throw new NotFound(`no party ${visit.params['part']} in the round`)
  const record = await readPartyRecord(visit.db, outcome.round.id, own.party.id)
  const preparation = await readPreparation(visit, outcome.round, own.party.id)
  return { process, outcome, own, ...record, preparation, may: permissionsOf(visit, outcome, own) }
}

/** The steps of the party's own bodies on the way to its council. */
async function readPreparation(
  visit: Visit,
  round: DecisionRound,
  partyId: string,
): Promise<readonly PreparationStep[]> {
  const [route, statements] = await Promise.all([
    readRoute(visit.db, round.routeId, visit.asOf),
    listStatements(visit.db, round.id),
  ])
  return route.rows
    .filter((row) => row.body.partyId === partyId && isStatementVerb(row.verb))
    .map((row) => ({
      row,
      statements: statements.filter(
        ({ bodyId, statedOn }) => bodyId === row.body.id && statedOn <= visit.asOf,
      ),
      mayRecord: receivesDecisions(round.status) && mayForBody(visit.mandate, row.body),
    }))
}

function permissionsOf({ mandate }: Visit, { round }: OutcomeView, own: PartyStanding) {
  const asked = { partyId: own.party.id, councilBodyId: own.council.id }
  return {
    record: mayForParty(mandate, 'record-decision', asked),
    book: mayForParty(mandate, 'book-meeting', asked),
    recordByLetter: mayForParty(mandate, 'record-by-letter', asked),
    confirm: mayForParty(mandate, 'confirm-letter', asked),
    // It may name people: whoever it came from, and who took it in, may open it.
    opensOriginals:
      mayForParty(mandate, 'record-by-letter', asked) || mandate?.partyId === own.party.id,
    sees: mandate?.partyId === own.party.id,
    decides: receivesDecisions(round.status),
    corrects: keepsRecords(round.status),
  }
}

/** The registration of this party with the id. */
export function decisionOf({ decisions }: Subject, id: string): CouncilDecision | undefined {
  return decisions.find((decision) => decision.id === id)
}
