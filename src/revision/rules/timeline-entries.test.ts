// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { body, party } from '../../../test/fixtures/county.ts'
import { approval, round2027 } from '../../../test/fixtures/decisions.ts'
import type { CouncilDecision } from '../../decision/rules/decision.ts'
import { roundOutcome } from '../../decision/rules/round-outcome.ts'
import type { Branch, Milestone } from './revision.ts'
import { boundsOf, timelineOf } from './timeline-entries.ts'

function milestone(
  branch: Branch,
  startsOn: string,
  endsOn?: string,
  registeredOn = '2025-01-01',
): Milestone {
  return {
    id: startsOn,
    branch,
    title: { sv: startsOn, en: startsOn },
    startsOn: day(startsOn),
    endsOn: endsOn === undefined ? undefined : day(endsOn),
    source: 'Tidsplan 2025',
    registeredOn: day(registeredOn),
  }
}

const decidedBy = (on: string, ...decisions: readonly CouncilDecision[]) =>
  roundOutcome(round2027, day(on), {
    parties: ['vgr', 'ale', 'boras'].map((id) => ({
      party: party(id, id === 'vgr' ? 'region' : 'municipality'),
      council: body(id === 'vgr' ? 'RF' : `${id}-kf`, 'council', id),
    })),
    decisions,
    meetings: [],
  })
const told = (on: string, ...decisions: readonly CouncilDecision[]) =>
  timelineOf([], decidedBy(on, ...decisions)).map(({ row, startsOn, title }) => [
    row,
    startsOn,
    title.sv,
  ])

test('days come in the order they begin, planned and decided together', () => {
  const days = timelineOf(
    [
      milestone('municipalities', '2026-05-31'),
      milestone('joint', '2025-02-01', '2025-06-19'),
      milestone('region', '2025-09-01'),
    ],
    decidedBy('2026-03-31', approval('vgr', '2026-02-10')),
  )
  assert.deepEqual(
    days.map(({ row, startsOn }) => [row, startsOn]),
    [
      ['joint', '2025-02-01'],
      ['region', '2025-09-01'],
      ['region', '2026-02-10'],
      ['municipalities', '2026-05-31'],
    ],
  )
  assert.deepEqual([days[0]?.endsOn, days[0]?.source], ['2025-06-19', 'Tidsplan 2025'])
})

const toldWhen: readonly (readonly [
  what: string,
  startsOn: string,
  endsOn: string | undefined,
  registeredOn: string,
  toldOn: string | undefined,
])[] = [
  ['a day to come', '2026-03-20', undefined, '2026-03-19', undefined],
  ['the day itself', '2026-03-19', undefined, '2026-03-19', undefined],
  ['the day before', '2026-03-18', undefined, '2026-03-19', '2026-03-19'],
  ['a span that goes on', '2026-01-01', '2026-03-19', '2026-03-19', undefined],
  ['a span that was over', '2026-01-01', '2026-03-18', '2026-03-19', '2026-03-19'],
]
for (const [what, startsOn, endsOn, registeredOn, toldOn] of toldWhen)
  test(`told afterwards: ${what}`, () => {
    const [one] = timelineOf([milestone('joint', startsOn, endsOn, registeredOn)], undefined)
    assert.equal(one?.toldAfterwardsOn, toldOn)
  })

test('before anyone has approved only the plan is told', () => {
  assert.deepEqual(told('2026-03-31'), [])
  assert.deepEqual(timelineOf([], undefined), [])
})

test('of municipalities that have approved, final or not, the number is told on the day of the latest', () => {
  const decisions = [approval('boras', '2026-01-26'), approval('ale', '2026-03-26')]
  assert.deepEqual(told('2026-03-25', ...decisions), [
    ['municipalities', '2026-01-26', '1 av 2 klara'],
  ])
  assert.deepEqual(told('2026-03-26', ...decisions), [
    ['municipalities', '2026-03-26', '2 av 2 klara'],
  ])
})

test('a no, a yes to another text and a decision taken back are nobody’s approval', () => {
  assert.deepEqual(
    told(
      '2026-04-30',
      approval('vgr', '2026-02-10', { outcome: 'rejected' }),
      approval('ale', '2026-02-23', { outcome: 'approved-with-changes' }),
      approval('boras', '2026-03-02'),
      approval('boras', '2026-03-26', { outcome: 'withdrawn' }),
    ),
    [],
  )
})

test('the region’s approval is told by the name of its council, and is not counted among the municipalities', () => {
  assert.deepEqual(told('2026-02-10', approval('vgr', '2026-02-10')), [
    ['region', '2026-02-10', 'RF godkände'],
  ])
})

test('the drawing begins with the quarter of its first day and has room after its last', () => {
  const bounds = (startsOn: string, ...milestones: readonly Milestone[]) =>
    boundsOf(timelineOf(milestones, undefined), day(startsOn))
  assert.deepEqual(bounds('2025-02-01', milestone('joint', '2025-03-03', '2026-12-31')), {
    from: '2025-01-01',
    to: '2027-01-20',
  })
  assert.equal(bounds('2025-04-01', milestone('joint', '2025-03-31')).from, '2025-01-01')
  for (const [on, from] of [
    ['2025-03-31', '2025-01-01'],
    ['2025-04-01', '2025-04-01'],
    ['2025-09-30', '2025-07-01'],
    ['2025-12-31', '2025-10-01'],
  ] as const) {
    assert.equal(bounds(on).from, from)
  }
})

test('a span that ends before a later point does not cut the drawing short', () => {
  const days = [milestone('joint', '2025-02-01', '2025-06-19'), milestone('joint', '2025-05-01')]
  assert.equal(boundsOf(timelineOf(days, undefined), day('2025-02-01')).to, '2025-07-09')
})
