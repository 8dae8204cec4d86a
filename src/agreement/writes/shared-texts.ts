// SPDX-License-Identifier: EUPL-1.2

import type { Tx } from '#platform/database/database.ts'
import type { SharedText } from '../rules/shared-text.ts'

/** Answers false when someone took the name or the address meanwhile. */
export async function insertSharedText(tx: Tx, made: SharedText): Promise<boolean> {
  const row = await tx
    .insertInto('shared_text')
    .values({
      id: made.id,
      slug: made.slug,
      name: made.name,
      heading: made.heading,
      text: JSON.stringify(made.text),
      plain_text: made.plainText,
      revision: made.revision,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function updateSharedText(tx: Tx, changed: SharedText): Promise<void> {
  await tx
    .updateTable('shared_text')
    .set({
      name: changed.name,
      heading: changed.heading,
      text: JSON.stringify(changed.text),
      plain_text: changed.plainText,
      revision: changed.revision,
    })
    .where('id', '=', changed.id)
    .execute()
}
