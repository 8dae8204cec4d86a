// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLawReferences } from './law-references.ts'

const labels = (text: string) => findLawReferences(text).map(({ label }) => label)

// Each row: what a text says, and the references in it.
const texts: readonly (readonly [string, readonly string[]])[] = [
  // The place first.
  ['8 kap. 2 § hälso- och sjukvårdslagen (2017:30)', ['HSL (2017:30) 8 kap. 2 §']],
  ['enligt 16 kap. 3 § HSL.', ['HSL (2017:30) 16 kap. 3 §']],
  ['I 4 § patientlagen (2014:821) står', ['Patientlagen (2014:821) 4 §']],
  ['4 kap. 4 § lagen (2017:612) om samverkan vid utskrivning', ['LUS (2017:612) 4 kap. 4 §']],
  ['2 kap. 1 och 7 §§ lagen (2017:612)', ['LUS (2017:612) 2 kap. 1 och 7 §§']],
  ['1–3 §§ lag (1991:1128)', ['LPT (1991:1128) 1–3 §§']],
  ['1-3 §§ LSS', ['LSS (1993:387) 1–3 §§']],
  ['9 § 2 p. LSS', ['LSS (1993:387) 9 §']],
  ['16 kap. 3 § första stycket 2 HSL', ['HSL (2017:30) 16 kap. 3 §']],
  ['5 kap. 9 a § socialtjänstlagen (2001:453)', ['SoL (2001:453) 5 kap. 9 a §']],
  ['5 kap. 9a § socialtjänstlagen (2001:453)', ['SoL (2001:453) 5 kap. 9 a §']],
  ['14 kap. hälso- och sjukvårdslagen', ['HSL (2017:30) 14 kap.']],
  ['1 § förordningen (2017:617)', ['Förordning (2017:617) 1 §']],
  ['7 § i lagen (1993:1651) om läkarvårdsersättning', ['Lag (1993:1651) 7 §']],
  ['6 kap. 11 § föräldrabalken', ['Föräldrabalken (1949:381) 6 kap. 11 §']],
  // The law first.
  ['HSL 16 kap. 4 §.', ['HSL (2017:30) 16 kap. 4 §']],
  ['lag (2017:612) 4 kap.', ['LUS (2017:612) 4 kap.']],
  ['hälso- och sjukvårdslagens 8 kap. 2 §', ['HSL (2017:30) 8 kap. 2 §']],
  ['patientlagen (2014:821), 3 kap. 1 §', ['Patientlagen (2014:821) 3 kap. 1 §']],
  // Several at once.
  [
    '4 kap. 1–3 §§ och 5 kap. 2 § lagen (2017:612)',
    ['LUS (2017:612) 4 kap. 1–3 §§', 'LUS (2017:612) 5 kap. 2 §'],
  ],
  [
    '16 kap. 4 § HSL och 10 kap. 8 § SoL (2025:400)',
    ['HSL (2017:30) 16 kap. 4 §', 'SoL (2025:400) 10 kap. 8 §'],
  ],
  ['HSL 16 kap. 4 § och SoL 10 kap. 8 §', ['HSL (2017:30) 16 kap. 4 §', 'SoL 10 kap. 8 §']],
  [
    'enligt 4 kap. 1 § lagen (2017:612) och 5 kap. 2 § samma lag',
    ['LUS (2017:612) 4 kap. 1 §', 'LUS (2017:612) 5 kap. 2 §'],
  ],
  ['8 kap. 2 § HSL. Se även 8 kap. 2 § HSL.', ['HSL (2017:30) 8 kap. 2 §']],
  // A law as a whole.
  ['Barnkonventionen är svensk lag.', ['Barnkonventionen (2018:1197)']],
  ['lagen (2017:612) om samverkan vid utskrivning', ['LUS (2017:612)']],
  ['Lagen (2018:1197) om konventionen om barnets rättigheter.', ['Barnkonventionen (2018:1197)']],
  ['hälso- och sjukvårdslagen (2017:30), HSL, 16 kap. 3 §', ['HSL (2017:30) 16 kap. 3 §']],
  ['Patientlagen gäller. 3 kap. 1 § patientlagen.', ['Patientlagen (2014:821) 3 kap. 1 §']],
  ['socialtjänstlagen, SoL (2025:400), gäller', ['SoL (2025:400)']],
  ['lagen (SFS 2017:612)', ['LUS (2017:612)']],
  ['patientsäkerhetsförordningen (2010:1369)', ['Patientsäkerhetsförordningen (2010:1369)']],
  ['förvaltningslagen (1986:223)', ['Förvaltningslagen (1986:223)']],
  // Spaces that do not break, and capitals.
  ['8\u00A0kap.\u00A02\u00A0§ HSL', ['HSL (2017:30) 8 kap. 2 §']],
  ['8 Kap. 2 § Hälso- och sjukvårdslagen', ['HSL (2017:30) 8 kap. 2 §']],
  // What looks like a reference and is none.
  ['2 § i detta avtal', []],
  ['Enligt 3 § i avtalet ska kommunen svara.', []],
  ['Se 4.1 och 2 kap. ovan.', []],
  ['ärende (2017:1234567)', []],
  ['lagen (2017:1234567)', []],
  ['ärende (2017:123)', []],
  ['Avtal (2017:123)', []],
  ['förslag (2017:123) och underlag (2018:2)', []],
  ['lagen (0017:12)', []],
  ['mötet 2017-06-12 kl. 12:30', []],
  ['föreskrifterna (HSLF-FS 2017:40)', []],
  ['föreskrifter (2017:40)', []],
  ['arbetslaget (2017:30)', []],
  ['HSL-insatser och HSLF', []],
  ['Kommunen gör insatser enligt HSL.', []],
  ['Region och kommun ska följa lagen.', []],
  ['samma lag 4 §', []],
  ['12 § 2026-01-01', []],
  ['', []],
]

for (const [text, expected] of texts) {
  test(`«${text}» refers to ${expected.join('; ') || 'no law'}`, () => {
    assert.deepEqual(labels(text), expected)
  })
}

test('a reference leads to the law in the government’s database', () => {
  assert.deepEqual(findLawReferences('16 kap. 3 § HSL'), [
    {
      label: 'HSL (2017:30) 16 kap. 3 §',
      href: 'https://rkrattsbaser.gov.se/sfst?bet=2017:30',
    },
  ])
})

test('a name that has been two laws has no link unless the text gives its number', () => {
  assert.deepEqual(findLawReferences('10 kap. 8 § SoL'), [
    { label: 'SoL 10 kap. 8 §', href: undefined },
  ])
  assert.deepEqual(
    findLawReferences('10 kap. 8 § SoL. Med SoL menas socialtjänstlagen (2025:400).'),
    [
      {
        label: 'SoL (2025:400) 10 kap. 8 §',
        href: 'https://rkrattsbaser.gov.se/sfst?bet=2025:400',
      },
    ],
  )
})

test('a long text without references is read fast', () => {
  const text = 'Kommunen och regionen samverkar 2 kap 3 och 4, '.repeat(4000)
  const began = performance.now()
  assert.deepEqual(labels(text), [])
  assert.ok(performance.now() - began < 1000)
})

test('a long text of places and laws is read in a moment', () => {
  const rows = [
    '1 §, ',
    '1, ',
    '1 - ',
    '1 kap. 1 § och ',
    'HSL ',
    'HSL 1 §. ',
    '1 §, första stycket ',
  ]
  for (const row of rows) {
    const text = `HSL ${row.repeat(200_000 / row.length)} HSL`
    const begun = performance.now()
    assert.ok(labels(text).length <= 1)
    assert.ok(performance.now() - begun < 3000, `«${row}» over and over took too long`)
  }
})
