// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../test/fixtures/provisions.ts'
import { asProperties, endOfId, hasGoneOn, markOfWording, readProperties } from './left-as.ts'

const idOf = (place: number) => `01900000-0000-7000-8000-${String(place).padStart(12, '0')}`
const text = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    provision('paragraph', idOf(place), { text: `Stycke ${place}` }),
  )

test('what a text left as is read back, however long it is', () => {
  for (const count of [0, 1, 18, 19, 600]) {
    const provisions = text(count)
    const left = readProperties(new Map(Object.entries(asProperties(idOf(900), provisions))))
    assert.ok(left && hasGoneOn(left, { id: idOf(900) }))
    assert.deepEqual(
      left?.wordings,
      Object.fromEntries(provisions.map((one) => [endOfId(one.id), markOfWording(one)])),
    )
  }
})

test('no property is longer than other programs keep, or holds a digit', () => {
  const { samsyn: _, ...marks } = asProperties(idOf(900), text(600))
  for (const value of Object.values(marks)) {
    assert.ok(value.length <= 255)
    assert.match(value, /^[a-p]+$/)
  }
})

test('the mark speaks of words and kind, and of nothing else', () => {
  const one = provision('paragraph', idOf(1), { text: 'Regionen svarar.' })
  assert.equal(
    markOfWording({ ...provision('paragraph', idOf(2), { text: 'Regionen svarar.' }) }),
    markOfWording(one),
  )
  assert.notEqual(
    markOfWording(provision('paragraph', idOf(1), { text: 'Kommunen svarar.' })),
    markOfWording(one),
  )
  assert.notEqual(markOfWording({ ...one, kind: 'definition' }), markOfWording(one))
})

test('a file of another origin, or with marks that are not ours, left as nothing', () => {
  assert.equal(readProperties(new Map()), undefined)
  assert.equal(readProperties(new Map([['samsyn-1', 'abc']])), undefined)
  assert.equal(
    readProperties(
      new Map([
        ['samsyn', 'a'.repeat(32)],
        ['samsyn-1', 'qqq'],
      ]),
    ),
    undefined,
  )
})

test('a text has gone on from what left when it is that version, or was begun from it', () => {
  const left = readProperties(new Map(Object.entries(asProperties(idOf(900), text(1)))))!
  assert.ok(hasGoneOn(left, { id: idOf(900) }))
  assert.ok(hasGoneOn(left, { id: idOf(901), basedOnVersionId: idOf(900) }))
  assert.ok(!hasGoneOn(left, { id: idOf(901), basedOnVersionId: idOf(899) }))
  assert.ok(!hasGoneOn(left, { id: idOf(899) }))
})
