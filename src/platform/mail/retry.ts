// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database.ts'
import { record } from '#platform/journal.ts'

/** Puts a letter that failed back in the queue, as if new. Answers whether there was such a letter. */
export async function retryMail(tx: Tx, today: Day, mailId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mail')
    .set({ status: 'queued', attempts: 1, next_attempt_at: sql<never>`now()` })
    .where('id', '=', mailId)
    .where('status', '=', 'failed')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await record(tx, today, {
    room: 'platform',
    event: 'mail-retried',
    subjectKind: 'mail',
    subjectId: mailId,
    isPublic: false,
  })
  return true
}
