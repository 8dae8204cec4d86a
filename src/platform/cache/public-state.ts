// SPDX-License-Identifier: EUPL-1.2
// What every public page depends on: the day, and how far what the public can see has come.

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { dayInStockholm, type Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/database/database.ts'
import { firstDayOfDemonstration } from '#platform/day/day-of-product.ts'

export type PublicState = {
  readonly today: Day
  /** What the public can see is the same as long as this is. */
  readonly revisions: string
}

export async function readPublicState(
  db: Db,
  mode: 'demo' | 'production',
  now: () => Instant,
): Promise<PublicState> {
  const answer = await sql<{ revisions: string; day: Day | null }>`
    select public_revision() as revisions, (select day from product_day) as day`.execute(db)
  const { revisions, day } = answer.rows[0]!
  const today = mode === 'production' ? dayInStockholm(now()) : (day ?? firstDayOfDemonstration)
  return { today, revisions }
}

/**
 * One question for all who ask while the one before is under way. Nobody gets an answer that was
 * asked for before she came, so what was committed before she asked is in it.
 */
export function askTogether<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined
  let next: Promise<Value> | undefined
  const start = (): Promise<Value> => {
    const own = ask().finally(() => {
      if (running === own) running = undefined
    })
    running = own
    return own
  }
  return () => {
    if (running === undefined) return start()
    next ??= running.then(ignore, ignore).then(() => {
      next = undefined
      return start()
    })
    return next
  }
}

function ignore(): void {}
