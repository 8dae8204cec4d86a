// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Letter } from '#kernel/letter.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Tx } from '#platform/database.ts'
import { queueMails } from '#platform/mail/queue.ts'
import {
  endedLetter,
  invitationLetter,
  mandateEndedLetter,
  newMandateLetter,
} from '../formats/letters.ts'
import { findPersonWithMandate } from '../reads.ts'
import { readReachable } from '../reads/recipients.ts'
import { whoLearnsOf } from '../rules/recipients.ts'

/** The invited person is told what the mandate is and how to sign in; others who answer for it, who it is. */
export async function notifyOfInvitation(
  tx: Tx,
  today: Day,
  by: Mandate,
  mandateId: string,
): Promise<void> {
  const given = await findPersonWithMandate(tx, mandateId)
  if (!given) return
  const { mandate, person } = given
  const actsFor = given.actsFor.sv
  const from = mandate.validFrom
  const invitation = letterTo([person.id], 'invitation', mandateId, {
    letter: invitationLetter({ actsFor, from }),
  })
  const others = whoLearnsOf(mandate, by, await readReachable(tx, today), today)
  const told = others.filter((id) => id !== by.personId && id !== person.id)
  const toOthers = letterTo(told, 'mandate-given', mandateId, {
    letter: newMandateLetter({ name: person.name, actsFor, from }),
  })
  await queueMails(tx, today, [...invitation, ...toOthers])
}

/** The one whose mandate another ended is told so, and those who answer for the same. */
export async function notifyOfEnd(
  tx: Tx,
  today: Day,
  by: Mandate,
  mandateId: string,
): Promise<void> {
  const ended = await findPersonWithMandate(tx, mandateId)
  const lastDay = ended?.mandate.validUntil
  if (!ended || lastDay === undefined) return
  const { mandate, person } = ended
  const actsFor = ended.actsFor.sv
  const learners = whoLearnsOf(mandate, by, await readReachable(tx, today), today)
  const others = learners.filter((id) => id !== by.personId && id !== person.id)
  const own = person.id === by.personId ? [] : [person.id]
  await queueMails(tx, today, [
    ...letterTo(own, 'own-mandate-ended', mandateId, {
      letter: endedLetter({ actsFor, lastDay }),
      dueOn: lastDay,
    }),
    ...letterTo(others, 'mandate-ended', mandateId, {
      letter: mandateEndedLetter({ name: person.name, actsFor, lastDay }),
      dueOn: lastDay,
    }),
  ])
}

function letterTo(
  people: readonly string[],
  kind: string,
  matterId: string,
  what: { readonly letter: Letter; readonly dueOn?: Day },
) {
  return people.map((toPersonId) => ({ toPersonId, kind, matterId, ...what }))
}
