// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { anEdition } from '../../../test/fixtures/editions.ts'
import type { Package } from '../../agreement/rules/document.ts'
import { standOn } from '../../agreement/rules/edition.ts'
import type { VersionState } from '../../agreement/rules/version-state.ts'
import { nextFor } from './what-waits.ts'

const today = day('2026-03-19')
const published = { publishedOn: day('2025-01-01') }
const facts = anEdition({
  id: '2018',
  document: 'avtalet',
  from: '2018-01-01',
  terms: { endsOn: day('2026-12-31') },
})
const [edition] = standOn([facts], today)
const version = { ...facts.version, ...published }
const newer = { ...version, id: '2027' }
const held: Package = {
  id: 'p',
  slug: 'p',
  title: 'Paketet',
  packageHash: '',
  createdOn: today,
  versions: [version],
}

function next(state: VersionState, more: Partial<Parameters<typeof nextFor>[0]> = {}) {
  const { turn, waiting } = nextFor({
    version,
    state,
    edition: undefined,
    note: undefined,
    package: undefined,
    newest: version,
    newestFrozen: version,
    mayLead: true,
    today,
    ...more,
  })
  return `${turn} ${waiting.kind}`
}

test('a draft waits for those who write', () => {
  assert.equal(next('draft'), 'yours finish-draft')
})

test('a frozen text waits for who leads: to be packed, then to go out', () => {
  assert.equal(next('frozen'), 'yours make-package')
  assert.equal(next('frozen', { package: held }), 'yours open-round')
  assert.equal(next('frozen', { mayLead: false }), 'others make-package')
})

test('a frozen text that everyone has read waits for nothing when a newer one took its place', () => {
  assert.equal(next('frozen', { newestFrozen: newer }), 'rest nothing')
  const internal = { ...version, publishedOn: undefined }
  assert.equal(next('frozen', { version: internal, newestFrozen: newer }), 'yours make-package')
})

test('what the parties have waits for them', () => {
  assert.equal(next('consulted'), 'others in-round')
  assert.equal(next('deciding'), 'others in-round')
})

test('a day within the year is kept in mind, a later one is not', () => {
  assert.equal(next('in-force', { edition }), 'dates day')
  const earlier = day('2025-03-19')
  const [before] = standOn([facts], earlier)
  assert.equal(next('in-force', { edition: before, today: earlier }), 'rest nothing')
})

test('what is over waits for nothing', () => {
  for (const state of ['ended', 'fell', 'withdrawn'] as const) {
    assert.equal(next(state, { edition }), 'rest nothing')
  }
})
