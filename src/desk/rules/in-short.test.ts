// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { InShort } from '#kernel/gathered/matter.ts'
import { looks } from '#kernel/status-look.ts'
import { allInShort } from './in-short.ts'

const status = looks('Klart', 'Done', 's-yes', 'ok')
const settled = (...days: readonly string[]): InShort => ({
  rounds: [],
  settled: days.map((on) => ({ name: on, on: day(on), status })),
  meetings: [],
})

test('the latest of what was settled in any room are shown, and no more than five', () => {
  const told = [
    settled('2026-03-01', '2026-03-05', '2026-02-01'),
    settled('2026-03-03', '2026-03-04', '2026-03-02'),
  ]
  assert.deepEqual(
    allInShort(told).settled.map(({ name }) => name),
    ['2026-03-05', '2026-03-04', '2026-03-03', '2026-03-02', '2026-03-01'],
  )
})

test('when nothing waits, the first room that knows of a next day says it', () => {
  const next = { on: day('2026-05-31'), what: { sv: 'sista dag', en: 'last day' } }
  assert.equal(allInShort([settled(), { ...settled(), next }]).next, next)
  assert.equal(allInShort([settled()]).next, undefined)
})
