// SPDX-License-Identifier: EUPL-1.2
// Every public list and its files, asked about earlier days: no row of what had not begun then, and no day
// of what had not happened yet. A list says here what each of its days is; a new one does not pass without.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { addDays, day, type Day } from '#kernel/day.ts'
import { type AnyList, fileForms, type ListColumn } from '#kernel/list.ts'
import type { PageOfList } from '#platform/http/list-pages.ts'
import type { PageContent } from '#web/frame.tsx'
import { pages } from '../src/app.ts'
import { exampleAddresses } from './e2e/example-addresses.ts'
import { openBrowser } from './support/browser.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openProduct } from './support/product.ts'
import { startWorks } from './support/works-in-progress.ts'
import { readWorkbook } from './support/workbook.ts'

/**
 * `happened`: it is told when it has happened, and never before. `planned`: it may lie ahead of the day, as
 * it was planned then. `of the past`: when it was registered, of something that had happened long before.
 */
type Kind = 'happened' | 'planned' | 'of the past'

const daysOf: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  '/parter': {},
  '/avtal': {},
  '/sok': {},
  '/remiss/:id/sammanstallning': { decidedOn: 'happened' },
  '/remiss': { opensOn: 'happened', dueOn: 'planned', publishedOn: 'happened' },
  '/remiss/tidigare': {
    openedOn: 'happened',
    dueOn: 'planned',
    registeredOn: 'of the past',
    withdrawnOn: 'happened',
  },
  // A law and a word may be known before they hold.
  '/lagrum': { from: 'planned', until: 'planned' },
  '/vem-ansvarar/fall': { decidedOn: 'happened', validFrom: 'planned', validUntil: 'planned' },
  '/vem-ansvarar/fragor': { askedOn: 'happened', answerBy: 'planned', answeredOn: 'happened' },
  '/ordlista': { validFrom: 'planned', validUntil: 'planned' },
  '/sa-gar-det': {
    startsOn: 'happened',
    endsOn: 'planned',
    lastAnswerOn: 'planned',
    lastDecisionOn: 'planned',
    entersIntoForceOn: 'planned',
  },
  '/sa-gar-det/:process/beslut': {
    decidedOn: 'happened',
    attestedOn: 'happened',
    announcedOn: 'happened',
    lastAppealDay: 'planned',
    finalOn: 'planned',
    nextMeetingOn: 'planned',
  },
}

const today = day('2026-03-19')
/** Before everything, while each of the rounds was open, and the days around what happened. */
const earlier = ['2010-01-01', '2016-06-01', '2025-02-01', '2025-11-25', '2026-02-10'].map(day)

const lists = (pages as readonly (PageOfList<PageContent> & { readonly may: unknown })[]).flatMap(
  ({ path, list, may }) => (list && may === 'everyone' ? [{ path, list }] : []),
)

const database = await demonstrationDatabase()
const works = await startWorks(database.db, today)
const examples = await exampleAddresses(database.db, today, works)
const product = await openProduct(database.db)
const browser = openBrowser(product.baseUrl)
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const asks: Readonly<Record<string, string>> = { '/sok': 'q=ansvar&i=alla' }

function addressOf(path: string, ending: string, on: Day) {
  const [example] = examples[path] ?? []
  const page = path.includes(':') ? (typeof example === 'string' ? example : undefined) : path
  assert.ok(page, `${path} has an example`)
  return `${page.split('?')[0]}${ending}?${asks[path] ? `${asks[path]}&` : ''}per=${on}`
}

/** A day of a workbook is a day. */
const asText = (cell: unknown) =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')

/** What stands under the heads of a workbook, which are those of its columns. */
async function rowsOf(path: string, list: AnyList, on: Day) {
  const response = await browser.request(addressOf(path, '.xlsx', on))
  if (response.status !== 200) return { status: response.status, rows: [] }
  const { sheet } = await readWorkbook(new Uint8Array(await response.arrayBuffer()))
  const names = Object.entries<ListColumn<never>>(list.columns)
    .filter(([, { data, text }]) => data ?? text)
    .map(([name]) => name)
  const rows = sheet.rows
    .slice(1)
    .map((cells) => new Map(names.map((name, at) => [name, asText(cells[at])])))
  return { status: 200, rows }
}

test('every public list says what its days are', () => {
  const said = lists.map(({ path, list }) => [
    path,
    Object.entries<ListColumn<never>>(list.columns).flatMap(([name, { isDay }]) =>
      isDay ? [name] : [],
    ),
  ])
  const known = Object.entries(daysOf).map(([path, days]) => [path, Object.keys(days)])
  const inOrder = (all: readonly (readonly unknown[])[]) =>
    all.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))
  assert.deepEqual(inOrder(said), inOrder(known))
  assert.deepEqual([...fileForms].toSorted(), ['csv', 'json', 'xlsx'])
})

for (const { path, list } of lists) {
  test(`${path} tells of no day that had not come`, async () => {
    let read = 0
    for (const on of earlier) {
      const { rows } = await rowsOf(path, list, on)
      read += rows.length
      for (const [name, kind] of Object.entries(daysOf[path] ?? {})) {
        if (kind !== 'happened') continue
        const ahead = rows.filter((row) => row.get(name)! > on)
        assert.deepEqual(
          ahead.map((row) => Object.fromEntries(row)),
          [],
          `${name} on ${on}`,
        )
      }
    }
    assert.ok(read > 0, 'some of the days had rows')
    const { rows: now } = await rowsOf(path, list, today)
    assert.ok(now.length > 0)
  })

  test(`${path} says the same in each of its files`, async () => {
    for (const on of earlier.slice(1)) {
      const { rows, status } = await rowsOf(path, list, on)
      const data = await browser.open(addressOf(path, '.json', on))
      assert.equal(data.status, status, `${on}`)
      if (status !== 200) continue
      const told = (JSON.parse(data.text) as Record<string, unknown>)[list.name]
      assert.equal((told as unknown[]).length, rows.length, `${on}`)
    }
  })
}

test('a text that nobody could read that day, a process that had not begun and a round that had not opened are not there', async () => {
  const on = day('2016-06-01')
  const texts = await browser.open(`/avtal.json?per=${on}`)
  const states = (JSON.parse(texts.text) as { documents: { state: string }[] }).documents
  assert.deepEqual([...new Set(states.map(({ state }) => state))], ['in-force'])
  const decisions = JSON.parse(
    (await browser.open(`/sa-gar-det/nytt-avtal-2027/beslut.json?per=${on}`)).text,
  ) as { decisions: unknown[] }
  assert.deepEqual(decisions.decisions, [])
  const processes = JSON.parse((await browser.open(`/sa-gar-det.json?per=${on}`)).text) as object
  assert.deepEqual(Object.values(processes).filter(Array.isArray), [[]])
})

test('a decision is attested and announced from those days on, not from the day it was made', async () => {
  const all = async (on: Day) => {
    const address = `/sa-gar-det/nytt-avtal-2027/beslut.json?per=${on}`
    const { decisions } = JSON.parse((await browser.open(address)).text) as {
      decisions: { decision: { decidedOn: Day; announcedOn: Day | null } | null }[]
    }
    return decisions.flatMap(({ decision }) => decision ?? [])
  }
  const announced = (await all(today)).find(
    (one) => one.announcedOn !== null && one.announcedOn > addDays(one.decidedOn, 1),
  )
  assert.ok(announced)
  const before = await all(addDays(announced.announcedOn!, -1))
  const same = before.filter(({ decidedOn }) => decidedOn === announced.decidedOn)
  assert.ok(same.length > 0)
  assert.ok(same.every((one) => one.announcedOn !== announced.announcedOn))
})
