// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bundledCounty } from '../../county/bundled.ts'
import { asOnDay } from '../../county/check-routes.ts'
import type { CountyOnDay, CountyStep } from './county-on-day.ts'
import {
  checkSteps,
  choicesOf,
  editSteps,
  inOneOrder,
  laidAnyDay,
  leftOutWithout,
  routeFaultOf,
} from './route-edit.ts'

const halland = bundledCounty('halland')
const county: CountyOnDay = asOnDay(halland, halland.routes)
const decides = ({ verb }: { verb: string }) => verb === 'decide'
const answers = ({ verb, branch }: { verb: string; branch: string }) =>
  (verb === 'answer' && branch === 'municipalities') || (verb === 'compile' && branch === 'region')
const lastSteps = { consultation: answers, decision: decides }
const steps = county.routes.consultation
const said = (answer: ReturnType<typeof editSteps> | ReturnType<typeof checkSteps>) =>
  answer.granted ? 'granted' : answer.refusal

describe('the steps of a county', () => {
  test('are walked as they are', () => {
    for (const kind of ['consultation', 'decision'] as const)
      assert.equal(routeFaultOf(county, kind, lastSteps[kind]), undefined)
    assert.equal(laidAnyDay(county, 'decision').kind, 'decision')
  })

  test('name the party that would be left out without one of its bodies', () => {
    assert.deepEqual(leftOutWithout(county, '1315-kf', lastSteps)?.party.shortName, 'Hylte')
    assert.equal(leftOutWithout(county, '1382-namnd', lastSteps), undefined)
  })
})

describe('an edit', () => {
  const answer = steps.find(({ key }) => key === 'municipality-answer')!
  const rows: readonly (readonly [string, CountyStep, string])[] = [
    ['after a step that is not there', { ...answer, after: ['intet'] }, 'step-unknown'],
    ['after itself', { ...answer, after: [answer.key] }, 'step-unknown'],
    ['of the words', { ...answer, title: { sv: 'Yttra sig', en: 'Comment' } }, 'granted'],
  ]
  for (const [what, put, expected] of rows)
    test(what, () => assert.equal(said(editSteps(steps, { put })), expected))

  test('that takes a step away lets those after it wait for what came before', () => {
    const edited = editSteps(steps, { remove: 'association-hand-over' })
    assert.ok(edited.granted)
    const now = edited.value.find(({ key }) => key === answer.key)
    assert.deepEqual(now?.after, ['council-position'])
    assert.equal(said(editSteps(steps, { remove: 'intet' })), 'step-unknown')
  })

  test('that lets a party use another body puts it first, and it alone', () => {
    const party = county.parties.find(({ shortName }) => shortName === 'Hylte')!
    const { bodies } = county
    const council = bodies.find(({ slug }) => slug === '1315-kf')!
    const byOf = (body: typeof council | undefined, of: readonly CountyStep[]) => {
      const edited = editSteps(of, { stepKey: answer.key, party, body, bodies })
      assert.ok(edited.granted)
      return edited.value
    }
    const preferred = byOf(council, steps)
    const { by } = preferred.find(({ key }) => key === answer.key)!
    assert.deepEqual('each' in by && by.prefer, ['1315-kf'])
    assert.equal(inOneOrder(byOf(undefined, preferred)), inOneOrder(steps))
    const others = { stepKey: answer.key, party, body: bodies[0]!, bodies }
    assert.equal(said(editSteps(steps, others)), 'body-of-another')
    const joint = { stepKey: 'work-up', party, body: council, bodies }
    assert.equal(said(editSteps(steps, joint)), 'step-not-for-each')
  })

  test('is not one that no round could be laid on', () => {
    const ask = (now: readonly CountyStep[]) =>
      said(checkSteps(county, 'consultation', now, answers))
    assert.equal(ask(steps), 'granted')
    assert.equal(ask(steps.filter((one) => one !== answer)), 'party-left-out')
    assert.equal(ask([...steps, { ...answer, key: 'igen' }]), 'party-twice')
    const first = steps.map((one) =>
      one.key === 'council-position' ? { ...one, after: ['work-up'] } : one,
    )
    assert.equal(ask(first), 'steps-in-circle')
  })
})

test('who takes a step now is among those to choose', () => {
  const now = { every: ['board'], of: 'region', except: ['13-hs'] } as const
  assert.deepEqual(choicesOf(county, now)[0], now)
  const choices = choicesOf(county, undefined).map(inOneOrder)
  assert.equal(new Set(choices).size, choices.length)
  for (const { by } of [...steps, ...county.routes.decision])
    assert.ok(choicesOf(county, by).map(inOneOrder).includes(inOneOrder(by)))
})
