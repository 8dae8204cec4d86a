// SPDX-License-Identifier: EUPL-1.2

import { addDays, type Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import {
  listContactPersons,
  listContactPosts,
  listPeopleOfParty,
  readCoordination,
} from '../reads.ts'
import { maySetContactPerson, wholeParty } from '../rules/mandates.ts'
import { isValidOn } from '../rules/period.ts'
import { checkPhone } from '../rules/person.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { seenOfContact } from '../rules/seen.ts'
import { endContactPost, lockParty, replaceContactPerson } from '../writes.ts'
import { tell } from './tell.ts'

/** Names the one whom others turn to at the party, from today. The one before her steps back. */
export async function setContactPerson(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly partyId: string
    readonly personId: string
    readonly phone: string
    readonly seen: SeenMark
  },
): Promise<Result<undefined, OrganisationRefusal>> {
  const phone = about('phone', checkPhone(input.phone))
  if (!phone.granted) return phone
  await lockParty(tx, input.partyId)
  const coordination = await readCoordination(tx, wholeParty(input.partyId), today)
  const may = maySetContactPerson(mandate, input.partyId, coordination)
  if (!may.granted) return may
  const contact = (await listContactPersons(tx, today)).get(input.partyId)
  if (hasChanged(input.seen, seenOfContact(contact))) return refused('changed-meanwhile')
  const colleagues = await listPeopleOfParty(tx, input.partyId, today)
  if (!colleagues.some(({ person }) => person.id === input.personId)) {
    return refused('contact-outside-party', {}, 'personId')
  }
  const { partyId, personId } = input
  await nameContactPerson(tx, today, { partyId, personId, phone: phone.value })
  return granted()
}

async function nameContactPerson(
  tx: Tx,
  today: Day,
  input: { partyId: string; personId: string; phone: string },
): Promise<void> {
  const current = (await listContactPersons(tx, today)).get(input.partyId)
  const isSame = current?.personId === input.personId && (current.phone ?? '') === input.phone
  if (isSame) return
  await replaceContactPerson(tx, { ...input, from: today })
  await tell(tx, today, 'contact-person-set', input.partyId, { person: input.personId })
}

/**
 * One whose mandate for a party ends is not its contact person after that, unless another of hers there
 * goes on. Pages that show her are told, also when the day is still to come.
 */
export async function leaveContactPost(
  tx: Tx,
  today: Day,
  of: { readonly partyId: string | undefined; readonly personId: string; readonly lastDay: Day },
): Promise<void> {
  const { partyId, personId, lastDay } = of
  if (partyId === undefined) return
  const contact = (await listContactPosts(tx)).get(partyId)
  if (contact !== personId) return
  const own = (await listPeopleOfParty(tx, partyId, lastDay)).filter(
    ({ person }) => person.id === personId,
  )
  const goesOn = own.some(({ mandate }) => isValidOn(mandate, addDays(lastDay, 1)))
  if (!goesOn) await endContactPost(tx, { partyId, personId, lastDay })
  await tell(tx, today, 'contact-person-left', partyId, { person: personId, until: lastDay })
}
