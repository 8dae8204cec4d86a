// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { NotDoneNow, runOffThread, TooMuchWork } from './off-thread.ts'

/** A module with one function, as an address of its own. */
const workOf = (body: string) => ({
  module: `data:text/javascript,${encodeURIComponent(`export function work(input) { ${body} }`)}`,
  name: 'work',
})
type Doubling = (input: readonly number[]) => readonly number[]

test('the work is done elsewhere, and its answer is the same', async () => {
  const work = workOf('return input.map((one) => one * 2)')
  assert.deepEqual(await runOffThread<Doubling>(work, [1, 2, 3], 10_000), [2, 4, 6])
})

test('others are answered while it is done', async () => {
  const work = workOf('const end = Date.now() + 700; while (Date.now() < end); return input')
  const begun = performance.now()
  const done = runOffThread<Doubling>(work, [1], 10_000)
  await setTimeout(20)
  assert.ok(performance.now() - begun < 500, 'the clock ticked before the work was done')
  assert.deepEqual(await done, [1])
})

test('work that goes on for ever is stopped at its limit, and the next is done', async () => {
  const endless = workOf('for (;;);')
  const stopped = () => assert.rejects(runOffThread<Doubling>(endless, [1], 200), TooMuchWork)
  await Promise.all([stopped(), stopped(), stopped()])
  assert.deepEqual(await runOffThread<Doubling>(workOf('return input'), [4], 10_000), [4])
})

test('work that fails fails here, with its own words', async () => {
  const failing = workOf("throw new RangeError('no such provision')")
  await assert.rejects(runOffThread<Doubling>(failing, [1], 10_000), /no such provision/)
  const missing = { ...failing, name: 'play' }
  await assert.rejects(runOffThread<Doubling>(missing, [1], 10_000), /has no play/)
})

test('a thread that is lost says that the work may be done later, and the next is done', async () => {
  const lost = workOf('process.exit(3)')
  await assert.rejects(runOffThread<Doubling>(lost, [1], 10_000), NotDoneNow)
  await assert.rejects(runOffThread<Doubling>(lost, [1], 10_000), /ended with 3 and no answer/)
  assert.deepEqual(await runOffThread<Doubling>(workOf('return input'), [5], 10_000), [5])
})

test('when many wait, the next is told so at once, and those who wait are served in turn', async () => {
  const slow = workOf('const end = Date.now() + 20; while (Date.now() < end); return input')
  const served: number[] = []
  const asked = Array.from({ length: 30 }, (_, place) =>
    runOffThread<Doubling>(slow, [place], 10_000).then(([one]) => served.push(one!)),
  )
  const outcomes = await Promise.allSettled(asked)
  const refused = outcomes.flatMap((one, place) => (one.status === 'rejected' ? [place] : []))
  // Two run, twenty wait.
  assert.deepEqual(refused, [22, 23, 24, 25, 26, 27, 28, 29])
  assert.ok(outcomes.every((one) => one.status !== 'rejected' || one.reason instanceof NotDoneNow))
  assert.equal(served.length, 22)
  assert.deepEqual(await runOffThread<Doubling>(workOf('return input'), [6], 10_000), [6])
})
