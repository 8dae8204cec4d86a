// SPDX-License-Identifier: EUPL-1.2
// Each mark must differ when something has happened that its reader would have wanted to know, and
// stand when nothing has.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { changedFacts, readSeen, writeSeen } from '#kernel/seen.ts'
import {
  seenOfContact,
  seenOfDay,
  seenOfIdentityRequest,
  seenOfMandate,
  seenOfMandates,
  seenOfUnits,
} from './seen.ts'

test('who ends a mandate is told that it has got another end', () => {
  const lasting = seenOfMandate({ validUntil: undefined })
  const ending = seenOfMandate({ validUntil: day('2026-12-31') })
  assert.deepEqual(changedFacts(lasting, ending), ['until'])
  assert.deepEqual(changedFacts(ending, seenOfMandate({ validUntil: day('2026-06-30') })), [
    'until',
  ])
})

test('who names a contact person is told of another person and of another number', () => {
  const anna = { personId: 'anna', phone: '031-390 06 01' }
  const seen = seenOfContact(anna)
  assert.deepEqual(changedFacts(seen, seenOfContact({ ...anna, personId: 'bo' })), ['contact'])
  assert.deepEqual(changedFacts(seen, seenOfContact({ ...anna, phone: '031-390 06 02' })), [
    'phone',
  ])
  assert.deepEqual(changedFacts(seen, seenOfContact(undefined)), ['contact', 'phone'])
})

test('the same number written otherwise is the same number, and its mark can stand in a form', () => {
  const seen = seenOfContact({ personId: 'anna', phone: '031-390 06 01' })
  assert.deepEqual(seenOfContact({ personId: 'anna', phone: '031 39006 01' }), seen)
  assert.deepEqual(readSeen(writeSeen(seen)), seen)
})

test('who answers for an account is told that another has answered, or that the person got one', () => {
  const seen = seenOfIdentityRequest({ status: 'waiting' }, ['old'])
  assert.deepEqual(changedFacts(seen, seenOfIdentityRequest({ status: 'confirmed' }, ['old'])), [
    'status',
  ])
  assert.deepEqual(
    changedFacts(seen, seenOfIdentityRequest({ status: 'waiting' }, ['old', 'new'])),
    ['accounts'],
  )
})

test('who invites, or adds a unit, is told of the latest that was added, wherever it stands in the list', () => {
  const mandates = (...ids: readonly string[]) =>
    seenOfMandates(ids.map((id) => ({ mandate: { id } })))
  assert.deepEqual(changedFacts(mandates('01a'), mandates('01b', '01a')), ['latestMandate'])
  assert.deepEqual(changedFacts(mandates(), mandates('01a')), ['latestMandate'])
  assert.deepEqual(mandates('01a', '01b'), mandates('01b', '01a'))
  const units = (...ids: readonly string[]) => seenOfUnits(ids.map((id) => ({ id })))
  assert.deepEqual(changedFacts(units('01a'), units('01b', '01a')), ['latestUnit'])
})

test('who moves the day is told that it has been moved', () => {
  const seen = seenOfDay(day('2026-03-19'))
  assert.deepEqual(changedFacts(seen, seenOfDay(day('2026-03-20'))), ['day'])
})
