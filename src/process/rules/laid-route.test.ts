// SPDX-License-Identifier: EUPL-1.2
// The two cascades of the county, laid on its bodies as they are and walked with the route rules.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { body, countyOf, party, wholeCounty } from '../../../test/fixtures/county.ts'
import { route, type StepDone } from './route.ts'
import { asRouteStep, isOrdered, planningFaults, type RouteTemplate } from './route-template.ts'
import { consultationTemplate, decisionTemplate, firstLeftOut, partiesIn } from './laid-route.ts'

const whole = wholeCounty()
const county = whole
const nobody = countyOf([], [])

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
  const without = countyOf(whole.parties, bodies, whole.associations)
  const template = consultationTemplate(without, consultationDays, '')
  assert.ok(isOrdered(template))
  assert.deepEqual(stepIn(template, 'association-hand-over').afterKeys, [])
  assert.ok(!template.steps.some(({ key }) => key === 'vastkom-hand-over'))
})

test('a municipality whose board is not named is prepared by its executive board alone', () => {
  const alone = countyOf(
    [party('ale')],
    [body('ale-kf', 'council', 'ale'), body('ale-ks', 'executive-board', 'ale')],
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

test('the county has 49 municipalities that answer and decide, in four associations', () => {
  assert.equal(stepIn(consultation, 'municipality-answer').bodies.length, 49)
  assert.equal(stepIn(decision, 'kf-decide').bodies.length, 49)
  assert.deepEqual(
    stepIn(consultation, 'association-hand-over').bodies.map(({ bodyId, covers }) => [
      bodyId,
      covers.length,
    ]),
    [
      ['forbund-borasregionen', 8],
      ['forbund-fyrbodal', 14],
      ['forbund-goteborgsregionen', 12],
      ['forbund-skaraborg', 15],
    ],
  )
})

test('every municipality is covered by exactly one association', () => {
  const covered = stepIn(consultation, 'association-hand-over').bodies.flatMap((one) => one.covers)
  const answering = stepIn(consultation, 'municipality-answer').bodies.map(({ bodyId }) => bodyId)
  assert.deepEqual(covered.toSorted(), answering.toSorted())
})

test('each municipality answers through its own executive board and decides in its own council', () => {
  const kindsOf = (of: RouteTemplate, key: string) =>
    partiesIn(county, of, (step) => step.key === key).map((one) => [
      one.body.partyId === one.party.id,
      one.body.kind,
    ])
  const every = (kind: string) => Array.from({ length: 49 }, () => [true, kind])
  assert.deepEqual(kindsOf(consultation, 'municipality-answer'), every('executive-board'))
  assert.deepEqual(kindsOf(decision, 'kf-decide'), every('council'))
})

test('of several bodies between the parties the first of its kind takes the step: SRO before VVG', () => {
  const bodiesOf = (key: string) => stepIn(consultation, key).bodies.map(({ bodyId }) => bodyId)
  assert.deepEqual(bodiesOf('sro-position'), ['sro'])
  assert.deepEqual(bodiesOf('vastkom-hand-over'), ['vastkom-styrelse'])
  assert.deepEqual(bodiesOf('work-up'), ['gemensam-arbetsgrupp'])
})

test('the region’s strategic board leads its part and is not consulted; its other boards are', () => {
  const bodiesOf = (of: RouteTemplate, key: string) =>
    stepIn(of, key).bodies.map(({ bodyId }) => bodyId)
  assert.deepEqual(
    [
      bodiesOf(decision, 'rf-decide'),
      bodiesOf(decision, 'rs-propose'),
      bodiesOf(consultation, 'ssn-compile'),
    ],
    [['rf'], ['rs'], ['ssn']],
  )
  const consulted = bodiesOf(consultation, 'region-answer')
  assert.ok(consulted.includes('drn-goteborg'))
  for (const id of ['ssn', 'rs', 'rf']) assert.ok(!consulted.includes(id), id)
})

test('a body of a party never stands for the county, even if it is of the same kind', () => {
  const alone = countyOf([party('ale')], [body('ale-samrad', 'joint-body', 'ale')])
  const { steps } = consultationTemplate(alone, consultationDays, '')
  assert.ok(!steps.some(({ key }) => key === 'sro-position'))
})

test('an association that has no board hands nothing over', () => {
  const association = {
    id: 'gr',
    slug: 'gr',
    name: 'Göteborgsregionen',
    memberPartyIds: ['ale'],
    otherMembers: ['Kungsbacka'],
    boardBodyId: undefined,
  }
  const alone = countyOf([party('ale')], [body('ale-ks', 'executive-board', 'ale')], [association])
  const { steps } = consultationTemplate(alone, consultationDays, '')
  assert.deepEqual(
    steps.map(({ key }) => key),
    ['municipality-answer'],
  )
})

test('a party without the expected board answers through the board it has', () => {
  const answersThrough = (...bodies: Parameters<typeof countyOf>[1]) =>
    stepIn(
      consultationTemplate(countyOf([party('ale')], bodies), consultationDays, ''),
      'municipality-answer',
    ).bodies.map(({ bodyId }) => bodyId)
  const council = body('ale-kf', 'council', 'ale')
  const executive = body('ale-ks', 'executive-board', 'ale')
  const board = body('ale-namnd', 'board', 'ale')
  assert.deepEqual(answersThrough(council, board, executive), ['ale-ks'])
  assert.deepEqual(answersThrough(executive), ['ale-ks'])
  assert.deepEqual(answersThrough(council, board), ['ale-namnd'])
  assert.deepEqual(answersThrough(council), ['ale-kf'])
})

test('a region without its strategic board compiles through its executive board, with no step lost', () => {
  const region = whole.parties.filter(({ kind }) => kind === 'region')
  const bodies = whole.bodies.filter(({ partyId, slug }) => partyId === '14' && slug !== 'ssn')
  const template = consultationTemplate(countyOf(region, bodies), consultationDays, '')
  assert.deepEqual(
    stepIn(template, 'ssn-compile').bodies.map(({ bodyId }) => bodyId),
    ['rs'],
  )
})

test('a party that takes no last step is named, and never left out in silence', () => {
  const only = countyOf(
    [party('ale'), party('mark')],
    [body('ale-ks', 'executive-board', 'ale'), body('ale-kf', 'council', 'ale')],
  )
  const laid = decisionTemplate(only, decisionDays, '')
  const deciding = partiesIn(only, laid, ({ verb }) => verb === 'decide')
  assert.deepEqual(
    deciding.map((one) => one.party.id),
    ['ale'],
  )
  assert.equal(firstLeftOut(only, deciding)?.id, 'mark')
  assert.equal(firstLeftOut(countyOf([party('ale')], only.bodies), deciding), undefined)
})
