// SPDX-License-Identifier: EUPL-1.2
// Where places go, one by one, and on agreements that were edited with the truth kept beside.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorsIn, scoreAnchors, wordsOf } from '../../../test/support/anchor-score.ts'
import { editAgreement } from '../../../test/support/edited-agreement.ts'
import { anchorIn } from './anchoring/anchor.ts'
import { placeAnchors, type WordsChange } from './anchoring.ts'

type Change = Partial<WordsChange> & Pick<WordsChange, 'before' | 'after'>

/** What became of the quoted words: the status, and the words where they are now. */
function went(
  before: readonly string[],
  after: readonly string[],
  changes: readonly Change[],
  [place, quoted]: readonly [number, string],
) {
  const start = before[place]!.indexOf(quoted)
  const anchor = anchorIn(before[place]!, start, start + quoted.length)!
  const all = changes.map((change) => ({ isMoved: false, ...change }))
  const [told] = placeAnchors({ before, after, changes: all }, [{ place, anchor }])
  return told!.status === 'orphan'
    ? ['orphan']
    : [told!.status, told!.place, after[told!.place]!.slice(told!.start, told!.end)]
}

const lakare = 'Regionen svarar för läkare i särskilt boende dygnet runt.'
const hemma = 'Kommunen erbjuder hemsjukvård till den som är bosatt i kommunen.'
const same = { before: [0], after: [0] }

test('in a provision that is the same, and in one that moved, it stands where it stood', () => {
  assert.deepEqual(went([lakare], [lakare], [same], [0, 'läkare']), ['same', 0, 'läkare'])
  const moved = [
    { before: [0], after: [1], isMoved: true },
    { before: [1], after: [0] },
  ]
  assert.deepEqual(went([lakare, hemma], [hemma, lakare], moved, [0, 'läkare i särskilt']), [
    'moved',
    1,
    'läkare i särskilt',
  ])
})

test('words that were not touched are the same, those that were are edited', () => {
  const after = lakare.replace('dygnet runt', 'alla dagar')
  assert.deepEqual(went([lakare], [after], [same], [0, 'läkare i särskilt']), [
    'same',
    0,
    'läkare i särskilt',
  ])
  assert.deepEqual(went([lakare], [after], [same], [0, 'i särskilt boende dygnet runt']), [
    'edited',
    0,
    'i särskilt boende',
  ])
})

test('words of one that was split are in the part with most of them', () => {
  const change = [{ before: [0], after: [0, 1] }]
  const whole = `${lakare} ${hemma}`
  assert.deepEqual(went([whole], [lakare, hemma], change, [0, 'erbjuder hemsjukvård']), [
    'split',
    1,
    'erbjuder hemsjukvård',
  ])
  assert.deepEqual(went([whole], [lakare, hemma], change, [0, 'runt. Kommunen erbjuder']), [
    'split',
    1,
    'Kommunen erbjuder',
  ])
})

test('words of two that were merged stand behind each other', () => {
  const change = [{ before: [0, 1], after: [0] }]
  assert.deepEqual(went([lakare, hemma], [`${lakare} ${hemma}`], change, [1, 'hemsjukvård']), [
    'merged',
    0,
    'hemsjukvård',
  ])
})

test('words that are gone are an orphan, unless they stand in something new', () => {
  const struck = [{ before: [0], after: [] }]
  assert.deepEqual(went([lakare], [], struck, [0, 'läkare i särskilt boende']), ['orphan'])
  const elsewhere = [...struck, { before: [], after: [0] }]
  const after = [`Det gäller också annat. ${lakare} Och mer.`]
  assert.deepEqual(went([lakare], after, elsewhere, [0, lakare]), ['moved', 0, lakare])
  // Short words stand everywhere and say nothing.
  assert.deepEqual(went([lakare], after, elsewhere, [0, 'läkare']), ['orphan'])
})

test('a phrase that stood in another provision all the time is not where struck words went', () => {
  const phrase = 'i samråd med den enskilde och dennes närstående'
  const [struck, stays] = [`Planen görs ${phrase}.`, `Vården ges ${phrase}.`]
  const changes = [
    { before: [0], after: [] },
    { before: [1], after: [0] },
  ]
  assert.deepEqual(went([struck, stays], [stays], changes, [0, phrase]), ['orphan'])
})

test('a place between two letters stays between them', () => {
  const after = `Nu gäller detta. ${lakare}`
  const anchor = anchorIn(lakare, 8, 8)!
  const [told] = placeAnchors(
    { before: [lakare], after: [after], changes: [{ ...same, isMoved: false }] },
    [{ place: 0, anchor }],
  )
  const start = 'Nu gäller detta. '.length + 8
  assert.ok(told && told.status !== 'orphan')
  assert.deepEqual([told.start, told.end], [start, start])
})

test('every place is inside the words, and certainty between 0 and 1', () => {
  const edit = editAgreement({ seed: 3, provisions: 120, edited: 0.5 })
  const words = wordsOf(edit)
  let state = 1
  const below = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most
  const anchors = Array.from({ length: 2_000 }, () => {
    const place = below(words.before.length)
    const start = below(words.before[place]!.length + 1)
    const end = start + below(words.before[place]!.length - start + 1)
    return { place, anchor: anchorIn(words.before[place]!, start, end)! }
  })
  for (const told of placeAnchors(words, anchors)) {
    assert.ok(told.certainty >= 0 && told.certainty <= 1)
    if (told.status === 'orphan') continue
    assert.ok(0 <= told.start && told.start <= told.end)
    assert.ok(told.end <= words.after[told.place]!.length)
  }
})

test('15 % edited: places are found where their words went, and what is struck is said', () => {
  const all = { right: 0, placed: 0, alive: 0, flagged: 0, dead: 0 }
  const inEdited = { ...all }
  for (const seed of [1, 2, 3, 4]) {
    const edit = editAgreement({ seed, provisions: 300, edited: 0.15 })
    let state = seed * 7_919
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const anchors = anchorsIn(edit, 500, random)
    const told = placeAnchors(wordsOf(edit), anchors)
    const add = (sum: typeof all, more: typeof all) => {
      for (const name of Object.keys(sum) as (keyof typeof all)[]) sum[name] += more[name]
    }
    add(all, scoreAnchors(anchors, told))
    const places = [...anchors.keys()].filter((at) => anchors[at]!.isInEdited)
    const [those, theirs] = [places.map((at) => anchors[at]!), places.map((at) => told[at]!)]
    add(inEdited, scoreAnchors(those, theirs))
  }
  const atLeast = (is: number, least: number) => assert.ok(is >= least, `${is}, wanted ${least}`)
  atLeast(all.right / all.placed, 0.97)
  atLeast(all.right / all.alive, 0.98)
  atLeast(inEdited.right / inEdited.placed, 0.94)
  atLeast(inEdited.right / inEdited.alive, 0.97)
  atLeast(all.flagged / all.dead, 0.7)
})
