// SPDX-License-Identifier: EUPL-1.2

import { addDays, type Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { listDecliners } from '#platform/mail/choices.ts'
import type { NewMail } from '#platform/mail/queue.ts'
import { readReachable } from '../../organisation/reads/recipients.ts'
import { whoRegistersFor } from '../../organisation/rules/recipients.ts'
import { reminderLetter } from '../formats/letters.ts'
import { readOutcome } from '../reads/outcomes.ts'
import { listDecisionRounds } from '../reads/rounds.ts'

/**
 * Reminders to the registrars of parties without a recorded decision when at most so many days are
 * left: one for each last day, and none to anybody who has declined.
 */
export async function listReminders(
  tx: Tx,
  today: Day,
  daysBefore: number,
): Promise<readonly NewMail[]> {
  const rounds = (await listDecisionRounds(tx)).filter(
    ({ status, deadline }) =>
      status === 'open' && deadline >= today && deadline <= addDays(today, daysBefore),
  )
  if (rounds.length === 0) return []
  const reachable = await readReachable(tx, today)
  const declined = await listDecliners(tx)
  const mails: NewMail[] = []
  for (const round of rounds) {
    const { remaining } = await readOutcome(tx, round.id, today)
    const silent = remaining.filter(({ decision }) => decision === undefined)
    const ofRound = silent.flatMap(({ party, council }) =>
      whoRegistersFor({ partyId: party.id, councilBodyId: council.id }, reachable, today)
        .filter((personId) => !declined.has(personId))
        .map((toPersonId) => ({
          toPersonId,
          kind: 'decision-reminder',
          matterId: round.id,
          dueOn: round.deadline,
          concerns: party.name,
          letter: reminderLetter(round),
        })),
    )
    mails.push(...ofRound)
  }
  return mails
}
