// SPDX-License-Identifier: EUPL-1.2
// How many times one who saves waits for the database, counted on the wire: with each more, every
// save of twenty at once is slower. Some statements go together, and what is read after a lock is read
// while it is held.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { openDatabase, type Db } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { listOpenConsultations } from '../src/consultation/reads/rounds.ts'
import { openBrowser, type Browser } from './support/browser.ts'
import { startCountingProxy, type CountingProxy } from './support/counting-proxy.ts'
import type { FreshDatabase } from './support/database.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openPagesOnly, type OpenProduct } from './support/product.ts'
import { signInPath } from './support/site.ts'

const today = day('2026-03-19')

let database: FreshDatabase
let proxy: CountingProxy
let db: Db
let product: OpenProduct
let coordinator: Browser
let round: string
let section: string
let provision: string

before(async () => {
  database = await demonstrationDatabase()
  proxy = await startCountingProxy(database.workingUrl)
  db = openDatabase({ connectionString: proxy.url })
  product = await openPagesOnly(db)
  coordinator = openBrowser(product.baseUrl)
  await coordinator.open(signInPath('anna.ek@lerum.exempel.se'))
  const [open] = await listOpenConsultations(database.db, today)
  round = `/remiss/${open!.slug}/svara`
  const { text } = await coordinator.open(round)
  section = /[?&]del=([0-9a-f-]{36}\.[0-9a-f-]{36})/.exec(text)![1]!
  const inSection = await coordinator.open(`${round}?del=${section}`)
  provision = /[?&;]synpunkt=([0-9a-f-]{36})/.exec(inSection.text)![1]!
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await db.destroy()
  await proxy[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

type Saved = { readonly path: string; readonly trips: number; readonly texts: readonly string[] }

/** Sends a form twice or more and counts the last: the first plans its statements and begins a draft. */
async function save(
  path: string,
  fieldsOf: () => Readonly<Record<string, string>>,
): Promise<Saved> {
  let saved: Saved | undefined
  for (let times = 0; times < 3; times += 1) {
    const fields = { 'for-mandat': coordinator.drawnFor(), ...fieldsOf() }
    proxy.take()
    const response = await coordinator.request(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: product.baseUrl },
    })
    assert.equal(response.status, 303, await response.text())
    const { trips, texts } = proxy.take()
    saved = { path: response.headers.get('location')!, trips, texts }
  }
  return saved!
}

const asText = ({ texts }: Saved) => texts.map((text) => text.slice(0, 100)).join('\n')

/** Who comes; which round; begin, hold session and mandate; lock and read; write; commit. */
test('a comment is saved in six round trips', async () => {
  const saved = await save(round, () => ({
    gor: 'synpunkt',
    del: section,
    kommentar: newId(),
    bestammelse: provision,
    slag: 'clarify',
    text: 'Skriv vem som tar kontakt.',
    lydelse: '',
    sett: 'synpunkt=',
  }))
  assert.match(saved.path, /klart=sparat/)
  assert.ok(saved.trips <= 6, `${saved.trips} trips\n${asText(saved)}`)
  const at = (words: RegExp) => saved.texts.findIndex((text) => words.test(text))
  const places = [
    at(/^begin$/),
    at(/from "session".*for share/s),
    at(/from "mandate".*for share/s),
    at(/from "consultation" where "id" = .*for share/s),
    at(/from "response_draft".*for update/s),
    at(/^insert into "draft_comment"/),
    at(/^insert into "journal"/),
    at(/^commit$/),
  ]
  // The second commit: the page has read in a transaction of its own before.
  const commit = saved.texts.lastIndexOf('commit')
  assert.deepEqual(
    [...places.slice(0, -1), commit],
    [...places.slice(0, -1), commit].toSorted((a, b) => a - b),
    asText(saved),
  )
  assert.ok(
    places.every((place) => place >= 0),
    asText(saved),
  )
  assert.ok(places[4]! < at(/^select "response_draft"\.\*/), 'the draft is read when it is locked')
  assert.ok(
    places[3]! < at(/^select "id", "slug".* from "consultation" where "id" in/),
    'and so is the round',
  )
})

/** A stance is replaced by two statements, one after the other. */
test('a stance is saved in seven round trips', async () => {
  let stance = ''
  const saved = await save(round, () => {
    const sett = `hallning=${stance}`
    stance = stance === 'endorse' ? 'oppose' : 'endorse'
    return { gor: 'avsnitt', del: section, hallning: stance, sett }
  })
  assert.ok(saved.trips <= 7, `${saved.trips} trips\n${asText(saved)}`)
})
