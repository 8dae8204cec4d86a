// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Letter } from '#kernel/letter.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Tx } from '#platform/database/database.ts'
import { queueMails } from '#platform/mail/queue.ts'
import {
  answeredLetter,
  endedLetter,
  invitationLetter,
  mandateEndedLetter,
  newMandateLetter,
  withdrawnLetter,
} from '../formats/letters.ts'
import {
  findDatedMandate,
  findOffer,
  findPersonWithMandate,
  type PersonWithOffer,
} from '../reads.ts'
import { readReachable } from '../reads/recipients.ts'
import { whoLearnsOf } from '../rules/recipients.ts'

/** The invited person is told what the mandate is and how to answer; others who answer for it, who it is. */
export async function notifyOfInvitation(
  tx: Tx,
  today: Day,
  by: Mandate,
  mandateId: string,
): Promise<void> {
  const offered = await findOffer(tx, mandateId, today)
  const giver = await findPersonWithMandate(tx, by.id, today)
  if (!offered || !giver) throw new NotFound(`no offer ${mandateId} by ${by.id}`)
  const { mandate, person, offer } = offered
  const facts = {
    actsFor: offered.actsFor.sv,
    from: mandate.validFrom,
    until: mandate.validUntil,
    by: `${giver.person.name} (${giver.actsFor.sv})`,
  }
  const invitation = letterTo([person.id], 'invitation', mandateId, {
    letter: invitationLetter({ ...facts, answerBy: offer.answerBy! }),
  })
  const others = whoLearnsOf(mandate, by, await readReachable(tx, today), today)
  const told = others.filter((id) => id !== by.personId && id !== person.id)
  const toOthers = letterTo(told, 'mandate-offered', mandateId, {
    letter: newMandateLetter({ ...facts, name: person.name }),
  })
  await queueMails(tx, today, [...invitation, ...toOthers])
}

/** The one who invited is told of a no, and of a yes that ends her own mandate. */
export async function notifyOfAnswer(
  tx: Tx,
  today: Day,
  { mandate, person, offer, actsFor }: PersonWithOffer,
  answer: 'accepted' | 'declined',
): Promise<void> {
  const { givenBy, takesOverFrom } = offer
  const isNews = answer === 'declined' || takesOverFrom !== undefined
  if (givenBy === undefined || !isNews) return
  const own = answer === 'accepted' && takesOverFrom && (await findDatedMandate(tx, takesOverFrom))
  const letter = answeredLetter({
    name: person.name,
    actsFor: actsFor.sv,
    answer,
    ownLastDay: own ? own.validUntil : undefined,
  })
  await queueMails(tx, today, letterTo([givenBy], 'offer-answered', mandate.id, { letter }))
}

export async function notifyOfWithdrawal(
  tx: Tx,
  today: Day,
  { mandate, person, actsFor }: PersonWithOffer,
): Promise<void> {
  const letter = withdrawnLetter({ actsFor: actsFor.sv })
  await queueMails(tx, today, letterTo([person.id], 'offer-withdrawn', mandate.id, { letter }))
}

/** The one whose mandate another ended is told so, and those who answer for the same. */
export async function notifyOfEnd(
  tx: Tx,
  today: Day,
  by: Mandate,
  mandateId: string,
): Promise<void> {
  const ended = await findPersonWithMandate(tx, mandateId, today)
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
