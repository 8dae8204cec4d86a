// SPDX-License-Identifier: EUPL-1.2
// A page that is only read asks the database the same thing once. Its parts can then each ask for
// what they need without knowing of one another, and they never see two answers to one question.

import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { Db } from '#platform/database.ts'
import type { Schema } from '#platform/schema.ts'

/** What has been asked, and the answer that has come or is coming. */
export type Answers = Map<string, Promise<QueryResult<unknown>>>

/** The same reads, each made once for as long as `answers` lives: at least one visit. */
export function readOnce(db: Db, answers: Answers = new Map()): Db {
  const connection = rememberingConnection(db, answers)
  const refuse = async () => {
    throw new Error('a page that is read has no transaction: use visit.act')
  }
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => ({
      init: async () => undefined,
      acquireConnection: async () => connection,
      releaseConnection: async () => undefined,
      beginTransaction: refuse,
      commitTransaction: refuse,
      rollbackTransaction: refuse,
      destroy: async () => undefined,
    }),
    createIntrospector: (ofDb) => new PostgresIntrospector(ofDb),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
  return new Kysely<Schema>({ dialect })
}

const mostShared = 1000

/**
 * Answers that visitors without a session share until something public is committed. The reason is
 * that of the page cache: what they see is the same as long as the revisions are.
 */
export function sharedAnswers(): (revisions: string) => Answers {
  let current = { revisions: '', answers: new Map() as Answers }
  return (revisions) => {
    if (current.revisions !== revisions || current.answers.size > mostShared) {
      current = { revisions, answers: new Map() }
    }
    return current.answers
  }
}

function rememberingConnection(db: Db, answers: Answers): DatabaseConnection {
  const ask = (query: CompiledQuery) => {
    const key = JSON.stringify([query.sql, query.parameters])
    const known = answers.get(key)
    if (known) return known
    const answer = db.getExecutor().executeQuery(query)
    answers.set(key, answer)
    // The next who asks may have better luck.
    answer.catch(() => answers.delete(key))
    return answer
  }
  return {
    executeQuery: <Row>(query: CompiledQuery) => ask(query) as Promise<QueryResult<Row>>,
    streamQuery: () => {
      throw new Error('a page reads whole answers')
    },
  }
}
