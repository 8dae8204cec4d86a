// SPDX-License-Identifier: EUPL-1.2
// Accounts at a second provider that wait for an administrator's yes. The room that knows
// administrators judges who may answer; here is what is kept, and for how long.

import { addDays, type Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Db, Row, Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'

export type IdentityRequestStatus = 'waiting' | 'confirmed' | 'rejected'

export type IdentityRequest = {
  readonly id: string
  readonly personId: string
  readonly issuer: string
  /** What the provider calls the account; no secret, and nothing one signs in with. */
  readonly subject: string
  readonly provider: string
  /** The address that the provider vouched for. */
  readonly email: string
  readonly status: IdentityRequestStatus
  readonly askedOn: Day
  readonly answerBy: Day
  readonly answeredBy: string | undefined
  readonly answeredOn: Day | undefined
}

const daysToAnswer = 14
/** Whatever a provider claims, an administrator has no longer list than this to read for one person. */
const mostOfOnePerson = 3
const longestSubject = 255

type Asking = Pick<IdentityRequest, 'personId' | 'issuer' | 'subject' | 'provider' | 'email'>

/**
 * The request of this account to be the person's: the one that waits already, or a new one, told of
 * in the journal. Nothing when it has been answered, or when too many ask at once. The person's row
 * is locked by the caller.
 */
export async function askForConfirmation(
  tx: Tx,
  today: Day,
  asking: Asking,
): Promise<{ readonly request: IdentityRequest; readonly isNew: boolean } | undefined> {
  await tx.deleteFrom('identity_request').where('answer_by', '<', today).execute()
  const earlier = await listIdentityRequests(tx, { personId: asking.personId, today })
  const same = earlier.find(
    ({ issuer, subject }) => issuer === asking.issuer && subject === asking.subject,
  )
  if (same !== undefined) {
    return same.status === 'waiting' ? { request: same, isNew: false } : undefined
  }
  if (earlier.length >= mostOfOnePerson || asking.subject.length > longestSubject) return undefined
  const id = newId()
  await tx
    .insertInto('identity_request')
    .values({
      id,
      person_id: asking.personId,
      issuer: asking.issuer,
      subject: asking.subject,
      provider: asking.provider,
      email: asking.email,
      asked_on: today,
      answer_by: addDays(today, daysToAnswer),
    })
    .execute()
  await record(tx, today, {
    room: 'platform',
    event: 'identity-asked',
    subjectKind: 'identity-request',
    subjectId: id,
    isPublic: false,
    payload: { person: asking.personId },
  })
  return { request: await getIdentityRequest(tx, id), isNew: true }
}

/** Those that have not been forgotten, the oldest first: all, or one person's. */
export async function listIdentityRequests(
  db: Db,
  { today, personId }: { readonly today: Day; readonly personId?: string },
): Promise<readonly IdentityRequest[]> {
  let query = db.selectFrom('identity_request').selectAll().where('answer_by', '>=', today)
  if (personId !== undefined) query = query.where('person_id', '=', personId)
  return (await query.orderBy('id').execute()).map(requestOf)
}

/** How many wait for an answer. */
export async function countIdentityRequests(db: Db, today: Day): Promise<number> {
  const { count } = await db
    .selectFrom('identity_request')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('status', '=', 'waiting')
    .where('answer_by', '>=', today)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function getIdentityRequest(db: Db, id: string): Promise<IdentityRequest> {
  const row = await db
    .selectFrom('identity_request')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound(`no identity request ${id}`)
  return requestOf(row)
}

/** The request, once no one else can answer it or bind another account to its person. */
export async function lockIdentityRequest(tx: Tx, id: string): Promise<IdentityRequest> {
  const { personId } = await getIdentityRequest(tx, id)
  // The same row that signing in locks before it binds an account.
  await tx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
  return getIdentityRequest(tx, id)
}

export async function answerIdentityRequest(
  tx: Tx,
  id: string,
  answer: { readonly status: 'confirmed' | 'rejected'; readonly by: string; readonly on: Day },
): Promise<void> {
  await tx
    .updateTable('identity_request')
    .set({ status: answer.status, answered_by: answer.by, answered_on: answer.on })
    .where('id', '=', id)
    .execute()
}

function requestOf(row: Row<'identity_request'>): IdentityRequest {
  return {
    id: row.id,
    personId: row.person_id,
    issuer: row.issuer,
    subject: row.subject,
    provider: row.provider,
    email: row.email,
    status: row.status,
    askedOn: row.asked_on,
    answerBy: row.answer_by,
    answeredBy: row.answered_by ?? undefined,
    answeredOn: row.answered_on ?? undefined,
  }
}
