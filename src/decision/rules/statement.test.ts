// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementKinds } from './decision.ts'
import { isStatementVerb, kindOfVerb } from './statement.ts'

test('on the way to the councils bodies take position, recommend and prepare', () => {
  for (const verb of ['position', 'recommend', 'prepare'] as const) {
    assert.equal(isStatementVerb(verb), true, verb)
  }
})

test('to decide, answer, compile or send on is not to say something about the matter', () => {
  for (const verb of ['decide', 'answer', 'compile', 'hand-over'] as const) {
    assert.equal(isStatementVerb(verb), false, verb)
  }
})

test('each kind of statement is what one verb is recorded as', () => {
  assert.deepEqual(Object.values(kindOfVerb).toSorted(), statementKinds.toSorted())
})
