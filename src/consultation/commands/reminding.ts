// SPDX-License-Identifier: EUPL-1.2

import { addDays, type Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { listDecliners } from '#platform/mail/choices.ts'
import type { NewMail } from '#platform/mail/queue.ts'
import { readReachable } from '../../organisation/reads/recipients.ts'
import { nameIn, whoAnswersFor } from '../../organisation/rules/recipients.ts'
import { readRoute } from '../../process/reads.ts'
import { reminderLetter } from '../formats/letters.ts'
import { getConsultation, listConsultees, listOpenConsultations } from '../reads/rounds.ts'
import type { Consultation, Consultee } from '../rules/consultation.ts'
import { stepAnsweredBy } from '../rules/tally.ts'
import { holdConsultation } from '../writes/rounds.ts'

/**
 * Reminders to those who have not answered and have at most so many days left: one for each last day,
 * and none to anybody who has declined.
 */
export async function listReminders(
  tx: Tx,
  today: Day,
  daysBefore: number,
): Promise<readonly NewMail[]> {
  const rounds = await listOpenConsultations(tx, today)
  if (rounds.length === 0) return []
  const reachable = await readReachable(tx, today)
  const declined = await listDecliners(tx)
  const mails: NewMail[] = []
  for (const { id } of rounds) {
    await holdConsultation(tx, id)
    const round = await getConsultation(tx, id)
    // Called off while one waited: there is nothing to be reminded of.
    if (round.status !== 'open') continue
    const late = await listUnanswered(tx, round, today, addDays(today, daysBefore))
    const ofRound = late.flatMap((one) =>
      whoAnswersFor(one, reachable, today)
        .filter((personId) => !declined.has(personId))
        .map((toPersonId) => ({
          toPersonId,
          kind: 'consultation-reminder',
          matterId: round.id,
          dueOn: one.dueOn,
          concerns: nameIn(reachable, one),
          letter: reminderLetter(round, one.dueOn),
        })),
    )
    mails.push(...ofRound)
  }
  return mails
}

/** Those asked whose last day is from today to the given day, and whose step is not done. */
async function listUnanswered(
  tx: Tx,
  round: Consultation,
  today: Day,
  until: Day,
): Promise<readonly Consultee[]> {
  const soon = (await listConsultees(tx, round.id)).filter(
    ({ dueOn }) => dueOn >= today && dueOn <= until,
  )
  if (soon.length === 0) return []
  const { rows } = await readRoute(tx, round.routeId, today)
  return soon.filter((one) => {
    const state = stepAnsweredBy(rows, one)?.state
    return state !== 'done' && state !== 'done-late'
  })
}
