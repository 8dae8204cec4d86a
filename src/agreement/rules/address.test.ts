// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  anchorOf,
  checkLabel,
  checkSlug,
  longestInAddress,
  provisionPath,
  readVersionAddress,
} from './address.ts'

const usable = (word: string) => checkSlug(word).granted && checkLabel(word).granted

test('an address is of small letters a–z, digits and hyphens between them', () => {
  for (const word of ['halso-och-sjukvardsavtalet', '2027', '2027-remiss', 'a', '0']) {
    assert.ok(usable(word), word)
  }
  for (const word of ['', '-', '-2027', '2027-', 'Avtalet', 'hälso', 'a b', 'a_b', 'a/b', 'a\n']) {
    assert.ok(!usable(word), JSON.stringify(word))
  }
})

test('an address has at most so many signs as its field says', () => {
  assert.ok(usable('a'.repeat(longestInAddress)))
  assert.ok(!usable('a'.repeat(longestInAddress + 1)))
})

test('a label has no dots, so that it is never taken for the number of a provision', () => {
  assert.equal(checkLabel('2027.1').granted, false)
})

test('no document is called as a page of the workspace or of the agreements is', () => {
  for (const word of ['jamfor', 'paket', 'utgavor', 'import', 'ny', 'nytt', 'utkast']) {
    assert.ok(!usable(word), word)
    assert.ok(usable(`${word}-2`), word)
  }
})

test('nobody’s personal number stands in an address', () => {
  assert.ok(!usable('19811218-9876'))
  assert.ok(!usable('avtal-19811218-9876'))
})

test('a provision is found by its own word, which is its number or tells where it stands', () => {
  const version = { documentSlug: 'avtalet', label: '2027' }
  assert.equal(provisionPath(version, { address: '3.2.1a' }), '/avtal/avtalet/2027/3.2.1a#b-3-2-1a')
  assert.equal(provisionPath(version, { address: '1.1~2' }), '/avtal/avtalet/2027/1.1~2#b-1-1_2')
  assert.equal(
    provisionPath(version, { address: '1.1å' }),
    '/avtal/avtalet/2027/1.1%C3%A5#b-1-1%C3%A5',
  )
})

test('numbers that read alike have places of their own', () => {
  const places = ['1', '1.1', '1.1a', '1.1.1', '11', '11.1', '1~1'].map((address) =>
    anchorOf({ address }),
  )
  assert.equal(new Set(places).size, places.length)
})

test('a version is named by its document and its label, and nothing more or less', () => {
  assert.deepEqual(readVersionAddress('avtalet/2027'), { slug: 'avtalet', label: '2027' })
  for (const address of ['', 'avtalet', 'avtalet/', '/2027', 'avtalet/2027/3.2', 'avtalet/2027/']) {
    assert.equal(readVersionAddress(address), undefined, address)
  }
})
