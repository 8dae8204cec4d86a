// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { type Mandate, type Role, roles } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import {
  checkPeriod,
  mayAddUnit,
  mayEnd,
  mayGive,
  mayHandOver,
  maySetContactPerson,
  rolesToGive,
} from './mandates.ts'
import type { DatedMandate } from './party.ts'

const today = day('2026-03-19')
const whole = { partyId: 'lerum', bodyId: undefined, unitId: undefined }
const another = { ...whole, partyId: 'ale' }
const nowhere = { partyId: undefined, bodyId: undefined, unitId: undefined }

function aMandate(role: Role, place = whole, personId = 'anna'): Mandate {
  const isCountyWide = ['process-leader', 'editor', 'administrator'].includes(role)
  return { id: `${role}-1`, personId, role, ...(isCountyWide ? nowhere : place) }
}

function answer(result: Result<unknown, string>): string {
  return result.granted ? 'yes' : result.refusal
}

const no = 'role-not-yours-to-give'
const other = 'another-party'

// Giver × given role, at the giver's own party or for all; then at another party.
const own: Record<Role, Record<Role, string>> = {
  administrator: row('yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'),
  'process-leader': row('yes', 'yes', 'yes', no, no, no, no),
  coordinator: row(no, no, 'yes', 'yes', 'yes', 'yes', no),
  editor: row(no, no, no, no, no, no, no),
  contributor: row(no, no, no, no, no, no, no),
  registrar: row(no, no, no, no, no, no, no),
  reader: row(no, no, no, no, no, no, no),
}
const elsewhere: Record<Role, Record<Role, string>> = {
  ...own,
  coordinator: row(no, no, other, other, other, other, no),
}

function row(...answers: string[]): Record<Role, string> {
  return Object.fromEntries(roles.map((role, place) => [role, answers[place]!])) as never
}

test('who may give and end which role, at the own party and at another', () => {
  for (const giver of roles) {
    for (const role of roles) {
      const isCountyWide = ['process-leader', 'editor', 'administrator'].includes(role)
      const at = (place: typeof whole) =>
        mayGive(aMandate(giver), role, isCountyWide ? nowhere : place)
      assert.equal(answer(at(whole)), own[giver][role], `${giver} gives ${role}`)
      assert.equal(answer(at(another)), elsewhere[giver][role], `${giver} gives ${role} elsewhere`)
    }
  }
})

test('a form offers the roles that may be given and no other', () => {
  for (const giver of roles) {
    const offered = rolesToGive(aMandate(giver)).toSorted()
    const given = roles.filter((role) => own[giver][role] === 'yes').toSorted()
    assert.deepEqual(offered, given)
  }
})

test('a role that serves all parties is not given for one party, and the others need a place', () => {
  const administrator = aMandate('administrator')
  assert.equal(answer(mayGive(administrator, 'editor', whole)), 'role-is-for-all')
  assert.equal(answer(mayGive(administrator, 'reader', nowhere)), 'role-needs-a-party')
})

test('a coordinator of a unit does not reach the rest of the party', () => {
  const ofUnit = aMandate('coordinator', { ...whole, unitId: 'care' } as never)
  assert.equal(answer(mayGive(ofUnit, 'reader', whole)), 'another-party')
})

test('who may name a contact person and add units', () => {
  const contact = (role: Role, partyId: string) =>
    answer(maySetContactPerson(aMandate(role), partyId))
  const unit = (role: Role, partyId: string) => answer(mayAddUnit(aMandate(role), partyId))
  assert.equal(contact('coordinator', 'lerum'), 'yes')
  assert.equal(contact('coordinator', 'ale'), 'another-party')
  assert.equal(contact('process-leader', 'ale'), 'yes')
  assert.equal(contact('reader', 'lerum'), no)
  assert.equal(unit('coordinator', 'lerum'), 'yes')
  assert.equal(unit('process-leader', 'lerum'), no)
  assert.equal(unit('administrator', 'ale'), 'yes')
})

test('a new mandate begins today or later and ends after it began', () => {
  const yesterday = addDays(today, -1)
  assert.equal(answer(checkPeriod(today, undefined, today)), 'yes')
  assert.equal(answer(checkPeriod(today, today, today)), 'yes')
  assert.equal(answer(checkPeriod(yesterday, undefined, today)), 'begins-in-the-past')
  assert.equal(answer(checkPeriod(today, yesterday, today)), 'period-is-backward')
})

function dated(role: Role, place = whole, personId = 'bo'): DatedMandate {
  const validFrom = day('2025-01-01')
  return { ...aMandate(role, place, personId), id: 'other', validFrom, validUntil: undefined }
}

const ending = { lastDay: today, today, otherCoordinators: 1 }

test('a mandate is ended by those who may give it and by oneself', () => {
  const coordinator = aMandate('coordinator')
  assert.equal(answer(mayEnd(coordinator, dated('reader'), ending)), 'yes')
  assert.equal(answer(mayEnd(coordinator, dated('reader', another), ending)), 'another-party')
  assert.equal(answer(mayEnd(aMandate('reader'), dated('reader', whole, 'anna'), ending)), 'yes')
  assert.equal(answer(mayEnd(aMandate('reader'), dated('reader'), ending)), no)
})

test('a mandate may end at once but not further back, and only once', () => {
  const coordinator = aMandate('coordinator')
  const on = (lastDay: typeof today) => mayEnd(coordinator, dated('reader'), { ...ending, lastDay })
  assert.equal(answer(on(addDays(today, -1))), 'yes')
  assert.equal(answer(on(addDays(today, -2))), 'ends-in-the-past')
  const ended = { ...dated('reader'), validUntil: addDays(today, -1) }
  assert.equal(answer(mayEnd(coordinator, ended, ending)), 'mandate-already-ended')
})

test('the last coordinator is ended by an administrator alone', () => {
  const last = { ...ending, otherCoordinators: 0 }
  assert.equal(
    answer(mayEnd(aMandate('coordinator'), dated('coordinator'), last)),
    'last-coordinator',
  )
  assert.equal(answer(mayEnd(aMandate('administrator'), dated('coordinator'), last)), 'yes')
})

test('coordination is handed over to a colleague from tomorrow at the earliest', () => {
  const tomorrow = addDays(today, 1)
  const colleague = { personId: 'bo', isOfParty: true }
  const to = (who: typeof colleague, from = tomorrow, role: Role = 'coordinator') =>
    answer(mayHandOver(aMandate(role), who, { from, today }))
  assert.equal(to(colleague), 'yes')
  assert.equal(to(colleague, today), 'hand-over-too-early')
  assert.equal(to({ ...colleague, isOfParty: false }), 'hand-over-outside-party')
  assert.equal(to({ ...colleague, personId: 'anna' }), 'hand-over-to-yourself')
  assert.equal(to(colleague, tomorrow, 'registrar'), no)
})
