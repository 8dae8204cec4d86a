// SPDX-License-Identifier: EUPL-1.2
// Who is signed in, in which browser. The cookie carries a random id; the database knows its hash,
// so that no one who reads the table can be anyone.

import { createHash, randomBytes } from 'node:crypto'
import type { Compilable, Expression } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { addSeconds, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Tx } from '#platform/database/database.ts'

export type SessionLength = { readonly idleSeconds: number; readonly longestSeconds: number }

export type Session = {
  /** The hash, never the cookie's value. */
  readonly idHash: string
  readonly personId: string
  /** The mandate chosen in this browser; it may have ended since. */
  readonly mandateId: string | undefined
  readonly startedAt: Instant
  readonly seenAt: Instant
}

/** Being seen is written at most this often. */
const secondsBetweenSightings = 60

/** Starts a session and gives the cookie's value, which is known to no one else. */
export async function startSession(
  tx: Tx,
  input: { readonly personId: string; readonly mandateId: string | undefined },
  now: Instant,
  length: SessionLength,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await tx
    .insertInto('session')
    .values({
      id_hash: hashOf(secret),
      person_id: input.personId,
      mandate_id: input.mandateId ?? null,
      started_at: now,
      seen_at: now,
      ends_at: addSeconds(now, length.longestSeconds),
      revoked_at: null,
    })
    .execute()
  return secret
}

/** The session that a cookie names, while it lasts. */
export async function findSession(
  db: Db,
  secret: string,
  now: Instant,
  length: SessionLength,
): Promise<Session | undefined> {
  if (!isSecret(secret)) return undefined
  const row = await db
    .selectFrom('session')
    .selectAll()
    .where('id_hash', '=', hashOf(secret))
    .where('revoked_at', 'is', null)
    .where('ends_at', '>', now)
    .where('seen_at', '>', addSeconds(now, -length.idleSeconds))
    .executeTakeFirst()
  return (
    row && {
      idHash: row.id_hash,
      personId: row.person_id,
      mandateId: row.mandate_id ?? undefined,
      startedAt: row.started_at,
      seenAt: row.seen_at,
    }
  )
}

/** Whose session a cookie names, asked within another question; she may have been signed out since. */
export function personOfSession(db: Db, secret: string): PersonId {
  return db
    .selectFrom('session')
    .select('person_id')
    .where('id_hash', '=', hashOf(secret))
    .$asScalar()
}

/** In which session a person is met, and when. */
export type Met = Pick<Session, 'mandateId'> &
  Partial<Pick<Session, 'startedAt'>> & { readonly today: Day; readonly language: Language }

/** A person's id, or a question that answers it. */
export type PersonId = string | Expression<string>

/** Whether a cookie looks like one that we have given. */
export function isSecret(secret: string): boolean {
  return /^[\w-]{43}$/.test(secret)
}

export async function noteSeen(db: Db, session: Session, now: Instant): Promise<void> {
  if (session.seenAt > addSeconds(now, -secondsBetweenSightings)) return
  await db
    .updateTable('session')
    .set({ seen_at: now })
    .where('id_hash', '=', session.idHash)
    .where('seen_at', '<', now)
    .execute()
}

/** Whose session a cookie named that has ended and is not yet forgotten. */
export async function findPersonOfEndedSession(
  db: Db,
  secret: string,
): Promise<string | undefined> {
  if (!isSecret(secret)) return undefined
  const row = await db
    .selectFrom('session')
    .select('person_id')
    .where('id_hash', '=', hashOf(secret))
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row?.person_id
}

/**
 * Answers a row while the session lasts. It is held until the transaction ends: whoever revokes it
 * waits, and whoever acts under it after that is told no.
 */
export function sessionToHold(db: Db, sessionId: string, now: Instant): Compilable {
  return db
    .selectFrom('session')
    .select('id_hash')
    .where('id_hash', '=', sessionId)
    .where('revoked_at', 'is', null)
    .where('ends_at', '>', now)
    .forShare()
}

/** From now on the person acts under this mandate in this browser. That it is hers is asked before. */
export async function chooseMandate(tx: Tx, sessionId: string, mandateId: string): Promise<void> {
  await tx
    .updateTable('session')
    .set({ mandate_id: mandateId })
    .where('id_hash', '=', sessionId)
    .execute()
}

/**
 * What the person acts under where she has not had to choose stays so, although she gets another
 * mandate: a form on her screen must not become somebody else's.
 */
export async function keepActing(tx: Tx, personId: string, mandateId: string): Promise<void> {
  await tx
    .updateTable('session')
    .set({ mandate_id: mandateId })
    .where('person_id', '=', personId)
    .where('mandate_id', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
}

/**
 * Revokes the session that a cookie names and says whose it was. One that had ended by itself too: its
 * cookie lies in the browser still, and she who presses the button on an old page means all of hers.
 */
export async function revokeSession(
  tx: Tx,
  secret: string,
  now: Instant,
): Promise<string | undefined> {
  const row = await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('id_hash', '=', hashOf(secret))
    .where('revoked_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  return row?.person_id
}

/** Signs a person out everywhere, also where she has forgotten that she was signed in. */
export async function revokeSessionsOf(tx: Tx, personId: string, now: Instant): Promise<void> {
  await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Sessions that ended long ago and attempts that no one came back from. */
export async function forgetOldSessions(tx: Tx, now: Instant): Promise<void> {
  const aWeekAgo = addSeconds(now, -7 * 24 * 3600)
  const anHourAgo = addSeconds(now, -3600)
  await tx.deleteFrom('session').where('ends_at', '<', aWeekAgo).execute()
  await tx.deleteFrom('sign_in_attempt').where('created_at', '<', anHourAgo).execute()
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
