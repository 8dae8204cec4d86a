// SPDX-License-Identifier: EUPL-1.2

import { addDays, type Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { listDecliners } from '#platform/mail/choices.ts'
import { queueMails } from '#platform/mail/queue.ts'
import { readReachable } from '../../organisation/reads/recipients.ts'
import { whoRegistersFor } from '../../organisation/rules/recipients.ts'
import { reminderLetter } from '../formats/letters.ts'
import { readOutcome } from '../reads/outcomes.ts'
import { listDecisionRounds } from '../reads/rounds.ts'

/**
 * Reminds the registrars of parties without a recorded decision when at most so many days are left:
 * once for each last day, and nobody who has declined.
 */
export async function remindOfDecisions(tx: Tx, today: Day, daysBefore: number): Promise<void> {
  const rounds = (await listDecisionRounds(tx)).filter(
    ({ status, deadline }) =>
      status === 'open' && deadline >= today && deadline <= addDays(today, daysBefore),
  )
  if (rounds.length === 0) return
  const reachable = await readReachable(tx, today)
  const declined = await listDecliners(tx)
  for (const round of rounds) {
    const { remaining } = await readOutcome(tx, round.id, today)
    const silent = remaining.filter(({ decision }) => decision === undefined)
    const mails = silent.flatMap(({ party, council }) =>
      whoRegistersFor({ partyId: party.id, councilBodyId: council.id }, reachable, today)
        .filter((personId) => !declined.has(personId))
        .map((toPersonId) => ({
          toPersonId,
          kind: 'decision-reminder',
          matterId: round.id,
          dueOn: round.deadline,
          letter: reminderLetter(round),
        })),
    )
    await queueMails(tx, today, mails)
  }
}
