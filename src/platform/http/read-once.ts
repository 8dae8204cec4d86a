// SPDX-License-Identifier: EUPL-1.2
// A page that is only read asks the database the same thing once. Its parts can then each ask for
// what they need without knowing of one another, and they never see two answers to one question.

import type { CompiledQuery, DatabaseConnection } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import { type Company, makeCompany } from '#platform/database/watched-work.ts'
import {
  boundedMemory,
  recall,
  rememberReads,
  type ReadMemory,
  type Schedule,
} from '#platform/cache/read-memory.ts'
import { through } from '#platform/database/reads-through.ts'

/** The same reads, each made once for as long as `memory` lives: at least one visit. */
export function readOnce(db: Db, memory: ReadMemory = new Map()): Db {
  const quiet = makeQuiet()
  const reads = through(
    rememberingConnection(db, memory, quiet),
    'a page that is read has no transaction: use visit.act',
  )
  rememberReads(reads, memory, quiet.schedule)
  return reads
}

/**
 * As many answers as a page of a grown county needs many times over. What was asked for first is
 * forgotten first, one by one: to forget all at once would make the page that is being made ask anew.
 */
const mostShared = 20_000

/**
 * A memory that visitors without a session share until something public is committed. The reason is
 * that of the page cache: what they see is the same as long as the revisions are.
 */
export function sharedMemory(most = mostShared): (revisions: string) => SharedMemory {
  let current = { revisions: '', memory: boundedMemory(most), company: makeCompany() }
  return (revisions) => {
    if (current.revisions !== revisions) {
      current = { revisions, memory: boundedMemory(most), company: makeCompany() }
    }
    return current
  }
}

export type SharedMemory = {
  readonly memory: ReadMemory
  /** Those who share it: what one has begun to ask for the others wait for too. */
  readonly company: Company
}

type Quiet = {
  readonly schedule: Schedule
  readonly busyWith: <Value>(work: () => Promise<Value>) => Promise<Value>
}

/**
 * What can be asked for together waits while the database works for this page: it would have to wait
 * for its turn anyhow, and all that the answers give reason to ask for is then asked in one question.
 */
function makeQuiet(): Quiet {
  let running = 0
  let waiting: (() => void)[] = []
  const letGo = () => {
    if (running > 0) return
    const now = waiting
    waiting = []
    for (const ask of now) ask()
  }
  return {
    schedule(ask) {
      waiting.push(ask)
      setImmediate(letGo)
    },
    async busyWith(work) {
      running += 1
      try {
        return await work()
      } finally {
        running -= 1
        // Once those who waited for the answer have asked for more.
        setImmediate(letGo)
      }
    },
  }
}

function rememberingConnection(
  db: Db,
  memory: ReadMemory,
  quiet: Quiet,
): Pick<DatabaseConnection, 'executeQuery'> {
  return {
    executeQuery: <Row>(query: CompiledQuery) =>
      recall(memory, JSON.stringify([query.sql, query.parameters]), () =>
        quiet.busyWith(() => db.getExecutor().executeQuery<Row>(query as CompiledQuery<Row>)),
      ),
  }
}
