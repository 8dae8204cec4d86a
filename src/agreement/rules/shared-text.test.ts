// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prose } from '../../../test/fixtures/provisions.ts'
import { readOwnReferences } from '../../drafting/rules/own-references.ts'
import { checkName, followHeading, isSameText, placesBeside, slugOf } from './shared-text.ts'
import type { Occurrence } from './shared-text.ts'

test('words are the same however they look, and not when one differs', () => {
  const bold = {
    blocks: [{ kind: 'text' as const, content: [{ text: 'Ett  ord.', bold: true as const }] }],
    notes: [],
  }
  assert.ok(isSameText(prose('Ett ord.'), bold))
  assert.ok(!isSameText(prose('Ett ord.'), prose('Två ord.')))
})

test('an address is made of the name, with a number when it is taken', () => {
  assert.equal(slugOf('Ansvarsförhållanden (1)', new Set()), 'ansvarsforhallanden-1')
  assert.equal(slugOf('SIP', new Set(['sip', 'sip-2'])), 'sip-3')
  assert.equal(slugOf('§§', new Set()), 'text')
})

test('a name is one line, not too long, and nobody’s personal number', () => {
  assert.deepEqual(checkName(' Gemensam \n plan '), { granted: true, value: 'Gemensam plan' })
  assert.equal(checkName('  ').granted, false)
  assert.equal(checkName('a'.repeat(121)).granted, false)
})

test('a heading of one’s own does not follow', () => {
  assert.equal(followHeading('Planer', 'Planer', 'Vårdplaner'), 'Vårdplaner')
  assert.equal(followHeading('Egen', 'Planer', 'Vårdplaner'), 'Egen')
})

test('the package comes before what is in force, and one’s own document only in the same edition', () => {
  const at = (documentId: string, id: string, provision = 'p'): Occurrence =>
    ({ sharedTextId: 's', version: { id, documentId }, provision: { id: provision } }) as never
  const occurrences = [
    at('a', 'a17'),
    at('a', 'a27', 'p1'),
    at('a', 'a27', 'p2'),
    at('b', 'b18'),
    at('b', 'b27'),
    at('c', 'c18'),
    at('c', 'c10'),
  ]
  const beside = {
    version: { id: 'a27', documentId: 'a' } as never,
    packedIds: new Set(['a27', 'b27']),
    inForceIds: new Set(['a17', 'b18', 'c18']),
  }
  const shown = placesBeside(occurrences, 'p1', beside)
  assert.deepEqual(
    shown.map(({ version, provision }) => `${version.id} ${provision.id}`),
    ['a27 p2', 'b27 p', 'c18 p'],
  )
})

// Each row: a line as it is typed, and whether it can be a reference.
const lines: readonly (readonly [string, boolean])[] = [
  ['Färdplanen https://exempel.se/fardplan', true],
  ['HSL 16 kap. 3 § https://rkrattsbaser.gov.se/sfst?bet=2017:30', true],
  ['https://exempel.se', false],
  ['Färdplanen', false],
  ['Färdplanen http://exempel.se', false],
  ['Färdplanen javascript:alert(1)', false],
  ['Färdplanen https://namn@exempel.se', false],
  [`${'a'.repeat(201)} https://exempel.se`, false],
  ['Anna 19121212-1212 https://exempel.se', false],
]
for (const [line, isUsable] of lines) {
  test(`«${line.slice(0, 60)}» is ${isUsable ? 'a' : 'no'} law reference`, () => {
    assert.equal(readOwnReferences(line).granted, isUsable)
  })
}

test('references are a line each, empty lines aside, and not too many', () => {
  const read = readOwnReferences('\nEtt https://a.se\n\n  Två   ord https://b.se \n')
  assert.deepEqual(read, {
    granted: true,
    value: [
      { label: 'Ett', href: 'https://a.se' },
      { label: 'Två ord', href: 'https://b.se' },
    ],
  })
  const many = Array.from({ length: 21 }, (_, place) => `Lag ${place} https://a.se`).join('\n')
  assert.equal(readOwnReferences(many).granted, false)
})
