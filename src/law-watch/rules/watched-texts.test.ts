// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { type EditionFacts, standOn } from '../../agreement/rules/edition.ts'
import { watchedTexts } from './watched-texts.ts'

const document = {
  id: 'avtal',
  slug: 'avtal',
  kind: 'framework-agreement',
  isStatutory: false,
  needsAllParties: true,
  mainDocumentId: undefined,
  position: 1,
} as const

const version = (label: string, frozenOn: string, more: Partial<Version> = {}): Version => ({
  id: label,
  documentId: 'avtal',
  documentSlug: 'avtal',
  label,
  title: 'Avtal',
  subtitle: '',
  status: 'frozen',
  textHash: 'x',
  canonicalForm: 2,
  numbering: undefined,
  frozenOn: day(frozenOn),
  publishedOn: day(frozenOn),
  isExampleText: false,
  revision: 1,
  basedOnVersionId: undefined,
  ...more,
})
const adopted = (one: Version, adoptedOn: string, from: string): EditionFacts => ({
  document,
  version: one,
  adoption: {
    versionId: one.id,
    adoptedOn: day(adoptedOn),
    entersIntoForceOn: day(from),
  } as EditionFacts['adoption'],
  terms: undefined,
  events: [],
})

const v2017 = version('2017', '2016-11-25')
const v2023 = version('2023', '2022-05-01')
const asked = version('2027-remiss', '2025-02-01')
const v2027 = version('2027', '2025-11-01')
const all = [v2017, v2023, asked, v2027]
const past = [
  adopted(v2017, '2017-01-31', '2017-04-01'),
  adopted(v2023, '2022-09-01', '2023-01-01'),
]

function watchedOn(on: string, facts: readonly EditionFacts[]): readonly string[] {
  const texts = watchedTexts(all, standOn(facts, day(on)), day(on))
  return texts.map(({ version: { label }, day: read }) => `${label} ${read}`)
}

test('what applies and the last text on its way are watched; what was replaced or left is not', () => {
  assert.deepEqual(watchedOn('2026-03-19', past), ['2023 2023-01-01', '2027 2025-11-01'])
})

test('what is adopted to apply later is read for its own first day', () => {
  const coming = [...past, adopted(v2027, '2026-01-15', '2027-01-01')]
  assert.deepEqual(watchedOn('2026-03-19', coming), ['2023 2023-01-01', '2027 2027-01-01'])
  assert.deepEqual(watchedOn('2027-02-01', coming), ['2027 2027-01-01'])
})

test('a withdrawn text is watched no more', () => {
  const gone = { ...v2027, status: 'withdrawn' } as const
  const on = day('2026-03-19')
  const texts = watchedTexts([v2017, v2023, gone], standOn(past, on), on)
  assert.deepEqual(
    texts.map(({ version: { label } }) => label),
    ['2023'],
  )
})
