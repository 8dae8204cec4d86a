// SPDX-License-Identifier: EUPL-1.2
// Letters about a round, queued in the transaction of the act that they tell of.

import type { Day } from '#kernel/day.ts'
import type { Letter } from '#kernel/letter.ts'
import type { Tx } from '#platform/database/database.ts'
import { queueMails } from '#platform/mail/queue.ts'
import { readReachable } from '../../organisation/reads/recipients.ts'
import { nameIn, whoAnswersFor } from '../../organisation/rules/recipients.ts'
import type { ToldLetter } from '../../process/rules/incoming-letter.ts'
import {
  cancelledLetter,
  extendedLetter,
  openedLetter,
  receiptLetter,
  recordedByLetterLetter,
} from '../formats/letters.ts'
import { listConsultees } from '../reads/rounds.ts'
import type { Consultation, Consultee } from '../rules/consultation.ts'
import type { ResponseHead } from '../rules/response.ts'

/** Everyone asked is told that the round is open, each with the own last day. */
export function notifyOpened(tx: Tx, today: Day, round: Consultation): Promise<void> {
  return notifyAsked(tx, today, round, 'consultation-opened', ({ dueOn }) =>
    openedLetter(round, dueOn),
  )
}

/** Everyone asked is told of the parties' new last day. */
export function notifyExtended(
  tx: Tx,
  today: Day,
  round: Consultation,
  days: { readonly before: Day; readonly after: Day },
): Promise<void> {
  return notifyAsked(
    tx,
    today,
    round,
    'consultation-extended',
    ({ dueOn }) => extendedLetter(round, { ...days, dueOn }),
    // Bodies whose own day stays are told of each extension too.
    () => days.after,
  )
}

export function notifyCancelled(tx: Tx, today: Day, round: Consultation): Promise<void> {
  return notifyAsked(tx, today, round, 'consultation-cancelled', () => cancelledLetter(round))
}

async function notifyAsked(
  tx: Tx,
  today: Day,
  round: Consultation,
  kind: string,
  letterFor: (asked: Consultee) => Letter,
  dayFor = (asked: Consultee): Day => asked.dueOn,
): Promise<void> {
  const reachable = await readReachable(tx, today)
  const asked = await listConsultees(tx, round.id)
  const mails = asked.flatMap((one) =>
    whoAnswersFor(one, reachable, today).map((toPersonId) => ({
      toPersonId,
      kind,
      matterId: round.id,
      dueOn: dayFor(one),
      concerns: nameIn(reachable, one),
      letter: letterFor(one),
    })),
  )
  await queueMails(tx, today, mails)
}

/** The one who sent the party's answer is told that it has been received. */
export function notifyReceived(
  tx: Tx,
  today: Day,
  round: Consultation,
  receipt: {
    readonly responseId: string
    readonly personId: string
    readonly number: number
    readonly isLate: boolean
  },
): Promise<void> {
  return queueMails(tx, today, [
    {
      toPersonId: receipt.personId,
      kind: 'response-received',
      matterId: receipt.responseId,
      letter: receiptLetter(round, { ...receipt, on: today }),
    },
  ])
}

/** The party is told what was recorded after its letter, and how it confirms or corrects it. */
export async function notifyRecordedByLetter(
  tx: Tx,
  today: Day,
  round: Consultation,
  response: ResponseHead,
  letter: ToldLetter,
): Promise<void> {
  const reachable = await readReachable(tx, today)
  const mails = whoAnswersFor(response, reachable, today).map((toPersonId) => ({
    toPersonId,
    kind: 'response-recorded-by-letter',
    matterId: response.id,
    concerns: nameIn(reachable, response),
    letter: recordedByLetterLetter(round, response, letter),
  }))
  await queueMails(tx, today, mails)
}
