// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type NestedItem, nestItems } from './nested-items.ts'

type Item = { readonly level: number; readonly name: string }

const drawn = (items: readonly NestedItem<Item>[]): string =>
  items
    .map(({ own, inside }) => own.name + (inside.length > 0 ? `(${drawn(inside)})` : ''))
    .join(' ')

test('what stands deeper goes inside the one before, however deep it begins', () => {
  const of = (...levels: readonly number[]) =>
    drawn(nestItems(levels.map((level, place) => ({ level, name: String(place + 1) }))))
  assert.equal(of(), '')
  assert.equal(of(0, 0), '1 2')
  assert.equal(of(0, 1, 1, 0), '1(2 3) 4')
  assert.equal(of(0, 2, 1, 0), '1(2 3) 4')
  assert.equal(of(1, 2, 3, 0), '1(2(3)) 4')
})
