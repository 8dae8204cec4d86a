// SPDX-License-Identifier: EUPL-1.2
// Letters to those who register decisions, queued in the transaction of the act that they tell of.

import type { Day } from '#kernel/day.ts'
import type { Letter } from '#kernel/letter.ts'
import type { Tx } from '#platform/database/database.ts'
import { queueMails } from '#platform/mail/queue.ts'
import { readReachable } from '../../organisation/reads/recipients.ts'
import { nameIn, whoAnswersFor, whoRegistersFor } from '../../organisation/rules/recipients.ts'
import { cancelledLetter, openedLetter, recordedByLetterLetter } from '../formats/letters.ts'
import { listRoundParties } from '../reads/rounds.ts'
import type { CouncilDecision, DecisionRound, RoundParty } from '../rules/decision.ts'

export function notifyOpened(tx: Tx, today: Day, round: DecisionRound): Promise<void> {
  return notifyRegistrars(tx, today, round, 'decision-round-opened', openedLetter(round))
}

export function notifyCancelled(tx: Tx, today: Day, round: DecisionRound): Promise<void> {
  return notifyRegistrars(tx, today, round, 'decision-round-cancelled', cancelledLetter(round))
}

async function notifyRegistrars(
  tx: Tx,
  today: Day,
  round: DecisionRound,
  kind: string,
  letter: Letter,
): Promise<void> {
  const reachable = await readReachable(tx, today)
  const parties = await listRoundParties(tx, round.id)
  const mails = parties.flatMap((party) =>
    whoRegistersFor(party, reachable, today).map((toPersonId) => ({
      toPersonId,
      kind,
      matterId: round.id,
      dueOn: round.deadline,
      concerns: nameIn(reachable, { partyId: party.partyId, bodyId: undefined }),
      letter,
    })),
  )
  await queueMails(tx, today, mails)
}

/** The party is told what was recorded after its letter, and how it confirms or corrects it. */
export async function notifyRecordedByLetter(
  tx: Tx,
  today: Day,
  round: DecisionRound,
  decision: CouncilDecision,
  party: RoundParty,
): Promise<void> {
  if (!decision.letter) return
  const reachable = await readReachable(tx, today)
  const whole = { partyId: party.partyId, bodyId: undefined }
  const told = new Set([
    ...whoRegistersFor(party, reachable, today),
    ...whoAnswersFor(whole, reachable, today),
  ])
  const letter = recordedByLetterLetter(round, decision, decision.letter)
  await queueMails(
    tx,
    today,
    [...told].map((toPersonId) => ({
      toPersonId,
      kind: 'decision-recorded-by-letter',
      matterId: decision.id,
      concerns: nameIn(reachable, whole),
      letter,
    })),
  )
}
