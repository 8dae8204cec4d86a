// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { funnel, type FunnelInput } from './funnel.ts'

const units = (rows: readonly (readonly [number, number])[]): FunnelInput['groups'] =>
  rows.map(([numerator, denominator], at) => ({ group: String(at), numerator, denominator }))

test('a small unit has wide limits, within nothing and all', () => {
  const [small, large] = funnel({
    dataType: 'PR',
    trimBy: 0.1,
    multiplier: 1,
    groups: units([
      [1, 2],
      [500, 1000],
    ]),
  }).groups
  assert.ok(small!.ll95 < large!.ll95 && small!.ul95 > large!.ul95)
  assert.ok(small!.ll998 >= 0 && small!.ul998 <= 1)
})

test('an angle past what there is gives no false limit', () => {
  const { groups } = funnel({
    dataType: 'PR',
    trimBy: 0.1,
    multiplier: 1,
    groups: units([
      [0, 1],
      [1, 1000],
    ]),
  })
  assert.equal(groups[0]?.ll998, 0)
})

test('observed beside expected has exact limits, and one far off is outside both', () => {
  const rows = Array.from({ length: 20 }, (): readonly [number, number] => [100, 100])
  const { groups, target, tau2 } = funnel({
    dataType: 'SR',
    trimBy: 0.1,
    multiplier: 1,
    groups: units([...rows, [200, 100]]),
  })
  assert.equal(target, 1)
  assert.equal(tau2, 0)
  assert.deepEqual([groups.at(-1)?.outlier95, groups.at(-1)?.outlier998], [true, true])
  assert.equal(groups[0]?.outlier95, false)
})

test('with more variation than chance the limits widen', () => {
  const rows = Array.from({ length: 20 }, (_, at): readonly [number, number] => [
    400 + at * 20,
    1000,
  ])
  const found = funnel({ dataType: 'PR', trimBy: 0.1, multiplier: 1, groups: units(rows) })
  assert.ok(found.overdispersionAdjusted && found.tau2 > 0)
  assert.ok(found.groups[0]!.odul95 > found.groups[0]!.ul95)
})

test('the outermost are held in, or left out, and none where nothing is trimmed', () => {
  const rows = Array.from({ length: 20 }, (_, at): readonly [number, number] => [90 + at, 100])
  const left = (trimBy: number) =>
    funnel({ dataType: 'SR', trimBy, multiplier: 1, groups: units(rows) }).nUsed
  assert.ok(left(0.1) < 20)
  assert.equal(left(0), 20)
})
