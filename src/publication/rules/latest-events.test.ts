// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { latestEvents, type Happened } from './latest-events.ts'

const decided = (name: string, on: string) => ({
  name,
  href: `/beslut/${name}`,
  decision: { decidedOn: day(on), outcome: 'approved' as const, newMeetingOn: undefined },
})

const happened: Happened = {
  decisions: [decided('Hjo', '2026-03-16'), decided('Ale', '2026-03-01')],
  consultations: [
    {
      title: 'Remissen',
      href: '/remiss/remissen',
      notices: [
        {
          kind: 'extended',
          toldOn: day('2026-03-10'),
          toldAt: instant('2026-03-10T08:00:00Z'),
          oldDueOn: day('2026-04-01'),
          newDueOn: day('2026-04-30'),
          reason: 'Fler behöver tid.',
        },
      ],
      questions: [
        {
          id: 'a',
          provisionId: undefined,
          text: 'Gäller det helger?',
          askedByName: '',
          askedOn: day('2026-03-11'),
          answer: 'Ja.',
          answeredBy: undefined,
          answeredOn: day('2026-03-12'),
          isHidden: false,
        },
        {
          id: 'b',
          provisionId: undefined,
          text: 'Obesvarad?',
          askedByName: '',
          askedOn: day('2026-03-11'),
          answer: '',
          answeredBy: undefined,
          answeredOn: undefined,
          isHidden: false,
        },
      ],
    },
  ],
}

test('what happened in every room stands in one list, the latest first', () => {
  const events = latestEvents(day('2026-03-19'), 10, happened)
  assert.deepEqual(
    events.map(({ kind, on }) => [kind, on]),
    [
      ['decided', '2026-03-16'],
      ['answered', '2026-03-12'],
      ['told', '2026-03-10'],
      ['decided', '2026-03-01'],
    ],
  )
})

test('on an earlier day nothing later is known', () => {
  const events = latestEvents(day('2026-03-11'), 10, happened)
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['told', 'decided'],
  )
})

test('no more are told than asked for', () => {
  assert.equal(latestEvents(day('2026-03-19'), 2, happened).length, 2)
})
