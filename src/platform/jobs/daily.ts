// SPDX-License-Identifier: EUPL-1.2

import { addDays, type Day, latest } from '#kernel/day.ts'
import { type Db, inTransaction, theProduct, type Tx } from '#platform/database/database.ts'

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

/** Beyond this nothing is caught up with: what was to be said then is no news. */
const mostDaysCaughtUp = 400

/**
 * Does the work of today and of the days since it was last done, each as on its own day: the product
 * may have been stopped, and the day of a demonstration is moved many days at once.
 */
export async function doEachDay(
  db: Db,
  name: string,
  today: Day,
  work: (tx: Tx, day: Day) => Promise<void>,
): Promise<void> {
  const { last } = await db
    .selectFrom('daily_work')
    .select((eb) => eb.fn.max('day').as('last'))
    .where('name', '=', name)
    .where('day', '<=', today)
    .executeTakeFirstOrThrow()
  const from = last ? latest(last, addDays(today, -mostDaysCaughtUp)) : today
  for (let day = from; day <= today; day = addDays(day, 1)) {
    await doDaily(db, name, day, (tx) => work(tx, day))
  }
}
