// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { doStep, openRoute, reopenStep, settleStep, waiveStep } from './commands.ts'
import { countyBodies, readRoute } from './reads.ts'
import { consultationTemplate, decisionTemplate } from './rules/templates.ts'

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
    const bodies = await countyBodies(tx, today)
    const days = { opensOn: day('2025-09-01'), deadline: day('2026-05-31') }
    return openRoute(tx, today, decisionTemplate(bodies, days, 'Beslut'))
  })

const aConsultationRoute = () =>
  as(county.db, leader, async (tx) => {
    const bodies = await countyBodies(tx, today)
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

type Row = Awaited<ReturnType<typeof rowOf>>
const placeOf = (routeId: string, row: Row) => ({
  routeId,
  stepId: row.stepId,
  bodyId: row.body.id,
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
  assert.ok((await waive(registrar)).granted)
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
