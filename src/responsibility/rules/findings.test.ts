// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import type { CarriedMark } from './carrying.ts'
import { contradictionsIn, gapsIn } from './findings.ts'
import { emptyMark, type MarkFacts } from './mark.ts'

const provision = (id: string) =>
  ({
    id,
    kind: 'paragraph',
    heading: '',
    plainText: 'Regionen ansvarar.',
    actor: 'region',
  }) as NumberedProvision
const marks = (facts: Readonly<Record<string, Partial<MarkFacts>>>, isSame = true) =>
  new Map(
    Object.entries(facts).map(([id, more]) => [
      id,
      {
        mark: { ...emptyMark, responsible: 'region', ...more },
        isCarried: false,
        isSame,
      } as CarriedMark,
    ]),
  )

test('a duty that nobody has marked is a gap, and so is one whose words have changed', () => {
  const all = ['a', 'b'].map(provision)
  assert.deepEqual(
    gapsIn(all, marks({ a: {} })).map((one) => [one.provision.id, one.why]),
    [['b', 'unmarked']],
  )
  assert.deepEqual(
    gapsIn(all, marks({ a: {}, b: { responsible: 'none' } }, false)).map(({ why }) => why),
    ['changed', 'changed'],
  )
})

test('two that settle the same and name different parties contradict each other', () => {
  const all = ['a', 'b'].map(provision)
  const count = (a: Partial<MarkFacts>, b: Partial<MarkFacts>) =>
    contradictionsIn(all, marks({ a, b: { responsible: 'municipality', ...b } })).length
  const sar = { measures: ['sar'] }
  assert.equal(count(sar, sar), 1)
  assert.equal(count(sar, { ...sar, isDeciding: false }), 0)
  assert.equal(count(sar, { ...sar, settings: ['hem'] }), 0, 'the more special goes before')
  assert.equal(count({ ...sar, settings: ['sabo'] }, { ...sar, settings: ['hem'] }), 0)
  assert.equal(count(sar, { measures: ['syrgas'] }), 0)
  assert.equal(count({ ...sar, ageTo: 17 }, { ...sar, ageFrom: 18 }), 0)
})
