// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeCounty } from '../../../test/fixtures/county.ts'
import { inSwedishOrder } from './swedish-order.ts'

test('Å, Ä and Ö come last, in that order, and small letters with large', () => {
  const names = ['Öckerö', 'Ale', 'Åmål', 'Vårgårda', 'Ärla', 'alingsås', 'Uddevalla', 'Orust']
  assert.deepEqual(names.toSorted(inSwedishOrder), [
    'Ale',
    'alingsås',
    'Orust',
    'Uddevalla',
    'Vårgårda',
    'Åmål',
    'Ärla',
    'Öckerö',
  ])
})

test('the same name is neither before nor after itself', () => {
  assert.equal(inSwedishOrder('Tjörn', 'Tjörn'), 0)
})

test('the county’s parties stand with the region first and Öckerö last', () => {
  const names = wholeCounty().parties.map(({ shortName }) => shortName)
  const [region, ...municipalities] = names
  assert.equal(region, wholeCounty().parties.find(({ kind }) => kind === 'region')?.shortName)
  assert.deepEqual(municipalities, municipalities.toSorted(inSwedishOrder))
  assert.deepEqual([municipalities[0], municipalities.at(-1)], ['Ale', 'Öckerö'])
})
