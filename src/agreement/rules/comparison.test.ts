// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Hunk } from '#kernel/text/word-difference.ts'
import { cells, provision } from '../../../test/fixtures/provisions.ts'
import { compareVersions, type Comparison } from './comparison.ts'
import { textLines } from './comparison/wording.ts'
import type { Provision } from './provision.ts'

const sentences = [
  'Regionen ansvarar för läkarinsatser i den kommunala hälso- och sjukvården.',
  'Kommunen erbjuder hemsjukvård till den som är bosatt i kommunen.',
  'En samordnad individuell plan upprättas när den enskilde behöver insatser från båda parter.',
  'Parterna ska ha en gemensam rutin för läkemedelshantering vid vårdens övergångar.',
  'Barn och unga med psykisk ohälsa ska möta en sammanhållen vårdkedja.',
  'Rehabilitering och habilitering ges av den part som har det samlade ansvaret.',
  'Hjälpmedel förskrivs enligt den handbok som parterna har kommit överens om.',
  'Avvikelser mellan huvudmännen anmäls och utreds skyndsamt av ansvarig verksamhet.',
  'Tvist om tolkning av avtalet löses i första hand lokalt mellan berörda chefer.',
  'Uppföljning av avtalet sker årligen och redovisas för samrådsorganet.',
]

/** Two chapters with five paragraphs each. */
function version(): Provision[] {
  const paragraph = (i: number, under: string) =>
    provision('paragraph', `p${i}`, { under, text: sentences[i] ?? '' })
  return [
    provision('chapter', 'c1', { heading: 'Ansvar' }),
    ...[0, 1, 2, 3, 4].map((i) => paragraph(i, 'c1')),
    provision('chapter', 'c2', { heading: 'Samverkan' }),
    ...[5, 6, 7, 8, 9].map((i) => paragraph(i, 'c2')),
  ]
}

function renamed(provisions: readonly Provision[]): Provision[] {
  const parent = (id: string | undefined) => (id === undefined ? undefined : `new-${id}`)
  return provisions.map((one) => ({ ...one, id: `new-${one.id}`, parentId: parent(one.parentId) }))
}

/** The changes that are changes, short: "moved p3". */
function found({ changes }: Comparison): string[] {
  return changes
    .filter((change) => change.kind !== 'unchanged')
    .map((change) => `${change.kind} ${(change.after ?? change.before)?.id.replace('new-', '')}`)
}

function rebuilt(hunks: readonly Hunk[], without: Hunk['kind']): string {
  return hunks
    .filter((hunk) => hunk.kind !== without)
    .map((hunk) => hunk.text)
    .join('')
}

for (const [how, asAfter] of [
  ['by id', (list: Provision[]) => list],
  ['without ids', renamed],
] as const) {
  test(`${how}: a version is unchanged from itself`, () => {
    const { counts } = compareVersions(version(), asAfter(version()))
    assert.equal(counts.unchanged, 12)
  })

  test(`${how}: what is inserted first renumbers the rest and changes nothing else`, () => {
    const text = 'Avtalet gäller från och med den dag då samtliga fullmäktige har godkänt det.'
    const added = [
      provision('chapter', 'c0', { heading: 'Inledning' }),
      provision('paragraph', 'p', { under: 'c0', text }),
    ]
    const comparison = compareVersions(version(), asAfter([...added, ...version()]))
    assert.deepEqual(found(comparison), ['inserted c0', 'inserted p'])
    const last = comparison.changes.at(-1)
    assert.deepEqual([last?.kind, last?.oldNumber, last?.newNumber], ['unchanged', '2.5', '3.5'])
  })

  test(`${how}: a deleted provision is shown where it stood`, () => {
    const after = version().filter((one) => one.id !== 'p2')
    const comparison = compareVersions(version(), asAfter(after))
    assert.deepEqual(found(comparison), ['deleted p2'])
    assert.equal(comparison.changes[3]?.before?.id, 'p2')
  })

  test(`${how}: a reworded provision has its words marked`, () => {
    const after = version().map((one) =>
      one.id === 'p1'
        ? provision('paragraph', 'p1', {
            under: 'c1',
            text: 'Kommunen ska erbjuda hemsjukvård till den som är bosatt i kommunen.',
          })
        : one,
    )
    const comparison = compareVersions(version(), asAfter(after))
    assert.deepEqual(found(comparison), ['reworded p1'])
    const [, , change] = comparison.changes
    assert.deepEqual(change?.difference.text.slice(0, 3), [
      { kind: 'same', text: 'Kommunen ' },
      { kind: 'deleted', text: 'erbjuder' },
      { kind: 'inserted', text: 'ska erbjuda' },
    ])
  })

  test(`${how}: a provision in another chapter has moved, and may be reworded too`, () => {
    const all = version()
    const moved = provision('paragraph', 'p3', { under: 'c2', text: sentences[3] ?? '' })
    const both = provision('paragraph', 'p4', {
      under: 'c2',
      text: 'Barn och unga med psykisk ohälsa ska alltid möta en sammanhållen vårdkedja.',
    })
    const after = [...all.filter((one) => one.id !== 'p3' && one.id !== 'p4'), moved, both]
    const comparison = compareVersions(all, asAfter(after))
    assert.deepEqual(found(comparison), ['moved p3', 'moved-and-reworded p4'])
  })

  test(`${how}: one that changes place with its sibling has moved, alone`, () => {
    const all = version()
    const first = all.filter((one) => one.id === 'p5')
    const rest = all.filter((one) => one.id !== 'p5')
    assert.deepEqual(found(compareVersions(all, asAfter([...rest, ...first]))), ['moved p5'])
  })

  test(`${how}: a chapter that moves takes its provisions with it`, () => {
    const [all, small] = [version(), version().slice(0, 3)]
    const after = [...all.slice(6), ...small]
    const comparison = compareVersions([...small, ...all.slice(6)], asAfter(after))
    assert.deepEqual(found(comparison), ['moved c1'])
  })

  test(`${how}: a new heading in the midst of a section moves nothing`, () => {
    const all = version()
    const after = [
      ...all.slice(0, 4),
      provision('chapter', 'cx', { heading: 'Gemensamma rutiner' }),
      ...all.slice(4, 6).map((one) => ({ ...one, parentId: 'cx' })),
      ...all.slice(6),
    ]
    assert.deepEqual(found(compareVersions(all, asAfter(after))), ['inserted cx'])
  })

  test(`${how}: a chapter with another heading is the chapter with the same provisions`, () => {
    const after = version().map((one) =>
      one.id === 'c2' ? provision('chapter', 'c2', { heading: 'Hur parterna arbetar ihop' }) : one,
    )
    assert.deepEqual(found(compareVersions(version(), asAfter(after))), ['reworded c2'])
  })
}

test('an inserted and a deleted provision that are unlike are not taken for one', () => {
  const after = version().map((one) =>
    one.id === 'p2'
      ? provision('paragraph', 'x', { under: 'c1', text: 'Regionen betalar kommunens kostnader.' })
      : one,
  )
  assert.deepEqual(found(compareVersions(version(), after)).toSorted(), [
    'deleted p2',
    'inserted x',
  ])
})

test('a text that stands in several places is paired by its neighbours', () => {
  const shared = 'Parterna följer upp samverkan årligen.'
  const repeat = (id: string, under: string) => provision('paragraph', id, { under, text: shared })
  const before = [
    ...version().slice(0, 6),
    repeat('r1', 'c1'),
    ...version().slice(6),
    repeat('r2', 'c2'),
  ]
  const after = before.filter((one) => one.id !== 'r1')
  assert.deepEqual(found(compareVersions(before, renamed(after))), ['deleted r1'])
})

test('bold, links and white space are no change', () => {
  const before = [provision('section', 's', { text: 'Kommunen ansvarar.' })]
  const after = [
    provision('section', 's', {
      text: {
        blocks: [
          {
            kind: 'text',
            content: [
              { text: 'Kommunen ', bold: true },
              { text: '  ansvarar.', link: '/x' },
            ],
          },
        ],
        notes: [],
      },
    }),
  ]
  assert.equal(compareVersions(before, after).counts.unchanged, 1)
})

test('a table is compared cell by cell, and a note as a note', () => {
  const build = (rows: string[][], note: string) => [
    provision('table', 't', {
      heading: 'Ansvar',
      text: {
        blocks: [{ kind: 'table', hasHeader: true, rows: cells(...rows) }],
        notes: [[{ text: note }]],
      },
    }),
  ]
  const before = build(
    [
      ['Insats', 'Part'],
      ['Läkare', 'Regionen'],
      ['Hemtjänst', 'Kommunen'],
    ],
    'Se bilaga 1.',
  )
  const after = build(
    [
      ['Insats', 'Part'],
      ['Läkare', 'Regionen ensam'],
      ['Tandvård', 'Regionen'],
      ['Hemtjänst', 'Kommunen'],
    ],
    'Se bilaga 2.',
  )
  const [change] = compareVersions(before, after).changes
  assert.deepEqual(
    change?.difference.tables[0]?.map((row) => row.kind),
    ['same', 'reworded', 'inserted', 'same'],
  )
  assert.deepEqual(change.difference.notes[0]?.slice(1, 3), [
    { kind: 'deleted', text: '1' },
    { kind: 'inserted', text: '2' },
  ])
})

test('every pair rebuilds both its wordings, and every provision appears once', () => {
  let state = 11
  const roll = (sides: number) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * sides)
  }
  for (let round = 0; round < 60; round++) {
    const before = version()
    const edited = version().flatMap((one) => {
      const dice = roll(6)
      if (one.kind === 'chapter' || dice > 3) return [one]
      if (dice === 0) return []
      if (dice === 1) return [one, { ...one, id: `${one.id}-new` }]
      const words = (sentences[roll(10)] ?? '').split(' ').slice(0, roll(12))
      return [provision('paragraph', one.id, { under: one.parentId ?? '', text: words.join(' ') })]
    })
    if (roll(2)) edited.push(...edited.splice(2, 2).map((one) => ({ ...one, parentId: 'c2' })))
    const after = roll(2) ? edited : renamed(edited)
    const { changes } = compareVersions(before, after)
    const all = (list: (Provision | undefined)[]) => list.filter((one) => one !== undefined)
    assert.deepEqual(new Set(all(changes.map((change) => change.before))), new Set(before))
    assert.deepEqual(all(changes.map((change) => change.after)), after)
    for (const { before: old, after: young, difference } of changes) {
      assert.equal(rebuilt(difference.heading, 'inserted'), old?.heading ?? '')
      assert.equal(rebuilt(difference.heading, 'deleted'), young?.heading ?? '')
      assert.equal(rebuilt(difference.text, 'inserted'), textLines(old?.text.blocks ?? []))
      assert.equal(rebuilt(difference.text, 'deleted'), textLines(young?.text.blocks ?? []))
    }
  }
})
