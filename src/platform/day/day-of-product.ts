// SPDX-License-Identifier: EUPL-1.2
// The day that every rule is told. In the demonstration it is moved by hand.

import { type Day, parseDay } from '#kernel/day.ts'
import { dayInStockholm, type Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/database/database.ts'

/** Where a demonstration begins, and what a day says before anyone has moved it. */
export const firstDayOfDemonstration = '2026-03-19' as Day

export async function readToday(
  db: Db,
  mode: 'demo' | 'production',
  now: () => Instant,
): Promise<Day> {
  if (mode === 'production') return dayInStockholm(now())
  const row = await db.selectFrom('product_day').select('day').executeTakeFirst()
  return row?.day ?? firstDayOfDemonstration
}

/** The day asked about with `?per=`: today when nothing is asked, nothing when there is no such day. */
export function readAsOf(query: URLSearchParams, today: Day): Day | undefined {
  const asked = query.get('per')
  if (asked === null || asked.trim() === '') return today
  const asOf = parseDay(asked)
  // Years that no agreement can be about are typing mistakes.
  return asOf !== undefined && asOf >= '1900-01-01' && asOf <= '2200-12-31' ? asOf : undefined
}
