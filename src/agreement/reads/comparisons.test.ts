// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../test/fixtures/provisions.ts'
import type { NumberedProvision } from '../rules/document.ts'
import { compareVersions } from '../rules/comparison.ts'
import { readComparison } from './comparisons.ts'

function numbered(text: string, id: string): NumberedProvision {
  const bare = provision('paragraph', id, { text })
  return { ...bare, number: '', address: '', plainText: text, changeReason: '', revision: 1 }
}

/** A text of its own ids, so that another one shares none: above the limit in pairs with 520. */
function text(prefix: string, length = 520) {
  return Array.from({ length }, (_, place) =>
    numbered(
      `Insats ${place} i område ${place % 7} ges av part ${(place * 31) % 97} enligt plan.`,
      `${prefix}-${place}`,
    ),
  )
}

test('a long comparison made in another thread is the one that the rule makes', async () => {
  const [before, after] = [text('a'), text('b').toReversed()]
  const made = await readComparison(before, after)
  assert.ok(made.granted)
  assert.deepEqual(made.value, compareVersions(before, after))
})

test('others are answered meanwhile, and those who ask for the same wait for the same', async () => {
  const [before, after] = [text('a'), text('b')]
  const ticks: number[] = []
  const clock = setInterval(() => ticks.push(1), 5)
  const [one, other] = await Promise.all([
    readComparison(before, after),
    readComparison(before, after),
  ])
  clearInterval(clock)
  assert.ok(ticks.length > 2, `the clock ticked ${ticks.length} times`)
  assert.equal(one, other)
})

test('one that passes its time is refused, and may be asked for again', async () => {
  const [before, after] = [text('c'), text('d')]
  const refused = await readComparison(before, after, 1)
  assert.equal(refused.granted ? 'granted' : refused.refusal, 'too-much-to-compare')
  assert.ok((await readComparison(before, after)).granted)
})

test('a short text that is written all anew is compared word by word too, beside', async () => {
  const long = (name: string) => Array.from({ length: 900 }, (_, i) => name + i).join(' ')
  const before = [numbered(long('a'), 'p1'), numbered('Lika.', 'p2')]
  const after = [numbered(long('b'), 'p1'), numbered('Lika.', 'p2')]
  const made = await readComparison(before, after)
  assert.ok(made.granted)
  assert.deepEqual(made.value, compareVersions(before, after))
  assert.equal(
    made.value.changes[0]?.difference.text.some(({ isWhole }) => isWhole),
    false,
  )
})

test('the same texts read anew are not compared anew', async () => {
  const one = await readComparison([numbered('En text.', 'x')], [numbered('En ny text.', 'x')])
  const other = await readComparison([numbered('En text.', 'x')], [numbered('En ny text.', 'x')])
  assert.equal(one, other)
})
