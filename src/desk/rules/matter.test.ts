// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Matter } from '#kernel/gathered/matter.ts'
import { groupOf, listsOf, waitsForOne } from './matter.ts'

// A Thursday.
const today = day('2026-03-19')

test('a matter whose day has passed is late, one due by Sunday is this week’s, the rest is later', () => {
  const group = (dueOn: string | undefined) =>
    groupOf({ dueOn: dueOn === undefined ? undefined : day(dueOn), isLate: false }, today)
  assert.equal(group('2026-03-18'), 'late')
  assert.equal(group('2026-03-19'), 'this-week')
  assert.equal(group('2026-03-22'), 'this-week')
  assert.equal(group('2026-03-23'), 'later')
  assert.equal(group(undefined), 'later')
})

test('what is late by its own rules is late whatever its day', () => {
  assert.equal(groupOf({ dueOn: undefined, isLate: true }, today), 'late')
})

test('what must be done, what may be and what is waited for are three lists', () => {
  const matter = (key: string, isOwn: boolean, isOptional?: boolean) =>
    ({ key, isOwn, ...(isOptional !== undefined && { isOptional }) }) as Matter
  const all = [
    matter('mine', true),
    matter('mine if I like', true, true),
    matter('theirs', false, false),
    matter('theirs if they like', false, true),
  ]
  const keys = (some: readonly Matter[]) => some.map(({ key }) => key)
  const { must, may, others } = listsOf(all)
  assert.deepEqual(
    [keys(must), keys(may), keys(others)],
    [['mine'], ['mine if I like'], ['theirs']],
  )
  assert.deepEqual(keys(all.filter(waitsForOne)), ['mine'])
})
