// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { type EditionFacts, standOn, type Terms } from './edition.ts'
import { whatIsMissing } from './what-is-missing.ts'

const term = (startsOn: string, endsOn: string | undefined, more: Partial<Terms> = {}): Terms => ({
  startsOn: day(startsOn),
  endsOn: endsOn === undefined ? undefined : day(endsOn),
  periodYears: undefined,
  noticeMonths: undefined,
  extensionYears: undefined,
  extension: 'none',
  maxExtensions: undefined,
  continuesUntilReplaced: false,
  followsMain: false,
  source: '',
  isAssumed: false,
  ...more,
})

const document = {
  id: 'psykiatri',
  slug: 'psykiatri',
  kind: 'annexed-agreement',
  isStatutory: true,
  needsAllParties: true,
  mainDocumentId: undefined,
  position: 1,
} as const

function edition(adoptedOn: string, terms: Terms, of: EditionFacts['document'] = document) {
  return {
    document: of,
    // Only what the rule reads.
    version: { id: `${of.id} ${terms.startsOn}` } as EditionFacts['version'],
    adoption: {
      versionId: `${of.id} ${terms.startsOn}`,
      decisionRoundId: undefined,
      adoptedOn: day(adoptedOn),
      entersIntoForceOn: terms.startsOn,
      source: '',
    },
    terms,
    events: [],
  } satisfies EditionFacts
}

/** On each day: what is said, or nothing. */
function said(facts: readonly EditionFacts[], on: string) {
  const today = day(on)
  return whatIsMissing(standOn(facts, today), today).map(
    ({ document: { id }, lastDay, hasEnded, nextBegins }) =>
      [id, lastDay, hasEnded ? 'ended' : 'ends', nextBegins ?? '–'].join(' '),
  )
}

const first = edition('2016-05-01', term('2017-01-01', '2026-12-31'))

test('an agreement that the law demands is told of a year before its end, and from then on', () => {
  assert.deepEqual(said([first], '2025-12-30'), [])
  assert.deepEqual(said([first], '2025-12-31'), ['psykiatri 2026-12-31 ends –'])
  assert.deepEqual(said([first], '2026-12-31'), ['psykiatri 2026-12-31 ends –'])
  assert.deepEqual(said([first], '2027-01-01'), ['psykiatri 2026-12-31 ended –'])
  assert.deepEqual(said([first], '2031-06-01'), ['psykiatri 2026-12-31 ended –'])
})

test('a successor that begins the next day ends the worry, and one that comes later is named', () => {
  const next = edition('2026-06-10', term('2027-01-01', '2030-12-31'))
  assert.deepEqual(said([first, next], '2026-06-09'), ['psykiatri 2026-12-31 ends –'])
  assert.deepEqual(said([first, next], '2026-06-10'), [])
  assert.deepEqual(said([first, next], '2027-02-01'), [])
  const late = edition('2026-06-10', term('2027-03-01', '2030-12-31'))
  assert.deepEqual(said([first, late], '2026-07-01'), ['psykiatri 2026-12-31 ends 2027-03-01'])
  assert.deepEqual(said([first, late], '2027-01-15'), ['psykiatri 2026-12-31 ended 2027-03-01'])
  assert.deepEqual(said([first, late], '2027-03-01'), [])
})

test('nothing is missing of what goes on by itself, is not demanded or was never adopted', () => {
  const goesOn = edition(
    '2016-05-01',
    term('2017-01-01', undefined, { continuesUntilReplaced: true }),
  )
  assert.deepEqual(said([goesOn], '2031-01-01'), [])
  const extended = edition(
    '2016-05-01',
    term('2017-01-01', '2026-12-31', { extension: 'automatic', extensionYears: 4 }),
  )
  assert.deepEqual(said([extended], '2026-12-01'), [])
  const free = edition('2016-05-01', term('2017-01-01', '2026-12-31'), {
    ...document,
    isStatutory: false,
  })
  assert.deepEqual(said([free], '2027-06-01'), [])
  assert.deepEqual(said([{ ...first, adoption: undefined }], '2027-06-01'), [])
})

test('of several editions that ended the last one is told, and each document by itself', () => {
  const older = edition('2010-05-01', term('2011-01-01', '2016-12-31'))
  const doctors = edition('2016-05-01', term('2017-01-01', '2025-12-31'), {
    ...document,
    id: 'lakare',
  })
  assert.deepEqual(said([older, first, doctors], '2027-01-01'), [
    'psykiatri 2026-12-31 ended –',
    'lakare 2025-12-31 ended –',
  ])
})
