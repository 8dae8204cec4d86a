// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cells, prose } from '../../../test/fixtures/provisions.ts'
import {
  draftingTextLimit,
  readDraftingText,
  readHeading,
  writeDraftingText,
} from './drafting-text.ts'
import { marksOfList } from '#kernel/text/list-marks.ts'
import { isCovered } from './drafting-text/merged-cells.ts'
import type { Inline, RichText } from '../../agreement/rules/provision.ts'

function read(typed: string): RichText {
  const result = readDraftingText(typed)
  assert.ok(result.granted, JSON.stringify(result))
  return result.value
}

function refusalOf(typed: string): string {
  const result = readDraftingText(typed)
  return result.granted ? 'granted' : result.refusal
}

test('an empty line ends a paragraph, and a line break does not', () => {
  assert.deepEqual(read('Ett.\r\nSamma.\r\n\r\n \r\nTvå.\n'), prose('Ett.\nSamma.', 'Två.'))
  assert.deepEqual(read(' \n\n '), { blocks: [], notes: [] })
})

test('bold, italic, links and notes are read', () => {
  assert.deepEqual(
    read(
      'Se **lagen**, *noga*, [här](https://exempel.se/a) och [sedan](/avtal).[^1]\n\n[^1]: SFS 2017:30.',
    ),
    {
      blocks: [
        {
          kind: 'text',
          content: [
            { text: 'Se ' },
            { text: 'lagen', bold: true },
            { text: ', ' },
            { text: 'noga', italic: true },
            { text: ', ' },
            { text: 'här', link: 'https://exempel.se/a' },
            { text: ' och ' },
            { text: 'sedan', link: '/avtal' },
            { text: '.' },
            { text: '', note: 0 },
          ],
        },
      ],
      notes: [[{ text: 'SFS 2017:30.' }]],
    },
  )
})

test('lists and tables are read', () => {
  const text = read(
    '- vård\n- stöd\n  hela dygnet\n\n1. först\n2. sedan\n\n| Part | Del |\n|---|---|\n| Region | a \\| b |',
  )
  assert.deepEqual(text.blocks, [
    { kind: 'list', ordered: false, items: [[{ text: 'vård' }], [{ text: 'stöd\nhela dygnet' }]] },
    { kind: 'list', ordered: true, items: [[{ text: 'först' }], [{ text: 'sedan' }]] },
    { kind: 'table', hasHeader: true, rows: cells(['Part', 'Del'], ['Region', 'a | b']) },
  ])
})

test('stars and brackets that mark nothing are themselves', () => {
  for (const typed of ['5 * 3 * 2', 'ett **öppet', 'snitt *', 'a [b] c', 'slut\\', '\\*', '100 %'])
    assert.equal(read(typed).blocks.length, 1)
  assert.deepEqual(read('5 * 3 * 2'), prose('5 * 3 * 2'))
  assert.deepEqual(read('ett **öppet'), prose('ett **öppet'))
  assert.deepEqual(read('\\*så\\*'), prose('*så*'))
})

test('notes are in the order of their numbers', () => {
  const text = read('A[^7] b[^2]\n\n[^7]: sju\n[^2]: två')
  assert.deepEqual(text.notes, [[{ text: 'två' }], [{ text: 'sju' }]])
  const [block] = text.blocks
  assert.ok(block?.kind === 'text')
  assert.deepEqual(block.content[1], { text: '', note: 1 })
})

test('a mark without a note stays as typed, and a note written twice is one', () => {
  assert.deepEqual(read('Se not.[^3]'), prose('Se not.[^3]'))
  assert.deepEqual(read('A[^1]\n\n[^1]: a\n[^1]: b').notes, [[{ text: 'a\nb' }]])
})

test('what may not be written is refused', () => {
  assert.equal(refusalOf('a'.repeat(draftingTextLimit + 1)), 'text-too-long')
  assert.equal(refusalOf('a'.repeat(draftingTextLimit)), 'granted')
  assert.equal(refusalOf('[klicka](javascript:alert)'), 'link-not-allowed')
  assert.equal(refusalOf('[klicka](//exempel.se)'), 'link-not-allowed')
  assert.equal(refusalOf('[klicka](data:text/html,x)'), 'link-not-allowed')
  assert.equal(refusalOf('[klicka](https://anna:hemligt@exempel.se)'), 'link-not-allowed')
  assert.equal(refusalOf('[klicka](https://exempel.se@evil.example/a)'), 'link-not-allowed')
  assert.equal(refusalOf('[klicka](https://exempel.se/a?b=c@d.se)'), 'granted')
  assert.equal(refusalOf('[klicka](https://exempel.se/640229%2D9801)'), 'personal-number')
})

test('marks of direction and unseen signs are not part of the text', () => {
  assert.deepEqual(read('A\u202Eb\u2066c\u200Bd \u0085e'), read('Abcd \ne'))
  assert.deepEqual(readHeading('Vå\u202Erd\u00AD i\u200B hemmet'), {
    granted: true,
    value: 'Vård i hemmet',
  })
})

test('a personal number is refused, also one with marks in it, and is not repeated in full', () => {
  const result = readDraftingText('Avser 640229-**9801** i dag.')
  assert.ok(!result.granted)
  assert.equal(result.refusal, 'personal-number')
  assert.ok(!JSON.stringify(result.facts).includes('9801'))
})

test('a heading is one line, and not endless', () => {
  assert.deepEqual(readHeading(' Vård \r\n i hemmet '), { granted: true, value: 'Vård i hemmet' })
  assert.ok(!readHeading('a'.repeat(301)).granted)
})

test('what is written is read as it was, whatever it is', () => {
  let state = 3
  const roll = (sides: number) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * sides)
  }
  const pieces = [
    'vård',
    ' ',
    '*',
    '**',
    '[',
    ']',
    '(',
    ')',
    '|',
    '\\',
    '- ',
    '1. ',
    '[^1]',
    '[^1]: ',
    '.',
    'å',
    '---',
    '\n',
    '#',
    '_',
    '~',
    '~~',
    '^',
    '^_',
    '<',
    'a) ',
    '#x) ',
  ]
  const words = () =>
    Array.from({ length: 1 + roll(5) }, () => pieces[roll(pieces.length)]).join('')
  const inlines = (notes: number): Inline[] =>
    Array.from({ length: 1 + roll(4) }, () => ({
      text: words(),
      ...(roll(3) === 0 && { bold: true as const }),
      ...(roll(3) === 0 && { italic: true as const }),
      ...(roll(5) === 0 && { struck: true as const }),
      ...(roll(5) === 0 && { height: roll(2) ? ('raised' as const) : ('lowered' as const) }),
      ...(roll(5) === 0 && { link: 'https://exempel.se/a?b=c' }),
      ...(notes > 0 && roll(4) === 0 && { note: roll(notes) }),
    }))
  const marks = ['', '4', '12', 'b', 'iv', 'C', 'Steg 1', '1.1', '2027']
  for (let round = 0; round < 2000; round++) {
    const notes = roll(3)
    const text: RichText = {
      blocks: Array.from({ length: 1 + roll(3) }, () => {
        const kind = roll(3)
        if (kind === 0) return { kind: 'text' as const, content: inlines(notes) }
        if (kind === 1)
          return {
            kind: 'list' as const,
            ordered: roll(2) === 0,
            items: [inlines(notes), inlines(notes)],
            ...(roll(2) === 0 && {
              marks: [marks[roll(marks.length)]!, marks[roll(marks.length)]!],
            }),
            ...(roll(3) === 0 && { levels: [0, 1] }),
          }
        return {
          kind: 'table' as const,
          hasHeader: roll(2) === 0,
          rows: [
            [inlines(notes), inlines(notes)],
            [inlines(notes), inlines(notes)],
          ],
          ...(roll(4) === 0 && { merged: [{ row: 1, column: 0, rows: 1, columns: 2 }] }),
        }
      }),
      notes: Array.from({ length: notes }, () => inlines(0)),
    }
    const written = writeDraftingText(text)
    const again = read(written)
    assert.equal(writeDraftingText(again), written, JSON.stringify(text))
    assert.deepEqual(wordsIn(again), wordsIn(text), written)
  }
})

/** Every word of a text with its look, without the white space. */
function wordsIn(text: RichText): string[] {
  const letters = (list: readonly Inline[]) =>
    list
      .map(
        ({ text: own, bold, italic, struck, height, link, note }) =>
          Array.from(
            own.replaceAll(/\s/g, ''),
            (letter) =>
              `${letter}${bold ?? ''}${italic ?? ''}${struck ?? ''}${height ?? ''}${link ?? ''}`,
          ).join('') + (note === undefined ? '' : `[${note}]`),
      )
      .join('')
  const pieces = text.blocks.flatMap((block) => {
    if (block.kind === 'text') return [letters(block.content)]
    if (block.kind === 'list') {
      const marks = marksOfList(block)
      const deep = (place: number) => block.levels?.[place] ?? 0
      return block.items.map((item, place) => `${deep(place)} ${marks[place]} ${letters(item)}`)
    }
    const { merged = [], rows } = block
    return [
      JSON.stringify(merged),
      ...rows.flatMap((row, at) =>
        row.map((cell, column) => (isCovered(merged, at, column) ? '' : letters(cell))),
      ),
    ]
  })
  return [...pieces, ...text.notes.map(letters)].filter((piece) => piece !== '')
}

test('items keep the marks that are typed, inside each other too', () => {
  const typed = ['3. först', '  a) inuti', '  b) också', '4. sedan', '#Steg 5) sist'].join('\n')
  const [list] = read(typed).blocks
  assert.ok(list?.kind === 'list')
  assert.deepEqual(
    [list.ordered, list.marks, list.levels],
    [true, ['3', 'a', 'b', '4', 'Steg 5'], [0, 1, 1, 0, 0]],
  )
  assert.equal(writeDraftingText(read(typed)), typed)
  const counted = read('1. ett\n2. två').blocks[0]
  assert.ok(counted?.kind === 'list')
  assert.equal(counted.marks, undefined)
})

test('struck, raised and lowered words are typed between signs', () => {
  assert.deepEqual(read('H^_2^_O, 10 m^^te^^ och ~~inte~~ ~').blocks, [
    {
      kind: 'text',
      content: [
        { text: 'H' },
        { text: '2', height: 'lowered' },
        { text: 'O, 10 m' },
        { text: 'te', height: 'raised' },
        { text: ' och ' },
        { text: 'inte', struck: true },
        { text: ' ~' },
      ],
    },
  ])
})
