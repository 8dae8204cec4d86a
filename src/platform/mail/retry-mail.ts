// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { seenOfMail } from '#platform/mail/seen.ts'
import { askMail, mailSteps } from '#platform/mail/steps.ts'

/**
 * Puts a letter that failed back in the queue, as if new. Answers whether there was such a letter, as
 * it was seen.
 */
export async function retryMail(
  tx: Tx,
  today: Day,
  mandate: Pick<Mandate, 'role'>,
  input: { readonly mailId: string; readonly seen: SeenMark },
): Promise<boolean> {
  const { mailId, seen } = input
  const mail = await tx
    .selectFrom('mail')
    .select(['status', 'attempts'])
    .where('id', '=', mailId)
    .forUpdate()
    .executeTakeFirst()
  if (mandate.role !== 'administrator') throw new NotAllowed('retry-mail')
  if (!mail || !askMail(mail, 'retry').granted) return false
  const now = seenOfMail({ status: mail.status, attempts: mail.attempts })
  if (hasChanged(seen, now)) return false
  await tx
    .updateTable('mail')
    .set({
      status: mailSteps.retry.from.failed.to,
      attempts: 1,
      next_attempt_at: sql<never>`now()`,
    })
    .where('id', '=', mailId)
    .execute()
  await record(tx, today, {
    room: 'platform',
    event: mailSteps.retry.event,
    subjectKind: 'mail',
    subjectId: mailId,
    isPublic: false,
  })
  return true
}
