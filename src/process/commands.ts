// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal.ts'
import { readRoute } from './reads.ts'
import { processEvent } from './rules/events.ts'
import { noteLength } from './rules/note.ts'
import { mayDoStep } from './rules/permissions.ts'
import type { ProcessRefusal } from './rules/refusals.ts'
import type { StepRow } from './rules/step-row.ts'
import { isOrdered, type RouteTemplate } from './rules/template.ts'
import { insertRoute, insertStepAct, updateStepDue } from './writes.ts'

/** A planned route becomes the route of one matter. Its mandate was asked by the room that opens the matter. */
export async function openRoute(tx: Tx, today: Day, template: RouteTemplate): Promise<string> {
  if (!isOrdered(template)) throw new RangeError('a route has a circle or waits for nothing')
  const routeId = newId()
  await insertRoute(tx, routeId, template)
  await record(tx, today, processEvent('route-opened', 'route', routeId))
  return routeId
}

/** A person says that a body has done its step: handed over, recommended, prepared. */
export async function doStep(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly routeId: string
    readonly stepId: string
    readonly bodyId: string
    readonly doneOn: Day
    readonly note: string
  },
): Promise<Result<undefined, ProcessRefusal>> {
  const view = await readRoute(tx, input.routeId, today)
  const row = view.rows.find((one) => one.stepId === input.stepId && one.body.id === input.bodyId)
  if (!row) throw new NotFound('step')
  if (!mayDoStep(mandate, row.body)) throw new NotAllowed('do-step')
  if (row.verb === 'answer' || row.verb === 'decide') return refused('step-is-done-elsewhere')
  if (input.doneOn > today) return refused('day-in-the-future')
  if (input.note.length > noteLength) return refused('note-too-long', { most: noteLength })
  if (findPersonalNumber(input.note)) return refused('personal-number')
  await markDone(tx, today, mandate, row, input.doneOn, input.note)
  return granted()
}

/** A room above did what the step is about (a response was submitted, a decision recorded). */
export async function markStepDone(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly routeId: string
    readonly stepKey: string
    readonly bodyId: string
    readonly doneOn?: Day
    readonly note?: string
  },
): Promise<void> {
  const view = await readRoute(tx, input.routeId, today)
  const row = view.rows.find((one) => one.key === input.stepKey && one.body.id === input.bodyId)
  // Others than those asked may answer too; they have no step to mark.
  if (!row) return
  await markDone(tx, today, mandate, row, input.doneOn ?? today, input.note ?? '')
}

async function markDone(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  row: StepRow,
  doneOn: Day,
  note: string,
): Promise<void> {
  const isNew = await insertStepAct(tx, {
    stepId: row.stepId,
    bodyId: row.body.id,
    doneOn,
    note,
    recordedBy: mandate.personId,
    mandateId: mandate.id,
  })
  if (!isNew) return
  await record(
    tx,
    today,
    processEvent('step-done', 'step', row.stepId, { body: row.body.id, doneOn }),
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
