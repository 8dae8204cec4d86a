// SPDX-License-Identifier: EUPL-1.2
// What a person has said that the headings of her files mean, so that the next file with the same ones
// is read at once. Hers alone: the database withholds it from others.

import { sql } from 'kysely'
import { checkNumbers } from '#kernel/text/typed-text.ts'
import type { Db, Tx } from '#platform/database/database.ts'

/** Longer headings are paired each time. */
const longestHeading = 200

/** What each heading was said to be, by the heading without case and signs; '' for none of the columns. */
export async function readKeptHeadings(
  db: Db,
  personId: string,
  of: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('import_heading')
    .select(['heading', 'column_name'])
    .where('person_id', '=', personId)
    .where('import', '=', of)
    .execute()
  return new Map(rows.map((row) => [row.heading, row.column_name]))
}

export async function keepHeadings(
  tx: Tx,
  personId: string,
  of: string,
  said: ReadonlyMap<string, string>,
): Promise<void> {
  const kept = [...said].filter(
    ([heading]) => heading.length <= longestHeading && checkNumbers(heading).granted,
  )
  if (kept.length === 0) return
  await tx
    .insertInto('import_heading')
    .values(
      kept.map(([heading, column]) => ({
        person_id: personId,
        import: of,
        heading,
        column_name: column,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'import', 'heading']).doUpdateSet({
        column_name: (eb) => eb.ref('excluded.column_name'),
        kept_at: sql<string>`now()` as never,
      }),
    )
    .execute()
}
