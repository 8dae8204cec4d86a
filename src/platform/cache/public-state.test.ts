// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { askTogether } from '#platform/cache/public-state.ts'

test('those who come while a question is under way share the next one', async () => {
  let committed = 0
  let asked = 0
  const ask = askTogether(async () => {
    asked += 1
    const seen = committed
    await wait(5)
    return seen
  })
  const first = ask()
  committed = 1
  const others = await Promise.all([ask(), ask(), ask()])
  assert.equal(await first, 0)
  assert.deepEqual(others, [1, 1, 1], 'what was committed before they came is seen')
  assert.equal(asked, 2)
  committed = 2
  assert.equal(await ask(), 2)
  assert.equal(asked, 3)
})

test('a question that fails fails those who shared it, and no others', async () => {
  let isAway = true
  const ask = askTogether(async () => {
    await wait(1)
    if (isAway) throw new Error('away')
    return 'well'
  })
  const answers = [ask(), ask(), ask()]
  for (const answer of answers) await assert.rejects(answer, /away/)
  isAway = false
  assert.equal(await ask(), 'well')
})
