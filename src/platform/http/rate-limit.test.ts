// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeRateLimiter } from '#platform/http/rate-limit.ts'

const limits = { question: { count: 3, seconds: 60 }, search: { count: 1, seconds: 1 } }

test('a burst is let through, then one must wait for the next token', () => {
  let now = 0
  const take = makeRateLimiter(limits, () => now)
  const answers = [1, 2, 3, 4].map(() => take('question', 'a'))
  assert.deepEqual(answers, [undefined, undefined, undefined, 20])
  now = 20_000
  assert.equal(take('question', 'a'), undefined)
  assert.equal(take('question', 'a'), 20)
})

test('each visitor and each limit is counted for itself', () => {
  const take = makeRateLimiter(limits, () => 0)
  for (let times = 0; times < 3; times++) take('question', 'a')
  assert.equal(take('question', 'b'), undefined)
  assert.equal(take('search', 'a'), undefined)
  assert.equal(take('search', 'a'), 1)
})

test('a clock that is set back locks no one out for longer than the limit', () => {
  let now = 1_000_000
  const take = makeRateLimiter(limits, () => now)
  for (let times = 0; times < 3; times++) take('question', 'a')
  now = 0
  assert.equal(take('question', 'a'), 20)
  now = 20_000
  assert.equal(take('question', 'a'), undefined)
})

test('a flood against one limit does not let anyone through another', () => {
  const take = makeRateLimiter(limits, () => 0)
  for (let times = 0; times < 3; times++) take('question', 'a')
  for (let visitor = 0; visitor < 60_000; visitor++) take('search', String(visitor))
  assert.equal(take('question', 'a'), 20)
})

test('thousands of other visitors do not fill the memory', () => {
  const take = makeRateLimiter(limits, () => 0)
  for (let visitor = 0; visitor < 60_000; visitor++) take('search', String(visitor))
  // The oldest was forgotten, the newest was not.
  assert.equal(take('search', '0'), undefined)
  assert.equal(take('search', '59999'), 1)
})
