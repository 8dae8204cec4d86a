// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { OutcomeView } from '../rules/round-outcome.ts'
import { daysOfRound } from './days.ts'

const on = day('2026-03-19')

const waitingFor = (shortName: string, meeting: string | undefined) => ({
  party: { shortName },
  nextMeetingOn: meeting && day(meeting),
})

// Only what the rule reads.
const outcome = (more: object = {}) =>
  ({
    on,
    of: 50,
    adoptedOn: undefined,
    round: {
      status: 'open',
      title: 'Nytt avtal',
      deadline: day('2026-05-31'),
      entersIntoForceOn: day('2027-01-01'),
    },
    remaining: [
      waitingFor('Dals-Ed', '2026-03-25'),
      waitingFor('Åmål', '2026-03-25'),
      waitingFor('Hjo', undefined),
    ],
    ...more,
  }) as unknown as OutcomeView

test('councils that meet on the same day are one line, and those without a day are none', () => {
  assert.deepEqual(
    daysOfRound(outcome(), '/p').map((one) => [one.on, one.what.sv, one.more.sv, one.givesWay]),
    [
      ['2026-03-25', 'Fullmäktige i Dals-Ed och Åmål', '', true],
      ['2026-05-31', 'Sista dag för beslut', 'hos alla 50 parter', false],
      ['2027-01-01', 'Nytt avtal börjar gälla', 'om alla har godkänt', false],
    ],
  )
})

test('a round that is over or adopted has no more last days', () => {
  const adopted = outcome({ adoptedOn: day('2026-03-01') })
  const over = outcome({ round: { ...outcome().round, status: 'cancelled' } })
  assert.deepEqual(
    [adopted, over].flatMap((one) => daysOfRound(one, '/p')),
    [],
  )
})
