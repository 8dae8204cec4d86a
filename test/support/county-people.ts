// SPDX-License-Identifier: EUPL-1.2
// A county without anyone, and people who are put there one by one.

import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import assert from 'node:assert/strict'
import { type Day, day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { type Db, inTransaction, scopeOf, theProduct, type Tx } from '#platform/database.ts'
import { readVastraGotaland } from '../../src/county/vastra-gotaland.ts'
import { establishCounty, registerPerson } from '../../src/organisation/commands.ts'
import { findMandate, findPartyBySlug } from '../../src/organisation/reads.ts'
import type { Party } from '../../src/organisation/rules/party.ts'
import { freshDatabase } from './database.ts'

export const today = day('2026-03-19')

export type CountyOfPeople = AsyncDisposable & {
  readonly db: Db
  party(slug: string): Promise<Party>
  /** Someone new with a mandate from today. */
  someone(role: Role, place?: Place): Promise<Mandate>
  as<Value>(mandate: Mandate, command: (tx: Tx) => Promise<Value>): Promise<Value>
  /** Until someone in this database waits for a lock that another holds. */
  waitsForLock(): Promise<void>
}

type Place = {
  readonly partyId?: string
  readonly bodyId?: string
  readonly until?: Day
  readonly email?: string
}

export async function countyOfPeople(): Promise<CountyOfPeople> {
  const database = await freshDatabase()
  const { db } = database
  await inTransaction(db, theProduct, (tx) => establishCounty(tx, today, readVastraGotaland()))
  let count = 0

  async function waitsForLock(): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      const { rows } = await sql<{ waiting: number }>`
        select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
      if (rows[0]!.waiting > 0) return
      await setTimeout(25)
    }
    assert.fail('nobody waited')
  }

  return {
    db,
    waitsForLock,
    party: async (slug) => (await findPartyBySlug(db, slug))!,
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
    as: (mandate, command) => inTransaction(db, scopeOf(mandate), command),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

export function refusalOf(result: Result<unknown, string>): string | undefined {
  return result.granted ? undefined : result.refusal
}
