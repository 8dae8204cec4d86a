// SPDX-License-Identifier: EUPL-1.2
// What the database does for somebody who may go away: when nobody waits any longer, what it is still
// at is cancelled, so that no page that nobody will see keeps it busy.

import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** Those who wait for the same answers, and what the database is doing for them. */
export type Company = {
  waiting: number
  readonly running: Set<WatchedClient>
}

const ofThisWork = new AsyncLocalStorage<Company | undefined>()

export function makeCompany(): Company {
  return { waiting: 0, running: new Set() }
}

/** Does the work in the company of those who wait for it; what it asks may be cancelled. */
export function inCompany<Value>(company: Company, work: () => Promise<Value>): Promise<Value> {
  return ofThisWork.run(company, work)
}

/** Work that others wait for too, whoever began it: it is not cancelled. */
export function onItsOwn<Value>(work: () => Promise<Value>): Promise<Value> {
  return ofThisWork.run(undefined, work)
}

/** One more waits. What is given back is called once she no longer does, for whatever reason. */
export function join(company: Company, onFault: (cause: unknown) => void): () => void {
  company.waiting += 1
  let hasLeft = false
  return () => {
    if (hasLeft) return
    hasLeft = true
    company.waiting -= 1
    if (company.waiting > 0) return
    for (const client of company.running) void client.cancelRunning().catch(onFault)
  }
}

const pause = 20

/** As PostgreSQL says it of a statement that has begun (appendix A, query_canceled). */
function nobodyWaits(): Error {
  return Object.assign(new Error('nobody waits for the answer'), { code: '57014' })
}

/** What is asked may be left; how a transaction ends is still to be said. */
function isRead(asked: unknown): boolean {
  const text = typeof asked === 'string' ? asked : (asked as { readonly text?: unknown }).text
  return typeof text === 'string' && /^\s*(?:select|with)\b/i.test(text)
}

/** A connection of a pool that knows for whom it works. */
export class WatchedClient extends pg.Client {
  #asked = 0
  #cancelling: Promise<void> | undefined

  override query(...asked: readonly unknown[]): never {
    const company = ofThisWork.getStore()
    if (company?.waiting === 0 && isRead(asked[0])) return Promise.reject(nobodyWaits()) as never
    const query = super.query.bind(this) as (...asked: readonly unknown[]) => unknown
    const answer = query(...asked)
    if (company === undefined || !(answer instanceof Promise)) return answer as never
    return this.#watch(company, answer) as never
  }

  async #watch(company: Company, answer: Promise<unknown>): Promise<unknown> {
    this.#asked += 1
    company.running.add(this)
    try {
      return await answer
    } finally {
      this.#asked -= 1
      if (this.#asked === 0) company.running.delete(this)
      // Whoever borrows the connection next must not be cut off in her place.
      await this.#cancelling
    }
  }

  /** From a connection of its own: this one is busy, and those of the pool may all be. */
  cancelRunning(): Promise<void> {
    this.#cancelling ??= this.#cancel().finally(() => (this.#cancelling = undefined))
    return this.#cancelling
  }

  async #cancel(): Promise<void> {
    const { user, password, database, host, port, ssl } = this
    const other = new pg.Client({
      user,
      password,
      database,
      host,
      port,
      ssl,
      application_name: 'samsyn-cancel',
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
    })
    other.on('error', () => undefined)
    await other.connect()
    try {
      const pid = (this as unknown as { readonly processID: number }).processID
      // Several may have been sent together, and each is cancelled in its turn.
      while (this.#asked > 0) {
        await other.query('select pg_cancel_backend($1)', [pid])
        await wait(pause)
      }
    } finally {
      await other.end()
    }
  }
}
