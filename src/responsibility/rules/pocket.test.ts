// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { emptyMark, type MarkFacts } from './mark.ts'
import { answersIn } from './pocket.ts'
import type { SituationWord } from './situation-word.ts'

const measure = (slug: string) => ({ kind: 'measure', slug, name: slug }) as SituationWord
const marked = (provisionId: string, facts: Partial<MarkFacts>) => ({
  provisionId,
  versionId: 'v',
  documentId: 'd',
  startsOn: day('2027-01-01'),
  mark: { ...emptyMark, ...facts },
})

test('a setting has its main rule first, and then what provisions say of each measure', () => {
  const all = [
    marked('a', { responsible: 'municipality', settings: ['sabo'] }),
    marked('b', { responsible: 'region', measures: ['lakare'], settings: ['sabo'] }),
    marked('c', { responsible: 'region', measures: ['syrgas'] }),
    marked('d', { responsible: 'region', measures: ['tand'], settings: ['hem'] }),
  ]
  const told = answersIn('sabo', ['lakare', 'syrgas', 'tand', 'sar'].map(measure), all)
  assert.deepEqual(
    told.map((one) => [one.measure?.slug, one.answer.kind]),
    [
      [undefined, 'municipality'],
      ['lakare', 'region'],
      ['syrgas', 'region'],
    ],
  )
})

test('nothing in force is nothing on paper', () => {
  assert.deepEqual(answersIn('sabo', [measure('sar')], undefined), [])
})
