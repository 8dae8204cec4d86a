// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day, type Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands, readSeen, writeSeen, type Seen } from '#kernel/seen.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import { doStep, markStepDone, openRoute, reopenStep, settleStep, waiveStep } from './commands.ts'
import { countyOnDay, readRoute } from './reads.ts'
import { seenOfStep } from './rules/seen.ts'
import { consultationTemplate, decisionTemplate } from './rules/laid-route.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let county: County
let leader: Mandate
let registrar: Mandate

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  leader = county.people.processLeader
  registrar = county.people.registrarOf(county.parties.find(({ code }) => code === '1440')!.id)
})
after(() => database[Symbol.asyncDispose]())

const refusalOf = (result: Result<unknown, string>) => (result.granted ? undefined : result.refusal)

const aDecisionRoute = () =>
  as(county.db, leader, async (tx) => {
    const bodies = await countyOnDay(tx, today)
    const days = { opensOn: day('2025-09-01'), deadline: day('2026-05-31') }
    return openRoute(tx, today, decisionTemplate(bodies, days, 'Beslut'))
  })

const aConsultationRoute = () =>
  as(county.db, leader, async (tx) => {
    const bodies = await countyOnDay(tx, today)
    const days = {
      opensOn: day('2026-02-02'),
      dueOn: day('2026-04-30'),
      regionDueOn: day('2026-03-10'),
      compileDueOn: day('2026-04-21'),
    }
    return openRoute(tx, today, consultationTemplate(bodies, days, 'Remiss'))
  })

async function rowOf(routeId: string, key: string, bodySlug: string, on = today) {
  const { rows } = await readRoute(county.db, routeId, on)
  return rows.find((row) => row.key === key && row.body.slug === bodySlug)!
}

const isUnderWay = async () => true
type Row = Awaited<ReturnType<typeof rowOf>>
const placeOf = (routeId: string, row: Row) => ({
  routeId,
  stepId: row.stepId,
  bodyId: row.body.id,
  seen: asItStands,
  holdMatter: isUnderWay,
})

test('a step that was handed over by mistake is opened again, and both are remembered', async () => {
  const routeId = await aConsultationRoute()
  const row = await rowOf(routeId, 'sro-position', 'sro')
  const place = placeOf(routeId, row)
  const reopen = (reason: string, mandate = leader) =>
    as(county.db, mandate, (tx) => reopenStep(tx, today, mandate, { ...place, reason }))
  const finish = (doneOn: string) =>
    as(county.db, leader, (tx) =>
      doStep(tx, today, leader, { ...place, doneOn: day(doneOn), note: '' }),
    )
  assert.equal(refusalOf(await reopen('Fel.')), 'step-is-not-done')
  assert.ok((await finish('2026-02-02')).granted)
  assert.equal(refusalOf(await reopen(' ')), 'reason-missing')
  assert.equal(refusalOf(await reopen('Enligt 811218-9876.')), 'personal-number')
  await assert.rejects(reopen('Inte mitt.', registrar), NotAllowed)
  assert.ok((await reopen('Mötet ställdes in.')).granted)
  const opened = await rowOf(routeId, 'sro-position', 'sro')
  assert.equal(opened.doneOn, undefined)
  assert.equal(opened.state, 'late')
  assert.ok((await finish('2026-03-12')).granted)
  const again = await rowOf(routeId, 'sro-position', 'sro')
  assert.equal(again.doneOn, '2026-03-12')
  assert.deepEqual(again.undone, [
    { doneOn: '2026-02-02', reopenedOn: today, reason: 'Mötet ställdes in.' },
  ])
})

test('a body does without an optional step, and takes it up after all', async () => {
  const routeId = await aDecisionRoute()
  const row = await rowOf(routeId, 'ks-prepare', '1440-ks')
  const place = placeOf(routeId, row)
  const waive = (mandate: Mandate, where = place) =>
    as(county.db, mandate, (tx) => waiveStep(tx, today, mandate, { ...where, note: '' }))
  await assert.rejects(waive(leader), NotAllowed)
  assert.ok((await waive(registrar)).granted)
  assert.ok((await waive(registrar)).granted, 'who presses twice says it once')
  const waived = await rowOf(routeId, 'ks-prepare', '1440-ks')
  assert.deepEqual([waived.isWaived, waived.doneOn], [true, today])
  const council = await rowOf(routeId, 'kf-decide', '1440-kf')
  assert.equal(refusalOf(await waive(registrar, placeOf(routeId, council))), 'step-is-needed')
  const reopened = await as(county.db, registrar, (tx) =>
    reopenStep(tx, today, registrar, { ...place, reason: 'Styrelsen vill bereda.' }),
  )
  assert.ok(reopened.granted)
  assert.equal((await rowOf(routeId, 'ks-prepare', '1440-ks')).isWaived, false)
})

test('what a record did is not opened by hand, and the record settles the step', async () => {
  const routeId = await aDecisionRoute()
  const row = await rowOf(routeId, 'ks-prepare', '1440-ks')
  const place = placeOf(routeId, row)
  const settle = (doneOn: string | undefined) =>
    as(county.db, registrar, (tx) =>
      settleStep(tx, today, registrar, {
        routeId,
        stepKey: row.key,
        bodyId: row.body.id,
        doneOn: doneOn === undefined ? undefined : day(doneOn),
        reason: 'Registreringen är ändrad.',
      }),
    )
  const standing = async () => {
    const now = await rowOf(routeId, 'ks-prepare', '1440-ks')
    return [now.doneOn, now.isWaived, now.undone.length]
  }
  await as(county.db, registrar, (tx) => waiveStep(tx, today, registrar, { ...place, note: '' }))
  await settle(undefined)
  assert.deepEqual(await standing(), [today, true, 0])
  await settle('2026-03-10')
  assert.deepEqual(await standing(), ['2026-03-10', false, 1])
  await settle('2026-03-10')
  assert.deepEqual(await standing(), ['2026-03-10', false, 1])
  const byHand = await as(county.db, registrar, (tx) =>
    reopenStep(tx, today, registrar, { ...place, reason: 'Fel.' }),
  )
  assert.equal(refusalOf(byHand), 'step-is-done-elsewhere')
  await settle(undefined)
  assert.deepEqual(await standing(), [undefined, false, 2])
})

type Said = { readonly note?: string; readonly doneOn?: Day; readonly seen?: Seen }
const deeds = {
  doStep: (tx: Tx, mandate: Mandate, place: Place, { note = '', doneOn = today, seen }: Said) =>
    doStep(tx, today, mandate, { ...place, doneOn, note, seen: seen ?? asItStands }),
  waiveStep: (tx: Tx, mandate: Mandate, place: Place, { note = '', seen }: Said) =>
    waiveStep(tx, today, mandate, { ...place, note, seen: seen ?? asItStands }),
  reopenStep: (tx: Tx, mandate: Mandate, place: Place, { note = 'Fel.', seen }: Said) =>
    reopenStep(tx, today, mandate, { ...place, reason: note, seen: seen ?? asItStands }),
  settleStep: (tx: Tx, mandate: Mandate, { row, routeId }: Place, { doneOn }: Said) =>
    settleStep(tx, today, mandate, {
      routeId,
      stepKey: row.key,
      bodyId: row.body.id,
      doneOn,
      reason: 'Ändrat.',
    }),
  markStepDone: (tx: Tx, mandate: Mandate, { row, routeId }: Place, _said: Said) =>
    markStepDone(tx, today, mandate, { routeId, stepKey: row.key, bodyId: row.body.id }),
} as const
type Deed = keyof typeof deeds
type Place = ReturnType<typeof placeOf> & { readonly row: Row }

async function aPlace(step: 'hand-over' | 'preparation'): Promise<Place> {
  const [routeId, key, body] =
    step === 'hand-over'
      ? ([await aConsultationRoute(), 'sro-position', 'sro'] as const)
      : ([await aDecisionRoute(), 'ks-prepare', '1440-ks'] as const)
  const row = await rowOf(routeId, key, body)
  return { ...placeOf(routeId, row), row }
}

const earlier = day('2026-03-10')
// While the first holds the step, the second waits, and then finds what the first did.
const overtaken: readonly {
  readonly step: 'hand-over' | 'preparation'
  /** What had happened before the two. */
  readonly before?: readonly Deed[]
  readonly first: readonly [Deed, Said]
  readonly second: readonly [Deed, Said]
  /** A refusal, or nothing when it is granted. */
  readonly finds: string | undefined
  /** The day the step is done afterwards, whether it is waived, and how often it was opened again. */
  readonly standing: readonly [doneOn: string | undefined, isWaived: boolean, undone: number]
}[] = [
  {
    step: 'hand-over',
    first: ['doStep', { doneOn: earlier }],
    second: ['doStep', {}],
    finds: 'step-is-done',
    standing: [earlier, false, 0],
  },
  {
    step: 'hand-over',
    first: ['doStep', {}],
    second: ['doStep', {}],
    finds: undefined,
    standing: [today, false, 0],
  },
  {
    step: 'hand-over',
    before: ['doStep'],
    first: ['reopenStep', { note: 'Det ena.' }],
    second: ['reopenStep', { note: 'Det andra.' }],
    finds: 'step-is-not-done',
    standing: [undefined, false, 1],
  },
  {
    step: 'hand-over',
    before: ['doStep'],
    first: ['reopenStep', { note: 'Samma.' }],
    second: ['reopenStep', { note: 'Samma.' }],
    finds: undefined,
    standing: [undefined, false, 1],
  },
  {
    step: 'preparation',
    first: ['waiveStep', {}],
    second: ['settleStep', { doneOn: earlier }],
    finds: undefined,
    standing: [earlier, false, 1],
  },
  {
    step: 'preparation',
    first: ['settleStep', { doneOn: earlier }],
    second: ['waiveStep', {}],
    finds: 'step-is-done',
    standing: [earlier, false, 0],
  },
  {
    step: 'preparation',
    first: ['settleStep', { doneOn: earlier }],
    second: ['markStepDone', {}],
    finds: undefined,
    standing: [earlier, false, 0],
  },
]
for (const { step, before = [], first, second, finds, standing } of overtaken) {
  const name = `${second[0]} waits for ${first[0]} and ${finds ? `is refused: ${finds}` : 'is granted'}`
  test(`${name}; the step stands as [${standing.map(String).join(', ')}]`, async () => {
    const place = await aPlace(step)
    const mandate = step === 'hand-over' ? leader : registrar
    const act = ([deed, said]: readonly [Deed, Said]) =>
      as<void | Result<undefined, string>>(county.db, mandate, (tx) =>
        deeds[deed](tx, mandate, place, said),
      )
    for (const deed of before) await act([deed, {}])
    const found = await waitForLock<void | Result<undefined, string>>(county.db, {
      scope: scopeOf(mandate),
      hold: (tx) => deeds[first[0]](tx, mandate, place, first[1]),
      meanwhile: () => act(second),
      mustWait: true,
    })
    assert.equal(found && refusalOf(found), finds)
    const { rows } = await readRoute(county.db, place.routeId, today)
    const row = rows.find((one) => one.stepId === place.stepId && one.body.id === place.bodyId)!
    assert.deepEqual([row.doneOn, row.isWaived, row.undone.length], standing)
  })
}

test('what was seen before a step was opened again and done anew decides nothing', async () => {
  const place = await aPlace('hand-over')
  const act = (deed: 'doStep' | 'reopenStep', said: Said) =>
    as(county.db, leader, async (tx) => refusalOf(await deeds[deed](tx, leader, place, said)))
  const seen = async () =>
    readSeen(writeSeen(seenOfStep(await rowOf(place.routeId, 'sro-position', 'sro'))))
  const untouched = await seen()
  await act('doStep', { doneOn: earlier })
  const done = await seen()
  await act('reopenStep', { note: 'Fel dag.' })
  assert.equal(await act('doStep', { seen: untouched }), 'changed-meanwhile')
  await act('doStep', { note: 'Rätt dag.' })
  assert.equal(await act('reopenStep', { seen: done }), 'changed-meanwhile')
  assert.equal(await act('reopenStep', { seen: await seen() }), undefined)
  assert.equal(await act('doStep', { seen: {} }), 'changed-meanwhile', 'a form without a mark')
  assert.equal(await act('doStep', { seen: await seen() }), undefined)
})
