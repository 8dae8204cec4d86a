// SPDX-License-Identifier: EUPL-1.2
// The guide as care staff meet it, on the demonstration: nothing here is answered by more than marks.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { FreshDatabase } from '../../test/support/database.ts'
import { demonstrationDatabase } from '../../test/support/demonstration-database.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { pages as allPages } from '../app.ts'

let database: FreshDatabase
let pages: VisitedPages

before(async () => {
  database = await demonstrationDatabase()
  pages = await openPages(database.db, day('2026-03-19'), allPages)
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const guide = (query: string) => pages.get(`/vem-ansvarar${query}`)
const headingOf = (text: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1]

test('the first page asks three questions and shows what others ask, in English too', async () => {
  const { status, text } = await guide('')
  assert.equal(status, 200)
  for (const said of ['Var bor eller vistas personen', 'Vilken insats', 'Vem har ordinerat'])
    assert.match(text, new RegExp(said))
  assert.match(text, /Vem kallar till SIP/)
  assert.match((await pages.get('/en/vem-ansvarar')).text, /Who has ordered it/)
})

test('the heading of the answer is the answer, with the words of the provision below', async () => {
  const { text } = await guide('?var=sabo&insats=sangar')
  assert.equal(headingOf(text), 'Kommunen ansvarar för sängar och lyftar')
  assert.match(text, /I särskilt boende håller kommunen arbetstekniska hjälpmedel/)
  assert.match(text, /Exempeltext/)
  assert.match(text, /vården fortsätter/)
  const english = await pages.get('/en/vem-ansvarar?var=sabo&insats=sangar')
  assert.equal(headingOf(english.text), 'The municipality is responsible for beds and lifts')
})

// What the agreements speak of, and what the marks of the example texts answer.
const paths: readonly (readonly [what: string, query: string, heading: RegExp])[] = [
  [
    'two conditions and more',
    '?insats=sarvard&var=hem&vem=specialist&enligt=pa-vag',
    /tre villkor/,
  ],
  ['SIP', '?insats=sip', /^Region och kommun/],
  ['SIP at discharge', '?insats=sip&var=sjukhus', /^Regionen/],
  ['information transfer', '?insats=informationsoverforing', /^Region och kommun/],
  ['fast vårdkontakt', '?insats=fast-vardkontakt', /^Region och kommun/],
  ['egenvård', '?insats=egenvard', /^Region och kommun/],
  ['hjälpmedel', '?insats=hjalpmedel', /^Region och kommun/],
  ['a doctor at any hour', '?insats=lakarjour', /^Regionen/],
  ['tandvård', '?insats=tandvard', /^Regionen/],
  ['korttid', '?var=korttid', /^Kommunen/],
  ['permission', '?var=permission&insats=lakemedel&enligt=pa-vag', /^Regionen/],
  ['tjänsteköp', '?insats=tjanstekop&enligt=pa-vag', /^Region och kommun.*ett villkor/],
]
for (const [what, query, heading] of paths) {
  test(`there is a way to an answer about ${what}`, async () => {
    const { status, text } = await guide(query)
    assert.equal(status, 200)
    assert.match(headingOf(text) ?? '', heading)
  })
}

test('what is on its way says that it is not decided', async () => {
  const { text } = await guide('?insats=tjanstekop&enligt=pa-vag')
  assert.match(text, /Texten är inte beslutad/)
  const now = await guide('?insats=tjanstekop')
  assert.equal(headingOf(now.text), 'Avtalet ger inget säkert svar')
})

test('own words find the provision, whatever form they have', async () => {
  const { text } = await guide('?fraga=habilitering+f%C3%B6r+barn')
  assert.match(headingOf(text) ?? '', /^Regionen ansvarar för/)
  assert.doesNotMatch(text, /Menar du/)
})

test('what the words do not tell for certain is not answered: the closest is shown, and what may be meant', async () => {
  const { text } = await guide('?fraga=ge+spruta+klockan+23')
  assert.equal(headingOf(text), 'Inget säkert svar på din fråga')
  assert.match(text, /Menar du något av det här\?/)
  assert.match(text, /href="[^"]*vem-ansvarar\?insats=/)
  assert.match(text, /Närmast det du frågade om/)
  assert.match(text, /fragor\/ny\?fraga=ge%20spruta/, 'the question can be sent on')
  const told = JSON.parse((await pages.get('/vem-ansvarar.json?fraga=ge+spruta+klockan+23')).text)
  assert.equal(told.isCertain, false)
  assert.equal(told.answer, 'not-settled')
})

test('cases that guide stand beside the answer, and an answer can be rated', async () => {
  const { text } = await guide('?var=hem&insats=sarvard&vem=vardcentral')
  assert.match(
    text,
    /name="svar" value="\/vem-ansvarar\?var=hem&amp;insats=sarvard&amp;vem=vardcentral"/,
  )
})

test('a day when nothing applies is told, with a way to one when something does', async () => {
  const { status, text } = await guide('?insats=sip&per=2001-01-01')
  assert.equal(status, 200)
  assert.equal(headingOf(text), 'Inget gäller den dagen')
  assert.match(text, /per=2012-04-01/)
})

test('too much, or a personal number, is refused at its field and the rest is kept', async () => {
  const long = await guide(`?fraga=${'a'.repeat(301)}`)
  assert.equal(long.status, 422)
  assert.match(long.text, /högst 300 tecken/)
  assert.ok(long.text.includes('a'.repeat(301)))
  const personal = await guide('?fraga=s%C3%A5rv%C3%A5rd+640229-9801')
  assert.equal(personal.status, 422)
  assert.match(personal.text, /personnummer/)
  assert.match(personal.text, /sårvård/)
  assert.equal((await pages.get('/vem-ansvarar.json?fraga=640229-9801')).status, 422)
})

test('each question that the page itself offers leads to an answer', async () => {
  const { text } = await guide('')
  const chips = text.slice(text.indexOf('id="andra"'), text.indexOf('id="mer"'))
  const offered = [...chips.matchAll(/href="[^"]*vem-ansvarar(\?[^"]+)"/g)].map(([, one]) =>
    one!.replaceAll('&amp;', '&'),
  )
  assert.ok(offered.length > 3)
  for (const one of offered) {
    assert.doesNotMatch(one, /fraga=/, 'by its situation')
    const heading = headingOf((await guide(one)).text)
    assert.match(heading ?? '', /^(Regionen|Kommunen|Region och kommun|Det beror på)/, one)
  }
})

test('what is no word of the county is not known, and does not fail', async () => {
  assert.equal((await guide('?insats=<b>&var=x')).status, 200)
})

test('the same is told as data, with the address of each provision', async () => {
  const told = JSON.parse((await pages.get('/vem-ansvarar.json?insats=sip')).text)
  assert.equal(told.answer, 'both')
  assert.deepEqual(told.conditions, ['den enskilde samtycker till det'])
  assert.ok(
    told.provisions.some(({ address }: { address: string }) => /2017\/3\.5\.5#/.test(address)),
  )
})

test('a law that changes is told beside the answer that rests on it', async () => {
  const { text } = await guide('?insats=hemsjukvard&var=hem')
  assert.match(text, /prop\. 2025\/26:19/)
})

test('each setting is a page for a pocket, with its main rule first', async () => {
  const { text } = await pages.get('/vem-ansvarar/ficka/sabo')
  assert.match(text, /Huvudregel/)
  assert.match(text, /Sängar och lyftar/)
  assert.equal((await pages.get('/vem-ansvarar/ficka/okand')).status, 404)
  assert.match((await pages.get('/vem-ansvarar/ficka')).text, /På särskilt boende/)
})
