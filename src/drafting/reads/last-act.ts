// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/database/database.ts'
import { namesOfPeople } from '../../organisation/reads.ts'
import { roomOfTexts, type DraftingEvent } from '../rules/events.ts'

/** Who did something, and when. */
export type LastAct = { readonly personName: string | undefined; readonly at: Instant }

/** What the journal says was last done with something. */
export async function findLastAct(
  db: Db,
  about: {
    /** One, or the last of several. */
    readonly subjectId: string | readonly string[]
    readonly events?: readonly DraftingEvent[]
    /** Only what was done with one of these provisions of a draft. */
    readonly provisionIds?: readonly string[]
    /** Only what changed this field of it. */
    readonly field?: string
  },
): Promise<LastAct | undefined> {
  const { subjectId, events, provisionIds, field } = about
  let rows = db
    .selectFrom('journal')
    .select(['person_id', 'happened_at'])
    .where('room', '=', roomOfTexts)
    .where('subject_id', 'in', [subjectId].flat())
    .orderBy('id', 'desc')
  if (events !== undefined) rows = rows.where('event', 'in', events)
  if (provisionIds !== undefined) {
    rows = rows.where(sql<boolean>`payload -> 'provisions' ?| ${provisionIds}::text[]`)
  }
  if (field !== undefined) rows = rows.where(sql<boolean>`payload -> 'fields' ? ${field}`)
  const row = await rows.limit(1).executeTakeFirst()
  if (!row) return undefined
  const names = await namesOfPeople(db, row.person_id ? [row.person_id] : [])
  return { personName: names.get(row.person_id ?? ''), at: row.happened_at }
}
