// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedFacts, writeSeen } from '#kernel/seen.ts'
import { emptyMark } from './mark.ts'
import { seenOfMark, seenOfWord } from './seen.ts'

const mark = {
  ...emptyMark,
  id: 'm',
  versionId: 'v',
  provisionId: 'p',
  fingerprint: 'abc',
  revision: 1,
}

test('one who marks has seen the mark and the words as they stood', () => {
  const seen = seenOfMark(mark, 'abc')
  assert.deepEqual(changedFacts(seen, seenOfMark(mark, 'abc')), [])
  assert.deepEqual(changedFacts(seen, seenOfMark({ ...mark, revision: 2 }, 'abc')), ['mark'])
  assert.deepEqual(changedFacts(seen, seenOfMark(mark, 'abd')), ['words'])
  assert.deepEqual(changedFacts(seen, seenOfMark(undefined, 'abc')), ['mark'])
  assert.equal(writeSeen(seen), 'mark=m.1;words=abc')
})

test('one who changes a word has seen it as it was saved last', () => {
  assert.deepEqual(seenOfWord({ revision: 3 }), { word: '3' })
})
