// SPDX-License-Identifier: EUPL-1.2
// From settings to a product that answers, and back to silence.

import type { RequestListener } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Bilingual } from '#kernel/language.ts'
import type { Config } from '#platform/running/config.ts'
import { openDatabase, type Db } from '#platform/database/database.ts'
import { openDatabaseServer } from '#platform/database/database-server.ts'
import { startHttpServer } from '#platform/http/http-server.ts'
import type { HttpSettings } from '#platform/http/settings.ts'
import { checkInstallation, type LoadingDoors } from '#platform/database/installation.ts'
import type { Log } from '#platform/running/log.ts'
import { migrate } from '#platform/database/migrator.ts'
import { readProductVersion } from '#platform/running/product-version.ts'
import { workingUrl } from '#platform/database/working-role.ts'

/** What the house stands on. */
export type Ground = {
  readonly db: Db
  readonly settings: HttpSettings
  readonly log: Log
  /** Where this process itself listens, which a proxy may stand in front of. */
  readonly listensAt: string
  /** The way letters go out; without it they wait. */
  readonly mail?: Config['mail']
  readonly reminderDays?: number
}

/** What is served: the rooms, their jobs, and what a demonstration begins with. */
export type House = {
  /** `tell` hears what is being made, in the reader's words. */
  readonly loadDemonstration: (
    doors: LoadingDoors,
    tell: (text: Bilingual) => void,
  ) => Promise<void>
  readonly open: (ground: Ground) => Promise<OpenHouse>
}

export type OpenHouse = {
  readonly answer: RequestListener
  /** Ends what runs by itself. */
  readonly close: () => Promise<void>
}

export type Served = { readonly url: string; readonly stop: () => Promise<void> }

type Tell = (text: Bilingual) => void

/** Starts everything in order. What was started is stopped again if a later step fails. */
export async function serve(config: Config, house: House, log: Log, tell: Tell): Promise<Served> {
  await using started = new AsyncDisposableStack()
  const stopLater = (step: () => Promise<void>) => started.defer(() => withinReason(step(), log))

  const db = await openStore(config, house, log, tell, stopLater)
  const opening = Promise.withResolvers<OpenHouse>()
  opening.promise.catch(() => undefined)
  stopLater(async () => (await opening.promise).close())

  // The port decides the address, and the address is told to the house: whoever asks before it is
  // open waits for it.
  const http = await startHttpServer(config, (request, response) => {
    opening.promise.then(
      (open) => open.answer(request, response),
      () => response.writeHead(503).end(),
    )
  })
  stopLater(http.stop)
  if (http.notice) tell(http.notice)

  const baseUrl = config.baseUrl ?? `http://localhost:${http.port}`
  const settings = { ...config.http, mode: config.mode, baseUrl, version: readProductVersion() }
  const { mail, reminderDays } = config
  const listensAt = addressOf(config.host, http.port)
  const ground = { db, settings, log, listensAt, mail, reminderDays }
  await house.open(ground).then(opening.resolve, opening.reject)
  await opening.promise
  const running = started.move()
  return { url: baseUrl, stop: () => running.disposeAsync() }
}

/** A migrated database of the right mode, as the working role sees it. */
async function openStore(
  config: Config,
  house: House,
  log: Log,
  tell: Tell,
  stopLater: (step: () => Promise<void>) => void,
): Promise<Db> {
  const server = await openDatabaseServer(config)
  stopLater(server.stop)
  if (server.notice) tell(server.notice)
  const applied = await migrate(server.migratingUrl)
  if (applied.length > 0) log('migrated', { files: applied.join(' ') })
  const db = openDatabase({
    connectionString: workingUrl(server.migratingUrl),
    onIdleError: (error) => log('database-connection-lost', {}, error),
  })
  stopLater(() => db.destroy())
  await checkInstallation(server.migratingUrl, config.mode, async (loading) => {
    tell({ sv: 'Läser in demonstrationen …', en: 'Loading the demonstration …' })
    await house.loadDemonstration(loading, tell)
  })
  return db
}

/** Where this computer reaches a server that listens on the host. */
function addressOf(host: string, port: number): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`
  if (host === '::') return `http://[::1]:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

const longestStep = 5000

/** A step that hangs must not keep the next from being taken. */
async function withinReason(step: Promise<void>, log: Log): Promise<void> {
  try {
    await Promise.race([step, wait(longestStep, undefined, { ref: false })])
  } catch (error) {
    log('stop-failed', {}, error)
  }
}
