// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownLaws, labelOfNumber } from './known-laws.ts'

test('a law is called by the name that agreements use, whichever year it is of', () => {
  assert.equal(labelOfNumber('2017:30'), 'HSL')
  assert.equal(labelOfNumber('1993:387'), 'LSS')
  assert.equal(labelOfNumber('2017:612'), 'LUS')
  // The Social Services Act of 2001 until 2025-06-30, and that of 2025 from 2025-07-01.
  assert.equal(labelOfNumber('2001:453'), 'SoL')
  assert.equal(labelOfNumber('2025:400'), 'SoL')
})

test('a law that is not known has no name but its number', () => {
  for (const sfs of ['1993:1651', '', '2017:300', '2017:3']) {
    assert.equal(labelOfNumber(sfs), undefined, sfs)
  }
})

test('no number, name or abbreviation means two laws', () => {
  for (const all of [
    knownLaws.flatMap(({ sfs }) => sfs ?? []),
    knownLaws.flatMap(({ names }) => names),
    knownLaws.flatMap(({ abbreviations }) => abbreviations),
    knownLaws.map(({ label }) => label),
  ]) {
    assert.equal(new Set(all).size, all.length)
  }
})

test('a number is a year and a running number; a name is small letters, an abbreviation is not', () => {
  for (const { sfs, names, abbreviations } of knownLaws) {
    if (sfs !== undefined) assert.match(sfs, /^(19|20)\d{2}:[1-9]\d{0,3}$/)
    for (const name of names) assert.equal(name, name.toLowerCase())
    for (const short of abbreviations) assert.match(short, /^[A-ZÅÄÖ][A-Za-zÅÄÖ]{1,3}$/)
    assert.ok(names.length + abbreviations.length > 0)
  }
})
