// SPDX-License-Identifier: EUPL-1.2
// What was removed, kept for the one who removed it: she can take it back from the page that comes after,
// for a day. The room that removed it says what it is and how it is written again.

import { addSeconds, type Instant } from '#kernel/instant.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import { isId, newId } from '#platform/id.ts'

const secondsKept = 24 * 3600

/** Keeps what is removed in this transaction, and answers the id that takes it back. */
export async function keepRemoved(
  tx: Tx,
  { id: mandateId, personId }: Mandate,
  kind: string,
  content: object,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('removed')
    .values({
      id,
      person_id: personId,
      mandate_id: mandateId,
      kind,
      content: JSON.stringify(content),
    })
    .execute()
  return id
}

/** Whether the reader has removed it with this mandate, and can take it back. */
export async function mayPutBack(
  db: Db,
  mandate: Mandate | undefined,
  id: string | null,
): Promise<boolean> {
  if (!mandate || id === null || !isId(id)) return false
  const row = await db
    .selectFrom('removed')
    .select('is_put_back')
    .where('id', '=', id)
    .where('mandate_id', '=', mandate.id)
    .executeTakeFirst()
  return row?.is_put_back === false
}

export type Removed = {
  readonly kind: string
  readonly content: unknown
  /** Pressed twice: it has been put back already, which is what was asked for. */
  readonly isPutBack: boolean
}

/** What is to be put back, held. What another has removed, or of another kind, is not there. */
export async function takeRemoved(
  tx: Tx,
  mandate: Mandate,
  id: string,
  kinds: readonly string[],
): Promise<Removed> {
  const row = isId(id)
    ? await tx
        .selectFrom('removed')
        .select(['kind', 'content', 'is_put_back'])
        .where('id', '=', id)
        .where('mandate_id', '=', mandate.id)
        .where('kind', 'in', kinds)
        .forUpdate()
        .executeTakeFirst()
    : undefined
  if (!row) throw new NotFound(`nothing removed as ${id}`)
  return { kind: row.kind, content: row.content, isPutBack: row.is_put_back }
}

/** It stands where it stood: pressed once more, nothing happens. */
export async function markPutBack(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('removed').set({ is_put_back: true }).where('id', '=', id).execute()
}

/** Forgets what nobody took back. */
export async function forgetRemoved(tx: Tx, now: Instant): Promise<void> {
  await tx.deleteFrom('removed').where('removed_at', '<', addSeconds(now, -secondsKept)).execute()
}
