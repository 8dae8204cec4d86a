// SPDX-License-Identifier: EUPL-1.2
// The journal as a list, newest first. It holds ids; who they are is looked up by those who show it.

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/database/database.ts'

export type JournalRow = {
  readonly id: string
  readonly room: string
  readonly event: string
  readonly personId: string | undefined
  readonly onBehalfOf: string | undefined
  readonly subjectKind: string
  readonly subjectId: string
  readonly happenedAt: Instant
  readonly productDay: Day
  readonly payload: Readonly<Record<string, unknown>>
  readonly isPublic: boolean
  readonly hash: string
}

/**
 * Rows before a row, or the newest. With `publicOr`, only public ones and those of that person. That the
 * fingerprint of what was told was fixed is no news to a reader, and is left out.
 */
export async function listJournal(
  db: Db,
  filter: {
    readonly before?: string | undefined
    readonly room?: string | undefined
    readonly publicOr?: string | undefined
    readonly most: number
  },
): Promise<JournalRow[]> {
  let rows = db
    .selectFrom('journal')
    .selectAll()
    .where('event', '<>', 'fingerprint-fixed')
    .orderBy('id', 'desc')
    .limit(filter.most)
  const { before, room, publicOr } = filter
  if (before !== undefined) rows = rows.where('id', '<', before)
  if (room !== undefined) rows = rows.where('room', '=', room)
  if (publicOr !== undefined) {
    rows = rows.where((where) =>
      where.or([where('is_public', '=', true), where('person_id', '=', publicOr)]),
    )
  }
  return (await rows.execute()).map((row) => ({
    id: row.id,
    room: row.room,
    event: row.event,
    personId: row.person_id ?? undefined,
    onBehalfOf: row.on_behalf_of ?? undefined,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    happenedAt: row.happened_at,
    productDay: row.product_day,
    payload: row.payload as JournalRow['payload'],
    isPublic: row.is_public,
    hash: row.row_hash,
  }))
}
