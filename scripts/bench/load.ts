// SPDX-License-Identifier: EUPL-1.2
// One kind of load on one server: warmed up, measured, and counted by the server's own clock.

import autocannon, { type Request } from 'autocannon'
import type { ServerProcess } from './server-process.ts'

export type Load = {
  readonly path: string
  readonly connections?: number
  readonly seconds?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Other requests than one GET of the path, for each connection by its number. */
  readonly request?: (connection: number) => Partial<Request>
  readonly expect?: number
}

export type Measured = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly cpuMs: number
  readonly bytes: number
  /** Requests that were answered, warm-up left out. */
  readonly answered: number
}

export const usualConnections = 20
const warmUpSeconds = 2

/** Fails when an answer has another status than the expected one: a fast error is no speed. */
export async function measure(server: ServerProcess, load: Load): Promise<Measured> {
  await fire(server, load, warmUpSeconds)
  const before = await server.cpuMs()
  const result = await fire(server, load, load.seconds ?? 8)
  const used = (await server.cpuMs()) - before
  const answered = Object.values(result.statusCodeStats ?? {}).reduce(
    (sum, { count }) => sum + (count ?? 0),
    0,
  )
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: used / answered,
    bytes: result.throughput.total / answered,
    answered,
  }
}

async function fire(
  server: ServerProcess,
  load: Load,
  seconds: number,
): Promise<autocannon.Result> {
  let connection = 0
  const { request } = load
  const result = await autocannon({
    url: server.url + load.path,
    connections: load.connections ?? usualConnections,
    duration: seconds,
    ...(load.headers && { headers: load.headers }),
    ...(request && {
      setupClient: (client: autocannon.Client) => {
        client.setRequests([request(connection++) as Request])
      },
    }),
  })
  const expected = String(load.expect ?? 200)
  const others = Object.keys(result.statusCodeStats ?? {}).filter((status) => status !== expected)
  if (others.length > 0 || result.errors > 0 || result.timeouts > 0) {
    const seen = JSON.stringify(result.statusCodeStats)
    throw new Error(`${load.path}: expected ${expected}, got ${seen}, ${result.errors} errors`)
  }
  return result
}
