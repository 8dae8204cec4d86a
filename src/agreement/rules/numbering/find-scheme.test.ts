// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProvisionKind } from '../provision.ts'
import { placesOf } from '../numbering.ts'
import { printCount } from '#kernel/text/count-marks.ts'
import { findScheme, type Shown } from './find-scheme.ts'
import { type LevelRule, type Numbered, Numbering, restarts } from './scheme.ts'

const kinds: Readonly<Record<string, ProvisionKind>> = {
  c: 'chapter',
  s: 'section',
  p: 'paragraph',
  o: 'point',
  d: 'definition',
  t: 'table',
}

/** "c 1 kap", "p -": a kind, and the number that it shows; each space before it is one step in. */
function text(...lines: string[]): Shown[] {
  const open: string[] = []
  return lines.map((line, place) => {
    const depth = line.length - line.trimStart().length
    const [, kind = '', shown = ''] = /^ *(\S) (.*)$/.exec(line) ?? []
    const id = String(place)
    open.length = depth
    const parentId = open.at(-1)
    open.push(id)
    return { id, parentId, kind: kinds[kind]!, shown: shown === '-' ? undefined : shown }
  })
}

function read(lines: readonly Shown[]) {
  const { scheme, departures } = findScheme(lines)
  const numbered = lines.map(({ id, parentId, kind }): Numbered => ({
    id,
    parentId,
    kind,
    ...departures.get(id),
  }))
  return { scheme, departures, places: placesOf(numbered, scheme), numbered }
}

/** What documents do: each is its numbers, the rules of its levels, and how many provisions depart. */
const documents: readonly {
  readonly of: string
  readonly lines: readonly string[]
  readonly levels: readonly string[] | 'as the house'
  readonly departures?: Readonly<Record<string, string>>
}[] = [
  {
    of: 'chapters, sections and numbered paragraphs, as the house counts',
    lines: [
      'c 1',
      ' s 1.1',
      '  p 1.1.1',
      '  p 1.1.2',
      '   o a',
      '   o b',
      ' s 1.2',
      'c 2',
      ' p 2.1',
    ],
    levels: 'as the house',
  },
  {
    of: 'unnumbered paragraphs under numbered headings',
    lines: ['c 1', ' s 1.1', '  p -', '  p -', ' s 1.2', '  p -', 'c 2', ' p -'],
    levels: ['chapter decimal parent []', 'section 2 decimal above [.]'],
  },
  {
    of: 'a law: n kap., and n § that begins anew in each',
    lines: ['c 1 kap', ' p 1 §', ' p 2 §', 'c 2 kap', ' p 1 §', ' p 2 §', ' p 3 §'],
    levels: ['chapter decimal parent [ kap]', 'paragraph decimal parent [ §]'],
  },
  {
    of: 'n § that runs through the chapters',
    lines: ['c 1 kap', ' p 1 §', ' p 2 §', 'c 2 kap', ' p 3 §', ' p 4 §'],
    levels: ['chapter decimal parent [ kap]', 'paragraph decimal never [ §]'],
  },
  {
    of: '§ before the count, through headings without numbers',
    lines: ['c -', ' p § 1', ' p § 2', 'c -', ' p § 3'],
    levels: ['paragraph decimal never [§ ]'],
  },
  {
    of: '§ that runs through the sections of a chapter',
    lines: [
      'c 1 kap',
      ' s -',
      '  p 1 §',
      ' s -',
      '  p 2 §',
      'c 2 kap',
      ' s -',
      '  p 1 §',
      ' s -',
      '  p 2 §',
    ],
    levels: ['chapter decimal parent [ kap]', 'paragraph decimal chapter [ §]'],
  },
  {
    of: 'parts with letters',
    lines: ['c Del A', ' s 1', ' s 2', 'c Del B', ' s 1', ' s 2', 'c Del C', ' s 1'],
    levels: ['chapter upper-letter parent [Del ]', 'section 2 decimal parent []'],
  },
  {
    of: 'roman chapters and roman points',
    lines: [
      'c I',
      ' p -',
      '  o i',
      '  o ii',
      'c II',
      ' p -',
      '  o i',
      '  o ii',
      '  o iii',
      '  o iv',
    ],
    levels: ['chapter upper-roman parent []', 'point 1 lower-roman parent []'],
  },
  {
    of: 'a list that begins at 5, and one that goes on',
    lines: ['c 1', ' p -', '  o 5', '  o 6', ' p -', '  o 7'],
    levels: ['chapter decimal parent []', 'point 1 decimal chapter []'],
    departures: { '2': 'from 5' },
  },
  {
    of: 'points that go on after the text between them',
    lines: ['c 1', ' p 1.1', '  o a', '  o b', ' p 1.2', '  o a', '  o c'],
    levels: 'as the house',
    departures: { '6': 'from 3' },
  },
  {
    of: 'a gap',
    lines: ['c 1', 'c 2', 'c 4', 'c 5'],
    levels: ['chapter decimal parent []'],
    departures: { '2': 'from 4' },
  },
  {
    of: 'a paragraph put in between: 2 a §',
    lines: ['c 1 kap', ' p 1 §', ' p 2 §', ' p 2 a §', ' p 3 §'],
    levels: ['chapter decimal parent [ kap]', 'paragraph decimal parent [ §]'],
    departures: { '3': 'written 2 a §' },
  },
  {
    of: 'a heading without number among those that have one',
    lines: ['c -', ' p -', 'c 1', ' p -', 'c 2', ' p -'],
    levels: ['chapter decimal parent []'],
    departures: { '0': 'written ' },
  },
  {
    of: 'one number among many paragraphs without',
    lines: ['c 1', ' p -', ' p -', ' p (7)', ' p -'],
    levels: ['chapter decimal parent []'],
    departures: { '3': 'written (7)' },
  },
  {
    of: 'letters as word processors go on after z',
    lines: [
      'c 1',
      ' p 1.1',
      ...Array.from({ length: 28 }, (_, i) => `  o ${printCount(i + 1, 'lower-repeated')}`),
    ],
    levels: [
      'chapter decimal parent []',
      'paragraph decimal above [.]',
      'point 1 lower-repeated parent []',
    ],
  },
  {
    of: 'two digits',
    lines: ['c 01', 'c 02', 'c 03'],
    levels: ['chapter two-digits parent []'],
  },
  {
    of: 'a table, which has no number of its own',
    lines: ['c 1', ' p 1.1', ' t -', ' p 1.2'],
    levels: ['chapter decimal parent []', 'paragraph decimal above [.]'],
  },
]

const inShort = ({ level, style, restarts: restart, joins, before, after }: LevelRule) =>
  `${level} ${style} ${restart} [${joins ?? ''}${before}${after}]`

for (const { of, lines, levels, departures = {} } of documents) {
  test(`numbers are the document's: ${of}`, () => {
    const shown = text(...lines)
    const found = read(shown)
    for (const one of shown) assert.equal(found.places.get(one.id)!.mark, one.shown ?? '', one.id)
    if (levels !== 'as the house') assert.deepEqual(found.scheme?.levels.map(inShort), levels)
    const told = Array.from(found.departures, ([id, { countsFrom, writtenNumber }]) => [
      id,
      countsFrom === undefined ? `written ${writtenNumber}` : `from ${countsFrom}`,
    ])
    assert.deepEqual(Object.fromEntries(told), departures)
  })
}

test('a text that is numbered as the house does needs no scheme', () => {
  const [{ lines }] = documents as [(typeof documents)[number]]
  assert.equal(read(text(...lines)).scheme, undefined)
})

/** A small repeatable chance. */
function chance(seed: number): (below: number) => number {
  let state = seed + 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

function anyText(roll: (below: number) => number): Shown[] {
  const marks = [
    '1',
    '2',
    '3',
    '7',
    'a',
    'b',
    'i',
    'iv',
    'B',
    '1.1',
    '2.1',
    '1 kap',
    '2 §',
    '§ 4',
    'x)',
  ]
  const open: { id: string; kind: ProvisionKind }[] = []
  return Array.from({ length: 1 + roll(25) }, (_, place) => {
    open.length = roll(open.length + 1)
    const list = Object.values(kinds)
    const one = { id: String(place), kind: list[roll(list.length)]! }
    const parentId = open.at(-1)?.id
    open.push(one)
    return { ...one, parentId, shown: roll(3) === 0 ? undefined : marks[roll(marks.length)] }
  })
}

test('whatever a document shows, its numbers are the same when they are computed', () => {
  for (let seed = 0; seed < 500; seed++) {
    const shown = anyText(chance(seed))
    const { places } = read(shown)
    for (const one of shown)
      assert.equal(places.get(one.id)!.mark, one.shown ?? '', `${seed} ${JSON.stringify(shown)}`)
    const addresses = Array.from(places.values(), ({ address }) => address)
    assert.equal(new Set(addresses).size, addresses.length, `${seed} ${addresses.join(' ')}`)
  }
})

test('what a scheme counts is read as numbers that need no departure', () => {
  const styles = ['decimal', 'lower-letter', 'upper-roman'] as const
  for (let seed = 0; seed < 200; seed++) {
    const roll = chance(seed)
    const rule = (level: string, joins: string | null): LevelRule => ({
      level,
      style: styles[roll(styles.length)]!,
      before: ['', '§ ', 'Del '][roll(3)]!,
      after: ['', ' §', ' kap'][roll(3)]!,
      joins,
      restarts: joins === null ? restarts[roll(4)]! : 'above',
    })
    const levels = [rule('chapter', null), rule('paragraph', roll(2) ? '.' : null)]
    const numbering = new Numbering({ levels })
    const places = Array.from({ length: 24 }, (_, place) => ({
      id: String(place),
      parentId: place % 6 === 0 ? undefined : String(place - (place % 6)),
      kind: place % 6 === 0 ? ('chapter' as const) : ('paragraph' as const),
    }))
    const shown = places.map((one) => ({ ...one, shown: numbering.take(one).mark }))
    const { departures } = findScheme(shown)
    assert.equal(
      departures.size,
      0,
      `${seed} ${JSON.stringify(levels)} ${JSON.stringify([...departures])}`,
    )
  }
})
