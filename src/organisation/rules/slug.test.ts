// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeCounty } from '../../../test/fixtures/county.ts'
import { slugOf } from './slug.ts'

test('a name stands in an address with plain letters, and hyphens between its words', () => {
  assert.equal(slugOf('Lilla Edet'), 'lilla-edet')
  assert.equal(slugOf('Öckerö'), 'ockero')
  assert.equal(slugOf('Åmål'), 'amal')
  assert.equal(slugOf('Dals-Ed'), 'dals-ed')
  assert.equal(slugOf('Hälso- och sjukvårdsavtalet 2027'), 'halso-och-sjukvardsavtalet-2027')
})

test('letters composed of a letter and its ring or dots are the same letters', () => {
  for (const name of ['Åmål', 'Öckerö', 'Idé'])
    assert.equal(slugOf(name.normalize('NFD')), slugOf(name))
})

test('signs around a name leave nothing behind', () => {
  assert.equal(slugOf(' «Färdplan – god och nära vård» '), 'fardplan-god-och-nara-vard')
  assert.equal(slugOf('!?'), '')
  assert.equal(slugOf(''), '')
})

test('a slug is the slug of itself', () => {
  for (const { name } of wholeCounty().parties) assert.equal(slugOf(slugOf(name)), slugOf(name))
})

test('no two municipalities, associations or bodies of the county have the same address', () => {
  const { parties, bodies, associations } = wholeCounty()
  for (const all of [parties, bodies, associations]) {
    const slugs = all.map(({ slug }) => slug)
    assert.equal(new Set(slugs).size, slugs.length)
    assert.ok(slugs.every((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)))
  }
})
