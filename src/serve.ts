// SPDX-License-Identifier: EUPL-1.2
// From settings to a product that answers, and back to silence.

import type { RequestListener, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Bilingual } from '#kernel/language.ts'
import type { Config } from '#platform/running/config.ts'
import { openDatabase, type Db } from '#platform/database/database.ts'
import { openDatabaseServer } from '#platform/database/database-server.ts'
import { addressOf, startHttpServer } from '#platform/http/http-server.ts'
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
  readonly lawSource?: URL | undefined
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

  const opening = Promise.withResolvers<OpenHouse>()
  opening.promise.catch(() => undefined)

  // The port first: one that is taken is said before anything is loaded. Who asks before the house is
  // open waits a little, and is then told to come back.
  const http = await startHttpServer(config, (request, response) => {
    const open = Promise.race([opening.promise, wait(longestWait, undefined, { ref: false })])
    open.then(
      (opened) => (opened ? opened.answer(request, response) : sayStarting(response)),
      () => response.writeHead(503).end(),
    )
  })
  stopLater(http.stop)
  if (http.notice) tell(http.notice)

  const db = await openStore(config, house, log, tell, stopLater)
  stopLater(async () => (await opening.promise).close())
  // Visitors go first: it is begun last, so that it ends first.
  stopLater(http.stop)

  const baseUrl = config.baseUrl ?? `http://localhost:${http.port}`
  const settings = { ...config.http, mode: config.mode, baseUrl, version: readProductVersion() }
  const { mail, reminderDays, lawSource } = config
  const listensAt = addressOf(config.host, http.port)
  const ground = { db, settings, log, listensAt, mail, reminderDays, lawSource }
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

const longestWait = 2000

/** Before there is a house to draw a page: both languages, and the browser asks again by itself. */
function sayStarting(response: ServerResponse): void {
  response
    .writeHead(503, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'",
      'Retry-After': '5',
      Refresh: '5',
    })
    .end(
      '<!doctype html><html lang="sv"><title>Samsyn startar</title>' +
        '<h1>Samsyn startar</h1><p>Sidan visas strax av sig själv.</p>' +
        '<p lang="en">Samsyn is starting. The page will show by itself in a moment.</p></html>',
    )
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
