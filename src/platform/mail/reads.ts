// SPDX-License-Identifier: EUPL-1.2
// The queue as its readers see it. The database shows each person her own letters, and an
// administrator all of them.

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Found, Slice } from '#kernel/list.ts'
import type { Db } from '#platform/database/database.ts'
import {
  expressionsOf,
  inSwedishOrder,
  readSlice,
  type Sort,
} from '#platform/database/list-reads.ts'
import type { MailStatus } from '#platform/mail/letter.ts'

export type Mail = {
  readonly id: string
  readonly to: { readonly name: string; readonly address: string }
  readonly kind: string
  readonly subject: string
  readonly body: string
  readonly path: string
  readonly status: MailStatus
  readonly attempts: number
  readonly lastError: string
  readonly queuedOn: Day
  readonly queuedAt: Instant
  readonly nextAttemptAt: Instant
  readonly sentAt: Instant | undefined
}

type Whose = {
  readonly toPersonId?: string | undefined
  readonly status?: MailStatus | undefined
  readonly id?: string | undefined
}

/** Letters, the latest first. */
export async function listMails(
  db: Db,
  filter: Whose & { readonly most: number },
): Promise<readonly Mail[]> {
  const rows = await mailsOf(db, filter).orderBy('mail.id', 'desc').limit(filter.most).execute()
  return rows.map(asMail)
}

const mailOrders = {
  time: [],
  to: [inSwedishOrder(sql.ref<string>('person.name'))],
  state: [sql.ref<string>('mail.status')],
}

/** A piece of the letters, and how many there are. */
export async function readMails(
  db: Db,
  filter: Whose,
  sort: Sort = { by: 'time', isDown: true },
  slice: Slice,
): Promise<Found<Mail>> {
  const by = expressionsOf(mailOrders, sort)
  const order = { by, id: [sql.ref('mail.id')], isDown: sort.isDown }
  const found = await readSlice(mailsOf(db, filter), order, slice)
  return { ...found, rows: found.rows.map(asMail) }
}

function mailsOf(db: Db, { toPersonId, status, id }: Whose) {
  let query = db
    .selectFrom('mail')
    .innerJoin('person', 'person.id', 'mail.to_person_id')
    .selectAll('mail')
    .select(['person.name', 'person.email'])
  if (toPersonId) query = query.where('to_person_id', '=', toPersonId)
  if (status) query = query.where('status', '=', status)
  if (id) query = query.where('mail.id', '=', id)
  return query
}

function asMail(row: Awaited<ReturnType<ReturnType<typeof mailsOf>['execute']>>[number]): Mail {
  return {
    id: row.id,
    to: { name: row.name, address: row.email },
    kind: row.kind,
    subject: row.subject,
    body: row.body,
    path: row.path,
    status: row.status,
    attempts: row.attempts,
    lastError: row.last_error,
    queuedOn: row.queued_on,
    queuedAt: row.queued_at,
    nextAttemptAt: row.next_attempt_at,
    sentAt: row.sent_at ?? undefined,
  }
}

export type MailCounts = Readonly<Record<MailStatus, number>> & {
  /** Letters that wait although no one has tried to send them for a quarter of an hour. */
  readonly untouched: number
}

export async function countMails(db: Db): Promise<MailCounts> {
  const row = await db
    .selectFrom('mail')
    .select((query) => [
      query.fn.countAll<number>().filterWhere('status', '=', 'queued').as('queued'),
      query.fn.countAll<number>().filterWhere('status', '=', 'sent').as('sent'),
      query.fn.countAll<number>().filterWhere('status', '=', 'failed').as('failed'),
      query.fn.countAll<number>().filterWhere('status', '=', 'dropped').as('dropped'),
      query.fn
        .countAll<number>()
        .filterWhere('status', '=', 'queued')
        .filterWhere('next_attempt_at', '<', sql<never>`now() - interval '15 minutes'`)
        .as('untouched'),
    ])
    .executeTakeFirstOrThrow()
  return row
}
