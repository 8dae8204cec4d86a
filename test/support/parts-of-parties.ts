// SPDX-License-Identifier: EUPL-1.2
// People who act for a part of a party, of whom the demonstration has none: invented, one mandate each.

import { day, type Day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { asItStands } from '#kernel/seen.ts'
import { inTransaction, scopeOf, theProduct, type Db } from '#platform/database/database.ts'
import { must } from '../../src/demonstration/make.ts'
import { readDemonstrationMandates } from '../../src/demonstration/people.ts'
import { registerPerson } from '../../src/organisation/commands.ts'
import { addUnit } from '../../src/organisation/commands/unit.ts'
import { findBodyBySlug, findDatedMandate, listParties } from '../../src/organisation/reads.ts'
import type { Party } from '../../src/organisation/rules/party.ts'

/** Everyone by whom she acts for; the boards of the region are asked apart from it, those of Lerum not. */
export const peopleOfParts = {
  'coordinator of a board of Lerum': 'tove.lindmo@lerum.exempel.se',
  'coordinator of a unit of Lerum': 'bosse.eklid@lerum.exempel.se',
  'contributor of a unit of Lerum': 'maj.sandvik@lerum.exempel.se',
  'registrar of a unit of Lerum': 'rut.holmvide@lerum.exempel.se',
  'coordinator of another board of the region': 'klas.bergmo@region.exempel.se',
  'coordinator of the board that compiles': 'siri.almvik@region.exempel.se',
  'coordinator of a unit of the region': 'pia.granlid@region.exempel.se',
} as const
export type PartOfParty = keyof typeof peopleOfParts

type Place = { readonly body: string } | { readonly unitOf: string }

const places: Readonly<Record<PartOfParty, Place>> = {
  'coordinator of a board of Lerum': { body: '1441-namnd' },
  'coordinator of a unit of Lerum': { unitOf: '1441' },
  'contributor of a unit of Lerum': { unitOf: '1441' },
  'registrar of a unit of Lerum': { unitOf: '1441' },
  'coordinator of another board of the region': { body: 'drn-ostra' },
  'coordinator of the board that compiles': { body: 'ssn' },
  'coordinator of a unit of the region': { unitOf: '14' },
}

export async function registerParts(
  db: Db,
  today: Day,
): Promise<Readonly<Record<PartOfParty, Mandate>>> {
  const parties = await listParties(db, today)
  const units = new Map<string, string>()
  for (const code of ['1441', '14'])
    units.set(code, await aUnit(db, today, partyWith(parties, code)))
  const registered: [PartOfParty, Mandate][] = []
  for (const who of Object.keys(places) as PartOfParty[]) {
    registered.push([who, await register(db, today, who, units)])
  }
  return Object.fromEntries(registered) as Record<PartOfParty, Mandate>
}

const partyWith = (parties: readonly Party[], code: string) =>
  parties.find((party) => party.code === code)!

async function aUnit(db: Db, today: Day, party: Party): Promise<string> {
  const coordinator = (await readDemonstrationMandates(db, today)).coordinatorOf(party.id)
  return inTransaction(db, scopeOf(coordinator), async (tx) =>
    must(
      await addUnit(tx, today, coordinator, {
        seen: asItStands,
        partyId: party.id,
        name: 'Vård och omsorg',
        kind: 'administration',
      }),
    ),
  )
}

async function register(
  db: Db,
  today: Day,
  who: PartOfParty,
  units: ReadonlyMap<string, string>,
): Promise<Mandate> {
  const place = places[who]
  const email = peopleOfParts[who]
  const at =
    'body' in place
      ? { bodyId: (await findBodyBySlug(db, place.body, today))!.id }
      : { unitId: units.get(place.unitOf)! }
  const role = who.split(' ')[0] as Role
  return inTransaction(db, theProduct, async (tx) => {
    const { mandateIds } = await registerPerson(tx, today, {
      name: nameIn(email),
      email,
      mandates: [{ role, from: day('2024-01-01'), ...at }],
    })
    return (await findDatedMandate(tx, mandateIds[0]!))!
  })
}

/** «tove.lindmo@…» is Tove Lindmo. */
function nameIn(email: string): string {
  const words = email.split('@')[0]!.split('.')
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ')
}
