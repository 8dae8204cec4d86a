// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import type { PublicQuestion } from '../rules/consultation.ts'
import { happenedIn } from './days.ts'

const question = (text: string, answeredOn: string | undefined): PublicQuestion => ({
  id: text,
  provisionId: undefined,
  text,
  askedByName: '',
  askedOn: day('2026-03-11'),
  answer: answeredOn ? 'Ja.' : '',
  answeredBy: undefined,
  answeredOn: answeredOn === undefined ? undefined : day(answeredOn),
  isHidden: false,
})

test('what was told of a round has happened, and so has each answer to a question', () => {
  const happened = happenedIn(
    { title: 'Remissen', href: '/remiss/remissen' },
    [
      {
        kind: 'extended',
        toldOn: day('2026-03-10'),
        toldAt: instant('2026-03-10T08:00:00Z'),
        oldDueOn: day('2026-04-01'),
        newDueOn: day('2026-04-30'),
        reason: 'Fler behöver tid.',
      },
    ],
    [question('Gäller det helger?', '2026-03-12'), question('Obesvarad?', undefined)],
  )
  assert.deepEqual(
    happened.map(({ on, what, more }) => [on, what.sv, more.en]),
    [
      ['2026-03-10', 'Remissen fick längre tid', 'Remissen. The new last day is 30 April 2026.'],
      ['2026-03-12', 'Ny fråga besvarad: Gäller det helger?', 'Remissen'],
    ],
  )
})
