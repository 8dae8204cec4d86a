// SPDX-License-Identifier: EUPL-1.2
// The journal is read in words: no event, no kind of letter and no row of the demonstration is a code.

import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { JournalWords } from '#kernel/gathered/journal.ts'
import { faces } from '../src/app.ts'
import {
  inJournal,
  lettersInJournal,
  platformInJournal,
} from '../src/organisation/messages/in-journal.ts'
import { visitors } from './access-table.ts'
import { type Browser, openBrowser } from './support/browser.ts'
import type { FreshDatabase } from './support/database.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openProduct, type OpenProduct } from './support/product.ts'
import { signInPath } from './support/site.ts'

const own: JournalWords = {
  events: { ...inJournal, ...platformInJournal },
  letters: lettersInJournal,
}
const told: readonly JournalWords[] = [own, ...faces.flatMap(({ journal }) => journal ?? [])]
const namesIn = (part: 'events' | 'letters') => told.flatMap((one) => Object.keys(one[part] ?? {}))

async function readSources(): Promise<readonly string[]> {
  const sources: string[] = []
  for await (const file of glob('src/**/*.{ts,tsx}')) {
    if (!file.includes('.test.')) sources.push(await readFile(file, 'utf8'))
  }
  return sources
}

test('every event that a room or the platform tells has words, and only one room says them', async () => {
  const events = new Set<string>()
  for (const text of await readSources()) {
    for (const [, rows = ''] of text.matchAll(/export const \w+Events = \{(.*?)\n\} as const/gs)) {
      for (const [, name] of rows.matchAll(/'([a-z-]+)':/g)) events.add(name!)
    }
    for (const [, name] of text.matchAll(/\bevent: '([a-z-]+)'/g)) events.add(name!)
  }
  assert.ok(events.size > 60, `${events.size} events were read`)
  assert.deepEqual(
    [...events].filter((one) => !namesIn('events').includes(one)),
    [],
    'say it in messages/in-journal.ts of its room, and give it to the house in room.ts',
  )
  assert.equal(namesIn('events').length, new Set(namesIn('events')).size)
  for (const { events: some } of told)
    for (const { sv, en } of Object.values(some)) assert.ok(sv !== '' && en !== '' && sv !== en)
})

test('every kind of letter has words', async () => {
  const kinds = new Set<string>()
  for (const text of await readSources()) {
    if (!text.includes('queueMails') && !text.includes('NewMail')) continue
    const called = /(?:letterTo|notify\w+)\([^'\n]*(?:\n[^'\n]*)?'([a-z-]+)'|kind: '([a-z-]+)',/g
    for (const [, one, other] of text.matchAll(called)) {
      const kind = (one ?? other)!
      if (kind.includes('-') || kind === 'invitation') kinds.add(kind)
    }
  }
  assert.ok(kinds.size >= 12, [...kinds].join(' '))
  assert.deepEqual(
    [...kinds].filter((one) => !namesIn('letters').includes(one)),
    [],
  )
})

describe('the page', () => {
  let database: FreshDatabase
  let product: OpenProduct
  let administrator: Browser

  before(async () => {
    database = await demonstrationDatabase()
    product = await openProduct(database.db)
    administrator = openBrowser(product.baseUrl)
    await administrator.open(signInPath(visitors.administrator))
  })
  after(async () => {
    await product[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  const main = (text: string) => /<main\b.*<\/main>/s.exec(text)?.[0] ?? ''
  const eventsOf = (text: string) =>
    [...main(text).matchAll(/<tr\b.*?<\/tr>/gs)].map(([row]) => row.replaceAll(/<[^>]+>/g, ' '))

  test('says no code of any row, in either language, and fifty letters in one row', async () => {
    let letters = 0
    for (const language of ['', '/en']) {
      const first = await administrator.open(`${language}/admin/logg`)
      const pages = Number(/sida=(\d+)"[^>]*>\d+<\/a>\s*<\/li>\s*<\/ul>/.exec(first.text)?.[1] ?? 4)
      for (let page = 1; page <= Math.min(pages, 12); page++) {
        const { text } = await administrator.open(`${language}/admin/logg?sida=${page}`)
        for (const row of eventsOf(text)) {
          assert.doesNotMatch(row, /\b[a-z]+-(?:[a-z]+-)?(?:ed|made|set|given|added|left)\b/, row)
          assert.doesNotMatch(row, /\bmail-|[0-9a-f]{8}-[0-9a-f]{4}/, row)
          const many = /(\d+) (?:brev lades i kön|letters were queued)/.exec(row)
          letters = Math.max(letters, Number(many?.[1] ?? 0))
        }
      }
    }
    assert.ok(letters >= 45, `${letters} letters in one row`)
    const queued = await administrator.open('/admin/logg?handelse=mail-queued')
    assert.match(queued.text, /<summary>Visa vart och ett<\/summary>.*: remissen har öppnat/s)
    const file = await administrator.open('/admin/logg.json?handelse=mail-queued')
    const rows = JSON.parse(file.text) as { readonly events: readonly unknown[] }
    assert.ok(rows.events.length > eventsOf(queued.text).length, 'a file holds each letter')
  })

  test('tells what stood and what stands, and on what', async () => {
    const { text } = await administrator.open('/admin/logg?handelse=terms-set')
    assert.match(text, /Villkor sattes: <a href="\/avtal\/[^"]+" lang="sv">/)
    assert.match(text, /Avtalet gäller från: inget → 1 april 2017|: inget → 1 april 2017/)
    assert.match(text, /18 månader/)
    const english = await administrator.open('/en/admin/logg?handelse=terms-set')
    assert.match(english.text, /nothing → 1 April 2017/)
  })

  test('is chosen by event, day and person', async () => {
    const choose = await administrator.open('/admin/logg')
    const [, who = '', name = ''] =
      /<option value="([0-9a-f-]{36})">(Karin Almlid)</.exec(choose.text) ?? []
    const by = await administrator.open(`/admin/logg?vem=${who}&handelse=consultation-opened`)
    const rows = eventsOf(by.text).slice(1)
    assert.ok(rows.length > 0)
    for (const row of rows) assert.match(row, new RegExp(`En remiss öppnades.*${name}`, 's'))
    const whole = await administrator.open('/admin/logg.json')
    const [last] = (JSON.parse(whole.text) as { events: { productDay: string }[] }).events
    const onDay = await administrator.open(`/admin/logg?dag=${last!.productDay}`)
    assert.ok(eventsOf(onDay.text).length > 1)
    const none = await administrator.open('/admin/logg?dag=1999-01-01')
    assert.match(none.text, /Inget i listan stämmer/)
    assert.match(none.text, /value="1999-01-01"/)
  })
})
