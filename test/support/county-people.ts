// SPDX-License-Identifier: EUPL-1.2
// A county without anyone, and people who are put there one by one.

import assert from 'node:assert/strict'
import pg from 'pg'
import { type Day, day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import {
  type Db,
  inTransaction,
  noOne,
  scopeOf,
  theProduct,
  type Tx,
} from '#platform/database/database.ts'
import { bundledCounty, layCounty } from '../../src/county/bundled.ts'
import { registerPerson } from '../../src/organisation/commands.ts'
import { acceptOffer } from '../../src/organisation/commands/answering.ts'
import { findMandate, findPartyBySlug } from '../../src/organisation/reads.ts'
import type { Party } from '../../src/organisation/rules/party.ts'
import { freshDatabase } from './database.ts'

export const today = day('2026-03-19')

export type CountyOfPeople = AsyncDisposable & {
  readonly db: Db
  party(slug: string): Promise<Party>
  /** Someone new with a mandate from today. */
  someone(role: Role, place?: Place): Promise<Mandate>
  /** As the one who owns the tables and migrates them. */
  asOwner(work: (client: pg.Client) => Promise<void>): Promise<void>
  as<Value>(mandate: Mandate, command: (tx: Tx) => Promise<Value>): Promise<Value>
  /** The one it is for says yes, as one who acts under no mandate. */
  accept(offer: { readonly personId: string; readonly mandateId: string }): Promise<void>
}

type Place = {
  readonly partyId?: string
  readonly bodyId?: string
  readonly until?: Day
  readonly email?: string
}

export async function countyOfPeople(): Promise<CountyOfPeople> {
  const database = await freshDatabase()
  const { db, owner } = database
  await inTransaction(owner, theProduct, (tx) =>
    layCounty(tx, today, bundledCounty('vastra-gotaland')),
  )
  let count = 0

  return {
    db,
    party: async (slug) => (await findPartyBySlug(db, slug, today))!,
    async someone(role, { email, ...place } = {}) {
      count += 1
      const { mandateIds } = await inTransaction(db, theProduct, (tx) =>
        registerPerson(tx, today, {
          name: `Person ${count}`,
          email: email ?? `person.${count}@lerum.exempel.se`,
          mandates: [{ role, from: today, ...place }],
        }),
      )
      return (await findMandate(db, mandateIds[0]!, today))!
    },
    async accept(offer) {
      const herself = { ...noOne, personId: offer.personId }
      const accepted = await inTransaction(db, herself, (tx) => acceptOffer(tx, today, offer))
      assert.ok(accepted.granted)
    },
    async asOwner(work) {
      const client = new pg.Client({ connectionString: database.migratingUrl })
      await client.connect()
      await work(client).finally(() => client.end())
    },
    as: (mandate, command) => inTransaction(db, scopeOf(mandate), command),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

export function refusalOf(result: Result<unknown, string>): string | undefined {
  return result.granted ? undefined : result.refusal
}
