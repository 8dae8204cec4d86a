// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differ, type Hunk } from './word-difference.ts'

function marked(before: string, after: string): string {
  const marks = {
    same: (t: string) => t,
    deleted: (t: string) => `[-${t}-]`,
    inserted: (t: string) => `{+${t}+}`,
  }
  return differ(before, after)
    .map((hunk) => marks[hunk.kind](hunk.text))
    .join('')
}

function rebuilt(hunks: readonly Hunk[], without: Hunk['kind']): string {
  return hunks
    .filter((hunk) => hunk.kind !== without)
    .map((hunk) => hunk.text)
    .join('')
}

/** A repeatable source of numbers, so that a failing text can be found again. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * sides)
  }
}

test('a replaced word is marked whole, the old before the new', () => {
  assert.equal(
    marked('Kommunen ansvarar för insatsen.', 'Kommunen ansvarar för insatserna.'),
    'Kommunen ansvarar för [-insatsen-]{+insatserna+}.',
  )
})

test('changes with only a stop word between them become one', () => {
  assert.equal(
    marked('Stöd till barn och unga ges.', 'Stöd till vuxna och äldre ges.'),
    'Stöd till [-barn och unga-]{+vuxna och äldre+} ges.',
  )
})

test('changes far apart stay two', () => {
  const text = marked(
    'Regionen ska erbjuda vård inom tre dagar efter begäran.',
    'Regionen bör erbjuda vård inom tre dagar efter beslut.',
  )
  assert.equal(
    text,
    'Regionen [-ska-]{+bör+} erbjuda vård inom tre dagar efter [-begäran-]{+beslut+}.',
  )
})

test('an inserted sentence is marked as a sentence', () => {
  assert.equal(
    marked(
      'Planen upprättas. Den följs upp.',
      'Planen upprättas. Parten informeras. Den följs upp.',
    ),
    'Planen upprättas. {+Parten informeras. +}Den följs upp.',
  )
})

test('equal texts have one hunk and empty texts none', () => {
  assert.deepEqual(differ('Lika.', 'Lika.'), [{ kind: 'same', text: 'Lika.' }])
  assert.deepEqual(differ('', ''), [])
  assert.deepEqual(differ('', 'Ny.'), [{ kind: 'inserted', text: 'Ny.' }])
  assert.deepEqual(differ('Gammal.', ''), [{ kind: 'deleted', text: 'Gammal.' }])
})

test('accepting all gives the text after and rejecting all the text before, whatever they are', () => {
  const words = [
    'vård',
    'och',
    'omsorg',
    ' ',
    '  ',
    '\n',
    ',',
    '. ',
    'IT-stöd',
    'i',
    '2017:30',
    '–',
    'å',
    '👩🏽‍⚕️',
    'a\u0301',
    '-',
  ]
  const roll = dice(7)
  for (let round = 0; round < 1500; round++) {
    const draw = () =>
      Array.from({ length: roll(30) }, () => words[roll(words.length)]).join(roll(2) ? ' ' : '')
    const before = draw()
    const after = roll(3) ? draw() : before.replace('och', 'samt, vid behov,')
    const hunks = differ(before, after)
    assert.equal(rebuilt(hunks, 'inserted'), before)
    assert.equal(rebuilt(hunks, 'deleted'), after)
    assert.ok(hunks.every((hunk) => hunk.text !== ''))
    assert.ok(hunks.every((hunk, i) => i === 0 || hunk.kind !== hunks[i - 1]?.kind))
  }
})

test('two long texts without a word in common are shown whole, each in full', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, i) => word + i).join(' ')
  const hunks = differ(long('a'), long('b'))
  assert.deepEqual(hunks, [
    { kind: 'deleted', text: long('a'), isWhole: true },
    { kind: 'inserted', text: long('b'), isWhole: true },
  ])
})

/** Sentences of some words each, drawn so that two texts have most of them in common, in other places. */
function drawnText(seed: number, sentences: number): string {
  const roll = dice(seed)
  return Array.from(
    { length: sentences },
    () => `Insats ${roll(60)} ges av part ${roll(3)} enligt plan.`,
  ).join(' ')
}

test('long texts that differ in many places are compared by sentences, and inside those that changed', () => {
  const [before, after] = [drawnText(1, 800), drawnText(2, 800)]
  const hunks = differ(before, after)
  assert.equal(rebuilt(hunks, 'inserted'), before)
  assert.equal(rebuilt(hunks, 'deleted'), after)
  assert.ok(hunks.filter(({ kind }) => kind === 'same').length > 100)
})

test('no comparison takes more steps than it may, and what it could not look into says so', () => {
  const shapes: Record<string, (seed: number) => string> = {
    words: (seed) => {
      const roll = dice(seed)
      return Array.from({ length: 3000 }, () => `a${roll(100)}`).join(' ')
    },
    signs: (seed) => {
      const roll = dice(seed)
      return Array.from({ length: 20_000 }, () => '.,;'[roll(3)]).join('')
    },
    sentences: (seed) => {
      const roll = dice(seed)
      return Array.from({ length: 6000 }, () => `${'abc'[roll(3)]}. `).join('')
    },
  }
  for (const [name, shape] of Object.entries(shapes)) {
    const [before, after] = [shape(1), shape(2)]
    for (const most of [0, 1000, 100_000]) {
      const steps = { left: most }
      const hunks = differ(before, after, steps)
      assert.ok(steps.left >= 0 && steps.left <= most, `${name}: ${steps.left} of ${most}`)
      assert.equal(rebuilt(hunks, 'inserted'), before)
      assert.equal(rebuilt(hunks, 'deleted'), after)
      assert.ok(
        hunks.some(({ isWhole }) => isWhole),
        `${name} with ${most} steps`,
      )
    }
  }
})

test('comparisons that share their steps take no more than those together', () => {
  const steps = { left: 50_000 }
  for (let seed = 1; seed < 20; seed++) differ(drawnText(seed, 40), drawnText(seed + 1, 40), steps)
  assert.ok(steps.left >= 0)
  // What is alike at its ends needs no steps to be told so.
  const end = { left: 0 }
  const [first, , last] = differ('Lika. Ny mening här. Lika.', 'Lika. Annan text. Lika.', end)
  assert.deepEqual([first?.text, last?.isWhole], ['Lika. ', true])
})
