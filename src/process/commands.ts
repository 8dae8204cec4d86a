// SPDX-License-Identifier: EUPL-1.2

import { type Day, day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { readRoute, type RouteView } from './reads.ts'
import { isDoneByRecord } from './rules/done-by-record.ts'
import type { CountyRoutes } from './rules/county-on-day.ts'
import type { CountyPlans } from './rules/county-plans.ts'
import { processEvent } from './rules/events.ts'
import { noteLength } from './rules/note.ts'
import { mayDoStep } from './rules/permissions.ts'
import type { ProcessRefusal } from './rules/refusals.ts'
import { seenOfStep } from './rules/seen.ts'
import type { StepRow } from './rules/step-row.ts'
import { isOrdered, type RouteTemplate } from './rules/route-template.ts'
import {
  insertCountyPlan,
  insertCountyRoute,
  insertReopening,
  insertRoute,
  insertStepAct,
  lockStep,
  lockStepByKey,
  replaceRoute,
  updateStepDue,
} from './writes.ts'

/** The steps of the folder hold on whatever day is asked about. */
const fromTheFirst = day('1900-01-01')

/** A new installation is told which steps its county's rounds take. Acts as the product itself. */
export async function layCountyRoutes(
  tx: Tx,
  today: Day,
  countyId: string,
  routes: CountyRoutes,
): Promise<void> {
  for (const kind of ['consultation', 'decision'] as const)
    await insertCountyRoute(tx, kind, routes[kind], fromTheFirst)
  await record(
    tx,
    today,
    processEvent('county-routes-laid', 'county', countyId, {
      consultation: routes.consultation.length,
      decision: routes.decision.length,
    }),
  )
}

/** A new installation is told what its county proposes for each kind of document. Acts as the product itself. */
export async function layCountyPlans(
  tx: Tx,
  today: Day,
  countyId: string,
  plans: CountyPlans,
): Promise<void> {
  const kinds = Object.keys(plans)
  if (kinds.length === 0) return
  for (const kind of kinds) await insertCountyPlan(tx, kind, plans[kind]!)
  await record(
    tx,
    today,
    processEvent('county-plans-laid', 'county', countyId, { kinds: kinds.join(', ') }),
  )
}

/** A planned route becomes the route of one matter. Its mandate was asked by the room that opens the matter. */
export async function openRoute(tx: Tx, today: Day, template: RouteTemplate): Promise<string> {
  if (!isOrdered(template)) throw new RangeError('a route has a circle or waits for nothing')
  const routeId = newId()
  await insertRoute(tx, routeId, template)
  await record(tx, today, processEvent('route-opened', 'route', routeId))
  return routeId
}

/** The route of a matter that nobody has been told of is planned anew. Its mandate was asked by the room above. */
export async function relayRoute(
  tx: Tx,
  today: Day,
  routeId: string,
  template: RouteTemplate,
): Promise<void> {
  if (!isOrdered(template)) throw new RangeError('a route has a circle or waits for nothing')
  await replaceRoute(tx, routeId, template)
  await record(tx, today, processEvent('route-relaid', 'route', routeId))
}

/** A person says that a body has done its step: handed over, recommended, prepared. */
export async function doStep(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: StepPlace & { readonly doneOn: Day; readonly note: string },
): Promise<Result<undefined, ProcessRefusal>> {
  const { view, row, isUnderWay } = await lockOwnRow(tx, today, mandate, input)
  if (isDoneByRecord(view.kind, row.verb)) return refused('step-is-done-elsewhere')
  const { doneOn } = input
  const checked = checkNote(input.note)
  const note = checked.granted ? checked.value : input.note
  if (isSaid(mandate, row, { doneOn, note, isWaived: false })) return granted()
  if (!isUnderWay) return refused('round-not-under-way')
  const open = checkOpen(row, input)
  if (!open.granted) return open
  if (doneOn > today) return refused('day-in-the-future', {}, 'doneOn')
  if (!checked.granted) return checked
  await markDone(tx, today, mandate, row, { doneOn, note })
  return granted()
}

/** A body says that it does without an optional step: nothing is left to do there, and nobody waits. */
export async function waiveStep(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: StepPlace & { readonly note: string },
): Promise<Result<undefined, ProcessRefusal>> {
  const { row, isUnderWay } = await lockOwnRow(tx, today, mandate, input)
  if (!row.isOptional) return refused('step-is-needed')
  const checked = checkNote(input.note)
  const note = checked.granted ? checked.value : input.note
  if (isSaid(mandate, row, { doneOn: today, note, isWaived: true })) return granted()
  if (!isUnderWay) return refused('round-not-under-way')
  const open = checkOpen(row, input)
  if (!open.granted) return open
  if (!checked.granted) return checked
  await markDone(tx, today, mandate, row, { doneOn: today, note, isWaived: true })
  return granted()
}

/** A body takes back that its step is done, or that it does without it. What was said stays on record. */
export async function reopenStep(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: StepPlace & { readonly reason: string },
): Promise<Result<undefined, ProcessRefusal>> {
  const { view, row, isUnderWay } = await lockOwnRow(tx, today, mandate, input)
  const checked = about('reason', checkTypedText(input.reason, { most: noteLength }))
  const reason = checked.granted ? checked.value : input.reason.trim()
  if (!row.doneOn) {
    const isSentAgain =
      row.latestAct?.saidBy === mandate.personId &&
      reason !== '' &&
      row.undone.at(-1)?.reason === reason
    return isSentAgain ? granted() : refused('step-is-not-done')
  }
  if (!isUnderWay) return refused('round-not-under-way')
  // What a record did is undone by correcting the record.
  if (isDoneByRecord(view.kind, row.verb) && !row.isWaived) return refused('step-is-done-elsewhere')
  if (hasChanged(input.seen, seenOfStep(row))) return refused('changed-meanwhile')
  if (reason === '') return refused('reason-missing', {}, 'reason')
  if (!checked.granted) return checked
  await markOpen(tx, today, mandate, row, reason)
  return granted()
}

type StepPlace = {
  readonly routeId: string
  readonly stepId: string
  readonly bodyId: string
  readonly seen: SeenMark
  /**
   * Whether the matter of a route is under way, held until the transaction ends: rounds lie above
   * routes, and one that is called off waits for the step, or the step is told of it.
   */
  readonly holdMatter: (tx: Tx, routeId: string) => Promise<boolean>
}

/** A body's part of a step as it stands when nobody else can change it, if the mandate is for it. */
async function lockOwnRow(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  place: StepPlace,
): Promise<{
  readonly view: RouteView
  readonly row: StepRow
  readonly isUnderWay: boolean
}> {
  // The round first, as everyone does who acts in it.
  const isUnderWay = await place.holdMatter(tx, place.routeId)
  await lockStep(tx, place.stepId)
  const view = await readRoute(tx, place.routeId, today)
  const row = view.rows.find((one) => one.stepId === place.stepId && one.body.id === place.bodyId)
  if (!row) throw new NotFound('step')
  if (!mayDoStep(mandate, row.body)) throw new NotAllowed('do-step')
  return { view, row, isUnderWay }
}

/** Whether the same person has said the very same: who presses twice says it once. */
function isSaid(
  mandate: Mandate,
  row: StepRow,
  said: { readonly doneOn: Day; readonly note: string; readonly isWaived: boolean },
): boolean {
  return (
    row.latestAct?.isUndone === false &&
    row.latestAct.saidBy === mandate.personId &&
    row.doneOn === said.doneOn &&
    row.note === said.note &&
    row.isWaived === said.isWaived
  )
}

function checkOpen(
  row: StepRow,
  { seen }: StepPlace,
): Result<undefined, 'step-is-done' | 'changed-meanwhile'> {
  if (row.latestAct?.isUndone === false) return refused('step-is-done')
  return hasChanged(seen, seenOfStep(row)) ? refused('changed-meanwhile') : granted()
}

function checkNote(note: string) {
  return about('note', checkTypedText(note, { most: noteLength }))
}

/** A room above did what the step is about: a response was submitted. */
export async function markStepDone(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: KeyedPlace & { readonly doneOn?: Day; readonly note?: string },
): Promise<void> {
  const row = await lockRowByKey(tx, today, input)
  // Others than those asked may answer too; they have no step to mark.
  if (!row) return
  await markDone(tx, today, mandate, row, { doneOn: input.doneOn ?? today, note: input.note ?? '' })
}

/**
 * The step stands as the records of a room above say: done on a day, or still to be done. A record
 * that is corrected or taken back opens the step again. Its mandate was asked by that room.
 */
export async function settleStep(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: KeyedPlace & {
    readonly doneOn: Day | undefined
    /** Why it is opened again, when it is. */
    readonly reason: string
  },
): Promise<void> {
  const row = await lockRowByKey(tx, today, input)
  if (!row) return
  const isRight = row.doneOn === input.doneOn && !row.isWaived
  if (row.doneOn !== undefined && !isRight && !(row.isWaived && input.doneOn === undefined)) {
    await markOpen(tx, today, mandate, row, input.reason)
  }
  if (input.doneOn === undefined) return
  const now = await readRowByKey(tx, today, input)
  if (now) await markDone(tx, today, mandate, now, { doneOn: input.doneOn, note: '' })
}

type KeyedPlace = { readonly routeId: string; readonly stepKey: string; readonly bodyId: string }

async function lockRowByKey(tx: Tx, today: Day, place: KeyedPlace): Promise<StepRow | undefined> {
  await lockStepByKey(tx, place.routeId, place.stepKey)
  return readRowByKey(tx, today, place)
}

async function readRowByKey(tx: Tx, today: Day, place: KeyedPlace): Promise<StepRow | undefined> {
  const { rows } = await readRoute(tx, place.routeId, today)
  return rows.find((one) => one.key === place.stepKey && one.body.id === place.bodyId)
}

async function markDone(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  row: StepRow,
  { doneOn, note, isWaived = false }: { doneOn: Day; note: string; isWaived?: boolean },
): Promise<void> {
  const latest = row.latestAct
  if (latest && !latest.isUndone) return
  await insertStepAct(tx, {
    stepId: row.stepId,
    bodyId: row.body.id,
    turn: (latest?.turn ?? 0) + 1,
    doneOn,
    note,
    isWaived,
    recordedBy: mandate.personId,
    mandateId: mandate.id,
  })
  const event = isWaived ? 'step-waived' : 'step-done'
  await record(tx, today, processEvent(event, 'step', row.stepId, { body: row.body.id, doneOn }))
}

async function markOpen(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  row: StepRow,
  reason: string,
): Promise<void> {
  const latest = row.latestAct
  if (!latest || latest.isUndone) return
  await insertReopening(tx, {
    actId: latest.id,
    reopenedOn: today,
    reason,
    recordedBy: mandate.personId,
    mandateId: mandate.id,
  })
  await record(
    tx,
    today,
    processEvent('step-reopened', 'step', row.stepId, { body: row.body.id, act: latest.id }),
  )
}

/** The last day of a step is moved for all its bodies. Its mandate was asked by the room above. */
export async function extendStep(
  tx: Tx,
  today: Day,
  input: { readonly routeId: string; readonly stepKey: string; readonly dueOn: Day },
): Promise<void> {
  const view = await readRoute(tx, input.routeId, today)
  const row = view.rows.find((one) => one.key === input.stepKey)
  if (!row) throw new NotFound(`step ${input.stepKey}`)
  await updateStepDue(tx, row.stepId, input.dueOn)
  await record(tx, today, processEvent('step-extended', 'step', row.stepId, { dueOn: input.dueOn }))
}
