// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPdf } from '#platform/files/pdf-file.ts'
import { writeMinutesExtract } from './minutes-extract.ts'

const minutes = writeMinutesExtract({
  body: 'Kommunfullmäktige (KF)',
  decidedOn: '2026-01-26',
  paragraph: '§ 12',
  registryNumber: 'KS 2025/103',
  matter: 'Nytt avtal',
  decision: 'Avtalet godkänns.',
  packageHash: 'ab'.repeat(32),
})
const text = new TextDecoder('latin1').decode(minutes)

test('the extract passes the check that every minutes extract passes, and is small', () => {
  assert.ok(checkPdf(minutes, 100_000).granted)
  assert.ok(minutes.byteLength < 5_000)
})

test('it says that it is an example, and each line is tagged in its language', () => {
  assert.match(text, /\(EXEMPEL\. Mötet/)
  assert.match(text, /\(Kommunfullmäktige \\\(KF\\\)\)/)
  assert.match(text, /\/Lang \(sv-SE\)/)
  assert.equal(text.match(/BDC/g)?.length, text.match(/\/StructElem /g)?.length)
})

test('the table points at every object', () => {
  const places = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place))
  for (const [at, place] of places.entries()) {
    assert.ok(text.startsWith(`${at + 1} 0 obj`, place), `object ${at + 1}`)
  }
})
