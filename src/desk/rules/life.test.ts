// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { LifeEntry, ToldOfLife } from '#kernel/gathered/text.ts'
import { looks } from '#kernel/status-look.ts'
import { lifeFrom } from './life.ts'

const entry = (what: string, on: string, place: LifeEntry<string>['place']): LifeEntry<string> => ({
  on: day(on),
  place,
  status: looks('Gäller', 'In force', 's-yes', 'ok'),
  what,
  title: { sv: what, en: what },
  href: '/',
})

const text: ToldOfLife<string> = {
  head: { title: { sv: 'SIP', en: 'SIP' }, isSwedish: true, marks: '', sources: '' },
  facts: [{ number: '2', text: { sv: 'lydelser', en: 'wordings' } }],
  entries: [entry('2017', '2017-01-01', 'text'), entry('2027', '2025-01-30', 'text')],
}
const said: ToldOfLife<string> = {
  facts: [],
  entries: [entry('remiss', '2025-01-30', 'said')],
  section: 'synpunkter',
}

test('what rooms tell of a provision stands day by day, and on one day the text before what is said', () => {
  const life = lifeFrom([said, text])
  assert.deepEqual(
    life?.entries.map(({ what }) => what),
    ['2017', '2027', 'remiss'],
  )
  assert.deepEqual(life?.sections, ['synpunkter'])
})

test('what no room calls by name has no life', () => {
  assert.equal(lifeFrom([said]), undefined)
})
