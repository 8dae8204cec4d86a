// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Found, Slice } from '#kernel/list.ts'
import type { Db } from '#platform/database/database.ts'
import { expressionsOf, readSlice, type Sort } from '#platform/database/list-reads.ts'
import type { RatedAnswer } from '../rules/rated-answer.ts'

const orders = {
  answer: [sql.ref('rated.answer')],
  helped: [sql.ref('rated.helped')],
  not: [sql.ref('rated.not')],
  lastOn: [sql.ref('rated.last_on')],
}

const helped = sql<number>`sum(count) filter (where helped)`
const not = sql<number>`sum(count) filter (where not helped)`

/** A piece of the answers that somebody has said something of, on or before a day. */
export async function readRatings(
  db: Db,
  on: Day,
  sort: Sort,
  slice: Slice,
): Promise<Found<RatedAnswer>> {
  const rated = db
    .selectFrom('answer_rating')
    .select([
      'answer',
      sql<number>`coalesce(${helped}, 0)::int`.as('helped'),
      sql<number>`coalesce(${not}, 0)::int`.as('not'),
      sql<Day>`max(on_day)`.as('last_on'),
    ])
    .where('on_day', '<=', on)
    .groupBy('answer')
  const whole = db.selectFrom(rated.as('rated')).selectAll('rated')
  const order = {
    by: expressionsOf(orders, sort),
    id: [sql.ref('rated.answer')],
    isDown: sort.isDown,
  }
  const found = await readSlice(whole, order, slice)
  return {
    ...found,
    rows: found.rows.map((row) => ({
      answer: row.answer,
      helped: row.helped,
      not: row.not,
      lastOn: row.last_on,
    })),
  }
}
