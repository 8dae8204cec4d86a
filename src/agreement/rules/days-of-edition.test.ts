// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { daysOfEdition } from './days-of-edition.ts'
import type { Edition } from './edition.ts'

// Only what the rule reads.
const edition = (standing: object, terms: object = {}) =>
  ({
    terms,
    standing: { lastNoticeDay: null, nextExtensionOn: null, currentUntil: null, ...standing },
  }) as unknown as Edition

test('an edition tells when it begins, when it ends and when notice must be given', () => {
  const kindsOf = (standing: object) => daysOfEdition(edition(standing)).map(({ kind }) => kind)
  assert.deepEqual(kindsOf({ state: 'not-yet', from: day('2027-01-01') }), ['begins'])
  assert.deepEqual(kindsOf({ state: 'in-force', currentUntil: day('2026-12-31') }), ['ends'])
  const extendsItself = { currentUntil: day('2026-12-31'), nextExtensionOn: day('2027-01-01') }
  assert.deepEqual(kindsOf({ state: 'in-force', ...extendsItself }), [])
  assert.deepEqual(
    kindsOf({ state: 'in-force', ...extendsItself, lastNoticeDay: day('2026-06-30') }),
    ['last-day-of-notice'],
  )
})

test('an edition that runs on, is replaced or follows another has no last day of its own', () => {
  const kindsOf = (standing: object, terms: object) =>
    daysOfEdition(
      edition({ state: 'in-force', currentUntil: day('2026-12-31'), ...standing }, terms),
    ).map((one) => [one.kind, one.kind === 'ends' && one.isSettled])
  assert.deepEqual(kindsOf({}, { continuesUntilReplaced: true }), [])
  assert.deepEqual(kindsOf({}, { followsMain: true }), [])
  assert.deepEqual(kindsOf({ reason: 'replaced' }, {}), [])
  assert.deepEqual(kindsOf({}, {}), [['ends', false]])
  assert.deepEqual(kindsOf({ reason: 'notice' }, { continuesUntilReplaced: true }), [
    ['ends', true],
  ])
})
