// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growthOf, mostGrowth } from '../../../../test/house/doubling.ts'
import { locateLawReferences } from '../law-references.ts'
import { gatherNumbers, locateBroken, type NumberedRow } from './own-numbers.ts'

const row = (number: string | undefined, heading: string, text = ''): NumberedRow => ({
  number,
  heading,
  text,
})

function brokenIn(rows: readonly NumberedRow[]): readonly string[] {
  const own = gatherNumbers(rows)
  return rows.flatMap(({ text }) =>
    locateBroken(text, own, locateLawReferences(text)).map(
      ({ start, end, to }) => `${text.slice(start, end)} → ${to}`,
    ),
  )
}

const agreement = [
  row('1', 'Inledning'),
  row('1.1', '', 'Se avsnitt 4.2 och punkt 1.1.'),
  row('4', 'Ansvar'),
  row('4.2', '', 'Enligt 1.1. Se kapitel 4.'),
  row('4.3.1', '', 'Enligt avsnitt 4.3 och bilaga 2.'),
  row(undefined, 'Bilaga 1 Termer'),
  row(undefined, 'Bilaga 2'),
]

test('a reference to what is there is no finding', () => {
  assert.deepEqual(brokenIn(agreement), [])
})

// Beside the agreement: what is written, and what is not there.
const broken: readonly (readonly [string, readonly string[]])[] = [
  ['Se avsnitt 4.9.', ['avsnitt 4.9 → 4.9']],
  ['Se kap. 7 och punkterna 4.2 och 4.8.', ['kap. 7 → 7', 'punkterna 4.2 och 4.8 → 4.8']],
  ['Jfr 5.1.', ['Jfr 5.1 → 5.1']],
  ['Se bilaga 3.', ['bilaga 3 → bilaga 3']],
  ['Se avsnitt 9.9 i Socialstyrelsens handbok.', []],
  ['Se avsnitt 9.9 i detta avtal.', ['avsnitt 9.9 → 9.9']],
  ['Se avsnitt 9.9 i överenskommelsen om munhälsa.', []],
  ['Enligt 7 kap. 1 § hälso- och sjukvårdslagen.', []],
  // One that is of another kind is its own.
  ['Se avsnitt 9.9 och 3 §.', ['avsnitt 9.9 → 9.9']],
  ['Se avsnitt 9.9 och 3 kap. 1 §.', ['avsnitt 9.9 → 9.9']],
  ['Se avsnitt 9.9 och 12 kommuner.', ['avsnitt 9.9 → 9.9']],
  ['Se avsnitt 4.2 och 5 i avtalet.', ['avsnitt 4.2 och 5 → 5']],
  // It counts in sections, so what a chapter with § is in is another text.
  ['Enligt 1 kap. 1 § gäller detta, liksom 7 kap. 2 a §.', []],
  ['Enligt 2,5 timmar, 12 % och 4.500 kr.', []],
  ['Senast kl. 16.30 enligt 12 kap. HSL', []],
]

for (const [text, expected] of broken) {
  test(`«${text}» leads ${expected.length === 0 ? 'somewhere' : 'nowhere'}`, () => {
    assert.deepEqual(brokenIn([...agreement, row(undefined, '', text)]), expected)
  })
}

test('sections are looked for only where the document counts in sections', () => {
  const paragraphs = [row('1 §', '', 'Parterna.'), row('2 §', '', 'Enligt 1 § och 9 §.')]
  assert.deepEqual(brokenIn(paragraphs), ['9 § → 9 §'])
  assert.deepEqual(brokenIn([row(undefined, '', 'Enligt 9 § gäller detta.')]), [])
})

test('a place in chapters is looked for where the document counts in chapters', () => {
  const law = [
    row('1 kap.', 'Inledning'),
    row('1 §', '', 'Se 2 kap. 1 § och 9 kap. 1 §.'),
    row('2 kap.', 'Ansvar'),
  ]
  assert.deepEqual(brokenIn(law), ['9 kap. → 9 kap.'])
})

test('the time grows with the text and no faster', async () => {
  for (const row of ['Se avsnitt 4.9. ', '8 kap. 2 § HSL och avsnitt 4.9. ']) {
    const make = (times: number) => row.repeat(times)
    const work = (text: string) => locateBroken(text, gatherNumbers([]), locateLawReferences(text))
    const { ratio, size } = await growthOf({ make, work, from: 500, most: 1 << 14 })
    assert.ok(ratio <= mostGrowth, `${ratio} from ${size} of ${row}`)
  }
})
