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

export type JournalFilter = {
  readonly room?: string | undefined
  readonly event?: string | undefined
  readonly personId?: string | undefined
  readonly productDay?: Day | undefined
  readonly publicOr?: string | undefined
  /** Letters that are alike, about the same on the same day, as the latest of them. */
  readonly foldsLetters?: boolean
}

const lettersAlike = ['mail-queued', 'mail-sent', 'mail-failed', 'mail-dropped'] as const

/**
 * A piece of the journal, by the order it was written in. With `publicOr`, only public rows and those
 * of that person. That the fingerprint of what was told was fixed is no news to a reader, and is left out.
 */
export async function readJournal(
  db: Db,
  filter: JournalFilter,
  isDown: boolean,
  slice: Slice,
): Promise<Found<JournalRow>> {
  let query = db.selectFrom('journal').selectAll().where('event', '<>', 'fingerprint-fixed')
  const { room, event, personId, productDay, publicOr, foldsLetters } = filter
  if (room !== undefined) query = query.where('room', '=', room)
  if (event !== undefined) query = query.where('event', '=', event)
  if (personId !== undefined) query = query.where('person_id', '=', personId)
  if (productDay !== undefined) query = query.where('product_day', '=', productDay)
  if (foldsLetters) query = query.where(isLastOfItsLetters)
  if (publicOr !== undefined) {
    query = query.where((where) =>
      where.or([where('is_public', '=', true), where('person_id', '=', publicOr)]),
    )
  }
  const found = await readSlice(query, { by: [], id: [sql.ref('id')], isDown }, slice)
  return { ...found, rows: found.rows.map(asRow) }
}

const isLastOfItsLetters = sql<boolean>`(event not in (${sql.join(lettersAlike)}) or not exists (
  select from journal as later
  where later.event = journal.event
    and later.payload ->> 'matter' = journal.payload ->> 'matter'
    and later.payload ->> 'kind' = journal.payload ->> 'kind'
    and later.product_day = journal.product_day
    and later.person_id is not distinct from journal.person_id
    and later.id > journal.id))`

/** The letters that a row stands for, itself included; to whom, and about what. */
export async function listLettersAlike(
  db: Db,
  rows: readonly JournalRow[],
): Promise<ReadonlyMap<string, readonly JournalRow[]>> {
  const those = rows.filter(({ event }) => lettersAlike.some((one) => one === event))
  if (those.length === 0) return new Map()
  const found = await db
    .selectFrom('journal')
    .selectAll()
    .where('event', 'in', [...new Set(those.map(({ event }) => event))])
    .where('product_day', 'in', [...new Set(those.map(({ productDay }) => productDay))])
    .where(sql`payload ->> 'matter'`, 'in', [
      ...new Set(those.map(({ payload }) => String(payload['matter']))),
    ])
    .orderBy('id')
    .execute()
  const alike = Map.groupBy(found.map(asRow), likeness)
  return new Map(those.map((row) => [row.id, alike.get(likeness(row)) ?? [row]]))
}

function likeness({ event, payload, productDay, personId }: JournalRow): string {
  return [event, payload['matter'], payload['kind'], productDay, personId].join(' ')
}

/** Everyone who has done something, by id. With `publicOr`, in public or oneself. */
export async function listActors(db: Db, publicOr: string | undefined): Promise<readonly string[]> {
  let query = db.selectFrom('journal').select('person_id').distinct()
  if (publicOr !== undefined) {
    query = query.where((where) =>
      where.or([where('is_public', '=', true), where('person_id', '=', publicOr)]),
    )
  }
  return (await query.execute()).flatMap(({ person_id: id }) => id ?? [])
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
