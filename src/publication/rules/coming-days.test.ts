// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Edition } from '../../agreement/rules/edition.ts'
import type { ConsultationSummary } from '../../consultation/rules/consultation.ts'
import type { OutcomeView } from '../../decision/rules/round-outcome.ts'
import { comingDays, nearestDays } from './coming-days.ts'

const on = day('2026-03-19')
const nothing = { outcomes: [], consultations: [], editions: [] }

const waitingFor = (shortName: string, meeting: string | undefined) => ({
  party: { shortName },
  nextMeetingOn: meeting && day(meeting),
})

// Only what the rule reads.
const round = (more: object = {}) =>
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

const edition = (standing: object, terms: object = {}) =>
  ({
    terms,
    standing: { lastNoticeDay: null, nextExtensionOn: null, currentUntil: null, ...standing },
    version: { title: 'Avtalet', label: '2017' },
    document: { slug: 'avtalet' },
  }) as unknown as Edition

test('councils that meet on the same day are one line, and those without a day are none', () => {
  const coming = comingDays(on, { ...nothing, outcomes: [{ outcome: round(), href: '/p' }] })
  assert.deepEqual(
    coming.map((one) => [one.kind, one.on]),
    [
      ['councils', '2026-03-25'],
      ['last-day-to-decide', '2026-05-31'],
      ['enters-into-force', '2027-01-01'],
    ],
  )
  assert.deepEqual(coming[0]?.kind === 'councils' && coming[0].names, ['Dals-Ed', 'Åmål'])
})

test('a round that is over or adopted has no more last days', () => {
  const adopted = round({ adoptedOn: day('2026-03-01') })
  const over = round({ round: { ...round().round, status: 'cancelled' } })
  const outcomes = [adopted, over].map((outcome) => ({ outcome, href: '/p' }))
  assert.deepEqual(comingDays(on, { ...nothing, outcomes }), [])
})

test('only an open consultation has a last day for answers, and that day itself has passed', () => {
  const consultation = (slug: string, phase: string, dueOn: string) =>
    ({ slug, phase, dueOn: day(dueOn), title: slug }) as unknown as ConsultationSummary
  const coming = comingDays(on, {
    ...nothing,
    consultations: [
      consultation('oppen', 'open', '2026-04-30'),
      consultation('i-dag', 'open', '2026-03-19'),
      consultation('stangd', 'closed', '2026-05-30'),
    ],
  })
  assert.deepEqual(
    coming.map(({ href }) => href),
    ['/remiss/oppen'],
  )
})

test('an edition tells when it begins, when it ends and when notice must be given', () => {
  const kindsOf = (standing: object) =>
    comingDays(on, { ...nothing, editions: [edition(standing)] }).map(({ kind }) => kind)
  assert.deepEqual(kindsOf({ state: 'not-yet', from: day('2027-01-01') }), ['enters-into-force'])
  assert.deepEqual(kindsOf({ state: 'in-force', currentUntil: day('2026-12-31') }), ['ends'])
  const extendsItself = { currentUntil: day('2026-12-31'), nextExtensionOn: day('2027-01-01') }
  assert.deepEqual(kindsOf({ state: 'in-force', ...extendsItself }), [])
  assert.deepEqual(
    kindsOf({ state: 'in-force', ...extendsItself, lastNoticeDay: day('2026-06-30') }),
    ['last-day-of-notice'],
  )
  assert.deepEqual(kindsOf({ state: 'in-force', currentUntil: day('2029-12-31') }), [])
})

test('an edition that runs on, is replaced or follows another has no last day of its own', () => {
  const kindsOf = (standing: object, terms: object) =>
    comingDays(on, {
      ...nothing,
      editions: [
        edition({ state: 'in-force', currentUntil: day('2026-12-31'), ...standing }, terms),
      ],
    }).map((one) => [one.kind, one.kind === 'ends' && one.isSettled])
  assert.deepEqual(kindsOf({}, { continuesUntilReplaced: true }), [])
  assert.deepEqual(kindsOf({}, { followsMain: true }), [])
  assert.deepEqual(kindsOf({ reason: 'replaced' }, {}), [])
  assert.deepEqual(kindsOf({}, {}), [['ends', false]])
  assert.deepEqual(kindsOf({ reason: 'notice' }, { continuesUntilReplaced: true }), [
    ['ends', true],
  ])
})

test('a short list leaves out the furthest meetings and never a last day', () => {
  const many = round({
    remaining: ['2026-03-25', '2026-03-26', '2026-04-08', '2026-04-16'].map((meeting) =>
      waitingFor(meeting, meeting),
    ),
  })
  const coming = comingDays(on, { ...nothing, outcomes: [{ outcome: many, href: '/p' }] })
  assert.deepEqual(
    nearestDays(coming, 4).map((one) => one.on),
    ['2026-03-25', '2026-03-26', '2026-05-31', '2027-01-01'],
  )
})
