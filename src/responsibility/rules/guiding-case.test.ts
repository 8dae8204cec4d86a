// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { caseStateOn, casesThatHold, checkCase, checkDaysOfDecision } from './guiding-case.ts'

const decided = {
  status: 'decided' as const,
  decidedOn: day('2026-01-10'),
  validFrom: day('2026-02-01'),
  validUntil: day('2026-12-31'),
  withdrawnOn: undefined,
}

test('a case is known when it is decided and guides from its first day through its last', () => {
  const on = ['2026-01-09', '2026-01-10', '2026-02-01', '2026-12-31', '2027-01-01'].map((one) =>
    caseStateOn(decided, day(one)),
  )
  assert.deepEqual(on, [undefined, 'decided', 'holds', 'holds', 'past'])
  assert.deepEqual(casesThatHold([decided], day('2026-01-31')), [])
  assert.deepEqual(casesThatHold([decided], day('2026-02-01')), [decided])
})

test('one that is withdrawn guided until the day before', () => {
  const gone = { ...decided, status: 'withdrawn' as const, withdrawnOn: day('2026-03-01') }
  assert.equal(caseStateOn(gone, day('2026-02-28')), 'holds')
  assert.equal(caseStateOn(gone, day('2026-03-01')), 'withdrawn')
})

test('a draft is a draft whatever the day', () => {
  const draft = {
    status: 'draft' as const,
    decidedOn: undefined,
    validFrom: undefined,
    validUntil: undefined,
    withdrawnOn: undefined,
  }
  assert.equal(caseStateOn(draft, day('2010-01-01')), 'draft')
})

test('its words must be there and name no person', () => {
  const words = {
    title: 'Sårvård',
    situation: 'En person får såret omlagt.',
    question: 'Vem lägger om det?',
    answer: 'Kommunen.',
    why: 'Hon är inskriven.',
    responsible: 'municipality' as const,
  }
  assert.ok(checkCase(words).granted)
  const without = checkCase({ ...words, why: ' ' })
  assert.deepEqual(without.granted ? '' : [without.refusal, without.place], ['text-missing', 'why'])
  const named = checkCase({ ...words, situation: 'Hon, 811218-9876.' })
  assert.equal(named.granted ? '' : named.refusal, 'personal-number')
})

test('nothing is decided ahead, and nothing holds before it is decided', () => {
  const today = day('2026-03-19')
  const days = { decidedOn: today, validFrom: today, validUntil: undefined }
  const answer = (more: Partial<Parameters<typeof checkDaysOfDecision>[0]>) => {
    const checked = checkDaysOfDecision({ ...days, ...more }, today)
    return checked.granted ? 'granted' : checked.refusal
  }
  assert.equal(answer({}), 'granted')
  assert.equal(answer({ decidedOn: day('2026-03-20') }), 'decided-later')
  assert.equal(answer({ validFrom: day('2026-03-18') }), 'holds-before-decided')
  assert.equal(answer({ validUntil: day('2026-03-18') }), 'case-ends-before')
})
