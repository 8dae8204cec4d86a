// SPDX-License-Identifier: EUPL-1.2
// Where the database is asked the same thing only once, what is computed from the answers is also
// computed only once. Rooms name the work; who remembers, and for how long, is decided at the door.

import type { Db } from '#platform/database/database.ts'

/** What has been asked or computed, by its name, and the answer that has come or is coming. */
export type ReadMemory = Map<string, Promise<unknown>>

/** A memory of so many answers: what was asked for first is forgotten first. */
export function boundedMemory(most: number): ReadMemory {
  return new BoundedMap(most)
}

class BoundedMap extends Map<string, Promise<unknown>> {
  readonly #most: number
  constructor(most: number) {
    super()
    this.#most = most
  }
  override set(name: string, answer: Promise<unknown>): this {
    super.set(name, answer)
    if (this.size > this.#most) this.delete(this.keys().next().value!)
    return this
  }
}

/** Says when what has been gathered is asked for. */
export type Schedule = (ask: () => void) => void

const memories = new WeakMap<Db, { readonly memory: ReadMemory; readonly schedule: Schedule }>()

/**
 * From now on `onceFor` remembers what is read through `db`, and what is asked for one by one is
 * gathered until `schedule` lets it go.
 */
export function rememberReads(db: Db, memory: ReadMemory, schedule: Schedule): void {
  memories.set(db, { memory, schedule })
}

/** When what is gathered may be asked for; nothing where reads are not remembered. */
export function scheduleOf(db: Db): Schedule | undefined {
  return memories.get(db)?.schedule
}

/** Whether the same question has the same answer for as long as `db` is used. */
export function remembersReads(db: Db): boolean {
  return memories.has(db)
}

/** The remembered answer, or that of `work`, which is remembered unless it fails. */
export function recall<Value>(
  memory: ReadMemory,
  name: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const known = memory.get(name)
  if (known) return known as Promise<Value>
  const answer = work()
  memory.set(name, answer)
  // The next who asks may have better luck.
  answer.catch(() => memory.delete(name))
  return answer
}

/**
 * Work that only reads, done once for each name where reads are remembered; in a transaction, where
 * the next read may tell something else, it is done each time. What it gives must not be changed.
 */
export function onceFor<Value>(
  db: Db,
  name: readonly string[],
  work: () => Promise<Value>,
): Promise<Value> {
  const memory = memories.get(db)?.memory
  return memory ? recall(memory, JSON.stringify(name), work) : work()
}
