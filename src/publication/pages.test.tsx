// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { FreshDatabase } from '../../test/support/database.ts'
import { demonstrationDatabase } from '../../test/support/demonstration-database.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { pages as allPages } from '../app.ts'
import { aboutTexts } from './about-texts.ts'

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

/** What is read aloud: the text without its markup. */
async function read(path: string): Promise<string> {
  const { status, text } = await pages.get(path)
  assert.equal(status, 200, path)
  return text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

test('the start page says what applies, how many have approved and whom we wait for', async () => {
  const start = await read('/')
  assert.match(start, /Gäller i dag Hälso- och sjukvårdsavtal 2017/)
  assert.match(start, /Löper vidare/)
  assert.match(start, /36 av 50 har godkänt/)
  assert.match(start, /vi väntar på 12 parter, närmast Dals-Ed 25 mars/)
  assert.match(start, /Har eget slutdatum, 31 december 2026/)
})

test('the start page says what is open for answers and until when', async () => {
  const start = await read('/')
  assert.match(start, /\d+ av 50 parter har svarat/)
  assert.match(start, /Svara senast 30 april 2026/)
})

test('the start page lists what happened and what comes', async () => {
  const { text } = await pages.get('/')
  assert.match(text, /Fullmäktige i Dals-Ed och Åmål/)
  assert.match(text, /Sista dag för beslut/)
  assert.match(text, /Nytt avtal börjar gälla/)
  assert.match(text, /återremitterade ärendet/)
})

test('the start page of another day knows only that day, and its links lead there', async () => {
  const early = await pages.get('/?per=2016-06-01')
  assert.match(early.text, /Gällde 1 juni 2016/)
  assert.doesNotMatch(early.text, /av 50/)
  assert.doesNotMatch(early.text, /Svara senast/)
  assert.match(early.text, /href="\/avtal\/halso-och-sjukvardsavtal\?per=2016-06-01"/)
  const during = await read('/?per=2025-03-01')
  assert.match(during, /Svara senast 19 juni 2025/)
  assert.match(during, /Remissen öppnade/)
  assert.doesNotMatch(during, /av 50 har godkänt/)
})

test('the start page is whole in English', async () => {
  const start = await read('/en')
  assert.match(start, /Applies today/)
  assert.match(start, /36 of 50 have approved/)
  assert.doesNotMatch(start, /Senast hänt|Kommande datum|Gäller i dag/)
})

test('a word is found whatever its ending, with the words marked', async () => {
  const { text } = await pages.get('/sok?q=kommunens+ansvar')
  assert.match(text, /<mark>[Aa]nsvar/)
  assert.match(text, /href="\/avtal\/halso-och-sjukvardsavtal\/2017\/[\d.a-z]+#b-[\d-]+[a-z]?"/)
  assert.doesNotMatch(text, /href="\/avtal\/halso-och-sjukvardsavtal\/2027\//)
})

test('what is proposed, and every edition, is searched when asked for', async () => {
  const proposed = await pages.get('/sok?q=ansvar&i=pa-vag')
  assert.match(proposed.text, /href="\/avtal\/halso-och-sjukvardsavtal\/2027\//)
  assert.doesNotMatch(proposed.text, /href="\/avtal\/halso-och-sjukvardsavtal\/2017\//)
  const all = await pages.get('/sok?q=ansvar&i=alla')
  assert.match(all.text, /<nav aria-label="Sidor">/)
  assert.match((await pages.get('/sok?q=ansvar&i=alla&sida=2')).text, /aria-current="page">2</)
})

test('every hit stands on one page, and as many as are counted', async () => {
  const listed: string[] = []
  for (let page = 1; ; page++) {
    const { text } = await pages.get(`/sok?q=ansvar&i=alla&sida=${page}`)
    const hits = [...text.matchAll(/<li id="([^"]+)" class="stack-s measure"/g)].map(
      ([, id]) => id!,
    )
    listed.push(...hits)
    if (!text.includes(`sida=${page + 1}`)) break
  }
  const [, counted] = /id="traffar">([\d\s]+) bestämmelser/.exec(
    (await pages.get('/sok?q=ansvar&i=alla')).text,
  )!
  assert.equal(listed.length, Number(counted!.replaceAll(/\s/g, '')))
  assert.equal(new Set(listed).size, listed.length)
})

test('it is said how many hits there are in proposals, with the way there', async () => {
  const { text } = await pages.get('/sok?q=läkarmedverkan')
  const [, href, count] = /<a href="([^"]+)">(\d+) träffar? i förslag<\/a>/.exec(text)!
  const there = await read(href!.replaceAll('&amp;', '&'))
  assert.match(there, new RegExp(`${count} bestämmelse`))
})

test('a misspelt word is read as the one that was meant, and the page says so', async () => {
  const shown = await read('/sok?q=utskrvning')
  assert.match(shown, /Inget skrivs ”utskrvning”\. Här är träffarna för ”utskrivning”\./)
  const english = await read('/en/sok?q=utskrvning')
  assert.match(english, /Nothing is written “utskrvning”/)
})

test('the region’s, the municipality’s and shared provisions are told apart', async () => {
  const all = await read('/sok?q=sjuksköterska')
  const municipal = await read('/sok?q=sjuksköterska&vems=municipality')
  const count = (text: string) => Number(/(\d+) bestämmelse/.exec(text)![1])
  assert.ok(count(municipal) > 0 && count(municipal) < count(all))
})

test('a law is found by its number, and by no part of it', async () => {
  assert.match(await read('/sok?q=2017%3A612'), /2017:612/)
  assert.match(await read('/sok?q=0612%3A2017'), /Inget hittades/)
})

test('a document is found by what it is called on the day', async () => {
  const proposed = /Dokument: <a[^>]*>Kommunernas betalningsansvar/
  const named = await pages.get('/sok?q=utskrivning')
  assert.match(named.text, /Dokument: <a[^>]*>Samverkan vid in- och utskrivning/)
  assert.doesNotMatch(named.text, proposed)
})

test('a party, a process and a consultation are found by name', async () => {
  assert.match((await pages.get('/sok?q=lerum')).text, /Part: <a href="\/parter\/1441-lerum"/)
  const named = await pages.get('/sok?q=avvikelser')
  assert.match(named.text, /Process: <a href="\/sa-gar-det\/avvikelser-och-tvister-2026"/)
  assert.match(named.text, /Remiss: <a href="\/remiss\/avvikelser-och-tvister"/)
})

test('a personal number is refused and not shown again', async () => {
  const { status, text } = await pages.get('/sok?q=811218-9876')
  assert.equal(status, 422)
  assert.match(text, /Ta bort personnumret/)
  assert.doesNotMatch(text, /811218/)
})

test('too many words are refused and kept', async () => {
  const { status, text } = await pages.get(`/sok?q=${'vård '.repeat(60)}`)
  assert.equal(status, 422)
  assert.match(text, /högst 200 tecken/)
  assert.match(text, /value="vård vård/)
})

test('what no search box sends is no fault', async () => {
  for (const query of [
    'q=%00',
    'q=%27%29%3B--',
    'q=!!!%26%7C',
    'q=och',
    'q=a&sida=-1',
    'q=a&sida=9e9',
  ]) {
    const { status } = await pages.get(`/sok?${query}`)
    assert.ok(status === 200 || status === 400, `${status} ${query}`)
  }
  assert.match((await pages.get('/sok?q=xyzzyx')).text, /Inget hittades/)
  assert.match((await pages.get('/sok?q=%3Cscript%3E')).text, /<h1>Sök: &lt;script/)
})

test('the pages about the service are whole in both languages', async () => {
  for (const language of ['sv', 'en'] as const) {
    for (const [page, { title, sections }] of Object.entries(aboutTexts[language])) {
      const { status, text } = await pages.get(`${language === 'en' ? '/en' : ''}/${page}`)
      assert.equal(status, 200)
      assert.match(text, new RegExp(`<h1>${title}</h1>`))
      for (const { heading } of sections) assert.match(text, new RegExp(`<h2>${heading}</h2>`))
    }
  }
  assert.match((await pages.get('/oppna-data')).text, /sigill\.json/)
})
