// SPDX-License-Identifier: EUPL-1.2
// With every change rejected a redline is the older file, with every change accepted the newer: asked of the
// XML alone, by a reader that knows nothing of the one that made it.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Document, Packer, Paragraph } from 'docx'
import {
  heading,
  numberedAgreement,
  p,
  r,
  styled,
  swedishStyles,
  unnumberedAgreement,
  unstyledAgreement,
  wordFile,
} from '../../../test/fixtures/word-files.ts'
import { answered, faultsIn, paragraphsOf } from '../../../test/support/accepted-changes.ts'
import { readAsShown } from './file-as-shown.ts'
import { makeRedline } from './redline.ts'

const date = '2026-11-30T10:00:00Z'

function redline(older: Uint8Array, newer: Uint8Array) {
  const made = makeRedline({ older, newer, author: 'Samsyn', date })
  assert.ok(made.granted, JSON.stringify(made))
  return made.value
}

/** Both ways, paragraph by paragraph, and placed as Word has it. */
function assertBoth(older: Uint8Array, newer: Uint8Array): Uint8Array {
  const { bytes } = redline(older, newer)
  assert.deepEqual(paragraphsOf(bytes, 'reject'), paragraphsOf(older, 'reject'))
  assert.deepEqual(paragraphsOf(bytes, 'accept'), paragraphsOf(newer, 'reject'))
  assert.deepEqual(faultsIn(bytes), [])
  return bytes
}

const shown = (bytes: Uint8Array) => {
  const read = readAsShown(bytes)
  assert.ok(read.granted)
  return read.value.provisions.map(
    ({ kind, number, heading: head, text }) => `${kind} ${number} ${head}${text}`,
  )
}

const folder = new URL('../../../test/word-cases/', import.meta.url)
// Text boxes of the newer file are no words of it, and stay behind.
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.docx') && !/^(?:55|90)-/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))

for (const [at, { name, bytes }] of cases.entries()) {
  test(`${name} becomes the next files, and they become it`, () => {
    for (const step of [1, 5, 11]) {
      const other = cases[(at + step) % cases.length]!
      assertBoth(bytes, other.bytes)
      assertBoth(other.bytes, bytes)
    }
  })
}

test('files of the docx package become each other, with the numbers that they showed', async () => {
  const files = await Promise.all([numberedAgreement(), unnumberedAgreement(), unstyledAgreement()])
  for (const older of files)
    for (const newer of files) {
      const bytes = assertBoth(older, newer)
      assert.deepEqual(shown(answered(bytes, 'reject')), shown(older))
      assert.deepEqual(shown(answered(bytes, 'accept')), shown(newer))
    }
})

const file = (body: string, parts = {}) => wordFile(body, { styles: swedishStyles, ...parts })
const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const counted = (format: string) =>
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

test('a list goes on with what is put into it; one that counts otherwise comes along', () => {
  const items = (...words: string[]) =>
    [p('Ansvar', styled('a1')), ...words.map((one) => p(one, list)), p('Slut.')].join('')
  const older = file(items('läkare', 'läkemedel'), { numbering: counted('decimal') })
  const more = file(items('läkare', 'sjuksköterskor', 'läkemedel'), {
    numbering: counted('decimal'),
  })
  const letters = file(items('läkare', 'hjälpmedel', 'läkemedel'), {
    numbering: counted('lowerLetter'),
  })
  for (const newer of [more, letters]) {
    const bytes = assertBoth(older, newer)
    assert.deepEqual(shown(answered(bytes, 'accept')), shown(newer))
    assert.deepEqual(shown(answered(bytes, 'reject')), shown(older))
  }
  const numbering = strFromU8(unzipSync(redline(older, more).bytes)['word/numbering.xml']!)
  assert.equal(numbering.match(/<w:num /g)?.length, 1)
})

test('a file without lists gets those of the newer one, and knows of them', async () => {
  const newer = await numberedAgreement()
  const older = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('Ord.')] }] }),
  )
  const bare = unzipSync(new Uint8Array(older))
  delete bare['word/numbering.xml']
  const without = (name: string) => {
    const xml = strFromU8(bare[name]!).replaceAll(
      /<(?:Relationship|Override)[^>]*numbering[^>]*\/>/g,
      '',
    )
    bare[name] = strToU8(xml)
  }
  without('word/_rels/document.xml.rels')
  without('[Content_Types].xml')
  const bytes = assertBoth(zipSync(bare), newer)
  assert.deepEqual(shown(answered(bytes, 'accept')), shown(newer))
  assert.match(strFromU8(unzipSync(bytes)['[Content_Types].xml']!), /numbering\+xml/)
})

const linked =
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="s"/><w:lvlText w:val="%2)"/></w:lvl>'
const kinds: readonly (readonly [string, string, string])[] = [
  [
    'two lists that count together',
    `${counted('decimal')}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    ['1', '1', '2', '2', '1', '2']
      .map((id) => p(`ord ${id}`, list.replace('"1"', `"${id}"`)))
      .join(''),
  ],
  [
    'a list that leaves it to a style',
    `<w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="listor"/></w:abstractNum>${counted('lowerLetter').replace(/<w:num .*/, '')}<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>`,
    p('ett', list) + p('två', list),
  ],
  [
    'a level that names its style',
    counted('decimal').replace('</w:abstractNum>', `${linked}</w:abstractNum>`),
    p('ett', list) + p('inre', styled('s')) + p('inre två', styled('s')),
  ],
]
const moreStyles = `${swedishStyles}<w:style w:type="numbering" w:styleId="listor"><w:name w:val="Listor"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="s"><w:name w:val="Inre"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`

for (const [name, numbering, body] of kinds) {
  test(`numbers that come along are those that were shown: ${name}`, () => {
    const newer = file(body, { numbering, styles: moreStyles })
    for (const older of [
      file(p('Ord.'), { numbering: counted('upperRoman') }),
      file(p('Ord.', list), { numbering: counted('decimal') }),
    ])
      assert.deepEqual(shown(answered(assertBoth(older, newer), 'accept')), shown(newer))
  })
}

test('a paragraph that is hidden with its end is not counted where it comes along', () => {
  const hidden = p(r('dold', '<w:vanish/>'), `${list}<w:rPr><w:vanish/></w:rPr>`)
  const numbering = counted('decimal')
  const newer = file(p('ett', list) + hidden + p('två', list), { numbering })
  const older = file(p('ett', list) + p('slut'), { numbering })
  assert.deepEqual(shown(answered(assertBoth(older, newer), 'accept')), shown(newer))
})

test('an equation is struck with its paragraph, or where the newer text has none', () => {
  const equation = '<m:oMath><m:r><m:t>a</m:t></m:r></m:oMath>'
  const older = file(p(r('Summan är ') + equation) + p(r('Kvoten är ') + equation) + p('Slut.'))
  const newer = file(p('Summan är känd') + p('Slut.'))
  const bytes = answered(redline(older, newer).bytes, 'accept')
  assert.doesNotMatch(strFromU8(unzipSync(bytes)['word/document.xml']!), /oMath/)
})

test('words under others are kept, whether they come, stay or go', () => {
  const ruby = `<w:r><w:ruby><w:rt>${r('uttal')}</w:rt><w:rubyBase>${r('ord')}</w:rubyBase></w:ruby></w:r>`
  const [older, newer] = [file(p('Ett par.')), file(p(r('Ett ') + ruby + r('par.')))]
  assert.deepEqual(shown(answered(redline(older, newer).bytes, 'accept')), shown(newer))
  assert.deepEqual(shown(answered(redline(newer, older).bytes, 'reject')), shown(newer))
})

test('words alone are tracked inside a paragraph, and its runs keep their looks', () => {
  const older = file(p(r('Regionen ', '<w:b/>') + r('svarar för läkare dygnet runt.')))
  const newer = file(p('Regionen svarar för alla läkare alla dagar.'))
  const xml = strFromU8(unzipSync(assertBoth(older, newer))['word/document.xml']!)
  assert.match(xml, /<w:b\/>/)
  assert.match(xml, /<w:del [^>]*><w:r><w:delText[^>]*>dygnet runt<\/w:delText>/)
  assert.match(xml, /<w:ins [^>]*><w:r><w:t[^>]*>alla /)
  assert.doesNotMatch(xml, /<w:delText[^>]*>Regionen/)
})

test('links, comments, bookmarks and fields stay where they stood', () => {
  const older = file(
    `<w:p><w:bookmarkStart w:id="7" w:name="prov_x"/>${r('Se ')}<w:hyperlink w:anchor="a">${r('lagen om vård')}</w:hyperlink><w:commentRangeStart w:id="3"/>${r(' och ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3.1')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:commentRangeEnd w:id="3"/><w:bookmarkEnd w:id="7"/>${r('.')}</w:p>`,
  )
  const newer = file(p('Se alltid lagen om god vård och avsnitt 3.2.'))
  const xml = strFromU8(unzipSync(assertBoth(older, newer))['word/document.xml']!)
  for (const kept of ['prov_x', 'w:hyperlink', 'commentRangeStart', 'REF a'])
    assert.ok(xml.includes(kept), kept)
})

const row = (...cells: string[]) =>
  `<w:tr>${cells.map((one) => `<w:tc><w:tcPr/>${p(one)}</w:tc>`).join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

test('rows come and go, cells are reworded, and whole tables too', () => {
  const before = table(row('Insats', 'Part'), row('Läkare', 'Regionen'), row('Hjälpmedel', 'Båda'))
  const after = table(row('Insats', 'Part'), row('Tandvård', 'Regionen'), row('Läkare', 'Kommunen'))
  const wide = table(row('Insats', 'Part', 'Tid'), row('Läkare', 'Regionen', 'Natt'))
  const bodies = [before, after, wide, ''].map((one) =>
    file(`${p('Fördelning', styled('a1'))}${one}${p('Slut på avtalet.')}`),
  )
  for (const older of bodies) for (const newer of bodies) assertBoth(older, newer)
})

test('what stands last is struck and put in like all else', () => {
  const texts = [['A a.', 'B b.'], ['A a.'], ['B b.'], ['A a.', 'B b.', 'C c.'], ['C c.', 'A a.']]
  const files = texts.map((all) => file(all.map((one) => p(one)).join('')))
  for (const older of files) for (const newer of files) assertBoth(older, newer)
})

test('a text that moved is struck in one place and put in at the other', () => {
  const texts = [
    'Parterna samverkar om vården.',
    'Regionen svarar för läkare.',
    'Tvist löses lokalt.',
  ]
  const older = file(texts.map((one) => p(one)).join(''))
  const newer = file([...texts.slice(1), texts[0]!, 'Slut.'].map((one) => p(one)).join(''))
  assertBoth(older, newer)
})

test('files with changes of their own are taken as they were before them', () => {
  const by = 'w:id="5" w:author="Bo" w:date="2027-01-01T00:00:00Z"'
  const end = (kind: string) => `<w:rPr><w:${kind} ${by}/></w:rPr>`
  const older = file(
    [
      `<w:p>${r('Kommunen svarar')}<w:del ${by}><w:r><w:delText xml:space="preserve"> snart</w:delText></w:r></w:del><w:ins ${by}>${r(' genast')}</w:ins>${r('.')}</w:p>`,
      p(`<w:ins ${by}>${r('Inte än.')}</w:ins>`, end('ins')),
      p(`<w:del ${by}><w:r><w:delText>Struket.</w:delText></w:r></w:del>`, end('del')),
      p('Slut.'),
    ].join(''),
  )
  const newer = file([p('Kommunen svarar inom tre dagar.'), p('Struket.'), p('Slut.')].join(''))
  assert.deepEqual(paragraphsOf(older, 'reject'), ['Kommunen svarar snart.', 'Struket.', 'Slut.'])
  const bytes = assertBoth(older, newer)
  assert.doesNotMatch(strFromU8(unzipSync(bytes)['word/document.xml']!), /Bo/)
})

test('another heading style is tracked as a look, with the one it had', () => {
  const older = file(p('Ansvar', styled('a1')) + p('Regionen svarar.'))
  const newer = file(p('Ansvar', styled('a2')) + p('Regionen svarar.'))
  const bytes = assertBoth(older, newer)
  assert.match(strFromU8(unzipSync(bytes)['word/document.xml']!), /w:pPrChange/)
  assert.deepEqual(shown(answered(bytes, 'accept')), shown(newer))
  assert.deepEqual(shown(answered(bytes, 'reject')), shown(older))
})

test('two equal files have no change, and all other parts stay as they are', async () => {
  const older = await numberedAgreement()
  const { bytes, inserted, deleted, changed } = redline(older, older)
  assert.deepEqual([inserted, deleted, changed], [0, 0, 0])
  const [was, is] = [unzipSync(older), unzipSync(bytes)]
  assert.deepEqual(Object.keys(is).toSorted(), Object.keys(was).toSorted())
  assert.doesNotMatch(strFromU8(is['word/document.xml']!), /<w:(?:ins|del|pPrChange) /)
})

test('random edits of a long text, both ways', async () => {
  let state = 7
  const below = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most
  const words = 'region kommun vård läkare plan ansvar hjälpmedel avtal tid natt dag'.split(' ')
  const sentence = () =>
    `${Array.from({ length: 4 + below(9) }, () => words[below(words.length)]).join(' ')}.`
  const written = async (texts: readonly string[]) =>
    new Uint8Array(
      await Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph({ style: 'Title', text: 'Avtal' }),
                ...texts.map((text, at) => (at % 6 === 0 ? heading(1, text) : new Paragraph(text))),
              ],
            },
          ],
        }),
      ),
    )
  for (let round = 0; round < 5; round++) {
    const texts = Array.from({ length: 30 }, sentence)
    const edited = texts.flatMap((text) => {
      const chance = below(10)
      if (chance === 0) return []
      if (chance === 1) return [text, sentence()]
      if (chance === 2) return [text.replace(/\w+/, 'annat')]
      return [text]
    })
    edited.splice(below(edited.length), 0, ...edited.splice(below(edited.length), 2))
    assertBoth(await written(texts), await written(edited))
  }
})

test('what cannot be read is refused, and said of which file', () => {
  const good = file(p('Ord.'))
  const junk = new TextEncoder().encode('ingen Word-fil')
  const told = (older: Uint8Array, newer: Uint8Array) => {
    const made = makeRedline({ older, newer, author: 'Samsyn', date })
    return made.granted ? 'granted' : `${made.place} ${made.refusal}`
  }
  assert.equal(told(junk, good), 'older not-docx')
  assert.equal(told(good, junk), 'newer not-docx')
  assert.equal(told(good, new Uint8Array()), 'newer empty-file')
})
