// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '#kernel/language.ts'
import { listOf, type ListWords, readAsked, sliceOf, takePage } from '#kernel/list.ts'
import { ListOf, rowPlace } from './list-of.tsx'

type Row = { readonly id: string; readonly name: string }

const list = listOf<Row>()({
  name: 'parties',
  idOf: ({ id }) => id,
  onAPage: 2,
  columns: { name: { at: 'namn', data: ({ name }) => name } },
})

const words: ListWords<typeof list> = {
  caption: 'Parter',
  noun: { one: 'part', many: 'parter' },
  ownOrder: 'I ordning',
  columns: { name: 'Namn' },
  filters: {},
  nothing: 'Inga parter än.',
  fileName: 'parter',
}

async function shown(count: number, query = '') {
  const rows = Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: `Part ${at}` }))
  const asked = readAsked(list, new URLSearchParams(query), {})
  const found = await takePage(asked.page, list.onAPage, async (slice) =>
    sliceOf(list, rows, asked, slice),
  )
  return { ...found, list, words, asked, choices: {}, path: '/parter', kept: [] }
}

async function draw(
  count: number,
  query = '',
  { language = 'sv' as Language, isDrawn = false } = {},
) {
  const of = await shown(count, query)
  const own = isDrawn && {
    draw: (rows: readonly Row[]) => rows.map((row) => <p id={rowPlace(of, row)}>{row.name}</p>),
  }
  return renderToString(<ListOf of={of} language={language} link={(path) => path} {...own} />)
}

test('how many there are is said of what they are: one, several, and some of them', async () => {
  assert.match(await draw(1), /<p class="muted">1 part<\/p>/)
  assert.match(await draw(2), /<p class="muted">2 parter<\/p>/)
  assert.match(await draw(5), /<p class="muted">1–2 av 5 parter<\/p>/)
  assert.match(await draw(5, 'sida=3'), /<p class="muted">5–5 av 5 parter<\/p>/)
  assert.match(await draw(5, '', { language: 'en' }), /<p class="muted">1–2 of 5 parter<\/p>/)
  assert.match(await draw(0), /Inga parter än\./)
})

test('an order is chosen also where there are no heads, and the list’s own is one to choose', async () => {
  const html = await draw(2, '', { isDrawn: true })
  assert.doesNotMatch(html, /only-narrow|<th/)
  assert.match(html, /<option value selected>I ordning<\/option><option value="namn"/)
  const sorted = await draw(2, 'ordning=-namn', { isDrawn: true })
  assert.match(sorted, /<option value="-namn" selected/)
  assert.ok(sorted.indexOf('Part 1') < sorted.indexOf('Part 0'))
})

test('a table that has lost its own order can be given it again at any width', async () => {
  const html = await draw(2, 'ordning=namn')
  assert.match(html, /aria-sort="ascending"/)
  assert.doesNotMatch(html, /only-narrow/)
})
