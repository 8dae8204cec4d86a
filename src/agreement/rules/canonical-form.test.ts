// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cells, prose, provision } from '../../../test/fixtures/provisions.ts'
import { day } from '#kernel/day.ts'
import {
  canonicalForm,
  canonicalTerms,
  packageHash,
  termsHash,
  textHash,
} from './canonical-form.ts'
import type { Terms } from './edition.ts'
import type { Provision, RichText } from './provision.ts'

const terms: Terms = {
  startsOn: day('2027-01-01'),
  endsOn: undefined,
  periodYears: 4,
  noticeMonths: 12,
  extensionYears: 2,
  extension: 'by-decision',
  maxExtensions: undefined,
  continuesUntilReplaced: true,
  followsMain: false,
  source: ' SLSO  2026 § 12',
  isAssumed: false,
}

const rich: RichText = {
  blocks: [
    {
      kind: 'text',
      content: [{ text: 'Regionen ' }, { text: 'ska', bold: true, note: 0 }, { text: ' erbjuda:' }],
    },
    { kind: 'list', ordered: true, items: [[{ text: 'vård' }], [{ text: 'stöd' }]] },
    { kind: 'table', hasHeader: true, rows: cells(['Part', 'Del'], ['Regionen', '\\ hälften']) },
  ],
  notes: [[{ text: 'Se lagen.', link: 'https://exempel.se/' }]],
}

const text: Provision[] = [
  provision('section', 'pre', { heading: 'Inledning', text: 'Parterna är överens.' }),
  provision('chapter', 'c1', { heading: 'Ansvar' }),
  provision('section', 's1', { under: 'c1', heading: 'Vård', text: rich }),
  provision('point', 'p1', { under: 's1', text: 'i hemmet' }),
]

test('the form is lines that a person can read', () => {
  assert.equal(
    canonicalForm('Avtal  om vård', text),
    [
      'form 1',
      'title Avtal om vård',
      'section *',
      'heading Inledning',
      'text Parterna är överens.',
      'chapter 1',
      'heading Ansvar',
      'section 1.1',
      'heading Vård',
      'text Regionen ska\\[1] erbjuda:',
      'list ordered',
      'item vård',
      'item stöd',
      'grid header',
      'row 2',
      'cell Part',
      'cell Del',
      'row 2',
      'cell Regionen',
      'cell \\\\ hälften',
      'note Se lagen.',
      'point 1.1 a',
      'heading',
      'text i hemmet',
      '',
    ].join('\n'),
  )
})

// These three must never change: decisions have been made on hashes of this form.
test('form 1 gives the hashes it has always given', () => {
  const title = 'Avtal om vård'
  assert.equal(
    textHash(title, []),
    'b4f90b12af70d9fe8234ee476d11f18b0e2865da68437f13d7590a28c0817a05',
  )
  assert.equal(
    textHash(title, text),
    '3ff5ebf3ece17ad81dcdaf83e3590f998fd73ed51d053e203cf8ad2817496383',
  )
  const packaged = [
    { documentId: 'avtal', edition: '2027', textHash: textHash(title, text), termsHash: 'x' },
    { documentId: 'bilaga', edition: '2027', textHash: textHash('Bilaga', []), termsHash: 'y' },
  ]
  assert.equal(
    packageHash(packaged, 1),
    '1d0bac4ee2dca5ff048cb4b165e9b5926dcf6370cc472de6639d2c0108d363a5',
  )
})

test('looks, link targets, ids, white space, soft hyphens and ways to write å make no difference', () => {
  const plain = provision('section', 's1', { text: prose('Vården på orten ges i samverkan.') })
  const other = provision('section', 'x9', {
    text: {
      blocks: [
        {
          kind: 'text',
          content: [
            { text: ' Va\u030Arden', italic: true },
            { text: '\u00A0pa\u030A  orten\n', bold: true },
            { text: 'ges i sam\u00ADverkan.', link: '/lank' },
          ],
        },
        { kind: 'text', content: [{ text: '  ' }] },
      ],
      notes: [],
    },
  })
  assert.equal(textHash('T', [plain]), textHash('T', [other]))
})

test('texts of different structure never get the same form', () => {
  const one = (blocks: RichText['blocks'], notes: RichText['notes'] = []) =>
    canonicalForm('T', [provision('section', 's', { text: { blocks, notes } })])
  const mark = { text: 'a', note: 0 }
  const forms = [
    one([{ kind: 'text', content: [{ text: 'a\nitem b' }] }]),
    one([{ kind: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] }]),
    one([{ kind: 'list', ordered: true, items: [[{ text: 'a' }], [{ text: 'b' }]] }]),
    one([{ kind: 'list', ordered: false, items: [[{ text: 'a item b' }]] }]),
    one([{ kind: 'table', hasHeader: false, rows: cells(['a', 'b']) }]),
    one([{ kind: 'table', hasHeader: false, rows: cells(['a'], ['b']) }]),
    one([{ kind: 'table', hasHeader: true, rows: cells(['a'], ['b']) }]),
    one([...prose('a').blocks, ...prose('b').blocks]),
    one([{ kind: 'text', content: [{ text: 'a b' }] }]),
    one([{ kind: 'text', content: [mark, { text: ' b' }] }], [[{ text: 'n' }]]),
    one([{ kind: 'text', content: [{ text: 'a ' }, { text: 'b', note: 0 }] }], [[{ text: 'n' }]]),
    one([{ kind: 'text', content: [{ text: 'a\\[1] b' }] }], [[{ text: 'n' }]]),
    canonicalForm('T', [provision('paragraph', 's', { text: 'a b' })]),
    canonicalForm('T', [provision('section', 's', { heading: 'a b' })]),
    canonicalForm('T a b', [provision('section', 's')]),
  ]
  assert.equal(new Set(forms).size, forms.length)
})

test('the terms are lines that a person can read, and every term has one', () => {
  assert.equal(
    canonicalTerms(terms),
    [
      'terms-form 1',
      'starts 2027-01-01',
      'ends',
      'period-years 4',
      'notice-months 12',
      'extension by-decision',
      'extension-years 2',
      'extensions-at-most',
      'continues-until-replaced true',
      'follows-main false',
      'source SLSO 2026 § 12',
      'assumed false',
      '',
    ].join('\n'),
  )
  const others: Terms[] = [
    { ...terms, startsOn: day('2027-01-02') },
    { ...terms, endsOn: day('2030-12-31') },
    { ...terms, periodYears: 5 },
    { ...terms, noticeMonths: 6 },
    { ...terms, extension: 'automatic' },
    { ...terms, extensionYears: 1 },
    { ...terms, maxExtensions: 1 },
    { ...terms, continuesUntilReplaced: false },
    { ...terms, followsMain: true },
    { ...terms, source: 'annan' },
    { ...terms, isAssumed: true },
  ]
  assert.equal(others.length, Object.keys(terms).length)
  assert.equal(new Set([terms, ...others].map(termsHash)).size, others.length + 1)
})

// These must never change either: decisions are made on packages of form 2.
test('form 2 of a package speaks of the terms, and gives the hashes it has always given', () => {
  const text = { documentId: 'avtal', edition: '2027', textHash: textHash('Avtal', []) }
  const decided = packageHash([{ ...text, termsHash: termsHash(terms) }])
  const withoutTerms = packageHash([{ ...text, termsHash: undefined }])
  assert.equal(termsHash(terms), 'bf4caa065c30afedc089d5e507009e150ff4d401bea526753bb36553d6c5d4af')
  assert.equal(decided, '376a55fa9353ed33c3700f7cb14cc9b044db8e3c21dc4c933d715bcacc6852a9')
  assert.equal(withoutTerms, 'ee5c072376e27f2bf7089c0e799e5c8c7d19245ae871a48a51b1838f0047e95b')
  const later = { ...terms, startsOn: day('2027-01-02') }
  assert.notEqual(packageHash([{ ...text, termsHash: termsHash(later) }]), decided)
})

test('a package hash depends on the order, the edition and the text', () => {
  const a = { documentId: 'a', edition: '2027', textHash: textHash('A', []), termsHash: undefined }
  const b = { documentId: 'b', edition: '2027', textHash: textHash('B', []), termsHash: undefined }
  const hashes = [
    [a, b],
    [b, a],
    [a],
    [{ ...a, edition: '2028' }, b],
    [{ ...a, textHash: b.textHash }, b],
    [{ ...a, termsHash: termsHash(terms) }, b],
  ]
  assert.equal(new Set(hashes.map((texts) => packageHash(texts))).size, hashes.length)
})
