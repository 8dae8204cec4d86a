// SPDX-License-Identifier: EUPL-1.2
// The text of a document that applies on a day, and as many of those before it as something of still waits.

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import type { Edition } from '../rules/edition.ts'
import { beginDays, chainOfEditions, type TextOfDay } from '../rules/own-days.ts'
import { readText } from './texts.ts'

/** As `editions` stand on the day. One text where nothing begins later. */
export async function readTextsOfDay(
  db: Db,
  editions: readonly Edition[],
  documentId: string,
  on: Day,
): Promise<readonly TextOfDay[]> {
  const texts: TextOfDay[] = []
  for (const { version, adoption } of chainOfEditions(editions, documentId)) {
    const { provisions } = await readText(db, version.id)
    const text = { version, beginsOn: adoption!.entersIntoForceOn, provisions }
    texts.push(text)
    if ([...beginDays(text).values()].every((day) => day <= on)) break
  }
  return texts
}

/** Of some versions those where a provision has a day of its own. */
export async function listVersionsWithOwnDays(
  db: Db,
  versionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (versionIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('provision_wording')
    .select('version_id')
    .distinct()
    .where('version_id', 'in', versionIds)
    .where('begins_on', 'is not', null)
    .execute()
  return new Set(rows.map((row) => row.version_id))
}
