// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { type Db, inTransaction, theProduct, type Tx } from '#platform/database.ts'

/**
 * Does the work of a day once, whichever process asks first; the work and the mark that it is done
 * are committed together. Answers whether it was done now.
 */
export async function doDaily(
  db: Db,
  name: string,
  today: Day,
  work: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  return inTransaction(db, theProduct, async (tx) => {
    // A second process waits here for the first, and then finds the day taken.
    const taken = await tx
      .insertInto('daily_work')
      .values({ name, day: today })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (taken.numInsertedOrUpdatedRows !== 1n) return false
    await work(tx)
    return true
  })
}
