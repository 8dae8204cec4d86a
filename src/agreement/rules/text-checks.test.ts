// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '#kernel/day.ts'
import { checkText, type Finding } from './text-checks.ts'
import type { NumberedRow } from './text-checks/own-numbers.ts'
import type { Term } from './text-checks/term-bank.ts'

const terms: readonly Term[] = [
  ['funktionsvariation', 'funktionsnedsättning'],
  ['landsting', 'region'],
  ['missbruk', 'skadligt bruk eller beroende'],
  ['brukare', 'den enskilde'],
].map(([term = '', instead = '']) => ({ term, status: 'discouraged', instead }))

const day = '2026-11-30' as Day

function findings(rows: string | readonly NumberedRow[], on = day): readonly Finding[] {
  const all = typeof rows === 'string' ? [{ number: undefined, heading: '', text: rows }] : rows
  return checkText(all, { day: on, terms })
}

const of = (kind: Finding['kind'], text: string | readonly NumberedRow[]) =>
  findings(text)
    .filter((one) => one.kind === kind)
    .map(({ value, normal }) => `${value} → ${normal}`)

const row = (number: string | undefined, heading: string, text = ''): NumberedRow => ({
  number,
  heading,
  text,
})

// What is written, and the references in it as they are found.
const laws: readonly (readonly [string, readonly string[]])[] = [
  [
    'enligt 16 kap. 1 § hälso- och sjukvårdslagen (HSL)',
    ['16 kap. 1 § hälso- och sjukvårdslagen (HSL) → 2017:30 16 kap. 1 §'],
  ],
  [
    'hälso- och sjukvårdslagen (2017:30), HSL, 16 kap. 3 § gäller',
    ['hälso- och sjukvårdslagen (2017:30), HSL, 16 kap. 3 § → 2017:30 16 kap. 3 §'],
  ],
  [
    '16 kap. 3 § första stycket 2 HSL',
    ['16 kap. 3 § första stycket 2 HSL → 2017:30 16 kap. 3 § första stycket 2'],
  ],
  [
    '16 kap. 3 § 1 st. 2 p. HSL',
    ['16 kap. 3 § 1 st. 2 p. HSL → 2017:30 16 kap. 3 § första stycket 2'],
  ],
  ['HSL (SFS 2017:30) 16 kap 1§', ['HSL (SFS 2017:30) 16 kap 1§ → 2017:30 16 kap. 1 §']],
  ['SFS 2017:30 och lag 2017:612', ['SFS 2017:30 → 2017:30', 'lag 2017:612 → 2017:612']],
  ['Samverkan sker enligt HSL.', ['HSL → 2017:30']],
  ['lag (1988:870) om vård av missbrukare i vissa fall (LVM)', ['lag (1988:870) → 1988:870']],
  [
    'lagen om samverkan vid utskrivning från sluten hälso- och sjukvård (2017:612)',
    ['lagen om samverkan vid utskrivning från sluten hälso- och sjukvård (2017:612) → 2017:612'],
  ],
  [
    '4 kap. 1–3 §§ och 5 kap. 2 § lagen (2017:612)',
    ['4 kap. 1–3 §§ → 2017:612 4 kap. 1–3 §§', '5 kap. 2 § lagen (2017:612) → 2017:612 5 kap. 2 §'],
  ],
  [
    '6 kap. 2 § och 3 § patientlagen',
    ['6 kap. 2 § → 2014:821 6 kap. 2 §', '3 § patientlagen → 2014:821 6 kap. 3 §'],
  ],
  [
    '9 kap. 6 § regeringsformen (1974:152)',
    ['9 kap. 6 § regeringsformen (1974:152) → 1974:152 9 kap. 6 §'],
  ],
  ['8\u00A0kap.  2\u00A0§ HSL', ['8\u00A0kap.  2\u00A0§ HSL → 2017:30 8 kap. 2 §']],
  ['mötet 2022-12-12 17:29, dnr RS 2022:1234, 1 § i detta avtal, HSLF', []],
]

for (const [text, expected] of laws) {
  test(`«${text}» rests on ${expected.length} laws`, () => {
    assert.deepEqual(of('law-reference', text), expected)
  })
}

test('a name that has been two laws is the one of the day, unless the document says which', () => {
  const normal = (text: string, on: string) => findings(text, on as Day).map((one) => one.normal)
  assert.deepEqual(normal('10 kap. 8 § SoL', '2025-06-30'), ['2001:453 10 kap. 8 §'])
  assert.deepEqual(normal('10 kap. 8 § SoL', '2025-07-01'), ['2025:400 10 kap. 8 §'])
  const rows = [
    row('1', '', 'Socialtjänstlagen (2001:453), SoL.'),
    row('2', '', '5 kap. 9 a § SoL.'),
  ]
  assert.deepEqual(of('law-reference', rows), [
    'Socialtjänstlagen (2001:453), SoL → 2001:453',
    '5 kap. 9 a § SoL → 2001:453 5 kap. 9 a §',
  ])
})

test('a discouraged word is told with the word to use', () => {
  assert.deepEqual(of('term', 'Brukarens hem.'), ['Brukarens → den enskilde'])
})

test('somebody’s number is told by its kind and its place, and never written', () => {
  // Made up: the check digits are right, the persons are not.
  const text = 'Pat 19640229-9801 och 640289-9808.'
  const found = findings(text).filter(({ kind }) => kind === 'personal-number')
  assert.deepEqual(
    found.map(({ start, end, value, normal }) => ({ at: text.slice(start, end), value, normal })),
    [
      { at: '19640229-9801', value: 'personnummer', normal: 'personnummer' },
      { at: '640289-9808', value: 'samordningsnummer', normal: 'samordningsnummer' },
    ],
  )
})

test('what is found in a heading is counted in the heading', () => {
  const [found] = findings([row('1', 'Landstingens ansvar')])
  assert.deepEqual([found?.row, found?.start, found?.end], [0, 0, 12])
})
