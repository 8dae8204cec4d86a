// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askStep, lifecycleOf, moveFrom, type Gates } from './lifecycle.ts'
import { granted, refused } from './result.ts'

type Status = 'shut' | 'ajar' | 'gone'
type Gate = 'has-key' | 'is-quiet'

const steps = lifecycleOf<Status, 'keep-door', Gate, 'door-opened' | 'door-removed'>()({
  open: {
    by: 'keep-door',
    event: 'door-opened',
    path: 'oppna',
    asks: 'once',
    from: { shut: { to: 'ajar', when: ['has-key', 'is-quiet'] } },
  },
  remove: {
    by: 'keep-door',
    event: 'door-removed',
    path: 'ta-bort',
    asks: 'twice',
    from: { shut: { to: 'gone' }, ajar: { to: 'gone', reason: 'required' } },
  },
})

type Facts = { readonly keys: number; readonly noise: number }
const gates: Gates<Gate, Facts, 'no-key' | 'too-loud'> = {
  'has-key': ({ keys }) => (keys > 0 ? granted() : refused('no-key')),
  'is-quiet': ({ noise }) => (noise === 0 ? granted() : refused('too-loud', { noise })),
}

const ask = (status: Status, step: keyof typeof steps, facts: Facts) =>
  askStep(steps[step], status, gates, facts)
const move = (status: Status, step: keyof typeof steps) => moveFrom(steps[step], status)

test('a step is taken only from a status that its row names', () => {
  const facts = { keys: 1, noise: 0 }
  assert.deepEqual(ask('shut', 'open', facts), granted(move('shut', 'open')))
  assert.equal(move('shut', 'open')?.to, 'ajar')
  assert.deepEqual(ask('ajar', 'open', facts), refused('step-not-possible'))
  assert.equal(move('gone', 'remove'), undefined)
})

test('gates are asked in their order, and the first that is shut answers', () => {
  assert.deepEqual(ask('shut', 'open', { keys: 0, noise: 3 }), refused('no-key'))
  assert.deepEqual(ask('shut', 'open', { keys: 1, noise: 3 }), refused('too-loud', { noise: 3 }))
})

test('the same step may need a reason from one status and none from another', () => {
  assert.equal(move('ajar', 'remove')?.reason, 'required')
  assert.equal(move('shut', 'remove')?.reason, undefined)
})

test('a status that no step leaves or leads to does not compile, nor a gate without an answer', () => {
  const table = {
    open: {
      by: 'keep-door',
      event: 'door-opened',
      path: 'oppna',
      asks: 'once',
      from: { shut: { to: 'ajar' } },
    },
  } as const
  // @ts-expect-error Nothing leads to `gone`.
  lifecycleOf<Status, 'keep-door', never, 'door-opened'>()(table)
  // @ts-expect-error The second gate has no answer.
  const half: Gates<Gate, Facts, 'no-key'> = { 'has-key': () => refused('no-key') }
  assert.equal(Object.keys(half).length, 1)
})
