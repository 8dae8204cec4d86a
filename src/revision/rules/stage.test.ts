// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { latestBegun, stageOf } from './stage.ts'
import { boundsOf } from './timeline-entries.ts'
import type { Revision } from './revision.ts'

const round = (id: string, opensOn: string, status = 'open') => ({
  id,
  opensOn: day(opensOn),
  status,
})

test('the round that began most lately is the one everyone looks at', () => {
  const rounds = [round('first', '2025-02-01'), round('second', '2025-09-01')]
  assert.equal(latestBegun(rounds, day('2025-08-31'))?.id, 'first')
  assert.equal(latestBegun(rounds, day('2025-09-01'))?.id, 'second')
  assert.equal(latestBegun(rounds, day('2025-01-31')), undefined)
})

test('a round that is called off gives way to one that is not, and a draft is nobody’s', () => {
  const rounds = [round('held', '2025-02-01', 'ended'), round('off', '2025-09-01', 'cancelled')]
  assert.equal(latestBegun(rounds, day('2026-01-01'))?.id, 'held')
  assert.equal(latestBegun(rounds.slice(1), day('2026-01-01'))?.id, 'off')
  assert.equal(latestBegun([round('draft', '2025-02-01', 'draft')], day('2026-01-01')), undefined)
})

const revision: Revision = {
  id: 'a',
  slug: 'a',
  title: { sv: '', en: '' },
  summary: { sv: '', en: '' },
  startsOn: day('2025-01-30'),
  endsOn: day('2026-12-31'),
}

test('a revision is planned, goes on from its first day and is over after its last', () => {
  assert.equal(stageOf(revision, undefined, day('2025-01-29')), 'planned')
  assert.equal(stageOf(revision, undefined, day('2025-01-30')), 'under-way')
  assert.equal(stageOf(revision, undefined, day('2026-12-31')), 'under-way')
  assert.equal(stageOf(revision, undefined, day('2027-01-01')), 'earlier')
})

test('the drawing begins with the quarter of the first day and has room after the last', () => {
  const entry = (startsOn: string, endsOn?: string) => ({
    row: 'joint' as const,
    title: { sv: '', en: '' },
    startsOn: day(startsOn),
    endsOn: endsOn === undefined ? undefined : day(endsOn),
    source: '',
    toldAfterwardsOn: undefined,
  })
  const bounds = boundsOf(
    [entry('2025-05-19', '2027-01-01'), entry('2025-06-01')],
    revision.startsOn,
  )
  assert.deepEqual(bounds, { from: '2025-01-01', to: '2027-01-21' })
})
