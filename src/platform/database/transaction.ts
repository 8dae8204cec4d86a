// SPDX-License-Identifier: EUPL-1.2
// Transactions in few round trips. What begins one, for whom it is and what must hold in it are sent
// together; so is what the work asks in the same moment.

import {
  type Compilable,
  CompiledQuery,
  type DatabaseConnection,
  type Kysely,
  type QueryResult,
  sql,
} from 'kysely'
import { through } from '#platform/database/reads-through.ts'
import type { Schema } from '#platform/database/schema.ts'

/** What `samsyn.…` is set to until the transaction ends. */
type Settings = Readonly<Record<string, string | undefined>>

/** Asked with the beginning. If `judge` throws, nothing is begun. */
export type Condition = {
  readonly asks: readonly Compilable[]
  readonly judge: (answers: readonly (readonly unknown[])[]) => void
}

type Beginning = {
  readonly begin: 'begin' | 'begin isolation level repeatable read read only'
  readonly settings: Settings
  readonly condition?: Condition | undefined
}

type Connection = Pick<DatabaseConnection, 'executeQuery'>

/** Carries out `work` in a transaction: all of it is committed, or nothing. */
export function transact<Value>(
  db: Kysely<Schema>,
  beginning: Beginning,
  work: (tx: Kysely<Schema>) => Promise<Value>,
): Promise<Value> {
  return db.getExecutor().provideConnection(async (connection) => {
    let isOver = false
    const tx: Connection = {
      async executeQuery(query) {
        // What nobody waited for must not be written in the next transaction.
        if (isOver) throw new Error('the transaction is over')
        return connection.executeQuery(query)
      },
    }
    try {
      await begin(connection, beginning)
      const value = await work(through(tx, 'a transaction is already begun'))
      isOver = true
      const [ended] = (await connection.executeQuery<{ command: string }>(commit)).rows
      if (ended?.command === 'ROLLBACK')
        throw new Error('a statement had failed: nothing is written')
      return value
    } catch (cause) {
      isOver = true
      await connection.executeQuery(rollback).catch(() => undefined)
      throw cause
    }
  })
}

async function begin(
  connection: Connection,
  { begin: words, settings, condition }: Beginning,
): Promise<void> {
  const asks = condition?.asks.map((one) => one.compile()) ?? []
  const all = [CompiledQuery.raw(words), setting(settings), ...asks]
  const [, , ...answers] = await inTurn(all.map((query) => connection.executeQuery(query)))
  condition?.judge(answers.map(({ rows }) => rows))
}

/** Reads on one connection, where what is asked in the same moment goes in one round trip. */
export function onOneConnection<Value>(
  db: Kysely<Schema>,
  read: (db: Kysely<Schema>) => Promise<Value>,
): Promise<Value> {
  return db
    .getExecutor()
    .provideConnection((connection) => read(through(connection, 'these are reads')))
}

/** One statement in a transaction of its own that cannot write, in one round trip. */
export async function readIn<Row>(
  connection: Connection,
  settings: Settings,
  query: CompiledQuery,
): Promise<QueryResult<Row>> {
  const [, , answer] = await inTurn([
    connection.executeQuery(beginReadOnly),
    connection.executeQuery(setting(settings)),
    connection.executeQuery<Row>(query),
    connection.executeQuery(commit),
  ])
  return answer
}

const beginReadOnly = CompiledQuery.raw('begin read only')
const commit = CompiledQuery.raw('commit')
const rollback = CompiledQuery.raw('rollback')

/** The first failure is the one that is told: those after it only say that there was one. */
async function inTurn<Answers extends readonly Promise<unknown>[]>(
  asked: Answers,
): Promise<{ -readonly [Place in keyof Answers]: Awaited<Answers[Place]> }> {
  const ended = await Promise.allSettled(asked)
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return ended.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never
}

function setting(settings: Settings): CompiledQuery {
  const set = Object.entries(settings).map(
    ([name, value]) => sql`set_config(${sql.lit(`samsyn.${name}`)}, ${value ?? ''}, true)`,
  )
  return sql`select ${sql.join(set)}`.compile(compiler)
}

const compiler = through({ executeQuery: () => Promise.reject(new Error('it compiles only')) }, '')
