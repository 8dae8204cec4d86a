// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { inSlices } from './in-slices.ts'

test('long work gives what it should, and others have their turns meanwhile', async () => {
  let turns = 0
  let isDone = false
  const others = (async () => {
    while (!isDone) {
      turns += 1
      await nextTurn()
    }
  })()
  const slow = (item: number) => {
    const end = performance.now() + 10
    while (performance.now() < end);
    return item * 2
  }
  const done = await inSlices([1, 2, 3, 4, 5, 6, 7, 8], slow)
  isDone = true
  await others
  assert.deepEqual(done, [2, 4, 6, 8, 10, 12, 14, 16])
  assert.ok(turns >= 3, `${turns} turns`)
})
