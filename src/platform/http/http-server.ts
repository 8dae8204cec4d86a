// SPDX-License-Identifier: EUPL-1.2
// Listens for visitors, and lets those who are being answered go before it stops.

import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Bilingual } from '#kernel/language.ts'
import { CannotStart } from '#platform/running/cannot-start.ts'
import type { Config } from '#platform/running/config.ts'

export type HttpServer = {
  readonly port: number
  /** That the usual port was taken. */
  readonly notice: Bilingual | undefined
  readonly stop: () => Promise<void>
}

/** Where this computer reaches a server that listens on the host. */
export function addressOf(host: string, port: number): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`
  if (host === '::') return `http://[::1]:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

const mostTries = 50

/** Listens on the chosen port, or on the next free one when none was chosen. */
export async function startHttpServer(
  at: Pick<Config, 'host' | 'port'>,
  answer: RequestListener,
): Promise<HttpServer> {
  const server = createServer(answer)
  const tries = at.port.isChosen ? 1 : mostTries
  for (let number = at.port.number; number < at.port.number + tries; number += 1) {
    if (!(await tryToListen(server, number, at.host))) continue
    const { port } = server.address() as AddressInfo
    return {
      port,
      notice: port === at.port.number ? undefined : portWasTaken(at.port.number, port),
      stop: () => stop(server),
    }
  }
  throw new CannotStart({
    sv: `SAMSYN_PORT: porten ${at.port.number} är upptagen. Välj en annan.`,
    en: `SAMSYN_PORT: port ${at.port.number} is taken. Choose another.`,
  })
}

function tryToListen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      server.off('listening', accept)
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(cannotListen(error, port, host))
    }
    const accept = () => {
      server.off('error', refuse)
      resolve(true)
    }
    server.once('error', refuse)
    server.once('listening', accept)
    server.listen(port, host)
  })
}

function cannotListen(cause: NodeJS.ErrnoException, port: number, host: string): CannotStart {
  return new CannotStart(
    {
      sv: `SAMSYN_PORT och SAMSYN_HOST: det går inte att lyssna på ${host}:${port} (${cause.code}). Välj en annan port eller adress.`,
      en: `SAMSYN_PORT and SAMSYN_HOST: cannot listen on ${host}:${port} (${cause.code}). Choose another port or address.`,
    },
    { cause },
  )
}

function portWasTaken(wanted: number, port: number): Bilingual {
  return {
    sv: `Port ${wanted} är upptagen; ${port} används i stället.`,
    en: `Port ${wanted} is taken; ${port} is used instead.`,
  }
}

/** How long answers under way may take once the server stops. */
const patience = 3000

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // Browsers keep connections open between answers: each is closed as soon as it falls silent.
  const sweep = setInterval(() => server.closeIdleConnections(), 20)
  await Promise.race([closed, wait(patience, undefined, { ref: false })])
  clearInterval(sweep)
  server.closeAllConnections()
  await closed
}
