// SPDX-License-Identifier: EUPL-1.2
// The journal as a list, newest first. It holds ids; who they are is looked up by those who show it.

import { type Selectable, sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Found, Slice } from '#kernel/list.ts'
import type { Db } from '#platform/database/database.ts'
import { readSlice } from '#platform/database/list-reads.ts'
import type { Schema } from '#platform/database/schema.ts'

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
 * A piece of the journal, by the order it was written in. With `publicOr`, only public rows and those
 * of that person. That the fingerprint of what was told was fixed is no news to a reader, and is left out.
 */
export async function readJournal(
  db: Db,
  filter: { readonly room?: string | undefined; readonly publicOr?: string | undefined },
  isDown: boolean,
  slice: Slice,
): Promise<Found<JournalRow>> {
  let query = db.selectFrom('journal').selectAll().where('event', '<>', 'fingerprint-fixed')
  const { room, publicOr } = filter
  if (room !== undefined) query = query.where('room', '=', room)
  if (publicOr !== undefined) {
    query = query.where((where) =>
      where.or([where('is_public', '=', true), where('person_id', '=', publicOr)]),
    )
  }
  const found = await readSlice(query, { by: [], id: [sql.ref('id')], isDown }, slice)
  return { ...found, rows: found.rows.map(asRow) }
}

function asRow(row: Selectable<Schema['journal']>): JournalRow {
  return {
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
  }
}
