// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sha256 } from './sha256.ts'

test('a text is hashed as UTF-8', () => {
  assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  const swedish = 'Västra Götaland – hälsa'
  assert.equal(sha256(swedish), createHash('sha256').update(swedish, 'utf8').digest('hex'))
})

test('bytes and the text they spell have the same hash', () => {
  assert.equal(sha256(new TextEncoder().encode('åäö')), sha256('åäö'))
})
