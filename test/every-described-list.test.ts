// SPDX-License-Identifier: EUPL-1.2
// Every list that a room has described, tried from its description on its page: each order both ways,
// each choice, pages that together hold every row once, addresses that ask for what is not there, and
// the files that hold the same rows. A new list is covered by being described.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import {
  type AnyList,
  fileForms,
  type ListColumn,
  type ListFilter,
  pageName,
  sortName,
} from '#kernel/list.ts'
import type { PageOfList } from '#platform/http/list-pages.ts'
import { spreadsheetType } from '#platform/spreadsheet/write-spreadsheet.ts'
import type { PageContent } from '#web/frame.tsx'
import { pages } from '../src/app.ts'
import { visitors } from './access-table.ts'
import type { Browser } from './support/browser.ts'
import { openEveryForm } from './support/every-form.ts'
import { readWorkbook } from './support/workbook.ts'

const described = (pages as readonly PageOfList<PageContent>[]).flatMap(({ path, list }) =>
  list ? [{ path, list }] : [],
)

/** Lists that are empty until something is asked for. */
const asks: Readonly<Record<string, string>> = {
  '/sok': 'q=vård&i=alla',
  '/remiss/:id/sammanstallning': 'visa=alla',
}

/** Who has something in it, where not everyone has. */
const readers: Readonly<Record<string, string>> = {
  '/min-part/brev': visitors.coordinator,
  '/arenden/klara': visitors.registrar,
}

/** A page is read to its end up to so many. */
const mostPages = 6

/** What only some may choose by, while others have nothing to choose. */
const choiceOfSome: Readonly<Record<string, string>> = {
  '/remiss/:id/sammanstallning': 'unanswered',
  // No mandate of the demonstration ends; organisation/terms-that-end.test.ts tries the choice.
  '/min-part/mandat-som-slutar': 'succession',
}

/** For what is chosen by a day: the demonstration's own, and one long before. */
const someDays = ['2026-03-19', '1999-12-31']

/** Of what a list may be chosen by, so many are tried. */
const mostValues = 8

type Data = {
  readonly count: number
  readonly page: number
  readonly pages: number
  readonly rows: readonly unknown[]
}

/** Lists without a row in the demonstration: of a new room, until it has its own. */
const empty = new Set<string>()

let site: Awaited<ReturnType<typeof openEveryForm>>
before(async () => {
  site = await openEveryForm()
})
after(() => site[Symbol.asyncDispose]())

async function place({ path }: { readonly path: string }) {
  const shape = new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`)
  const found = site.all.find(
    ({ address, who }) =>
      shape.test(address.split('?')[0]!) && (readers[path] === undefined || who === readers[path]),
  )
  assert.ok(found, `no example of ${path}`)
  return { address: found.address.split('?')[0]!, browser: await site.browserOf(found.who) }
}

function ask(path: string, address: string, more: Readonly<Record<string, string>>) {
  const query = new URLSearchParams(asks[path] ?? '')
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return query.size > 0 ? `${address}?${query}` : address
}

async function readData(browser: Browser, address: string, list: AnyList): Promise<Data> {
  const { status, text } = await browser.open(address)
  assert.equal(status, 200, address)
  const data = JSON.parse(text) as Record<string, unknown>
  return { ...(data as unknown as Data), rows: data[list.name] as unknown[] }
}

/** The rows of a page by their place on it, and how many it says there are. */
function drawnIn(html: string) {
  const part = /<div class="stack" id="lista">([\s\S]*)/.exec(html)?.[1]
  assert.ok(part, 'the page has no list')
  // Comments stand among the words that they are about, which have places of their own.
  const comments = [...part.matchAll(/<div class="[^"]*" id="(synpunkt-\d+)"/g)]
  const others = [
    ...part.matchAll(/<(?:tr|li|article|section)(?: class="[^"]*")? id="((?:rad|p)-[^"]+)"/g),
  ]
  const rows = (comments.length > 0 ? comments : others).map(([, key]) => key!)
  const said =
    /<div class="row between small"><p class="muted">(?:[\d\s ]+–[\d\s ]+ av )?([\d\s ]+) ([^<\d]+)<\/p>/.exec(
      part,
    )
  return {
    rows,
    said: said && Number(said[1]!.replaceAll(/\D/g, '')),
  }
}

async function everyRow(
  browser: Browser,
  path: string,
  address: string,
  asked: Readonly<Record<string, string>>,
) {
  const first = drawnIn((await browser.open(ask(path, address, asked))).text)
  const rows = [...first.rows]
  for (let page = 2; rows.length < (first.said ?? 0) && page <= mostPages; page += 1) {
    const { text } = await browser.open(ask(path, address, { ...asked, [pageName]: String(page) }))
    rows.push(...drawnIn(text).rows)
  }
  return { rows, said: first.said ?? 0 }
}

test('the lists of the product are described', () => {
  assert.ok(described.length >= 4, `${described.length}`)
})

for (const { path, list } of described) {
  describe(path, () => {
    test('a column that it begins with sorts', () => {
      if (list.begins) assert.ok(list.columns[list.begins.by]?.at, list.begins.by)
    })

    test('its pages hold every row once, as many as they say, and so do its files', async () => {
      const { address, browser } = await place({ path })
      const { rows, said } = await everyRow(browser, path, address, {})
      const data = await readData(browser, ask(path, `${address}.json`, {}), list)
      assert.equal(data.count, said)
      if (said === 0) empty.add(path)
      assert.equal(new Set(rows).size, rows.length, 'a row is there twice')
      assert.equal(rows.length, Math.min(said, mostPages * list.onAPage))
      assert.equal(data.rows.length, Math.min(said, list.inAFile))
      const csv = await (await browser.request(ask(path, `${address}.csv`, {}))).text()
      assert.equal(csvRows(csv).length - 1, data.rows.length)
    })

    test('its workbook says what its other files say, with days and numbers as such', async () => {
      const { address, browser } = await place({ path })
      const csv = await (await browser.request(ask(path, `${address}.csv`, {}))).text()
      const answer = await browser.request(ask(path, `${address}.xlsx`, {}))
      assert.equal(answer.headers.get('content-type'), spreadsheetType)
      const { sheet, parts } = await readWorkbook(new Uint8Array(await answer.arrayBuffer()))
      const [heads, ...rows] = sheet.rows
      const [csvHeads, ...csvLines] = csvCells(csv)
      assert.deepEqual(heads, csvHeads)
      assert.equal(rows.length, csvLines.length)
      const view = parts['xl/worksheets/sheet1.xml']!
      assert.match(view, /<pane ySplit="1" topLeftCell="A2" state="frozen"/)
      assert.equal([...view.matchAll(/<col [^>]*width="[\d.]+"/g)].length, heads!.length)
      assert.doesNotMatch(view, /<f[ >]/)
      const columns = Object.values<ListColumn<never>>(list.columns).filter(
        ({ data, text }) => data !== undefined || text !== undefined,
      )
      for (const [place, line] of csvLines.entries()) {
        for (const [at, said] of line.entries()) {
          const cell = rows[place]![at] ?? ''
          const where: string = `${path} row ${place + 2}, ${heads![at]}`
          if (cell instanceof Date) {
            assert.ok(columns[at]!.isDay, where)
            assert.equal(cell.toISOString(), `${said}T00:00:00.000Z`, where)
          } else {
            const isDayAsText = /^\d{4}-\d\d-\d\d$/.test(said)
            assert.ok(
              !isDayAsText || asDaysInText.has(`${path} ${heads![at]}`),
              `${where}: ${said}`,
            )
            if (typeof cell === 'number') assert.equal(String(cell), said, where)
            else assert.equal(said.replaceAll("'", ''), cell.toString().replaceAll("'", ''), where)
            if (columns[at]!.isNumber && said !== '') assert.equal(typeof cell, 'number', where)
          }
        }
      }
    })

    for (const { at, name } of sortsOf(list)) {
      test(`by ${name}, both ways`, async () => {
        const { address, browser } = await place({ path })
        const files: unknown[][] = []
        for (const way of [at, `-${at}`]) {
          const asked = { [sortName]: way }
          const { text } = await browser.open(ask(path, address, asked))
          const sorted = [...text.matchAll(/aria-sort="(\w+)"/g)].map(([, one]) => one)
          if (text.includes('class="sort"')) {
            assert.deepEqual(sorted, [way === at ? 'ascending' : 'descending'])
          }
          const { rows, said } = await everyRow(browser, path, address, asked)
          assert.equal(new Set(rows).size, rows.length, 'a row is there twice')
          assert.equal(rows.length, Math.min(said, mostPages * list.onAPage))
          const data = await readData(browser, ask(path, `${address}.json`, asked), list)
          assert.equal(data.count, said)
          files.push([...data.rows])
        }
        const [up, down] = files.map((rows) => rows.map((row) => JSON.stringify(row)))
        assert.deepEqual(up!.toSorted(), down!.toSorted(), 'both ways hold the same rows')
      })
    }

    for (const { at, name, isTyped, isDay } of filtersOf(list)) {
      test(`chosen by ${name}`, async (t) => {
        const { address, browser } = await place({ path })
        const { text } = await browser.open(ask(path, address, {}))
        const values = isDay ? someDays : isTyped ? typedOf(text, at) : valuesIn(text, at)
        if (values.length === 0 && choiceOfSome[path] === name) return t.skip('not for everyone')
        assert.ok(values.length > 0, 'nothing to choose')
        for (const value of evenlyAmong(values, mostValues)) {
          const asked = { [at]: value }
          const { rows, said } = await everyRow(browser, path, address, asked)
          const data = await readData(browser, ask(path, `${address}.json`, asked), list)
          assert.equal(data.count, said, value)
          assert.equal(rows.length, Math.min(said, mostPages * list.onAPage))
          if (said === 0) {
            const empty = (await browser.open(ask(path, address, asked))).text
            assert.match(empty, /Inget i listan stämmer med det du har valt/)
            assert.match(empty, />Visa hela listan</)
          }
        }
      })
    }

    test('what is not there is not asked for', async () => {
      const { address, browser } = await place({ path })
      const all = await readData(browser, ask(path, `${address}.json`, {}), list)
      const odd = [
        '',
        '0',
        '-1',
        '1.5',
        'x',
        '999999999',
        '1e3',
        '-',
        '--',
        "'; --",
        '\u{1F600}',
        '__proto__',
      ]
      const typed = filtersOf(list).flatMap(({ at, isTyped }) => (isTyped ? [at] : []))
      for (const name of [sortName, pageName, ...filtersOf(list).map(({ at }) => at)]) {
        for (const value of odd) {
          // All forms are made of the same rows: each is tried once, the page and the data always.
          const forms = [
            '',
            '.json',
            ...(value === odd[0] ? fileForms.map((one) => `.${one}`) : []),
          ]
          for (const form of new Set(forms)) {
            const asked = ask(path, `${address}${form}`, { [name]: value })
            const answer = await browser.request(asked)
            assert.equal(answer.status, 200, asked)
            const text = await answer.text()
            if (form !== '.json') continue
            const { count } = JSON.parse(text) as Data
            // What is typed may be meant, whatever it is.
            if (typed.includes(name)) assert.ok(count <= all.count, asked)
            else assert.equal(count, all.count, asked)
          }
        }
      }
    })

    test('in English, with every head', async () => {
      const { address, browser } = await place({ path })
      const { status, text } = await browser.open(ask(path, `/en${address}`, {}))
      assert.equal(status, 200)
      assert.ok(/Fetch the list as/.test(text) || empty.has(path))
    })
  })
}

function evenlyAmong<Value>(all: readonly Value[], most: number): readonly Value[] {
  const step = Math.max(1, all.length / most)
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

function sortsOf(list: AnyList) {
  return Object.entries<ListColumn<never>>(list.columns).flatMap(([name, { at }]) =>
    at === undefined ? [] : [{ name, at }],
  )
}

function filtersOf(list: AnyList) {
  return Object.entries<ListFilter<never>>(list.filters).map(([name, { at, isTyped, isDay }]) => ({
    name,
    at,
    isTyped,
    isDay,
  }))
}

/** The choices of a page, in its form or as links. */
function valuesIn(html: string, at: string): readonly string[] {
  const select = new RegExp(String.raw`<select[^>]*name="${at}"[\s\S]*?</select>`).exec(html)
  const options = [...(select?.[0] ?? '').matchAll(/value="([^"]+)"/g)]
  const chips = [
    ...(/<ul class="chips">[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '').matchAll(
      new RegExp(String.raw`[?&;]${at}=([^"&#]+)`, 'g'),
    ),
  ]
  return [...options, ...chips].map(([, value]) => decodeURIComponent(value!))
}

/** Something that is found, and something that is not, where words are asked for. */
function typedOf(html: string, at: string): readonly string[] {
  return new RegExp(`<input[^>]*name="${at}"`).test(html) ? ['2027', 'finns inte någonstans'] : []
}

/** Columns whose days are part of a text of the writer's. */
const asDaysInText = new Set<string>()

/** The cells of each line, as a spreadsheet reads them. */
function csvCells(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/gy
  const body = csv.replace(/^\uFEFF/, '')
  while (cell.lastIndex < body.length) {
    const [, quoted, bare, end] = cell.exec(body)!
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

/** A line end inside quotes is in a cell. */
function csvRows(csv: string): readonly string[] {
  return csv
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .trim()
    .split('\r\n')
}

test('most lists have rows to try', () => {
  assert.ok(empty.size <= described.length / 4, [...empty].join())
})
