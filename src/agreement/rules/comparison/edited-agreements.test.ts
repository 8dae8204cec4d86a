// SPDX-License-Identifier: EUPL-1.2
// How well versions are compared, on agreements that were edited with the truth kept beside.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editAgreement, type Wish } from '../../../../test/support/edited-agreement.ts'
import { scoreOf, type Score } from '../../../../test/support/comparison-score.ts'
import { compareVersions } from '../comparison.ts'

const seeds = [1, 2, 3, 4, 5, 6, 7, 8]

function scored(wish: Omit<Wish, 'seed' | 'provisions'>): Score {
  const edits = seeds.map((seed) => editAgreement({ seed, provisions: 300, ...wish }))
  return scoreOf(edits, compareVersions)
}

const atLeast = (figures: Readonly<Record<string, readonly [is: number, least: number]>>) => {
  for (const [name, [is, least]] of Object.entries(figures))
    assert.ok(is >= least, `${name}: ${(100 * is).toFixed(1)} %, wanted ${100 * least}`)
}

for (const [edited, least] of [
  [0.15, 0.995],
  [0.3, 0.985],
  [0.5, 0.98],
] as const) {
  test(`${edited * 100} % edited: pairs are found without ids, headings only with headings`, () => {
    const { pairs, crossed } = scored({ edited })
    atLeast({ pairs: [pairs.f1, least] })
    assert.equal(crossed, 0)
  })

  test(`${edited * 100} % edited: sections of the same names in every chapter, a new chapter first`, () => {
    const { pairs, moves, crossed } = scored({ edited, sameNames: true })
    atLeast({
      precision: [pairs.precision, 0.99],
      recall: [pairs.recall, 0.99],
      'moves, precision': [moves.precision, 0.9],
      'moves, recall': [moves.recall, 0.95],
    })
    assert.equal(crossed, 0)
  })

  test(`${edited * 100} % edited: with ids nothing is guessed`, () => {
    const { pairs, moves, splits, merges } = scored({ edited, ids: true })
    atLeast({
      pairs: [pairs.f1, 1],
      'moves, precision': [moves.precision, 0.99],
      'moves, recall': [moves.recall, 0.99],
      splits: [splits.f1, 0.9],
      merges: [merges.f1, 0.9],
    })
  })
}

test('15 % edited: moves, splits and merges are named without ids', () => {
  const { moves, splits, merges, hunksInReworded } = scored({ edited: 0.15 })
  atLeast({
    'moves, precision': [moves.precision, 0.95],
    'moves, recall': [moves.recall, 0.95],
    splits: [splits.f1, 0.9],
    merges: [merges.f1, 0.9],
  })
  assert.ok(hunksInReworded <= 3.2, `${hunksInReworded} hunks`)
})

test('a chapter that is put first renumbers all and changes nothing else', () => {
  for (const seed of seeds) {
    const { before, after } = editAgreement({ seed, provisions: 120, edited: 0, sameNames: true })
    const { counts } = compareVersions(before, after)
    assert.deepEqual(
      { ...counts, inserted: 0 },
      {
        unchanged: before.length,
        inserted: 0,
        deleted: 0,
        moved: 0,
        reworded: 0,
        'moved-and-reworded': 0,
        split: 0,
        merged: 0,
      },
    )
  }
})

test('every provision of both stands in one change, whose words rebuild both and are never cut', () => {
  for (const seed of seeds) {
    const { before, after } = editAgreement({ seed, provisions: 150, edited: 0.5 })
    const { changes } = compareVersions(before, after)
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted()
    assert.deepEqual(ids(changes.flatMap(({ befores }) => befores)), ids(before))
    assert.deepEqual(ids(changes.flatMap(({ afters }) => afters)), ids(after))
    for (const { befores, afters, difference } of changes) {
      const without = (kind: string) =>
        difference.text.filter((hunk) => hunk.kind !== kind).map(({ text }) => text)
      assert.equal(without('inserted').join(''), befores.map(wordsOf).filter(Boolean).join(' '))
      assert.equal(without('deleted').join(''), afters.map(wordsOf).filter(Boolean).join(' '))
      for (const sides of [without('inserted'), without('deleted')])
        for (const [place, text] of sides.slice(1).entries())
          assert.doesNotMatch(`${sides[place]!.at(-1)}${text[0]}`, /[\p{L}\p{N}]{2}/u)
    }
  }
})

function wordsOf({ text }: { readonly text: { readonly blocks: readonly unknown[] } }): string {
  const [block] = text.blocks as readonly { content: readonly { text: string }[] }[]
  return block?.content[0]?.text ?? ''
}
