// SPDX-License-Identifier: EUPL-1.2
// The two cascades of the county, laid on its bodies as they are and walked with the route rules.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { body, party, wholeCounty } from '../../../test/fixtures/county.ts'
import { placeBodies } from './county-bodies.ts'
import { route, type StepDone } from './route.ts'
import { asRouteStep, isOrdered, planningFaults, type RouteTemplate } from './route-template.ts'
import { consultationTemplate, decisionTemplate } from './ready-routes.ts'

const whole = wholeCounty()
const county = placeBodies(whole.parties, whole.bodies, whole.associations)
const nobody = placeBodies([], [], [])

// The days of the edition of 2027 (kick-off material 2025).
const consultationDays = {
  opensOn: day('2025-02-01'),
  dueOn: day('2025-06-19'),
  regionDueOn: day('2025-05-20'),
  compileDueOn: day('2025-06-10'),
}
const decisionDays = { opensOn: day('2025-09-01'), deadline: day('2026-05-31') }
const consultation = consultationTemplate(county, consultationDays, 'Remiss 2025')
const decision = decisionTemplate(county, decisionDays, 'Beslut 2026')

const stepIn = ({ steps }: RouteTemplate, key: string) => {
  const step = steps.find((one) => one.key === key)
  assert.ok(step, key)
  return step
}
const done = (key: string, ...bodies: readonly string[]): StepDone[] =>
  bodies.map((each) => ({ key, body: each, on: day('2025-02-03') }))

/** What a body's step is on a day, and whom it waits for. */
function standing(of: RouteTemplate, key: string, bodyId: string, ...acts: readonly StepDone[]) {
  const { steps } = route({
    template: of.steps.map(asRouteStep),
    done: acts,
    on: day('2025-02-10'),
  })
  const row = steps.find((one) => one.key === key && one.body === bodyId)
  return [row?.state, row?.waitingFor.map((one) => one.body).join()]
}

for (const template of [consultation, decision]) {
  test(`${template.template}: every step waits for steps that are there, in no circle, and its days hold`, () => {
    assert.ok(isOrdered(template))
    assert.deepEqual([...planningFaults(template)], [])
    const keys = template.steps.map(({ key }) => key)
    assert.equal(new Set(keys).size, keys.length)
  })
}

test('a consultation reaches a municipality by way of SRO, VästKom and its own association', () => {
  const sro = done('sro-position', 'sro')
  const vastkom = done('vastkom-hand-over', 'vastkom-styrelse')
  const gr = done('association-hand-over', 'forbund-goteborgsregionen')
  const lerum = (...acts: readonly StepDone[]) =>
    standing(consultation, 'municipality-answer', '1441-ks', ...acts)
  assert.deepEqual(standing(consultation, 'vastkom-hand-over', 'vastkom-styrelse'), [
    'waiting',
    'sro',
  ])
  assert.deepEqual(lerum(...sro, ...vastkom), ['waiting', 'forbund-goteborgsregionen'])
  const others = done('association-hand-over', 'forbund-skaraborg', 'forbund-fyrbodal')
  assert.deepEqual(lerum(...sro, ...vastkom, ...others), ['waiting', 'forbund-goteborgsregionen'])
  assert.deepEqual(lerum(...sro, ...vastkom, ...gr), ['open', ''])
})

test('the region compiles when all its boards have answered, whichever is last', () => {
  const boards = stepIn(consultation, 'region-answer').bodies.map(({ bodyId }) => bodyId)
  const last = boards.at(-1)!
  const allButOne = done('region-answer', ...boards.slice(0, -1))
  assert.deepEqual(standing(consultation, 'ssn-compile', 'ssn', ...allButOne), ['waiting', last])
  const all = done('region-answer', ...boards)
  assert.deepEqual(standing(consultation, 'ssn-compile', 'ssn', ...all), ['open', ''])
})

test('the answers are worked on when both sides have answered, from the last day on', () => {
  const workUp = stepIn(consultation, 'work-up')
  assert.deepEqual(workUp.afterKeys, ['municipality-answer', 'ssn-compile'])
  assert.equal(workUp.opensOn, '2025-06-19')
})

test('fifty councils decide by the same last day', () => {
  const councils = [
    ...stepIn(decision, 'kf-decide').bodies,
    ...stepIn(decision, 'rf-decide').bodies,
  ]
  assert.equal(new Set(councils.map(({ bodyId }) => bodyId)).size, 50)
  for (const key of ['kf-decide', 'rf-decide']) {
    assert.equal(stepIn(decision, key).dueOn, '2026-05-31')
    assert.equal(stepIn(decision, key).verb, 'decide')
  }
})

test('a council waits for its association’s recommendation, not for preparation inside the municipality', () => {
  const lerum = (...acts: readonly StepDone[]) =>
    standing(decision, 'kf-decide', '1441-kf', ...acts)
  assert.deepEqual(lerum(), ['waiting', 'forbund-goteborgsregionen'])
  const recommended = done('association-recommend', 'forbund-goteborgsregionen')
  assert.deepEqual(lerum(...recommended), ['open', ''])
  for (const key of ['board-prepare', 'ks-prepare']) {
    assert.equal(stepIn(decision, key).isOptional, true)
    assert.ok(decision.steps.every(({ afterKeys }) => !afterKeys.includes(key)))
  }
})

test('only what helps inside a municipality can be done without', () => {
  const optional = [...consultation.steps, ...decision.steps].filter((step) => step.isOptional)
  assert.deepEqual(
    optional.map(({ key }) => key),
    ['board-prepare', 'ks-prepare'],
  )
})

test('each association is responsible for its own members’ boards in an answer and councils in a decision', () => {
  const covered = (of: RouteTemplate, key: string) =>
    stepIn(of, key).bodies.find(({ bodyId }) => bodyId === 'forbund-borasregionen')?.covers ?? []
  const answers = covered(consultation, 'association-hand-over')
  const decides = covered(decision, 'association-recommend')
  assert.equal(answers.length, 8)
  assert.ok(answers.includes('1490-ks') && decides.includes('1490-kf'))
  assert.ok(!answers.includes('1490-kf') && !decides.includes('1490-ks'))
})

test('a county where a body is missing leaves its step out, and nobody waits for it', () => {
  const bodies = whole.bodies.filter(({ id }) => id !== 'vastkom-styrelse' && id !== 'sro')
  const without = placeBodies(whole.parties, bodies, whole.associations)
  const template = consultationTemplate(without, consultationDays, '')
  assert.ok(isOrdered(template))
  assert.deepEqual(stepIn(template, 'association-hand-over').afterKeys, [])
  assert.ok(!template.steps.some(({ key }) => key === 'vastkom-hand-over'))
})

test('a municipality whose board is not named is prepared by its executive board alone', () => {
  const alone = placeBodies(
    [party('ale')],
    [body('ale-kf', 'council', 'ale'), body('ale-ks', 'executive-board', 'ale')],
    [],
  )
  const { steps } = decisionTemplate(alone, decisionDays, '')
  assert.deepEqual(
    steps.map(({ key, bodies }) => [key, bodies.map(({ bodyId }) => bodyId).join()]),
    [
      ['ks-prepare', 'ale-ks'],
      ['kf-decide', 'ale-kf'],
    ],
  )
})

test('where there is nobody there is nothing to do', () => {
  assert.deepEqual(consultationTemplate(nobody, consultationDays, '').steps, [])
  assert.deepEqual(decisionTemplate(nobody, decisionDays, '').steps, [])
})
