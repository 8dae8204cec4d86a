// SPDX-License-Identifier: EUPL-1.2
// Stands between a program and PostgreSQL and counts what is asked, in the words of the protocol
// (PostgreSQL, Frontend/Backend Protocol, message formats). Whatever driver or build asks, it is
// counted alike.

import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Asked = {
  /** Statements that the server has carried out, beginnings and ends of transactions among them. */
  readonly statements: number
  /** How many times a client has asked and then waited. */
  readonly trips: number
  /** What was asked, in order. */
  readonly texts: readonly string[]
}

export type CountingProxy = AsyncDisposable & {
  /** The same database, through the proxy. */
  readonly url: string
  /** What has been asked since the last time this was asked. */
  readonly take: () => Asked
}

export async function startCountingProxy(databaseUrl: string): Promise<CountingProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-count-'))
  await chmod(folder, 0o700)
  let asked = { statements: 0, trips: 0, texts: [] as string[] }
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connectTo(databaseUrl)
    const count = counterOf(
      () => (asked.statements += 1),
      () => (asked.trips += 1),
      (text) => asked.texts.push(text),
    )
    for (const [from, to, hear] of [
      [client, upstream, count.hearClient],
      [upstream, client, count.hearServer],
    ] as const) {
      sockets.add(from)
      from.on('data', (bytes: Buffer) => {
        hear(bytes)
        to.write(bytes)
      })
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(join(folder, '.s.PGSQL.5432'), resolve))
  const url = new URL(databaseUrl)
  url.searchParams.set('host', folder)
  url.port = ''
  return {
    url: url.href,
    take() {
      const taken = asked
      asked = { statements: 0, trips: 0, texts: [] }
      return taken
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function connectTo(databaseUrl: string): Socket {
  const url = new URL(databaseUrl)
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname)
  const port = Number(url.port || url.searchParams.get('port') || 5432)
  return host.startsWith('/') ? connect(join(host, `.s.PGSQL.${port}`)) : connect(port, host)
}

/** Listens to one connection. */
function counterOf(onStatement: () => void, onTrip: () => void, onText: (text: string) => void) {
  const prepared = new Map<string, string>()
  const portals = new Map<string, string>()
  // The first answers belong to the connection itself.
  let isReady = false
  let unanswered = 0
  let isWaiting = false
  const heard = (type: string, body: Buffer) => {
    if (!asks.has(type)) return
    if (!isWaiting) onTrip()
    isWaiting = true
    if (type === 'Q' || type === 'S') unanswered += 1
    const text = readTexts(body)
    if (type === 'Q') onText(text())
    if (type === 'P') prepared.set(text(), text())
    if (type === 'B') portals.set(text(), prepared.get(text()) ?? '')
    if (type === 'E') onText(portals.get(text()) ?? '')
  }
  const answered = (type: string) => {
    if (type === 'Z') {
      if (isReady) unanswered -= 1
      isReady = true
      if (unanswered === 0) isWaiting = false
    }
    if (type === 'C' && isReady) onStatement()
  }
  return {
    hearClient: messages({ hasStartup: true }, (type, body) => isReady && heard(type, body)),
    hearServer: messages({ hasStartup: false }, answered),
  }
}

/** Query, Parse, Bind, Describe, Execute, Close, Sync, Flush. */
const asks = new Set(['Q', 'P', 'B', 'D', 'E', 'C', 'S', 'H'])

/** The texts of a message that begins with them, one at each call; each ends with a zero. */
function readTexts(body: Buffer): () => string {
  let at = 0
  return () => {
    const end = body.indexOf(0, at)
    const text = body.toString('utf8', at, end)
    at = end + 1
    return text
  }
}

/** Cuts a stream into messages: a type, a length that counts itself, and the rest. */
function messages(
  { hasStartup }: { readonly hasStartup: boolean },
  hear: (type: string, body: Buffer) => void,
): (bytes: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  let isStartup = hasStartup
  return (bytes) => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    for (;;) {
      const typeLength = isStartup ? 0 : 1
      if (rest.length < typeLength + 4) return
      const length = typeLength + rest.readUInt32BE(typeLength)
      if (rest.length < length) return
      const body = rest.subarray(typeLength + 4, length)
      if (!isStartup) hear(String.fromCharCode(rest[0]!), body)
      isStartup = false
      rest = rest.subarray(length)
    }
  }
}
