// SPDX-License-Identifier: EUPL-1.2
// The one door to PostgreSQL: Kysely over pg, days and instants as ISO text, and transactions
// that say for whom they act, so that row-level security can withhold what is private.

import { Kysely, PostgresDialect, type Selectable, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Instant } from '#kernel/instant.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { lentFrom } from '#platform/database/pool.ts'
import type { Schema } from '#platform/database/schema.ts'
import { type Condition, transact } from '#platform/database/transaction.ts'
import { WatchedClient } from '#platform/database/watched-work.ts'

/** What reads take. */
export type Db = Kysely<Schema>

/** What a read gives of a table: its columns as the database has them, closed lists and absence included. */
export type Row<
  Table extends keyof Schema,
  Column extends keyof Selectable<Schema[Table]> = keyof Selectable<Schema[Table]>,
> = Pick<Selectable<Schema[Table]>, Column>

declare const writes: unique symbol
/** What writes take: a transaction that only `inTransaction` hands out. */
export type Tx = Transaction<Schema> & { readonly [writes]: true }

/** For whom a transaction reads or writes. The database withholds private rows by it. */
export type Scope = {
  readonly personId: string | undefined
  readonly mandateId: string | undefined
  readonly partyId: string | undefined
  readonly bodyId: string | undefined
  readonly unitId: string | undefined
  readonly role: Mandate['role'] | 'system' | undefined
}

export const noOne: Scope = {
  personId: undefined,
  mandateId: undefined,
  partyId: undefined,
  bodyId: undefined,
  unitId: undefined,
  role: undefined,
}

/** The product itself: seals, county packs, first administrators. Sees no party's private rows. */
export const theProduct: Scope = { ...noOne, role: 'system' }

export function scopeOf(mandate: Mandate): Scope {
  return {
    personId: mandate.personId,
    mandateId: mandate.id,
    partyId: mandate.partyId,
    bodyId: mandate.bodyId,
    unitId: mandate.unitId,
    role: mandate.role,
  }
}

const dateOid = 1082
const timestamptzOid = 1184
const int8Oid = 20

const asIsoInstant = (text: string) => new Date(text).toISOString()

/** An instant that came inside JSON, where the driver cannot tell it from other text. */
export const instantFromJson = (text: string) => asIsoInstant(text) as Instant

function typeParser(oid: number, format: 'text' | 'binary' = 'text'): (value: string) => unknown {
  if (oid === dateOid) return (value) => value
  if (oid === timestamptzOid) return asIsoInstant
  if (oid === int8Oid) return Number
  return pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown
}

export type DatabaseOptions = {
  readonly connectionString: string
  readonly maxConnections?: number
  /** Milliseconds after which an answer is no longer waited for; the server stops its work at 30 s. */
  readonly longestWait?: number
  /** False only for what is made again if the power goes: commits then do not wait for the disk. */
  readonly waitsForDisk?: boolean
  readonly onIdleError?: (error: Error) => void
}

/** Opens a pool. The caller destroys it (`db.destroy()`). */
export function openDatabase(options: DatabaseOptions): Db {
  const longestWait = options.longestWait ?? 35_000
  const pool = new pg.Pool({
    Client: WatchedClient,
    connectionString: options.connectionString,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: Math.min(10_000, longestWait),
    statement_timeout: 30_000,
    // By our own clock too: a server that has fallen silent stops nothing.
    query_timeout: longestWait,
    keepAlive: true,
    // What is asked is sent at once, and need not wait for the answer to what was asked before it.
    pipeline: true,
    options: settingsOf(options),
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'samsyn',
    types: { getTypeParser: typeParser as typeof pg.types.getTypeParser },
  })
  // Without a listener a server that goes away would take the whole process with it.
  pool.on('error', (error) => options.onIdleError?.(error))
  // The same goes for one that is lent out and between two queries; the next query is told of it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: lentFrom(pool) }) })
}

/**
 * Without `jit`: the policies make every statement so dear by the planner's count that PostgreSQL would
 * translate it to machine code first, which takes seconds, cannot be cancelled, and is never won back.
 * Without helpers for one statement: they take longer to start than a page's statements take, and the
 * processors from those who ask at the same time.
 */
const alone = '-c jit=off -c max_parallel_workers_per_gather=0'

function settingsOf({ waitsForDisk }: DatabaseOptions): string {
  return waitsForDisk === false ? `${alone} -c synchronous_commit=off` : alone
}

/** The same view of rows over one connection that someone else holds and has begun a transaction on. */
export function databaseOn(client: pg.Client): Db {
  const types = { getTypeParser: typeParser as typeof pg.types.getTypeParser }
  let last: Promise<unknown> = Promise.resolve()
  const connection = {
    // A connection of someone else's takes one at a time.
    query(text: string, values: unknown[]) {
      const ask = () => client.query({ text, values, types })
      const answer = last.then(ask, ask)
      last = answer
      return answer
    },
    release: () => undefined,
  }
  const pool = { connect: async () => connection, end: async () => undefined }
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: pool as never }) })
}

/**
 * One transaction on someone's behalf. The scope ends with it, so no connection carries it on. What
 * the condition asks is held from the beginning, before anything that the work asks.
 */
export function inTransaction<Value>(
  db: Db,
  scope: Scope,
  work: (tx: Tx) => Promise<Value>,
  condition?: Condition,
): Promise<Value> {
  return transact(db, { begin: 'begin', settings: settingsFor(scope), condition }, (tx) =>
    work(tx as Tx),
  )
}

/**
 * A part of a transaction on behalf of another mandate of the same person: what it writes is told as
 * done for that one. Whoever asks has made sure that she holds it.
 */
export async function onBehalfOf<Value>(
  tx: Tx,
  of: { readonly now: Scope; readonly before: Scope },
  work: () => Promise<Value>,
): Promise<Value> {
  await setScope(tx, of.now)
  const value = await work()
  await setScope(tx, of.before)
  return value
}

/**
 * From here on the transaction is nobody's, whoever is signed in: neither the journal nor a row that it
 * writes says who it was. For what is asked and told without a name.
 */
export function asNoOne(tx: Tx): Promise<void> {
  return setScope(tx, noOne)
}

async function setScope(tx: Tx, scope: Scope): Promise<void> {
  const set = Object.entries(settingsFor(scope)).map(
    ([name, value]) => sql`set_config(${sql.lit(`samsyn.${name}`)}, ${value ?? ''}, true)`,
  )
  await sql`select ${sql.join(set)}`.execute(tx)
}

/** One consistent view of the database, read on someone's behalf. Nothing can be written in it. */
export function inSnapshot<Value>(
  db: Db,
  scope: Scope,
  read: (db: Db) => Promise<Value>,
): Promise<Value> {
  const begin = 'begin isolation level repeatable read read only'
  return transact(db, { begin, settings: settingsFor(scope) }, read)
}

/** What the database's policies ask of the one for whom a transaction is. */
export function settingsFor(scope: Scope) {
  return {
    person: scope.personId,
    mandate: scope.mandateId,
    party: scope.partyId,
    body: scope.bodyId,
    unit: scope.unitId,
    role: scope.role,
  }
}
