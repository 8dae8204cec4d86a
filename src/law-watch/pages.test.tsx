// SPDX-License-Identifier: EUPL-1.2
// The register and what rests on it as people see it, on the agreement of 2017.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { readText } from '../agreement/reads/texts.ts'
import { findVersion } from '../agreement/reads/versions.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { countyWith2017 } from '../../test/support/county-with-2017.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { lawWatchRoom } from './room.ts'

const today = day('2026-03-19')
const editor = 'Elin Björkvall'
let database: FreshDatabase
let pages: VisitedPages
const room = lawWatchRoom([])

before(async () => {
  database = await freshDatabase()
  await countyWith2017(database.db)
  pages = await openPages(database.db, today, room.pages)
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const addLaw = (typed: Readonly<Record<string, string>>) =>
  pages.fill('/lagrum/ny', editor, {
    slag: 'law',
    nummer: '2026:99',
    rubrik: 'Lag om prov',
    ...typed,
  })

test('everyone reads the register, in English too; what nobody knew of yet is not there', async () => {
  for (const path of ['/lagrum', '/en/lagrum']) {
    const { status, text } = await pages.get(path)
    assert.equal(status, 200)
    assert.match(text, /HSL \(2017:30\)/)
    assert.match(text, /prop\. 2025\/26:19/)
    assert.ok(!text.includes('2025/26:216'), 'it was given to the Riksdag later')
  }
  const json = JSON.parse((await pages.get('/lagrum.json?visa=law')).text)
  assert.ok(json.laws.every((one: { kind: string }) => one.kind === 'law'))
})

test('a law that is not there is not found', async () => {
  assert.equal((await pages.get('/lagrum/sfs-1900-1')).status, 404)
})

test('an editor adds a law; what cannot be used is told at its field and what was typed is kept', async () => {
  const wrong = await addLaw({ nummer: '2026-99', andrar: 'HSL', rubrik: 'Behåll mig' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /HSL” går inte att läsa/)
  assert.match(wrong.text, /Behåll mig/)
  const personal = await addLaw({ rubrik: 'Om 640229-9801' })
  assert.equal(personal.status, 422)
  const number = await addLaw({ nummer: '2026-99' })
  assert.match(number.text, /Numret går inte att läsa/)
  const added = await addLaw({})
  assert.equal(added.to, '/lagrum/sfs-2026-99?klart=ja')
  assert.match((await pages.get('/lagrum/sfs-2026-99')).text, /Lag om prov/)
})

test('a word that a law takes away is found in the agreement, looked at, and shown beside it', async () => {
  await addLaw({
    nummer: '2026:100',
    rubrik: 'Lag om ett ord',
    fran: '2026-07-01',
    andrar: 'ord: hemsjukvård',
  })
  const law = await pages.get('/lagrum/sfs-2026-100', editor)
  assert.match(law.text, /Att titta på/)
  const [, look = ''] = /href="(\/lagrum\/sfs-2026-100\/titta\/[^"]+)"/.exec(law.text) ?? []
  assert.ok(look, 'something rests on the word')
  const without = await pages.fill(look, editor, { svar: 'unchanged', skal: '' })
  assert.equal(without.status, 422)
  assert.match(without.text, /Skriv varför/)
  const done = await pages.fill(look, editor, { svar: 'revise', skal: 'Ordet försvinner.' })
  assert.equal(done.status, 303)
  const after1 = await pages.get('/lagrum/sfs-2026-100')
  assert.match(after1.text, /Går till revideringen[\s\S]*Ordet försvinner\./)
  assert.doesNotMatch(after1.text, /titta\//, 'who does not keep the register is not asked')

  const version = (await findVersion(database.db, 'halso-och-sjukvardsavtal', '2017'))!
  const { provisions } = await readText(database.db, version.id)
  const notes = await room.beside(
    database.db,
    provisions.map(({ id }) => id),
    { versionId: version.id, on: today },
  )
  const said = notes
    .filter(({ href }) => href === '/lagrum/sfs-2026-100')
    .map(({ text }) => text.sv)
  assert.ok(said.some((text) => /Lagen ändras 1 juli 2026: .*Går till revideringen\./.test(text)))
})

test('what was written after the change is not asked about', async () => {
  await addLaw({
    nummer: '2016:100',
    rubrik: 'Lag om ett ord',
    fran: '2016-07-01',
    andrar: 'ord: hemsjukvård',
  })
  assert.match((await pages.get('/lagrum/sfs-2016-100')).text, /Inget i avtalen berörs/)
})

test('what waits is a list for those who write and a matter on their desk', async () => {
  const all = JSON.parse((await pages.get('/lagbevakning.json', editor)).text)
  assert.ok(all.count > 0)
  const { text } = await pages.get('/lagbevakning?visa=revise', editor)
  assert.match(text, /Ordet försvinner/)
  assert.equal((await pages.get('/lagbevakning', 'Anna Ek')).status, 403)
})

test('somebody who changes the law meanwhile is told of', async () => {
  const typed = { rubrik: 'Lag om prov, ny rubrik' }
  const drawn = await pages.drawn('/lagrum/sfs-2026-99/andra', editor)
  assert.equal((await pages.fill('/lagrum/sfs-2026-99/andra', editor, typed)).status, 303)
  const late = await pages.post('/lagrum/sfs-2026-99/andra', editor, { ...drawn, rubrik: 'Min' })
  assert.equal(late.status, 409)
  assert.match(late.text, /value="Min"/)
})
