// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hrefOf, isMeantBy, listOf, readAsked, sliceOf, takePage } from './list.ts'

type Row = { readonly id: string; readonly name: string; readonly count: number | undefined }

const list = listOf<Row>()({
  name: 'rows',
  idOf: ({ id }) => id,
  begins: { by: 'name' },
  onAPage: 2,
  columns: {
    name: { at: 'namn', data: ({ name }) => name },
    count: { at: 'antal', data: ({ count }) => count },
    note: { data: () => 'x' },
  },
  filters: { big: { at: 'stora', holds: ({ count = 0 }) => count > 5 } },
})
const choices = { big: [{ value: 'ja', text: 'Ja' }] }

const rows: readonly Row[] = [
  { id: '3', name: 'Öckerö', count: 10 },
  { id: '1', name: 'Ale', count: undefined },
  { id: '2', name: 'Åmål', count: 9 },
  { id: '4', name: 'Ale', count: 9 },
]

const asked = (query: string) => readAsked(list, new URLSearchParams(query), choices)
const all = { limit: 10, offset: 0 }
const ids = (query: string) =>
  sliceOf(list, rows, asked(query), all)
    .rows.map(({ id }) => id)
    .join('')

test('no two rows stand alike: the id decides, and both ways are each other’s reverse', () => {
  assert.equal(ids(''), '1423')
  assert.equal(ids('ordning=-namn'), '3241')
})

test('what says nothing stands last, whichever way; numbers are numbers', () => {
  assert.equal(ids('ordning=antal'), '2431')
  assert.equal(ids('ordning=-antal'), '3421')
})

test('what is chosen is counted', () => {
  assert.equal(sliceOf(list, rows, asked('stora=ja'), { limit: 1, offset: 0 }).count, 3)
})

test('an address that asks for what is not there asks for nothing', () => {
  const usual = { sort: { by: 'name', isDown: false }, chosen: {}, page: 1 }
  for (const query of [
    'ordning=note',
    'ordning=--namn',
    'ordning=__proto__',
    'stora=nej',
    'sida=0',
    'sida=1e3',
    'sida=9999999999',
  ]) {
    assert.deepEqual(asked(query), usual, query)
  }
})

test('an address says no more than it must, and the same is read back', () => {
  const at = { list, path: '/rader', kept: [['per', '2026-03-19']] as const }
  assert.equal(hrefOf({ ...at, asked: asked('') }), '/rader?per=2026-03-19#lista')
  const query = 'stora=ja&ordning=-antal&sida=2'
  assert.equal(
    hrefOf({ ...at, asked: asked(query) }, {}, 'csv'),
    `/rader.csv?per=2026-03-19&${query}`,
  )
})

test('a page beyond the last is the last', async () => {
  const read = (query: string) =>
    takePage(asked(query).page, list.onAPage, async (slice) =>
      sliceOf(list, rows, asked(query), slice),
    )
  const { page, pages, rows: last } = await read('sida=99')
  assert.deepEqual([page, pages, last.map(({ id }) => id)], [2, 2, ['2', '3']])
  assert.equal((await read('')).page, 1)
})

test('what is typed is one line of a hundred signs, and every word of it is somewhere in the row', () => {
  const typed = listOf<Row>()({
    name: 'rows',
    idOf: ({ id }) => id,
    columns: { name: { data: ({ name }) => name } },
    filters: {
      words: { at: 'sok', isTyped: true, holds: ({ name }, words) => isMeantBy(words, name) },
    },
  })
  const read = (sok: string) => readAsked(typed, new URLSearchParams({ sok }), { words: [] })
  const found = (sok: string) => sliceOf(typed, rows, read(sok), all).rows.map(({ id }) => id)
  assert.deepEqual(found(' ÅM  mål '), ['2'])
  assert.deepEqual(found('ale öckerö'), [])
  assert.deepEqual(read(' \u0000 ').chosen, {})
  assert.equal([...read('😀'.repeat(200)).chosen.words!].length, 100)
})
