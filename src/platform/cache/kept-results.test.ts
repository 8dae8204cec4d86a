// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepResults, keyOf } from './kept-results.ts'

/** Work that tells how often it was done. */
function counted(value: number) {
  const work = async () => {
    work.times += 1
    return value
  }
  work.times = 0
  return work
}

test('what is asked for again is not done again, also while it is under way', async () => {
  const kept = keepResults<number>(100)
  const work = counted(7)
  const both = await Promise.all([kept.get('a', 10, work), kept.get('a', 10, work)])
  assert.deepEqual([...both, await kept.get('a', 10, work)], [7, 7, 7])
  assert.equal(work.times, 1)
})

test('the one that was asked for longest ago is forgotten when there is no more room', async () => {
  const kept = keepResults<number>(20)
  const [a, b, c] = [counted(1), counted(2), counted(3)]
  await kept.get('a', 10, a)
  await kept.get('b', 10, b)
  await kept.get('a', 10, a)
  await kept.get('c', 10, c)
  await kept.get('a', 10, a)
  await kept.get('b', 10, b)
  assert.deepEqual([a.times, b.times, c.times], [1, 2, 1])
})

test('what is larger than all the room, fails, or is not worth it is done anew', async () => {
  const kept = keepResults<number>(20, (value) => value > 0)
  const [large, empty] = [counted(1), counted(0)]
  for (let time = 0; time < 2; time++) await kept.get('large', 21, large)
  for (let time = 0; time < 2; time++) await kept.get('empty', 1, empty)
  assert.deepEqual([large.times, empty.times], [2, 2])
  await assert.rejects(
    kept.get('fails', 1, () => Promise.reject(new Error('no'))),
    /no/,
  )
  assert.equal(await kept.get('fails', 1, counted(5)), 5)
})

test('two fingerprints are the same only for the same parts', () => {
  assert.equal(keyOf('ab', 'c'), keyOf('ab', 'c'))
  assert.notEqual(keyOf('ab', 'c'), keyOf('a', 'bc'))
})
