// SPDX-License-Identifier: EUPL-1.2
// Two at the same moment, in a known order: one has written and not yet committed when the other
// comes, who must wait for it and then see what it did.

import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type Db,
  inTransaction,
  type Scope,
  theProduct,
  type Tx,
} from '#platform/database/database.ts'

const longestWait = 10_000

/**
 * Begins a transaction, lets it write, starts the other, waits until the other stands waiting for a
 * lock (or has answered without waiting), commits, and gives what the other answered.
 */
export async function waitForLock<Value>(
  db: Db,
  input: {
    readonly hold: (tx: Tx) => Promise<unknown>
    readonly meanwhile: () => Promise<Value>
    /** Whether it is a fault not to wait: then the other has not locked what it depends on. */
    readonly mustWait?: boolean
    /** On whose behalf the first one writes; the product's if not told. */
    readonly scope?: Scope
  },
): Promise<Value> {
  let other: Promise<Value> | undefined
  await inTransaction(db, input.scope ?? theProduct, async (tx) => {
    await input.hold(tx)
    const begun = input.meanwhile()
    other = begun
    const answered = begun.then(
      () => true,
      () => true,
    )
    const end = Date.now() + longestWait
    for (;;) {
      if (await someoneWaitsFor(tx)) return
      const isAnswered = await Promise.race([answered, wait(10, false)])
      if (!isAnswered && Date.now() < end) continue
      assert.ok(input.mustWait !== true, 'the other answered without waiting for the first')
      return
    }
  })
  return other!
}

/**
 * Whether another connection waits for a lock that this transaction holds. Asked of the locks: what
 * pg_stat_activity tells is the same all through a transaction, without connections opened since.
 */
async function someoneWaitsFor(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`
    select exists (select 1 from pg_locks
      where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))) as waits`.execute(tx)
  return rows[0]!.waits
}
