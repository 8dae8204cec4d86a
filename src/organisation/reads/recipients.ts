// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { listBodies, listContactPersons, listParties, listPeople } from '../reads.ts'
import type { Reachable } from '../rules/recipients.ts'

/** Everyone who can be written to on a day, for the rules of `recipients.ts` to choose from. */
export async function readReachable(db: Db, on: Day): Promise<Reachable> {
  const [people, contacts, parties, bodies] = await Promise.all([
    listPeople(db, on),
    listContactPersons(db, on),
    listParties(db, on),
    listBodies(db, on),
  ])
  return {
    mandates: people.map(({ mandate }) => mandate),
    names: new Map([...parties, ...bodies].map(({ id, name }) => [id, name])),
    contacts: new Map([...contacts].map(([partyId, { personId }]) => [partyId, personId])),
  }
}
