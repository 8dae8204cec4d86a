// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NotDoneNow } from '#platform/work/off-thread.ts'
import { afterSending, outcomeOf } from './outcome.ts'

test('work that there was no time for may be asked for again, also by one who sent something', () => {
  const outcome = outcomeOf(new NotDoneNow('twenty wait already'))
  assert.deepEqual(
    [outcome.status, outcome.sentence, outcome.headers['Retry-After']],
    [503, 'much-to-read', '60'],
  )
  assert.equal(afterSending(outcome).sentence, 'much-to-read')
})

test('a database that goes away does not tell one who sent something whether it was saved', () => {
  const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  assert.deepEqual(
    [outcomeOf(away).status, afterSending(outcomeOf(away)).sentence],
    [503, 'perhaps-not-saved'],
  )
})
