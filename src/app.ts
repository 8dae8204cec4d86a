// SPDX-License-Identifier: EUPL-1.2
// Hangs every room's pages. Not yet: only a sign of life.

import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { House } from './serve.ts'

export const house: House = {
  loadDemonstration: async () => {},
  open: async ({ db, settings }) => {
    const app = new Hono()
    app.get('/halsa', async (context) => {
      await db.selectFrom('installation').select('mode').executeTakeFirst()
      return context.json({ alive: true, version: settings.version })
    })
    return { answer: getRequestListener(app.fetch), close: async () => {} }
  },
}
