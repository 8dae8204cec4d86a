// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasChanged, writeSeen } from '#kernel/seen.ts'
import { seenOfLaw, seenOfLook } from './seen.ts'

const law = { revision: 3 }
const thing = { fingerprint: 'abc' }

test('a law that is saved again is another', () => {
  assert.equal(writeSeen(seenOfLaw(law)), 'law=3')
  assert.equal(hasChanged(seenOfLaw(law), seenOfLaw({ revision: 4 })), true)
})

test('other words, another law and something said meanwhile are seen', () => {
  const seen = seenOfLook(law, thing, undefined)
  assert.equal(writeSeen(seen), 'law=3;words=abc;look=')
  assert.equal(hasChanged(seen, seenOfLook(law, thing, undefined)), false)
  for (const now of [
    seenOfLook({ revision: 4 }, thing, undefined),
    seenOfLook(law, { fingerprint: 'b' }, undefined),
    seenOfLook(law, thing, { id: '1' }),
    seenOfLook(law, undefined, undefined),
  ])
    assert.equal(hasChanged(seen, now), true)
})
