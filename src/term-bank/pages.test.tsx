// SPDX-License-Identifier: EUPL-1.2
// The county's words as people see them.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { countyWith2017 } from '../../test/support/county-with-2017.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { termBank } from './room.ts'

const editor = 'Elin Björkvall'
let database: FreshDatabase
let pages: VisitedPages

before(async () => {
  database = await freshDatabase()
  await countyWith2017(database.db)
  pages = await openPages(database.db, day('2026-03-19'), termBank.pages)
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test('everyone reads the list, chooses in it and fetches it', async () => {
  for (const path of ['/ordlista', '/en/ordlista']) {
    const { status, text } = await pages.get(path)
    assert.equal(status, 200)
    assert.match(text, /utskrivningsklar/)
    assert.doesNotMatch(text, /\/ordlista\/ny/)
  }
  const left = JSON.parse((await pages.get('/ordlista.json?visa=discouraged')).text)
  assert.ok(left.terms.every((one: { status: string }) => one.status === 'discouraged'))
  assert.match((await pages.get('/ordlista?sok=landsting')).text, /1 ord/)
})

test('a word that is left leads to the one to use, and back', async () => {
  assert.match((await pages.get('/ordlista/missbruk')).text, /href="\/ordlista\/skadligt-bruk/)
  const used = await pages.get('/ordlista/skadligt-bruk-eller-beroende')
  assert.match(used.text, /Andra ord för samma sak[\s\S]*missbruk/)
  assert.equal((await pages.get('/ordlista/finns-inte')).status, 404)
})

test('an editor adds and changes a word; what is wrong is told at its field', async () => {
  const wrong = await pages.fill('/ordlista/ny', editor, { ord: 'klient', lage: 'discouraged' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Skriv vilket ord som används i stället för klient/)
  const typed = { ord: 'klient', lage: 'discouraged', 'i-stallet': 'den enskilde' }
  assert.equal((await pages.fill('/ordlista/ny', editor, typed)).to, '/ordlista/klient?klart=ja')
  const changed = await pages.fill('/ordlista/klient/andra', editor, {
    ...typed,
    kalla: 'Vår egen lista',
  })
  assert.equal(changed.status, 303)
  assert.match((await pages.get('/ordlista/klient')).text, /Vår egen lista/)
})

test('a word with days is in the list on those days alone', async () => {
  const typed = { ord: 'prövord', lage: 'preferred', fran: '2026-07-01', till: '2026-12-31' }
  assert.equal((await pages.fill('/ordlista/ny', editor, typed)).status, 303)
  assert.doesNotMatch((await pages.get('/ordlista')).text, /prövord/)
  assert.match((await pages.get('/ordlista?per=2026-12-31')).text, /prövord/)
  assert.doesNotMatch((await pages.get('/ordlista?per=2027-01-01')).text, /prövord/)
})
