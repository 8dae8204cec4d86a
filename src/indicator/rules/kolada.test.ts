// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aboutAddresses,
  dataAddresses,
  gather,
  type KoladaQuestion,
  type KoladaRow,
  readDataPage,
  readIdPage,
  readMeasurePage,
} from './kolada.ts'

const question: KoladaQuestion = {
  kpis: ['N20403', 'N20506'],
  municipalities: ['1480', '0014'],
  years: [],
  since: undefined,
}
const ids = (count: number) => Array.from({ length: count }, (_, at) => `N${20_000 + at}`)

test('no address holds more than 25 ids in one part', () => {
  const many = { ...question, kpis: ids(51), municipalities: ids(26), years: ['2024'] }
  const addresses = dataAddresses('https://k.example/v3', many)
  assert.equal(addresses.length, 6)
  for (const address of addresses)
    for (const part of new URL(address).pathname.split('/')) assert.ok(part.split(',').length <= 25)
  assert.equal(aboutAddresses('https://k.example/v3', 'kpi', ids(26)).length, 2)
})

test('all years are asked for when none is named, and changes since a day when it is', () => {
  const [all] = dataAddresses('https://k.example/v3', question)
  assert.doesNotMatch(all!, /year|from_date/)
  const [since] = dataAddresses('https://k.example/v3', {
    ...question,
    years: ['2024', '2025'],
    since: '2026-01-31',
  })
  assert.match(since!, /\/year\/2024,2025\?per_page=5000&from_date=2026-01-31$/)
})

const entry = (value: object, more: object = {}) => ({
  kpi: 'N20403',
  municipality: '1480',
  period: 2024,
  values: [{ gender: 'T', count: 1, status: '', value: 3.2, isdeleted: false, ...value }],
  ...more,
})
const page = (entries: readonly object[], next: unknown = null) => ({
  values: entries,
  next_url: next,
  previous_url: null,
  count: 1,
})

test('a value that is null is missing whatever its status, and a deleted one has no value', () => {
  const read = readDataPage(
    page([entry({ value: null, status: '' }), entry({ value: 5, isdeleted: true })], ''),
  )
  assert.ok(read !== 'other-shape')
  assert.equal(read.next, undefined)
  assert.deepEqual(
    read.entries.map(({ value, deleted }) => [value, deleted]),
    [
      [null, false],
      [null, true],
    ],
  )
})

test('another form is told as such', () => {
  for (const answer of [
    null,
    [],
    {},
    { values: 3 },
    page([entry({ value: '3,2' })]),
    page([entry({}, { period: '2024' })]),
    page([entry({}, { values: undefined })]),
    page([entry({ gender: undefined })]),
    page([], 7),
    { values: [], count: 0, next_page: 'http://api.kolada.se/v2/data?page=2' },
  ])
    assert.equal(readDataPage(answer), 'other-shape', JSON.stringify(answer))
  assert.equal(readIdPage(page([{ title: 'utan id' }])), 'other-shape')
})

test('a measure has ended when it is called so or is no longer published', () => {
  const read = readMeasurePage(
    page([
      { id: 'N1', title: 'Trycksår, andel (%) (-2023)', publ_period: '2023' },
      { id: 'N2', title: 'Väntan, andel (%)', publ_period: null },
      { id: 'N3', title: 'Väntan, andel (%)', publ_period: '2026' },
    ]),
  )
  assert.ok(read !== 'other-shape')
  assert.deepEqual(
    read.entries.map(({ hasEnded }) => hasEnded),
    [true, true, false],
  )
})

const row = (kpi: string, municipality: string, period = 2024, value = 1): KoladaRow => ({
  kpi,
  municipality,
  period,
  gender: 'T',
  value,
  deleted: false,
})

test('lists are sorted, what was not asked for is left out, and what did not come is named', () => {
  const found = gather(question, {
    rows: [row('N20403', '1480', 2025), row('N20403', '1480', 2024), row('N99999', '1480')],
    measures: [{ id: 'N20403', hasEnded: true }],
    known: [],
  })
  assert.deepEqual(
    found.rows.map(({ period }) => period),
    [2024, 2025],
  )
  assert.deepEqual(found.missing, { kpi: ['N20506'], municipality: ['0014'] })
  assert.deepEqual(found.ended, ['N20403'])
})

test('what has not changed since a day is not missing, and the later of two values is told', () => {
  const found = gather(
    { ...question, since: '2026-01-01' },
    {
      rows: [row('N20403', '1480', 2024, 1), row('N20403', '1480', 2024, 2)],
      measures: [
        { id: 'N20403', hasEnded: false },
        { id: 'N20506', hasEnded: false },
      ],
      known: ['0014'],
    },
  )
  assert.deepEqual(found.missing, { kpi: [], municipality: [] })
  assert.deepEqual(
    found.rows.map(({ value }) => value),
    [2],
  )
})
