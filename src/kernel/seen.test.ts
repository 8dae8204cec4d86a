// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asItStands, changedFacts, hasChanged, readSeen, writeSeen } from './seen.ts'

const now = { status: 'open', decision: '', days: '2026-03-09,2026-03-16' }

test('a mark comes back from a form as it was written', () => {
  assert.deepEqual(readSeen(writeSeen(now)), now)
  assert.equal(hasChanged(readSeen(writeSeen(now)), now), false)
})

test('each fact that is not as it was seen is told, in the order of the record', () => {
  const seen = readSeen(writeSeen({ ...now, status: 'draft', days: '' }))
  assert.deepEqual(changedFacts(seen, now), ['status', 'days'])
  assert.equal(hasChanged(seen, now), true)
})

test('nothing to see is something seen: the first who records meets no other', () => {
  assert.equal(hasChanged(readSeen('decision='), { decision: '' }), false)
  assert.equal(hasChanged(readSeen('decision='), { decision: 'one' }), true)
})

// A form of another page, of an older edition of the product, or made by hand.
for (const broken of ['', ';;;', '=', 'status', 'other=open', '__proto__=x', 'x'.repeat(30_000)]) {
  test(`the mark «${broken.slice(0, 20)}» has seen nothing`, () => {
    assert.deepEqual(changedFacts(readSeen(broken), { state: 'open', decision: 'one' }), [
      'state',
      'decision',
    ])
  })
}

test('a mark of another prototype does not answer for a fact', () => {
  assert.deepEqual(changedFacts(readSeen('__proto__=open'), { toString: 'open' }), ['toString'])
})

test('who reads and acts in one transaction has seen how it stands', () => {
  assert.equal(hasChanged(asItStands, { decision: 'one' }), false)
})

test('prose cannot stand in a mark: it would not come back as it was', () => {
  assert.throws(() => writeSeen({ note: 'a;b=c' }), RangeError)
})
