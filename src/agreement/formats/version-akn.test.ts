// SPDX-License-Identifier: EUPL-1.2
// What we write is valid by the standard's own schema, holds what the schema does not ask for, and is the
// same version with the same hash when it is read back.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { DOMParser, type Element } from '@xmldom/xmldom'
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import type { Day } from '#kernel/day.ts'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../../test/support/editions-on-pages.ts'
import { agreementPages } from '../pages.tsx'
import { readBesideText } from '../reads/beside-text.ts'
import { readText } from '../reads/texts.ts'
import { findVersion } from '../reads/versions.ts'
import { textHash } from '../rules/canonical-form.ts'
import type { NumberedProvision, VersionText } from '../rules/document.ts'
import { numberAll } from '../rules/numbering.ts'
import type { LevelRule, NumberingScheme } from '../rules/numbering/scheme.ts'
import type { Provision, RichText } from '../rules/provision.ts'
import { readAkn } from './akn-reader.ts'
import { type AknHead, versionAsAkn } from './version-akn.ts'

const day = '2026-11-30' as Day
const head: AknHead = {
  publisher: { slug: 'lanet', name: 'Länet' },
  document: { slug: 'vardavtal', kind: 'framework-agreement' },
  begunOn: '2017-01-01' as Day,
  day,
  annexes: [{ slug: 'munhalsa', label: '2027', title: 'Munhälsa', begunOn: '2018-01-01' as Day }],
}

const nothing: RichText = { blocks: [], notes: [] }
const words = (text: string): RichText => ({
  blocks: [{ kind: 'text', content: [{ text }] }],
  notes: [],
})
const provision = (id: string, more: Partial<Provision>): Provision => ({
  id,
  parentId: undefined,
  kind: 'paragraph',
  heading: '',
  text: nothing,
  actor: undefined,
  sharedTextId: undefined,
  ...more,
})

const rule = (level: string, style: LevelRule['style'], joins: string | null): LevelRule => ({
  level,
  style,
  before: '',
  after: '',
  joins,
  restarts: 'parent',
})
const scheme: NumberingScheme = {
  levels: [
    rule('chapter', 'decimal', null),
    rule('section 2', 'decimal', '.'),
    rule('paragraph', 'decimal', '.'),
    rule('point 1', 'lower-letter', null),
  ],
}

/** Something of everything. */
const everything: readonly Provision[] = [
  provision('a', { kind: 'chapter', heading: 'Ansvar & <villkor>' }),
  provision('b', {
    kind: 'section',
    parentId: 'a',
    heading: 'Parterna',
    text: words('Inledande ord.'),
  }),
  provision('c', {
    parentId: 'b',
    actor: 'joint',
    sharedTextId: 's1',
    text: {
      blocks: [
        {
          kind: 'text',
          content: [
            { text: 'H' },
            { text: '2', height: 'lowered' },
            { text: 'O ' },
            { text: 'fet länk', bold: true, italic: true, link: 'https://exempel.se/a?b=1&c=2' },
            { text: ' struken', struck: true, note: 1 },
            { text: ' och  två blanksteg. ' },
          ],
        },
        {
          kind: 'list',
          ordered: true,
          items: [[{ text: 'ett' }], [{ text: 'under' }], [{ text: 'två' }]],
          marks: ['a', '', 'c'],
          levels: [0, 2, 0],
        },
        {
          kind: 'table',
          hasHeader: true,
          rows: [
            [[{ text: 'Vem' }], [{ text: 'Vad' }], [{ text: 'När' }]],
            [[{ text: 'Båda' }], [], [{ text: 'Nu' }]],
            [[], [], [{ text: 'Sen' }]],
          ],
          merged: [{ row: 1, column: 0, rows: 2, columns: 2 }],
        },
      ],
      notes: [[{ text: 'Ingen hänvisar hit.' }], [{ text: 'Not två.', italic: true }]],
    },
  }),
  provision('d', { kind: 'point', parentId: 'c', text: words('Första punkten') }),
  provision('e', { kind: 'point', parentId: 'c', text: words('Andra punkten'), countsFrom: 4 }),
  provision('f', {
    kind: 'definition',
    parentId: 'b',
    heading: 'SIP',
    text: words('Samordnad plan.'),
  }),
  provision('g', { kind: 'table', parentId: 'b', heading: 'Tabell' }),
  provision('h', { parentId: 'b', text: words('Utan nummer.'), writtenNumber: '' }),
  provision('i', { parentId: 'b', text: words('Som skrivet.'), writtenNumber: '7 b' }),
  provision('j', { kind: 'chapter', heading: 'Tomt' }),
]

function textOf(provisions: readonly Provision[]): VersionText {
  return {
    version: {
      id: 'v',
      documentId: 'd',
      documentSlug: 'vardavtal',
      label: '2027',
      title: 'Vårdavtal ”2027”',
      subtitle: 'mellan region & kommuner',
      status: 'frozen',
      textHash: textHash({ title: 'Vårdavtal ”2027”', numbering: scheme, provisions }),
      canonicalForm: 2,
      numbering: scheme,
      frozenOn: day,
      publishedOn: day,
      isExampleText: true,
      revision: 1,
      basedOnVersionId: undefined,
    },
    provisions: numberAll(provisions, scheme).map((one): NumberedProvision => ({
      ...one,
      plainText: '',
      changeReason: '',
      revision: 1,
    })),
  }
}

const laws = [{ provisionId: 'c', label: 'HSL (2017:30) 16 kap. 1 §', href: 'https://exempel.se' }]

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages(agreementPages(saidBeside))
})
after(() => room[Symbol.asyncDispose]())

async function readEdition() {
  const version = (await findVersion(room.database.db, 'vardavtal', '2027'))!
  const text = await readText(room.database.db, version.id)
  return { text, beside: await readBesideText(room.database.db, version.id) }
}

const texts: readonly (readonly [string, () => Promise<{ file: string; text: VersionText }>])[] = [
  [
    'something of everything',
    async () => {
      const text = textOf(everything)
      return { text, file: versionAsAkn(text, { laws }, head) }
    },
  ],
  [
    'an edition of the length of a real one',
    async () => {
      const { text, beside } = await readEdition()
      return { text, file: versionAsAkn(text, beside, head) }
    },
  ],
]

// OASIS made the schema; it is read where it lies and is no part of the project.
const folder =
  process.env['SAMSYN_AKN_SCHEMA'] ?? join(import.meta.dirname, '../../../../shared/schemas/akn')

for (const [name, make] of texts) {
  test(`${name} is valid by the schema of the standard`, async (t) => {
    const path = join(folder, 'akomantoso30.xsd')
    if (!existsSync(path)) return t.skip(`the schema of Akoma Ntoso is not in ${folder}`)
    const { file } = await make()
    assert.deepEqual(faultsBySchema(path, file), [])
  })

  test(`${name} holds what the schema does not ask for`, async () => {
    const { file } = await make()
    const root = new DOMParser().parseFromString(file, 'application/xml').documentElement!
    const all = [...root.getElementsByTagName('*')] as Element[]
    const values = (attribute: string) =>
      all.filter((one) => one.hasAttribute(attribute)).map((one) => one.getAttribute(attribute)!)
    const eIds = values('eId')
    assert.equal(new Set(eIds).size, eIds.length, 'each eId once')
    assert.equal(new Set(values('wId')).size, values('wId').length, 'each wId once')
    const known = new Set(eIds.map((id) => `#${id}`))
    const references = [
      ...values('href'),
      ...values('for'),
      ...values('refersTo'),
      ...values('source'),
    ]
    assert.deepEqual(
      references.filter((one) => one.startsWith('#') && one !== '#' && !known.has(one)),
      [],
    )
    for (const one of all.filter(({ localName }) =>
      ['chapter', 'section', 'paragraph', 'point', 'hcontainer', 'item', 'blockList'].includes(
        localName!,
      ),
    ))
      assert.ok(one.getAttribute('eId'), one.localName!)
    assert.deepEqual(values('language'), ['swe'])
  })

  test(`${name} is the same version when it is read back`, async () => {
    const { file, text } = await make()
    const read = readAkn(file)
    assert.ok(read.granted)
    const { title, label, subtitle, numbering, provisions } = read.value
    assert.deepEqual(
      [title, label, subtitle],
      [text.version.title, text.version.label, text.version.subtitle],
    )
    assert.equal(textHash({ title, numbering, provisions }), text.version.textHash)
    assert.deepEqual(
      provisions.map(({ id, parentId, actor, sharedTextId }) => [
        id,
        parentId,
        actor,
        sharedTextId,
      ]),
      text.provisions.map(({ id, parentId, actor, sharedTextId }) => [
        id,
        parentId,
        actor,
        sharedTextId,
      ]),
    )
  })
}

test('the schema refuses what is wrong', async (t) => {
  const path = join(folder, 'akomantoso30.xsd')
  if (!existsSync(path)) return t.skip(`the schema of Akoma Ntoso is not in ${folder}`)
  const file = versionAsAkn(textOf(everything), { laws }, head)
  for (const [from, to] of [
    ['<FRBRlanguage', '<FRBRlanguages'],
    ['eId="chp_1"', 'eId="chp 1"'],
    [`date="${day}"`, 'date="30 november"'],
  ] as const)
    assert.notDeepEqual(faultsBySchema(path, file.replace(from, to)), [], to)
})

test('numbers are in the eId, and what has none is counted', () => {
  const file = versionAsAkn(textOf(everything), { laws }, head)
  assert.match(file, /eId="chp_1__sec_1-1__para_[^"]+" wId="c" GUID="c"/)
  assert.match(file, /__para_nn_1" wId="h"/)
  assert.match(file, /__para_7-b" wId="i"/)
})

test('a file that is not ours, or no file at all, is refused', () => {
  const other =
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act/></akomaNtoso>'
  assert.deepEqual(readAkn(other), { granted: false, refusal: 'not-ours', facts: {} })
  for (const text of ['', 'inte xml', '<a>', '<a></b>'])
    assert.deepEqual(readAkn(text), { granted: false, refusal: 'not-xml', facts: {} }, text)
})

// The schema names another that lies beside it.
xmlRegisterFsInputProviders()

function faultsBySchema(path: string, file: string): readonly string[] {
  using schema = XmlDocument.fromString(readFileSync(path, 'utf8'), { url: path })
  using validator = XsdValidator.fromDoc(schema)
  using document = XmlDocument.fromString(file)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error
    return error.details.map(({ message }) => message)
  }
}
