// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cells, prose, provision } from '../../../test/fixtures/provisions.ts'
import { day } from '#kernel/day.ts'
import {
  canonicalForm as formOfText,
  canonicalTerms,
  packageHash,
  termsHash,
  textHash as hashOfText,
} from './canonical-form.ts'
import type { CanonicalForm } from './document.ts'
import type { Terms } from './edition.ts'
import type { NumberingScheme } from './numbering/scheme.ts'
import type { Inline, Provision, RichText } from './provision.ts'

const textHash = (title: string, provisions: readonly Provision[], form: CanonicalForm = 1) =>
  hashOfText({ title, numbering: undefined, provisions }, form)
const canonicalForm = (title: string, provisions: readonly Provision[], form: CanonicalForm = 1) =>
  formOfText({ title, numbering: undefined, provisions }, form)

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

const scheme: NumberingScheme = {
  levels: [
    {
      level: 'chapter',
      style: 'decimal',
      before: '',
      after: ' kap',
      joins: null,
      restarts: 'parent',
    },
    {
      level: 'paragraph',
      style: 'decimal',
      before: '',
      after: ' §',
      joins: null,
      restarts: 'parent',
    },
  ],
}

const statute: Provision[] = [
  provision('chapter', 'c', { heading: 'Ansvar' }),
  provision('paragraph', 'a', {
    under: 'c',
    text: {
      blocks: [
        {
          kind: 'text',
          content: [
            { text: 'Kost\u2011 och ' },
            { text: 'inte ', struck: true },
            { text: 'H' },
            { text: '2', height: 'lowered' },
          ],
        },
        {
          kind: 'list',
          ordered: true,
          items: [[{ text: 'ett' }], [{ text: 'två' }]],
          marks: ['4', 'a'],
          levels: [0, 1],
        },
        {
          kind: 'table',
          hasHeader: false,
          rows: cells(['a', '']),
          merged: [{ row: 0, column: 0, rows: 1, columns: 2 }],
        },
      ],
      notes: [],
    },
  }),
  { ...provision('paragraph', 'b', { under: 'c', text: 'Ny.' }), writtenNumber: '1 a §' },
  { ...provision('paragraph', 'd', { under: 'c', text: 'Sist.' }), countsFrom: 4 },
]

test('form 2 speaks of how a text is numbered, and of marks, levels, merged cells and what words mean', () => {
  const text = { title: 'Avtal', numbering: scheme, provisions: statute }
  assert.equal(
    formOfText(text),
    [
      'form 2',
      'title Avtal',
      'level chapter decimal parent [null,""," kap"]',
      'level paragraph decimal parent [null,""," §"]',
      'chapter 1 kap',
      'heading Ansvar',
      'paragraph 1 §',
      'heading',
      'text Kost- och \\-{inte\\} H\\_{2\\}',
      'list',
      'mark 0 4',
      'item ett',
      'mark 1 a',
      'item två',
      'grid plain',
      'row 2',
      'cell a',
      'cell',
      'merged 1 1 1 2',
      'paragraph 1 a §',
      'as-written 1 a §',
      'heading',
      'text Ny.',
      'paragraph 4 §',
      'counts-from 4',
      'heading',
      'text Sist.',
      '',
    ].join('\n'),
  )
  // This must never change: texts are frozen in this form.
  assert.equal(hashOfText(text), '4c92c8007281c5362de88e19465fa333795a19cba2b43fd972505accdec5be98')
})

test('form 2 tells apart what means something, and nothing else', () => {
  const form = (content: readonly Inline[]) =>
    formOfText({
      title: 'T',
      numbering: undefined,
      provisions: [
        provision('paragraph', 'a', { text: { blocks: [{ kind: 'text', content }], notes: [] } }),
      ],
    })
  const plain = form([{ text: 'kost- och 10 m2 eller' }])
  const told = [
    plain,
    form([{ text: 'kost- och 10 m' }, { text: '2', height: 'raised' }, { text: ' eller' }]),
    form([{ text: 'kost- och 10 m' }, { text: '2', height: 'lowered' }, { text: ' eller' }]),
    form([{ text: 'kost- och 10 m2 ' }, { text: 'eller', struck: true }]),
    form([{ text: 'kost- och 10 m2 \\-{eller\\}' }]),
  ]
  assert.equal(new Set(told).size, told.length)
  assert.equal(form([{ text: 'kost\u2010 och' }, { text: ' 10 m2 eller', bold: true }]), plain)
  assert.equal(
    form([
      { text: 'a ' },
      { text: 'b', struck: true, bold: true },
      { text: ' c ', struck: true },
      { text: 'd' },
    ]),
    form([{ text: 'a' }, { text: ' b c', struck: true }, { text: ' d' }]),
  )
})

test('marks of a list belong to the text, and those it has by itself need not be said', () => {
  const form = (marks: readonly string[] | undefined, ordered = true) =>
    formOfText({
      title: 'T',
      numbering: undefined,
      provisions: [
        provision('paragraph', 'a', {
          text: {
            blocks: [
              {
                kind: 'list',
                ordered,
                items: [[{ text: 'a' }], [{ text: 'b' }]],
                ...(marks && { marks }),
              },
            ],
            notes: [],
          },
        }),
      ],
    })
  assert.equal(form(['1', '2']), form(undefined))
  assert.equal(form(['', ''], true), form(undefined, false))
  const others = [
    form(undefined),
    form(['5', '6']),
    form(['a', 'b']),
    form(['i', 'ii']),
    form(undefined, false),
  ]
  assert.equal(new Set(others).size, others.length)
})
