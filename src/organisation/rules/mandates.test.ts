// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, type Day, day } from '#kernel/day.ts'
import { type Mandate, type Role, roles } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import {
  checkPeriod,
  checkWithinOwn,
  type Coordination,
  type MandatePlace,
  mayAddUnit,
  mayEnd,
  mayGive,
  mayHandOver,
  maySetContactPerson,
  mayTake,
  rolesToGive,
} from './mandates.ts'
import type { DatedMandate } from './party.ts'
import { firstDayWithout, type Period } from './period.ts'

const today = day('2026-03-19')
const nowhere = { partyId: undefined, bodyId: undefined, unitId: undefined }
const whole = { ...nowhere, partyId: 'lerum' }
const body = { ...whole, bodyId: 'board' }
const unit = { ...whole, unitId: 'care' }

const coordinated: Coordination = { hasCoordinator: true, endedBy: undefined }
const empty: Coordination = { hasCoordinator: false, endedBy: undefined }

function aMandate(role: Role, place: MandatePlace = whole, personId = 'anna'): Mandate {
  const isCountyWide = ['process-leader', 'editor', 'administrator'].includes(role)
  return { id: `${role}-1`, personId, role, ...(isCountyWide ? nowhere : place) }
}

function answer(result: Result<unknown, string>): string {
  return result.granted ? 'yes' : result.refusal
}

const givers: Readonly<Record<string, Mandate>> = {
  administrator: aMandate('administrator'),
  'process leader': aMandate('process-leader'),
  coordinator: aMandate('coordinator'),
  'coordinator of a body': aMandate('coordinator', body),
  'coordinator of a unit': aMandate('coordinator', unit),
  editor: aMandate('editor'),
  contributor: aMandate('contributor'),
  registrar: aMandate('registrar'),
  reader: aMandate('reader'),
}

const places: Readonly<Record<string, { place: MandatePlace; coordination: Coordination }>> = {
  'for all': { place: nowhere, coordination: coordinated },
  'own party': { place: whole, coordination: coordinated },
  'own body': { place: body, coordination: coordinated },
  'own unit': { place: unit, coordination: coordinated },
  'other party': { place: { ...whole, partyId: 'ale' }, coordination: coordinated },
  'empty party': { place: { ...whole, partyId: 'ale' }, coordination: empty },
  'other body': { place: { ...body, partyId: 'ale' }, coordination: coordinated },
  'body of empty': { place: { ...body, partyId: 'ale' }, coordination: empty },
  'joint body': { place: { ...nowhere, bodyId: 'sro' }, coordination: coordinated },
  'empty joint': { place: { ...nowhere, bodyId: 'sro' }, coordination: empty },
}

const codes: Readonly<Record<string, string>> = {
  yes: 'yes',
  '-': 'role-not-yours-to-give',
  other: 'another-party',
  all: 'role-is-for-all',
  where: 'role-needs-a-party',
  has: 'party-has-coordinator',
  whole: 'first-is-for-the-whole',
}

// What each may give to another. Whatever is «yes» here is «not-to-yourself» to oneself.
const giving = `
                                        process-leader editor coordinator contributor registrar reader administrator
administrator         | for all       |  yes            yes    where       -           -         -      yes
administrator         | own party     |  all            all    has         -           -         -      all
administrator         | own body      |  all            all    has         -           -         -      all
administrator         | own unit      |  all            all    has         -           -         -      all
administrator         | other party   |  all            all    has         -           -         -      all
administrator         | empty party   |  all            all    yes         -           -         -      all
administrator         | other body    |  all            all    has         -           -         -      all
administrator         | body of empty |  all            all    whole       -           -         -      all
administrator         | joint body    |  yes            yes    has         -           -         -      yes
administrator         | empty joint   |  yes            yes    yes         -           -         -      yes
process leader        | for all       |  yes            yes    where       -           -         -      -
process leader        | own party     |  all            all    has         -           -         -      -
process leader        | own body      |  all            all    has         -           -         -      -
process leader        | own unit      |  all            all    has         -           -         -      -
process leader        | other party   |  all            all    has         -           -         -      -
process leader        | empty party   |  all            all    yes         -           -         -      -
process leader        | other body    |  all            all    has         -           -         -      -
process leader        | body of empty |  all            all    whole       -           -         -      -
process leader        | joint body    |  yes            yes    has         -           -         -      -
process leader        | empty joint   |  yes            yes    yes         -           -         -      -
coordinator           | for all       |  -              -      where       where       where     where  -
coordinator           | own party     |  -              -      yes         yes         yes       yes    -
coordinator           | own body      |  -              -      yes         yes         yes       yes    -
coordinator           | own unit      |  -              -      yes         yes         yes       yes    -
coordinator           | other party   |  -              -      other       other       other     other  -
coordinator           | empty party   |  -              -      other       other       other     other  -
coordinator           | other body    |  -              -      other       other       other     other  -
coordinator           | body of empty |  -              -      other       other       other     other  -
coordinator           | joint body    |  -              -      other       other       other     other  -
coordinator           | empty joint   |  -              -      other       other       other     other  -
`

/** Some give nothing of a party's own: what reaches the whole of it is never theirs. */
function expectedGiving(giver: string, place: string, role: Role): string {
  const [heading, ...rows] = giving.trim().split('\n')
  const columns = heading!.trim().split(/\s+/)
  const row = rows.map((line) => line.split('|').map((cell) => cell.trim()))
  const found = row.find(([who, where]) => who === giver && where === place)
  if (found) return codes[found[2]!.split(/\s+/)[columns.indexOf(role)]!]!
  if (!giver.startsWith('coordinator of')) return 'role-not-yours-to-give'
  const asCoordinator = expectedGiving('coordinator', place, role)
  return asCoordinator === 'yes' ? 'another-party' : asCoordinator
}

test('who may give which role where, to another', () => {
  for (const [giver, mandate] of Object.entries(givers)) {
    for (const [name, at] of Object.entries(places)) {
      for (const role of roles) {
        const got = answer(mayGive(mandate, role, at, false))
        assert.equal(got, expectedGiving(giver, name, role), `${giver} gives ${role}, ${name}`)
      }
    }
  }
})

test('nobody gives herself a mandate, whoever she is and wherever it is for', () => {
  for (const mandate of Object.values(givers)) {
    for (const at of Object.values(places)) {
      for (const role of roles) {
        assert.notEqual(answer(mayGive(mandate, role, at, true)), 'yes')
        if (mayGive(mandate, role, at, false).granted) {
          assert.equal(answer(mayGive(mandate, role, at, true)), 'not-to-yourself')
        }
      }
    }
  }
})

test('a form offers the roles that may be given somewhere and no other', () => {
  for (const [giver, mandate] of Object.entries(givers)) {
    if (giver.startsWith('coordinator of')) continue
    const somewhere = roles.filter((role) =>
      Object.keys(places).some((place) => expectedGiving(giver, place, role) === 'yes'),
    )
    assert.deepEqual(rolesToGive(mandate).toSorted(), somewhere.toSorted(), giver)
  }
})

test('who ended a party’s coordinator does not name the next one', () => {
  const at = { place: { ...whole, partyId: 'ale' }, coordination: { ...empty, endedBy: 'anna' } }
  for (const role of ['administrator', 'process-leader'] as const) {
    assert.equal(answer(mayGive(aMandate(role), 'coordinator', at, false)), 'ended-by-yourself')
    const other = aMandate(role, whole, 'bo')
    assert.equal(answer(mayGive(other, 'coordinator', at, false)), 'yes')
  }
})

// What each may take from another, at the own party, its parts and elsewhere.
const taking = `
                                        process-leader editor coordinator contributor registrar reader administrator
administrator         | for all       |  yes            yes    yes         yes         yes       yes    yes
administrator         | own party     |  yes            yes    yes         yes         yes       yes    yes
administrator         | other party   |  yes            yes    yes         yes         yes       yes    yes
process leader        | for all       |  yes            yes    -           -           -         -      -
process leader        | own party     |  yes            yes    -           -           -         -      -
process leader        | other party   |  yes            yes    -           -           -         -      -
coordinator           | for all       |  -              -      other       other       other     other  -
coordinator           | own party     |  -              -      yes         yes         yes       yes    -
coordinator           | own body      |  -              -      yes         yes         yes       yes    -
coordinator           | own unit      |  -              -      yes         yes         yes       yes    -
coordinator           | other party   |  -              -      other       other       other     other  -
coordinator of a body | own party     |  -              -      other       other       other     other  -
coordinator of a body | own body      |  -              -      other       other       other     other  -
coordinator of a unit | own party     |  -              -      other       other       other     other  -
coordinator of a unit | own unit      |  -              -      other       other       other     other  -
editor                | for all       |  -              -      -           -           -         -      -
contributor           | own party     |  -              -      -           -           -         -      -
registrar             | own party     |  -              -      -           -           -         -      -
reader                | own party     |  -              -      -           -           -         -      -
`

test('who may take which role from another', () => {
  const [heading, ...rows] = taking.trim().split('\n')
  const columns = heading!.trim().split(/\s+/) as Role[]
  for (const row of rows) {
    const [giver = '', where = '', cells = ''] = row.split('|').map((cell) => cell.trim())
    for (const [at, code] of cells.split(/\s+/).entries()) {
      const got = answer(mayTake(givers[giver]!, columns[at]!, places[where]!.place))
      assert.equal(got, codes[code], `${giver} takes ${columns[at]}, ${where}`)
    }
  }
})

// Contact person, then units: at the own party, at another, and at one without a coordinator.
const arranging = `
administrator         | has   has   yes | has   has   yes
process leader        | has   has   yes | -     -     -
coordinator           | yes   other other | yes   other other
coordinator of a body | other other other | other other other
coordinator of a unit | other other other | other other other
editor                | -     -     -   | -     -     -
contributor           | -     -     -   | -     -     -
registrar             | -     -     -   | -     -     -
reader                | -     -     -   | -     -     -
`

test('who may name a contact person and add units', () => {
  for (const row of arranging.trim().split('\n')) {
    const [giver = '', ...both] = row.split('|').map((cell) => cell.trim())
    for (const [at, may] of [maySetContactPerson, mayAddUnit].entries()) {
      const got = [
        may(givers[giver]!, 'lerum', coordinated),
        may(givers[giver]!, 'ale', coordinated),
        may(givers[giver]!, 'ale', empty),
      ].map(answer)
      const expected = both[at]!.split(/\s+/).map((code) => codes[code])
      assert.deepEqual(got, expected, `${giver}, ${may.name}`)
    }
  }
})

test('a new mandate begins today or later and ends after it began', () => {
  const yesterday = addDays(today, -1)
  assert.equal(answer(checkPeriod(today, undefined, today)), 'yes')
  assert.equal(answer(checkPeriod(today, today, today)), 'yes')
  assert.equal(answer(checkPeriod(yesterday, undefined, today)), 'begins-in-the-past')
  assert.equal(answer(checkPeriod(today, yesterday, today)), 'period-is-backward')
})

test('one whose own mandate ends gives none that lasts longer', () => {
  const own = (validUntil?: Day): Period => ({ validFrom: today, validUntil })
  const end = day('2026-03-25')
  assert.equal(answer(checkWithinOwn(own(), undefined)), 'yes')
  assert.equal(answer(checkWithinOwn(own(), day('2099-12-31'))), 'yes')
  assert.equal(answer(checkWithinOwn(own(end), end)), 'yes')
  assert.equal(answer(checkWithinOwn(own(end), addDays(end, 1))), 'outlasts-your-own')
  assert.equal(answer(checkWithinOwn(own(end), undefined)), 'outlasts-your-own')
})

function dated(
  role: Role,
  more: { place?: MandatePlace; personId?: string; until?: Day } = {},
): DatedMandate {
  const { place = whole, personId = 'bo', until } = more
  const mandate = aMandate(role, place, personId)
  return { ...mandate, id: 'other', validFrom: day('2025-01-01'), validUntil: until }
}

const forEver: Period = { validFrom: day('2025-01-01'), validUntil: undefined }
const ending = { lastDay: today, today, others: [forEver] }

test('a mandate is ended by those who may take it and by oneself', () => {
  const coordinator = aMandate('coordinator')
  const elsewhere = { ...whole, partyId: 'ale' }
  assert.equal(answer(mayEnd(coordinator, dated('reader'), ending)), 'yes')
  assert.equal(
    answer(mayEnd(coordinator, dated('reader', { place: elsewhere }), ending)),
    'another-party',
  )
  const own = dated('reader', { personId: 'anna' })
  assert.equal(answer(mayEnd(aMandate('reader'), own, ending)), 'yes')
  assert.equal(
    answer(mayEnd(aMandate('reader'), dated('reader'), ending)),
    'role-not-yours-to-give',
  )
})

test('a mandate may end at once but not further back, and only once', () => {
  const coordinator = aMandate('coordinator')
  const on = (lastDay: Day) => mayEnd(coordinator, dated('reader'), { ...ending, lastDay })
  assert.equal(answer(on(addDays(today, -1))), 'yes')
  assert.equal(answer(on(addDays(today, -2))), 'ends-in-the-past')
  const ended = dated('reader', { until: addDays(today, -1) })
  assert.equal(answer(mayEnd(coordinator, ended, ending)), 'mandate-already-ended')
})

test('an end only comes nearer, for oneself as for those who may take the mandate', () => {
  const end = day('2026-03-25')
  for (const role of roles) {
    const reach = { place: whole, until: end }
    const own = dated(role, { ...reach, personId: 'anna' })
    for (const by of [aMandate(role), aMandate('administrator', whole, 'mats')]) {
      const on = (lastDay: Day) => answer(mayEnd(by, own, { ...ending, lastDay }))
      assert.equal(on(day('2099-12-31')), 'ends-no-earlier', role)
      assert.equal(on(addDays(end, 1)), 'ends-no-earlier', role)
      assert.equal(on(end), 'ends-no-earlier', role)
      assert.equal(on(addDays(end, -1)), 'yes', role)
    }
  }
})

test('the last coordinator of a party is ended by an administrator alone', () => {
  const last = { ...ending, others: [] }
  const by = (role: Role) => answer(mayEnd(aMandate(role), dated('coordinator'), last))
  assert.equal(by('coordinator'), 'last-coordinator')
  assert.equal(by('administrator'), 'yes')
  const ofBody = dated('coordinator', { place: body })
  assert.equal(answer(mayEnd(aMandate('coordinator'), ofBody, last)), 'yes')
})

test('the last administrator and the last process leader stay, whoever asks', () => {
  for (const role of ['administrator', 'process-leader'] as const) {
    for (const personId of ['anna', 'bo']) {
      for (const by of [aMandate('administrator'), aMandate(role)]) {
        const last = mayEnd(by, dated(role, { personId }), { ...ending, others: [] })
        assert.equal(answer(last), `last-${role}`, `${by.role} ends ${personId}`)
        assert.equal(answer(mayEnd(by, dated(role, { personId }), ending)), 'yes')
      }
    }
  }
})

test('on no day may there be none: an end that is coming counts', () => {
  const until = (validUntil: Day): Period => ({ validFrom: day('2025-01-01'), validUntil })
  const from = (validFrom: Day): Period => ({ validFrom, validUntil: undefined })
  const by = aMandate('administrator')
  const end = (others: Period[], lastDay = today) =>
    mayEnd(by, dated('administrator'), { lastDay, today, others })
  assert.equal(answer(end([until(day('2026-12-31'))])), 'last-administrator')
  assert.equal(answer(end([from(day('2026-04-01'))])), 'last-administrator')
  assert.equal(answer(end([from(day('2026-04-01'))], day('2026-03-31'))), 'yes')
  assert.equal(answer(end([until(day('2026-12-31')), from(day('2027-01-01'))])), 'yes')
  const gap = end([until(day('2026-12-31')), from(day('2027-01-02'))])
  assert.deepEqual(gap.granted ? {} : gap.facts, { from: '2027-01-01' })
})

test('a period is held by others day after day, or tells the first day that is not', () => {
  const period = (validFrom: string, validUntil?: string): Period => ({
    validFrom: day(validFrom),
    validUntil: validUntil === undefined ? undefined : day(validUntil),
  })
  const march = period('2026-03-01', '2026-03-31')
  const table: readonly [readonly Period[], string | undefined][] = [
    [[], '2026-03-01'],
    [[march], undefined],
    [[period('2026-03-02')], '2026-03-01'],
    [[period('2026-01-01', '2026-03-10'), period('2026-03-11')], undefined],
    [[period('2026-03-11'), period('2026-01-01', '2026-03-10')], undefined],
    [[period('2026-01-01', '2026-03-10'), period('2026-03-12')], '2026-03-11'],
    [[period('2026-01-01', '2026-03-30')], '2026-03-31'],
  ]
  for (const [others, expected] of table) assert.equal(firstDayWithout(others, march), expected)
})

test('coordination is handed over to a colleague from tomorrow, inside the own period', () => {
  const tomorrow = addDays(today, 1)
  const colleague = { personId: 'bo', isOfParty: true }
  const own = (role: Role, until?: Day) =>
    dated(role, { personId: 'anna', ...(until && { until }) })
  const to = (who: typeof colleague, from = tomorrow, mandate = own('coordinator')) =>
    answer(mayHandOver(mandate, who, { from, today }))
  assert.equal(to(colleague), 'yes')
  assert.equal(to(colleague, today), 'hand-over-too-early')
  assert.equal(to({ ...colleague, isOfParty: false }), 'hand-over-outside-party')
  assert.equal(to({ ...colleague, personId: 'anna' }), 'hand-over-to-yourself')
  assert.equal(to(colleague, tomorrow, own('registrar')), 'role-not-yours-to-give')
  const end = day('2026-03-25')
  assert.equal(to(colleague, end, own('coordinator', end)), 'yes')
  assert.equal(to(colleague, addDays(end, 1), own('coordinator', end)), 'hand-over-after-your-end')
})
