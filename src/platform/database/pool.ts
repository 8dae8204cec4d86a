// SPDX-License-Identifier: EUPL-1.2
// Connections as Kysely borrows them: what is asked again and again is planned once.

import type { Writable } from 'node:stream'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'

/** Kysely's view of a pool whose connections send without waiting for the answer to what was sent. */
export function lentFrom(pool: pg.Pool): PostgresPool {
  const lent = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    // Whoever cancels a statement does it through a connection of its own.
    Client: pg.Client as unknown as NonNullable<PostgresPool['Client']>,
    options: pool.options,
    async connect() {
      const client = await pool.connect()
      const known = lent.get(client) ?? lend(client)
      lent.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}

function lend(client: pg.PoolClient): PostgresPoolClient {
  // A plan that PostgreSQL has thrown away is made again under another name.
  let generation = 0
  let isBroken = false
  const gather = gathering(client)
  const ask = async (text: string, values: readonly unknown[]) => {
    const name = nameOf(text)
    gather()
    try {
      return await client.query({
        text,
        values: [...values],
        ...(name && { name: `${name}_${generation}` }),
      })
    } catch (cause) {
      if (hasLostItsPlan(cause)) generation += 1
      // What was begun on it may still be going on.
      if (text === 'rollback') isBroken = true
      throw cause
    }
  }
  return {
    query: ask as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy || isBroken),
    get processID() {
      return (client as unknown as { readonly processID?: number }).processID
    },
  } as PostgresPoolClient
}

/** What is asked in one moment is handed to the system in one call. */
function gathering(client: pg.PoolClient): () => void {
  const { connection } = client as unknown as {
    readonly connection?: { readonly stream?: Writable }
  }
  const stream = connection?.stream
  let isGathering = false
  return () => {
    if (stream === undefined || isGathering) return
    isGathering = true
    stream.cork()
    process.nextTick(() => {
      isGathering = false
      stream.uncork()
    })
  }
}

/** "cached plan must not change result type": a table was altered while we ran (appendix A, 0A000). */
function hasLostItsPlan(cause: unknown): boolean {
  return cause instanceof Error && (cause as { code?: unknown }).code === '0A000'
}

/** PostgreSQL keeps a plan for each in every connection, so there is an end to them. */
const mostNamed = 300
const mostHeardOf = 3000
/** A list of ids gives a text for each length: what comes once or twice is not worth a name. */
const timesBeforeNamed = 3

const names = new Map<string, string>()
let heard = new Map<string, number>()

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNamed) return known
  // `begin` and its like have no plan, and several statements in one have no name.
  if (!/^(select|insert|update|delete|with)\b/.test(text)) return undefined
  const times = (heard.get(text) ?? 0) + 1
  if (times < timesBeforeNamed) {
    if (heard.size >= mostHeardOf) heard = new Map()
    heard.set(text, times)
    return undefined
  }
  heard.delete(text)
  const name = `samsyn_${names.size}`
  names.set(text, name)
  return name
}
