// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkSource, sourceLimit } from './source.ts'

function kept(typed: string): string {
  const result = checkSource(typed)
  return result.granted ? result.value : result.refusal
}

test('where something is read is one line: a record, a reference number, a web page', () => {
  assert.equal(kept(' RS 2022-01294,\n § 191 '), 'RS 2022-01294, § 191')
  assert.equal(kept('https://exempel.se/avtal?år=2022'), 'https://exempel.se/avtal?år=2022')
  assert.equal(kept(''), '')
})

test('it is as long as its field says, and names nobody by number', () => {
  assert.equal(kept('§'.repeat(sourceLimit)).length, sourceLimit)
  assert.equal(kept('§'.repeat(sourceLimit + 1)), 'text-too-long')
  assert.equal(kept('Ärende om 19811218-9876'), 'personal-number')
})
