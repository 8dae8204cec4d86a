// SPDX-License-Identifier: EUPL-1.2
// What is asked for one by one in the same moment is read in one question. A page can then ask for the
// parts of each round by itself, and its number of questions does not grow with the number of rounds.

import DataLoader from 'dataloader'
import type { Db } from '#platform/database/database.ts'
import { onceFor, remembersReads, scheduleOf } from '#platform/cache/read-memory.ts'

/** More keys than this in one moment are several questions, or PostgreSQL would refuse the parameters. */
const mostTogether = 5000

/**
 * A read of one by its key, made of a read of many: `load` answers what there is, by key. Those that
 * are asked for in the same moment are loaded together; where reads are remembered, each key once.
 */
export function readTogether<Value>(
  name: string,
  load: (db: Db, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (db: Db, key: string) => Promise<Value | undefined> {
  const loaders = new WeakMap<Db, DataLoader<string, Value | undefined>>()
  return (db, key) =>
    onceFor(db, ['together', name, key], () => {
      let loader = loaders.get(db)
      if (loader === undefined) {
        const batchScheduleFn = scheduleOf(db)
        loader = new DataLoader(
          async (keys) => {
            const found = await load(db, keys)
            return keys.map((one) => found.get(one))
          },
          // What has been read is remembered at the door, or not at all: in a transaction the next
          // read may tell something else.
          { cache: false, maxBatchSize: mostTogether, ...(batchScheduleFn && { batchScheduleFn }) },
        )
        loaders.set(db, loader)
      }
      return loader.load(key)
    })
}

/** The same for what a key has many of: those rows that name it, in the order they are read. */
export function readManyTogether<Row, Value>(
  name: string,
  load: (db: Db, keys: readonly string[]) => Promise<readonly Row[]>,
  of: { readonly key: (row: Row) => string; readonly value: (row: Row) => Value },
): (db: Db, key: string) => Promise<readonly Value[]> {
  const read = readTogether<readonly Value[]>(name, async (db, keys) => {
    const groups = Map.groupBy(await load(db, keys), of.key)
    return new Map([...groups].map(([key, rows]) => [key, rows.map(of.value)]))
  })
  return async (db, key) => (await read(db, key)) ?? []
}

/**
 * A read of one by its key, of what a county has few of. A page that is only read reads them `all`
 * once, whoever asks for which; in a transaction only those that are asked for are read.
 */
export function readFromAll<Row>(
  name: string,
  load: {
    readonly all: (db: Db) => Promise<readonly Row[]>
    readonly some: (db: Db, keys: readonly string[]) => Promise<readonly Row[]>
    readonly key: (row: Row) => string
  },
): (db: Db, key: string) => Promise<Row | undefined> {
  const byKey = (rows: readonly Row[]) => new Map(rows.map((row) => [load.key(row), row]))
  const one = readTogether(name, async (db, keys) => byKey(await load.some(db, keys)))
  return async (db, key) => {
    if (!remembersReads(db)) return one(db, key)
    return (await onceFor(db, ['all', name], async () => byKey(await load.all(db)))).get(key)
  }
}
