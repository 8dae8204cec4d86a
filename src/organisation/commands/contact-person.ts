// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'
import { listContactPersons, listPeopleOfParty, readCoordination } from '../reads.ts'
import { maySetContactPerson, wholeParty } from '../rules/mandates.ts'
import { checkPhone } from '../rules/person.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { lockParty, replaceContactPerson, updatePersonPhone } from '../writes.ts'
import { tell } from './tell.ts'

/** Names the one whom others turn to at the party, from today. The one before her steps back. */
export async function setContactPerson(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly partyId: string; readonly personId: string; readonly phone: string },
): Promise<Result<undefined, OrganisationRefusal>> {
  const phone = checkPhone(input.phone)
  if (!phone.granted) return phone
  await lockParty(tx, input.partyId)
  const coordination = await readCoordination(tx, wholeParty(input.partyId), today)
  const may = maySetContactPerson(mandate, input.partyId, coordination)
  if (!may.granted) return may
  const colleagues = await listPeopleOfParty(tx, input.partyId, today)
  if (!colleagues.some(({ person }) => person.id === input.personId)) {
    return refused('contact-outside-party')
  }
  await nameContactPerson(tx, today, { ...input, phone: phone.value })
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
  await updatePersonPhone(tx, input.personId, input.phone)
  if (current?.personId !== input.personId) {
    await replaceContactPerson(tx, { ...input, from: today })
  }
  await tell(tx, today, 'contact-person-set', input.partyId, { person: input.personId })
}
