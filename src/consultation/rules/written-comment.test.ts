// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCommentText } from './written-comment.ts'

const check = (
  kind: Parameters<typeof checkCommentText>[0],
  text: string,
  proposedWording = '',
) => {
  const checked = checkCommentText(kind, { text, proposedWording })
  return checked.granted ? checked.value : [checked.refusal, checked.place]
}

test('a comment says something, proposes something or supports', () => {
  assert.deepEqual(check('clarify', ' Oklart. '), { text: 'Oklart.', proposedWording: '' })
  assert.deepEqual(check('reword', '', 'Ny lydelse.'), { text: '', proposedWording: 'Ny lydelse.' })
  assert.deepEqual(check('support', ''), { text: '', proposedWording: '' })
  assert.deepEqual(check('clarify', ' '), ['text-missing', 'text'])
  assert.deepEqual(check('clarify', 'Se 19121212-1212.'), ['personal-number', 'text'])
  assert.deepEqual(check('reword', '', '19121212-1212'), ['personal-number', 'proposedWording'])
})
