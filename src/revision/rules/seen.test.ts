// SPDX-License-Identifier: EUPL-1.2
// Each mark must differ when something has happened that its reader would have wanted to know, and
// stand when nothing has.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedFacts, readSeen, writeSeen } from '#kernel/seen.ts'
import { seenOfMilestones, seenOfRevisions, seenOfTiedRounds } from './seen.ts'

const made = (...ids: readonly string[]) => ids.map((id) => ({ id }))

test('who begins a process or adds a day is told of the latest that was added, in whatever order they are listed', () => {
  assert.deepEqual(changedFacts(seenOfRevisions([]), seenOfRevisions(made('01a'))), [
    'latestProcess',
  ])
  assert.deepEqual(seenOfRevisions(made('01a', '01b')), seenOfRevisions(made('01b', '01a')))
  // A milestone in the past stands before those that were there.
  const seen = seenOfMilestones(made('01a', '01b'))
  assert.deepEqual(changedFacts(seen, seenOfMilestones(made('01c', '01a', '01b'))), ['latestDay'])
})

test('who ties a round is told of each round tied since, of either kind', () => {
  const tied = { consultationIds: ['k1'], decisionRoundIds: ['d1'] }
  const seen = seenOfTiedRounds(tied)
  assert.deepEqual(
    changedFacts(seen, seenOfTiedRounds({ ...tied, consultationIds: ['k1', 'k2'] })),
    ['consultations'],
  )
  assert.deepEqual(changedFacts(seen, seenOfTiedRounds({ ...tied, decisionRoundIds: [] })), [
    'decisionRounds',
  ])
  // The first consultation alone is not the first decision round alone.
  assert.notDeepEqual(
    seenOfTiedRounds({ consultationIds: ['x'], decisionRoundIds: [] }),
    seenOfTiedRounds({ consultationIds: [], decisionRoundIds: ['x'] }),
  )
  const several = seenOfTiedRounds({ ...tied, consultationIds: ['k1', 'k2'] })
  assert.deepEqual(readSeen(writeSeen(several)), several)
})
