// SPDX-License-Identifier: EUPL-1.2
// The queue as its readers see it. The database shows each person her own letters, and an
// administrator all of them.

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/database/database.ts'
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

/** Letters, the latest first. `before` is the id of the last one already seen. */
export async function listMails(
  db: Db,
  filter: {
    readonly toPersonId?: string | undefined
    readonly status?: MailStatus | undefined
    readonly before?: string | undefined
    readonly id?: string | undefined
    readonly most: number
  },
): Promise<readonly Mail[]> {
  let query = db
    .selectFrom('mail')
    .innerJoin('person', 'person.id', 'mail.to_person_id')
    .selectAll('mail')
    .select(['person.name', 'person.email'])
  if (filter.toPersonId) query = query.where('to_person_id', '=', filter.toPersonId)
  if (filter.status) query = query.where('status', '=', filter.status)
  if (filter.id) query = query.where('mail.id', '=', filter.id)
  if (filter.before) query = query.where('mail.id', '<', filter.before)
  const rows = await query.orderBy('mail.id', 'desc').limit(filter.most).execute()
  return rows.map((row) => ({
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
  }))
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
      query.fn
        .countAll<number>()
        .filterWhere('status', '=', 'queued')
        .filterWhere('next_attempt_at', '<', sql<never>`now() - interval '15 minutes'`)
        .as('untouched'),
    ])
    .executeTakeFirstOrThrow()
  return row
}
