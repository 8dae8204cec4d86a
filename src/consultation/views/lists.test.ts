// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { noDecision } from '../rules/own-decision.ts'
import { type CollatedComment, commentList } from './lists.ts'

const decision = {
  board: 'Kommunstyrelsen',
  decidedOn: day('2026-03-10'),
  paragraph: '§ 41',
  registryNumber: 'KS 2026/0012',
}
const row = {
  comment: { number: 3, kind: 'clarify', text: 'Vem?', proposedWording: '' },
  from: { name: 'Lerums kommun', slug: '1441-lerum' },
  decision,
  attachments: [{ fileName: 'protokoll.pdf' }, { fileName: 'karta.pdf' }],
} as unknown as CollatedComment

test('a comment in a file carries the decision and the attachments of its answer', () => {
  const { columns, asData } = commentList
  const said = (['board', 'decidedOn', 'paragraph', 'registryNumber', 'attachments'] as const).map(
    (name) => columns[name].data?.(row),
  )
  assert.deepEqual(said, [...Object.values(decision), 'protokoll.pdf, karta.pdf'])
  const data = asData!(row) as { decision: unknown; attachments: unknown }
  assert.deepEqual(data.decision, decision)
  assert.deepEqual(data.attachments, ['protokoll.pdf', 'karta.pdf'])
  const without = asData!({ ...row, decision: noDecision }) as { decision: unknown }
  assert.equal(without.decision, null)
})
