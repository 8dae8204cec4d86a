// SPDX-License-Identifier: EUPL-1.2
// A piece of a list, and how many rows it has in all, asked of the database: for lists that grow.

import { type Expression, type SelectQueryBuilder, sql } from 'kysely'
import type { Found, Slice } from '#kernel/list.ts'

/** Text as in a Swedish telephone book, whatever the server was made with. */
export function inSwedishOrder(text: Expression<string>): Expression<string> {
  return sql<string>`${text} collate "sv-x-icu"`
}

/**
 * The rows of a query in an order that `id` makes whole: no two stand alike, so that no row is on two
 * pages and none on no page. What says nothing stands last, whichever way.
 */
export async function readSlice<Database, Tables extends keyof Database, Row>(
  query: SelectQueryBuilder<Database, Tables, Row>,
  order: {
    readonly by: readonly Expression<unknown>[]
    readonly id: readonly Expression<unknown>[]
    readonly isDown: boolean
  },
  { limit, offset }: Slice,
): Promise<Found<Row>> {
  const way = order.isDown ? 'desc' : 'asc'
  let ordered = query
  for (const one of order.by) {
    ordered = ordered.orderBy(sql`${one} is null`).orderBy(one, way)
  }
  for (const one of order.id) ordered = ordered.orderBy(one, way)
  const [rows, counts] = await Promise.all([
    ordered.limit(limit).offset(offset).execute(),
    query
      .clearSelect()
      .select(sql<number>`count(*)::int`.as('count'))
      .execute(),
  ])
  const [counted] = counts as unknown as readonly [{ readonly count: number }]
  return { rows, count: counted.count }
}

/** How a list is sorted: by one of the names that its read knows. */
export type Sort = { readonly by: string; readonly isDown: boolean }

/** What a sort means in the database; one that is not in the table is a fault of the read. */
export function expressionsOf(
  table: Readonly<Record<string, readonly Expression<unknown>[]>>,
  { by }: Sort,
): readonly Expression<unknown>[] {
  const found = table[by]
  if (!found) throw new RangeError(`the list is sorted by “${by}”, which its read does not know`)
  return found
}
