// SPDX-License-Identifier: EUPL-1.2
// The product itself on a port of its own: the same house that `npm start` opens.

import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Db } from '#platform/database.ts'
import { usualHttpSettings, type HttpSettings } from '#platform/http/settings.ts'
import { house } from '../../src/app.ts'

export type OpenProduct = AsyncDisposable & { readonly baseUrl: string }

/** Opens the product on a database. Limits are wide: a test signs in more often than people do. */
export async function openProduct(
  db: Db,
  settings: Partial<HttpSettings> = {},
): Promise<OpenProduct> {
  const opening = Promise.withResolvers<Awaited<ReturnType<typeof house.open>>>()
  const node = createHttpServer((request, response) => {
    void opening.promise.then((open) => open.answer(request, response))
  })
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(node.address() as AddressInfo).port}`
  const open = await house.open({
    db,
    settings: { ...usualHttpSettings, ...wideLimits, baseUrl, version: '0.0.0-test', ...settings },
    log: () => undefined,
    listensAt: baseUrl,
  })
  opening.resolve(open)
  return {
    baseUrl,
    async [Symbol.asyncDispose]() {
      node.closeAllConnections()
      await new Promise((resolve) => node.close(resolve))
      await open.close()
    },
  }
}

const wideLimits: Partial<HttpSettings> = {
  rateLimits: Object.fromEntries(
    Object.keys(usualHttpSettings.rateLimits).map((name) => [name, { count: 100_000, seconds: 1 }]),
  ) as HttpSettings['rateLimits'],
}
