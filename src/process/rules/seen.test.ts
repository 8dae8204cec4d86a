// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '#kernel/instant.ts'
import { readSeen, writeSeen } from '#kernel/seen.ts'
import { seenOfStep } from './seen.ts'

const act = {
  id: '0190a1',
  turn: 1,
  isUndone: false,
  saidBy: undefined,
  saidAt: instant('2025-02-01T08:00:00Z'),
}

test('a step that is done, one that is opened again and one that nobody has spoken of are three marks', () => {
  const marks = [undefined, act, { ...act, isUndone: true }, { ...act, id: '0190a2' }].map(
    (latestAct) => seenOfStep({ latestAct }).act,
  )
  assert.equal(new Set(marks).size, 4)
  assert.equal(marks[0], '')
})

test('the mark of an undone act can stand in a form', () => {
  const mark = seenOfStep({ latestAct: { ...act, isUndone: true } })
  assert.deepEqual(readSeen(writeSeen(mark)), mark)
})
