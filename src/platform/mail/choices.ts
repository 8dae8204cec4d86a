// SPDX-License-Identifier: EUPL-1.2
// Reminders can be declined. What a person must be told cannot.

import { sql } from 'kysely'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import { seenOfReminders } from '#platform/mail/seen.ts'

export async function wantsReminders(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('mail_choice')
    .select('wants_reminders')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.wants_reminders ?? true
}

/** Those who have declined reminders; asked by the product, which alone sees everyone's choice. */
export async function listDecliners(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('mail_choice')
    .select('person_id')
    .where('wants_reminders', '=', false)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

/**
 * Keeps the person's own choice, unless it has changed since she saw it: answers whether it is as she
 * wants. Nobody can choose for another: the database refuses.
 */
export async function chooseReminders(
  tx: Tx,
  personId: string,
  wants: boolean,
  seen: SeenMark,
): Promise<boolean> {
  await tx
    .insertInto('mail_choice')
    .values({ person_id: personId, wants_reminders: true })
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .execute()
  const stands = await tx
    .selectFrom('mail_choice')
    .select('wants_reminders')
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (stands.wants_reminders === wants) return true
  if (hasChanged(seen, seenOfReminders(stands.wants_reminders))) return false
  await tx
    .updateTable('mail_choice')
    .set({ wants_reminders: wants })
    .where('person_id', '=', personId)
    .execute()
  return true
}

/**
 * Declines the reminders of whoever got the letter with the key. Answers whether there is such a letter.
 * Asked by someone who has the letter and need not be signed in; it can only decline.
 */
export async function stopReminders(tx: Tx, key: string): Promise<boolean> {
  const { rows } = await sql<{
    stopped: boolean
  }>`select stop_reminders(${key}) as stopped`.execute(tx)
  return rows[0]!.stopped
}
