// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { type Role, roles } from '#kernel/mandate.ts'
import { type AskedIdentity, mayAnswerIdentity, mayBindAccount } from './identity-request.ts'

const today = day('2026-03-19')
const asked: AskedIdentity = { personId: 'anna', status: 'waiting', answerBy: today }
const mandate = (role: Role, personId = 'mats') => ({
  id: role,
  personId,
  role,
  partyId: undefined,
  bodyId: undefined,
  unitId: undefined,
})
const answerOf = (...of: Parameters<typeof mayAnswerIdentity>) => {
  const may = mayAnswerIdentity(...of)
  return may.granted ? 'granted' : may.refusal
}

test('administrators answer, and nobody else', () => {
  for (const role of roles) {
    const answer = role === 'administrator' ? 'granted' : 'role-not-yours-to-give'
    assert.equal(answerOf(mandate(role), asked, today), answer, role)
  }
})

test('nobody answers for herself, administrator or not', () => {
  for (const status of ['waiting', 'confirmed', 'rejected'] as const) {
    const own = { ...asked, status }
    assert.equal(answerOf(mandate('administrator', 'anna'), own, today), 'sign-in-is-your-own')
  }
})

test('a request is answered once, and until its last day is over', () => {
  const administrator = mandate('administrator')
  assert.equal(answerOf(administrator, asked, asked.answerBy), 'granted')
  assert.equal(answerOf(administrator, asked, addDays(asked.answerBy, 1)), 'sign-in-lapsed')
  for (const status of ['confirmed', 'rejected'] as const) {
    assert.equal(answerOf(administrator, { ...asked, status }, today), 'sign-in-answered')
  }
})

test('an account is one person’s, and a person has one at each provider', () => {
  const second = { issuer: 'second' }
  const at = (...issuers: string[]) => issuers.map((issuer) => ({ issuer }))
  assert.ok(mayBindAccount(second, { holder: undefined, accounts: at('first', 'third') }).granted)
  assert.ok(!mayBindAccount(second, { holder: 'bo', accounts: at('first') }).granted)
  assert.ok(!mayBindAccount(second, { holder: undefined, accounts: at('first', 'second') }).granted)
})
