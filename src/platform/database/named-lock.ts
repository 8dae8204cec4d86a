// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Tx } from '#platform/database/database.ts'

/** Holds a name until the transaction ends: for what two may begin at once while no row stands for it. */
export async function holdName(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}
