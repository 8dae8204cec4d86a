// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { checkOwnDecision, isDecided, noDecision, type OwnDecision } from './own-decision.ts'

const today = day('2026-03-19')
const decision: OwnDecision = {
  board: 'Kommunstyrelsen',
  decidedOn: day('2026-03-11'),
  paragraph: '§ 48',
  registryNumber: 'KS 2026/12',
}
const check = (more: Partial<OwnDecision>) => {
  const checked = checkOwnDecision({ ...decision, ...more }, today)
  return checked.granted ? checked.value : [checked.refusal, checked.place]
}

test('a decision is kept as lines, and none is none', () => {
  assert.deepEqual(check({ board: ' Kommun­styrelsen \n' }), decision)
  assert.deepEqual(check(noDecision), noDecision)
  assert.equal(isDecided(noDecision), false)
  assert.equal(isDecided({ ...noDecision, decidedOn: today }), true)
})

test('what cannot be kept is told at its field', () => {
  assert.deepEqual(check({ board: '' }), ['board-missing', 'board'])
  assert.deepEqual(check({ decidedOn: day('2026-03-20') }), ['decided-not-yet', 'decidedOn'])
  assert.deepEqual(check({ registryNumber: '19121212-1212' }), [
    'personal-number',
    'registryNumber',
  ])
  assert.deepEqual(check({ paragraph: '§'.repeat(21) }), ['text-too-long', 'paragraph'])
})
