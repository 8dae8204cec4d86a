// SPDX-License-Identifier: EUPL-1.2
// What /halsa tells those who watch over the product.

import { sql } from 'kysely'
import { type Db, inSnapshot, noOne } from '#platform/database/database.ts'

export type Health = {
  readonly alive: true
  readonly isWell: boolean
  readonly version: string
  /** `refused`: the server answers, and does not let pages read what they read. */
  readonly database: 'up' | 'refused' | 'away'
  readonly migrations: {
    /** The newest that the database has. */
    readonly newest: string | undefined
    /** Whether it is the newest that the program knows. */
    readonly isCurrent: boolean
  }
}

/** Asks as a page does: the same pool, the same role, a transaction of its own for one who is not known. */
export async function readHealth(
  db: Db,
  version: string,
  newestKnown: string | undefined,
): Promise<Health> {
  const asked = await inSnapshot(db, noOne, readAsPages).catch(faultOf)
  const newest = typeof asked === 'string' ? undefined : asked.newest
  const isCurrent = newest !== undefined && newest === newestKnown
  return {
    alive: true,
    isWell: isCurrent,
    version,
    database: typeof asked === 'string' ? asked : 'up',
    migrations: { newest, isCurrent },
  }
}

/** What one who asks from elsewhere is told: nothing that says which faults the program may have. */
export function withoutDetails({ alive, isWell }: Health): Pick<Health, 'alive' | 'isWell'> {
  return { alive, isWell }
}

/** One row at most of what every page reads: the day, who asks, for whom, and how far all has come. */
async function readAsPages(db: Db): Promise<{ readonly newest: string | undefined }> {
  const answer = await sql<{ newest: string | null }>`
    select (select max(name) from schema_migration) as newest
    where (select count(*) from (
      (select 1 from product_day limit 1) union all (select 1 from session limit 1) union all
      (select 1 from person limit 1) union all (select 1 from mandate limit 1) union all
      (select 1 from party limit 1) union all (select 1 from journal limit 1) union all
      (select 1 from public_progress limit 1)) asked) >= 0`.execute(db)
  return { newest: answer.rows[0]?.newest ?? undefined }
}

/** A server that says no is there: PostgreSQL's appendix A, classes 28 (login), 3D and 42 (rights, names). */
function faultOf(cause: unknown): 'refused' | 'away' {
  const { code } = (cause ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' && /^(28|3D|42)...$/.test(code) ? 'refused' : 'away'
}
