// SPDX-License-Identifier: EUPL-1.2
// What /halsa tells those who watch over the product.

import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'

export type Health = {
  readonly alive: true
  readonly isWell: boolean
  readonly version: string
  readonly database: 'up' | 'away'
  readonly migrations: {
    /** The newest that the database has. */
    readonly newest: string | undefined
    /** Whether it is the newest that the program knows. */
    readonly isCurrent: boolean
  }
}

export async function readHealth(
  db: Db,
  version: string,
  newestKnown: string | undefined,
): Promise<Health> {
  const newest = await readNewestMigration(db).catch(() => 'away' as const)
  const isAway = newest === 'away'
  const isCurrent = !isAway && newest === newestKnown
  return {
    alive: true,
    isWell: isCurrent,
    version,
    database: isAway ? 'away' : 'up',
    migrations: { newest: isAway ? undefined : newest, isCurrent },
  }
}

/** What one who asks from elsewhere is told: nothing that says which faults the program may have. */
export function withoutDetails({ alive, isWell }: Health): Pick<Health, 'alive' | 'isWell'> {
  return { alive, isWell }
}

async function readNewestMigration(db: Db): Promise<string | undefined> {
  const answer = await sql<{ name: string | null }>`
    select max(name) as name from schema_migration`.execute(db)
  return answer.rows[0]?.name ?? undefined
}
