// SPDX-License-Identifier: EUPL-1.2
// Slow statements of a page on a real port: whoever closes her connection takes them with her, and
// whoever waits too long is told.

import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { show, type Page } from '#platform/page.ts'
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.ts'
import { openBrowser } from '../../../test/support/browser.ts'
import { aPerson, openSite, signInPath, type Html } from '../../../test/support/site.ts'

const slow: Page<Html> = {
  method: 'GET',
  path: '/trogt',
  may: 'everyone',
  answer: async ({ db }) => {
    await sql`select pg_sleep(25) as slow_page`.execute(db)
    return show('here at last')
  },
}

/** How many slow statements the database is at. */
async function countSlow({ db }: FreshDatabase): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from pg_stat_activity
    where datname = current_database() and state = 'active' and query like '%slow_page%'
      and pid <> pg_backend_pid()`.execute(db)
  return rows[0]!.count
}

/** Waits until the database is at so many; a page that hangs on fails the test by its own limit. */
async function untilSlow(database: FreshDatabase, count: number): Promise<void> {
  for (let tries = 0; (await countSlow(database)) !== count; tries += 1) {
    if (tries > 300) throw new Error(`never ${count} slow statements`)
    await wait(20)
  }
}

function askAndHold(baseUrl: string, cookie: string) {
  const { hostname, port, host } = new URL(baseUrl)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  socket.write(`GET /trogt HTTP/1.1\r\nHost: ${host}\r\n${cookie}\r\n`)
  return socket
}

for (const who of ['nobody', 'one who is signed in']) {
  test(`${who} who closes her connection takes her statements with her`, async () => {
    await using database = await freshDatabase()
    await using site = await openSite({ db: database.db, pages: [slow] })
    let cookie = ''
    if (who !== 'nobody') {
      await aPerson(database.db, { email: 'eva@example.se', role: 'reader' })
      const browser = openBrowser(site.baseUrl)
      await browser.open(signInPath('eva@example.se'))
      cookie = `Cookie: ${[...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')}\r\n`
    }
    const socket = askAndHold(site.baseUrl, cookie)
    await untilSlow(database, 1)
    socket.destroy()
    await untilSlow(database, 0)
    assert.ok(!site.log.some(({ event }) => event === 'fault' || event === 'cancel-failed'))
  })
}

test('two who wait for the same: when one goes the work goes on for the other', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages: [slow] })
  const first = askAndHold(site.baseUrl, '')
  await untilSlow(database, 1)
  const second = askAndHold(site.baseUrl, '')
  // It has joined when its own arrival has been read; one more page tells that the server is past it.
  await openBrowser(site.baseUrl).request('/finns-inte')
  first.destroy()
  await openBrowser(site.baseUrl).request('/finns-inte')
  assert.equal(await countSlow(database), 1)
  second.destroy()
  await untilSlow(database, 0)
})

test('a page that takes too long is answered with what to do, and the database stops', async () => {
  await using database = await freshDatabase()
  const settings = { longestReadSeconds: 1 }
  await using site = await openSite({ db: database.db, pages: [slow], settings })
  const asking = openBrowser(site.baseUrl).request('/trogt')
  await untilSlow(database, 1)
  const response = await asking
  assert.equal(response.status, 503)
  assert.ok(response.headers.has('retry-after'))
  assert.match(await response.text(), /Sidan tog för lång tid att ta fram/)
  await untilSlow(database, 0)
  // The connections are whole: the next page is answered.
  assert.equal((await openBrowser(site.baseUrl).request('/finns-inte')).status, 404)
})
