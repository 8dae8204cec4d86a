// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { isKnownOn, type LawFacts, nameOfLaw, namesOf, slugOfLaw } from './law.ts'

const facts: LawFacts = {
  kind: 'law',
  designation: 'SFS 2017:30',
  title: 'Hälso- och sjukvårdslag',
  shortName: 'HSL',
  shortFrom: undefined,
  shortUntil: undefined,
  inForceFrom: day('2017-04-01'),
  endsOn: undefined,
  replacedBy: '',
  billStatus: undefined,
  plannedOn: undefined,
  datedOn: undefined,
  touches: [],
  source: 'https://data.riksdagen.se/dokument/sfs-2017-30',
  note: '',
}

test('a law has an address, a name for a line, and names with days for readers of texts', () => {
  assert.equal(slugOfLaw({ kind: 'law', designation: '2017:30' }), 'sfs-2017-30')
  assert.equal(slugOfLaw({ kind: 'bill', designation: 'prop. 2025/26:19' }), 'prop-2025-26-19')
  assert.equal(nameOfLaw({ ...facts, designation: '2017:30' }), 'HSL (2017:30)')
  const law = {
    ...facts,
    designation: '2017:30',
    id: '',
    slug: '',
    amendedThrough: '',
    revision: 1,
  }
  assert.deepEqual(namesOf([law, { ...law, shortName: '' }]), [
    { name: 'HSL', sfs: '2017:30', from: undefined, until: undefined },
  ])
})

test('a bill is known from the day it was given, a law always', () => {
  const datedOn = day('2025-09-25')
  assert.equal(isKnownOn({ datedOn }, day('2025-09-24')), false)
  assert.equal(isKnownOn({ datedOn }, datedOn), true)
  assert.equal(isKnownOn({ datedOn: undefined }, day('1900-01-01')), true)
})
