// SPDX-License-Identifier: EUPL-1.2
// The product itself on a port of its own: the same house that `npm start` opens.

import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Db } from '#platform/database/database.ts'
import { usualHttpSettings, type HttpSettings } from '#platform/http/settings.ts'
import { createServer } from '#platform/http.ts'
import { house, makeSite } from '../../src/app.ts'
import type { OpenHouse } from '../../src/serve.ts'

export type OpenProduct = AsyncDisposable & { readonly baseUrl: string }

/** Opens the product on a database. Limits are wide: a test signs in more often than people do. */
export function openProduct(db: Db, settings: Partial<HttpSettings> = {}): Promise<OpenProduct> {
  return listen((baseUrl) => house.open({ ...groundOf(db, baseUrl, settings), listensAt: baseUrl }))
}

/** Its pages alone: nothing asks the database but who is asked for a page. */
export function openPagesOnly(db: Db): Promise<OpenProduct> {
  return listen(async (baseUrl) => {
    const { answer } = await createServer(await makeSite(groundOf(db, baseUrl, {})), baseUrl)
    return { answer, close: async () => undefined }
  })
}

function groundOf(db: Db, baseUrl: string, settings: Partial<HttpSettings>) {
  const own = { ...usualHttpSettings, ...wideLimits, baseUrl, version: '0.0.0-test', ...settings }
  return { db, settings: own, log: () => undefined }
}

/** The port is known before the house that is opened on it. */
async function listen(open: (baseUrl: string) => Promise<OpenHouse>): Promise<OpenProduct> {
  const opening = Promise.withResolvers<OpenHouse>()
  const node = createHttpServer((request, response) => {
    void opening.promise.then((opened) => opened.answer(request, response))
  })
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(node.address() as AddressInfo).port}`
  const opened = await open(baseUrl)
  opening.resolve(opened)
  return {
    baseUrl,
    async [Symbol.asyncDispose]() {
      node.closeAllConnections()
      await new Promise((resolve) => node.close(resolve))
      await opened.close()
    },
  }
}

const wideLimits: Partial<HttpSettings> = {
  rateLimits: Object.fromEntries(
    Object.keys(usualHttpSettings.rateLimits).map((name) => [name, { count: 100_000, seconds: 1 }]),
  ) as HttpSettings['rateLimits'],
}
