// SPDX-License-Identifier: EUPL-1.2
// A database behind a door that the test can shut: gone, silent, or deaf to what it has done.

import { createServer, connect, type Socket } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `open`: all is well. `gone`: connections are cut and refused. `silent`: nothing passes. `deaf`:
 * what is asked arrives and is done, but no answer comes back.
 */
export type Door = 'open' | 'gone' | 'silent' | 'deaf'

export type TroubledDatabase = AsyncDisposable & {
  /** The same database, through the door. */
  readonly url: string
  set(door: Door): void
}

export async function troubledDatabase(url: string): Promise<TroubledDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-door-'))
  const pairs = new Set<readonly [Socket, Socket]>()
  let door: Door = 'open'
  const server = createServer((client) => {
    if (door === 'gone') return void client.destroy()
    const database = connect(addressOf(url))
    const pair = [client, database] as const
    pairs.add(pair)
    const end = () => {
      client.destroy()
      database.destroy()
      pairs.delete(pair)
    }
    client.on('data', (bytes) => void (door === 'silent' || database.write(bytes)))
    database.on('data', (bytes) => void (door === 'open' && client.write(bytes)))
    for (const socket of pair) socket.on('error', end).on('close', end)
  })
  await new Promise<void>((resolve) => server.listen(join(folder, '.s.PGSQL.5432'), resolve))
  const through = new URL(url)
  through.searchParams.set('host', folder)
  return {
    url: through.href,
    set(next) {
      door = next
      // An exchange that has been interrupted cannot go on where it was.
      if (next === 'gone' || next === 'open') for (const [client] of pairs) client.destroy()
    },
    async [Symbol.asyncDispose]() {
      for (const [client] of pairs) client.destroy()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function addressOf(url: string): { path: string } | { host: string; port: number } {
  const { hostname, port, searchParams } = new URL(url)
  const folder = searchParams.get('host')
  if (folder?.startsWith('/')) return { path: join(folder, `.s.PGSQL.${port || 5432}`) }
  return { host: folder ?? hostname, port: Number(port || 5432) }
}
