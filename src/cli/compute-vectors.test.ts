// SPDX-License-Identifier: EUPL-1.2
// The families of `samsyn compute` against worked cases. Those that may not be copied lie beside the project.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  differences,
  readSharedVectors,
  readVectors,
  type Vector,
} from '../../test/support/vectors.ts'
import { computeFamily } from './compute.ts'

/** A family, its own cases, and the file beside the project that holds more of them. */
const families = [
  ['spc', 'indicator/spc', 'spc/xmr-mdc'],
  ['run-chart', 'indicator/run-chart', 'spc/run-shewhart-anhoej'],
  ['run-chart', 'indicator/anhoej', undefined],
  ['funnel', 'indicator/funnel', 'funnel/funnel-limits'],
  ['rates', 'indicator/rates', 'funnel/rates-intervals'],
  ['suppression', 'indicator/suppression', 'funnel/suppression'],
  ['ladder', 'dispute/ladder', 'ladder/ladder'],
  ['discharge-individual', 'settlement/discharge-individual', 'discharge/individual'],
  ['discharge-average', 'settlement/discharge-average', 'discharge/average'],
] as const

type Case = Vector<object, unknown> & { readonly config?: object }

function faultsOf(family: string, cases: readonly Case[]): readonly string[] {
  const inputs = cases.map(({ input, config }) => (config ? { config, input } : input))
  const computed = computeFamily(family, inputs)
  assert.ok(computed.granted, JSON.stringify(computed))
  return cases.flatMap(({ id, expected }, at) => {
    const [first] = differences(computed.value[at], expected)
    return first === undefined ? [] : [`${id}${first}`]
  })
}

for (const [family, own, shared] of families) {
  test(`${family} computes every case of ${own}`, () => {
    const cases: readonly Case[] = readVectors(own)
    assert.ok(cases.length > 0)
    assert.deepEqual(faultsOf(family, cases), [])
  })
  if (shared === undefined) continue
  test(`${family} computes every case of ${shared}, beside the project`, (t) => {
    const cases = readSharedVectors(shared) as readonly Case[] | undefined
    if (!cases) return t.skip(`../shared/vectors/${shared}.json is not here`)
    assert.deepEqual(faultsOf(family, cases), [])
  })
}

test('rules may stand in the case itself', () => {
  const [one] = readVectors('settlement/discharge-average') as readonly Case[]
  const computed = computeFamily('discharge-average', [{ ...one!.input, config: one!.config }])
  assert.ok(computed.granted)
  assert.deepEqual(differences(computed.value[0], one!.expected), [])
})

function faultWith(family: string, input: object): string {
  const computed = computeFamily(family, [input])
  assert.ok(!computed.granted)
  return `${computed.facts['field']}: ${computed.facts['fault']}`
}

test('what cannot be computed is refused with its field and what is wrong', () => {
  const series = { values: [1, 2], dates: ['2026-01-01', '2026-01-01'] }
  assert.equal(faultWith('spc', series), 'dates: har två värden för samma dag. Ta bort det ena.')
  assert.match(faultWith('spc', { ...series, values: [1] }), /en dag för varje värde/)
  assert.match(faultWith('spc', { ...series, dates: ['2026-01-01', '2026-02-31'] }), /ingen dag/)
  const ladder = readVectors('dispute/ladder')[0]!.input as object
  const extended = [{ on: '2026-03-01', kind: 'extended', by: 'all' }]
  assert.match(faultWith('ladder', { ...ladder, events: extended }), /days: saknas/)
  const [mean] = readVectors('settlement/discharge-average') as readonly Case[]
  const episodes = [
    { municipality: '1480', readyAt: '2026-03-02T10:00', endAt: '2026-03-01T10:00' },
  ]
  assert.match(
    faultWith('discharge-average', { ...mean!.input, episodes, config: mean!.config }),
    /endAt: är före underrättelsen/,
  )
  const months = ['2026-13']
  assert.match(
    faultWith('discharge-average', { ...mean!.input, months, config: mean!.config }),
    /månader som/,
  )
})
