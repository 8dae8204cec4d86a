// SPDX-License-Identifier: EUPL-1.2
// Reminders can be declined. What a person must be told cannot.

import type { Db, Tx } from '#platform/database.ts'

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

/** Keeps the person's own choice. Nobody can choose for another: the database refuses. */
export async function chooseReminders(tx: Tx, personId: string, wants: boolean): Promise<void> {
  await tx
    .insertInto('mail_choice')
    .values({ person_id: personId, wants_reminders: wants })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ wants_reminders: wants }))
    .execute()
}
