// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPlaces } from './places.ts'

const labels = (text: string) => findPlaces(text).map(({ label }) => label)

test('a place is a chapter, a section or a section of a chapter', () => {
  assert.deepEqual(labels('enligt 8 kap. 2 § hälso- och sjukvårdslagen'), ['8 kap. 2 §'])
  assert.deepEqual(labels('4 § patientlagen'), ['4 §'])
  assert.deepEqual(labels('i 14 kap. finns'), ['14 kap.'])
})

test('several sections are one place, with the signs that there are', () => {
  assert.deepEqual(labels('1-3 §§'), ['1–3 §§'])
  assert.deepEqual(labels('2 kap. 1 och 7 §§'), ['2 kap. 1 och 7 §§'])
  assert.deepEqual(labels('1, 3 samt 5 §§'), ['1, 3 samt 5 §§'])
  // One sign for several, as it is often typed.
  assert.deepEqual(labels('1 och 2 §'), ['1 och 2 §§'])
  assert.deepEqual(labels('4 §§'), ['4 §'])
  // As some turn it.
  assert.deepEqual(labels('kap. 16 § 3, kapitel 4, 2 § och § 9'), [
    '16 kap. 3 §',
    '4 kap. 2 §',
    '9 §',
  ])
})

test('a letter belongs to its number, with or without a space', () => {
  assert.deepEqual(labels('5 kap. 9a §'), ['5 kap. 9 a §'])
  assert.deepEqual(labels('5 kap. 9 a §'), ['5 kap. 9 a §'])
})

test('stycke and punkt are taken along and not told', () => {
  for (const text of [
    '16 kap. 3 § första stycket 2',
    '9 § 2 p.',
    '2 § andra stycket första meningen',
    '3 § punkten 4',
  ]) {
    const [place, ...others] = findPlaces(text)
    assert.deepEqual([place?.start, place?.end, others.length], [0, text.length, 0], text)
    assert.doesNotMatch(place!.label, /stycket|meningen|punkt| p\./)
  }
})

test('stycke and punkt are told in one form, however they are typed', () => {
  for (const [text, whole] of [
    ['9 § 2', '9 § 2'],
    ['9 § 2 p.', '9 § 2'],
    ['9 § p. 2', '9 § 2'],
    ['9 § punkterna 2–4', '9 § 2–4'],
    ['16 kap. 3 § 1 st. 2 p.', '16 kap. 3 § första stycket 2'],
    ['16 kap. 3 § st. 1 p. 2', '16 kap. 3 § första stycket 2'],
    ['16 kap. 3 § första stycket 2 och 3', '16 kap. 3 § första stycket 2 och 3'],
    ['16 kap. 3 § första stycket punkt 2', '16 kap. 3 § första stycket 2'],
    ['2 § första och andra styckena', '2 § första och andra styckena'],
    ['2 § sjunde stycket', '2 § sjunde stycket'],
    // Counts of something else.
    ['4 § 10 dagar', '4 §'],
    ['4 § 3 kap.', '4 §'],
    ['12 § 2026-01-01', '12 §'],
    ['9 § 2,5 timmar', '9 §'],
  ] as const) {
    assert.equal(findPlaces(text)[0]?.whole, whole, text)
  }
})

test('each place is told where it stands in the text', () => {
  const text = 'Se 4 kap. 1 § lagen och 5 kap. 2 § samma lag.'
  assert.deepEqual(
    findPlaces(text).map(({ start, end }) => text.slice(start, end)),
    ['4 kap. 1 §', '5 kap. 2 §'],
  )
})

test('numbers of other things are no places', () => {
  for (const text of [
    '',
    'kapitlen i detta avtal',
    '18 månader',
    '2017:30',
    'avsnitt 3.2 §',
    'KS 2018/14',
    'den 1 januari',
  ]) {
    assert.deepEqual(labels(text), [], text)
  }
})
