// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Result } from '#kernel/result.ts'
import { roles } from '#kernel/mandate.ts'
import {
  calendarOn,
  checkBelonging,
  checkBodyEnd,
  checkFrom,
  checkMeetings,
  checkNames,
  checkNewName,
  checkSuccessor,
  mayEditCounty,
  planMove,
  readMeetingDays,
} from './county-edit.ts'

const today = day('2026-03-19')
const said = (answer: Result<unknown, string>) => (answer.granted ? 'granted' : answer.refusal)
const always = { validFrom: day('2019-01-01'), validUntil: undefined }

test('only an administrator edits what the county is', () => {
  const place = { partyId: undefined, bodyId: undefined, unitId: undefined }
  const may = roles.filter((role) => mayEditCounty({ id: 'm', personId: 'p', role, ...place }))
  assert.deepEqual(may, ['administrator'])
  assert.equal(mayEditCounty(undefined), false)
})

test('nothing new holds on a day that has passed', () => {
  assert.equal(said(checkFrom(day('2026-03-18'), today)), 'holds-no-earlier-than-today')
  assert.equal(said(checkFrom(today, today)), 'granted')
})

test('a name has words, and its short form is the same where none is given', () => {
  assert.equal(said(checkNames({ name: ' ' })), 'text-missing')
  assert.equal(said(checkNames({ name: 'x'.repeat(201) })), 'text-too-long')
  assert.deepEqual(checkNames({ name: ' Hylte  kommun ' }), {
    granted: true,
    value: { name: 'Hylte kommun', shortName: 'Hylte kommun' },
  })
})

test('a new name is another than the one that stands, and nobody else’s', () => {
  const stands = { name: 'Hylte kommun', shortName: 'Hylte' }
  const from = today
  assert.equal(said(checkNewName({ ...stands, from }, stands, [])), 'name-stands-already')
  const others = ['Laholms kommun']
  const taken = { name: 'Laholms kommun', shortName: 'Hylte', from }
  assert.equal(said(checkNewName(taken, stands, others)), 'name-is-anothers')
  assert.equal(said(checkNewName({ ...taken, name: 'Nissadal' }, stands, others)), 'granted')
})

test('a body belongs to one, and the board of an association to the association', () => {
  const party = { partyId: 'p', associationId: undefined }
  const association = { partyId: undefined, associationId: 'a' }
  assert.equal(said(checkBelonging({ kind: 'board', ...party })), 'granted')
  assert.equal(said(checkBelonging({ kind: 'association-board', ...association })), 'granted')
  assert.equal(said(checkBelonging({ kind: 'association-board', ...party })), 'body-belongs-to-one')
  assert.equal(said(checkBelonging({ kind: 'board', ...association })), 'body-belongs-to-one')
  const both = { partyId: 'p', associationId: 'a' }
  assert.equal(said(checkBelonging({ kind: 'association-board', ...both })), 'body-belongs-to-one')
})

describe('a body ends', () => {
  const rows = [
    ['today', always, '2026-03-19', 'granted'],
    ['later', always, '2026-12-31', 'granted'],
    ['yesterday', always, '2026-03-18', 'holds-no-earlier-than-today'],
    [
      'another day than was said',
      { ...always, validUntil: day('2026-06-30') },
      '2026-12-31',
      'granted',
    ],
    [
      'when it is over',
      { ...always, validUntil: day('2025-12-31') },
      '2026-12-31',
      'body-over-then',
    ],
    [
      'before it begins',
      { ...always, validFrom: day('2027-01-01') },
      '2026-12-31',
      'body-over-then',
    ],
  ] as const
  for (const [when, body, lastDay, answer] of rows)
    test(when, () => assert.equal(said(checkBodyEnd(body, day(lastDay), today)), answer))

  test('and who takes over is there the day after', () => {
    const lastDay = day('2026-12-31')
    const later = { ...always, validFrom: day('2027-01-02') }
    assert.equal(said(checkSuccessor(later, lastDay)), 'successor-not-there')
    assert.equal(
      said(checkSuccessor({ ...later, validFrom: day('2027-01-01') }, lastDay)),
      'granted',
    )
    assert.equal(said(checkSuccessor(undefined, lastDay)), 'granted')
  })
})

describe('a party moves', () => {
  const one = { id: 'm', groupId: 'a', ...always }
  const from = day('2027-01-01')
  test('out of where it is the day before', () => {
    const plan = planMove([one], 'b', from)
    assert.deepEqual(plan.granted && plan.value, {
      ends: [{ id: 'm', lastDay: day('2026-12-31') }],
    })
  })
  test('and what was planned for later falls', () => {
    const later = { id: 'n', groupId: 'c', validFrom: day('2028-01-01'), validUntil: undefined }
    const before = { ...one, validUntil: day('2027-12-31') }
    const plan = planMove([before, later], 'b', from)
    assert.deepEqual(plan.granted && plan.value.ends.map(({ id }) => id), ['m', 'n'])
  })
  test('not to where it is, and not out of nowhere', () => {
    assert.equal(said(planMove([one], 'a', from)), 'member-already')
    assert.equal(said(planMove([], undefined, from)), 'member-already')
    assert.equal(said(planMove([one], undefined, from)), 'granted')
  })
})

describe('a calendar', () => {
  test('is typed a day on each line, in any order', () => {
    const read = readMeetingDays('2026-05-04\n\n 2026-04-06 \n2026-05-04')
    assert.deepEqual(read.granted && read.value, [day('2026-04-06'), day('2026-05-04')])
    assert.equal(said(readMeetingDays('2026-02-30')), 'day-is-no-day')
    assert.equal(said(readMeetingDays(' \n')), 'days-missing')
  })

  const known = {
    id: '1',
    meetsOn: day('2026-05-04'),
    addedOn: day('2026-01-10'),
    removedOn: undefined,
    movedTo: undefined,
  }
  test('takes days to come, once, while the body is there', () => {
    const ask = (
      typed: string,
      body = always as { validFrom: typeof today; validUntil: undefined | typeof today },
    ) => said(checkMeetings([day(typed)], { body, standing: [known], today }))
    assert.equal(ask('2026-03-18'), 'meeting-passed')
    assert.equal(ask('2026-05-04'), 'meeting-known')
    assert.equal(ask('2026-05-05'), 'granted')
    assert.equal(ask('2026-05-05', { ...always, validUntil: day('2026-04-30') }), 'body-over-then')
  })

  test('is as it was known on the day', () => {
    const removed = { ...known, removedOn: day('2026-03-01') }
    assert.equal(calendarOn([removed], day('2026-02-28')).length, 1)
    assert.equal(calendarOn([removed], day('2026-03-01')).length, 0)
    assert.equal(calendarOn([removed], day('2026-01-09')).length, 0)
  })
})
