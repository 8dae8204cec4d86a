// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differ } from '#kernel/text/word-difference.ts'
import { readDifferences } from './differences.ts'

/** Wordings of the longest kind that may be proposed, unlike every other one. */
function longWording(name: string): string {
  const words = Array.from({ length: 3000 }, (_, place) => `${name}${place % 700}`)
  return words.join(' ').slice(0, 20_000)
}

test('short pairs are what the rule makes of them, and equal ones too', async () => {
  const pairs = [
    { before: 'Regionen ska ge vård.', after: 'Regionen bör ge vård.' },
    { before: 'Lika.', after: 'Lika.' },
    { before: '', after: 'Ny.' },
  ]
  const differences = await readDifferences(pairs)
  for (const { before, after } of pairs) {
    assert.deepEqual(differences(before, after), differ(before, after))
  }
  assert.throws(() => differences('a', 'b'), /not compared/)
})

test('twenty long proposed wordings are compared beside those who are answered, and once', async () => {
  const today = longWording('i')
  const pairs = Array.from({ length: 20 }, (_, place) => ({
    before: today,
    after: longWording(`f${place}x`),
  }))
  const first = process.threadCpuUsage()
  const differences = await readDifferences(pairs)
  const afterFirst = process.threadCpuUsage(first)
  for (const { before, after } of pairs) {
    assert.deepEqual(differences(before, after), differ(before, after))
  }
  const second = process.threadCpuUsage()
  await readDifferences(pairs)
  const afterSecond = process.threadCpuUsage(second)
  // Compared here they would take more than a second.
  assert.ok(afterFirst.user + afterFirst.system < 600_000, `${afterFirst.user} µs`)
  assert.ok(afterSecond.user + afterSecond.system < 50_000, `${afterSecond.user} µs`)
})

test('pairs that there was no time for are shown whole, and asked for again the next time', async () => {
  const pair = { before: longWording('nu'), after: longWording('sedan') }
  const others = Array.from({ length: 30 }, (_, place) => ({
    before: longWording(`p${place}`),
    after: longWording(`q${place}`),
  }))
  const hurried = await readDifferences([pair, ...others], 1)
  assert.deepEqual(
    hurried(pair.before, pair.after).map(({ kind, isWhole }) => [kind, isWhole]),
    [
      ['deleted', true],
      ['inserted', true],
    ],
  )
  const again = await readDifferences([pair])
  assert.deepEqual(again(pair.before, pair.after), differ(pair.before, pair.after))
})
