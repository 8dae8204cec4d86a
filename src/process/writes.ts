// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import type { CountyStep } from './rules/county-on-day.ts'
import type { CountyPlans } from './rules/county-plans.ts'
import type { RouteKind, RouteTemplate } from './rules/route-template.ts'

/** The steps that rounds of a kind take from a day. */
export async function insertCountyRoute(
  tx: Tx,
  kind: RouteKind,
  steps: readonly CountyStep[],
  from: Day,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('county_route')
    .values({ id, kind, steps: JSON.stringify(steps), from_on: from })
    .execute()
  return id
}

/** What is proposed for rounds about a kind of document. */
export async function insertCountyPlan(
  tx: Tx,
  documentKind: string,
  plan: NonNullable<CountyPlans[string]>,
): Promise<void> {
  await tx
    .insertInto('county_plan')
    .values({ document_kind: documentKind, plan: JSON.stringify(plan) })
    .execute()
}

export async function insertRoute(tx: Tx, routeId: string, template: RouteTemplate): Promise<void> {
  await tx
    .insertInto('route')
    .values({
      id: routeId,
      kind: template.kind,
      template: template.template,
      title: template.title,
    })
    .execute()
  await insertSteps(tx, routeId, template)
}

/** Other steps for a route in which nobody has done anything; a step with an act is not removed. */
export async function replaceRoute(
  tx: Tx,
  routeId: string,
  template: RouteTemplate,
): Promise<void> {
  const former = tx.selectFrom('route_step').select('id').where('route_id', '=', routeId)
  await tx.deleteFrom('route_step_body').where('step_id', 'in', former).execute()
  await tx.deleteFrom('route_step').where('route_id', '=', routeId).execute()
  await tx
    .updateTable('route')
    .set({ kind: template.kind, template: template.template, title: template.title })
    .where('id', '=', routeId)
    .execute()
  await insertSteps(tx, routeId, template)
}

async function insertSteps(tx: Tx, routeId: string, template: RouteTemplate): Promise<void> {
  const steps = template.steps.map((step) => ({ ...step, id: newId() }))
  await tx
    .insertInto('route_step')
    .values(
      steps.map((step, position) => ({
        id: step.id,
        route_id: routeId,
        key: step.key,
        position,
        verb: step.verb,
        title_sv: step.title.sv,
        title_en: step.title.en,
        branch: step.branch,
        after_keys: [...step.afterKeys],
        opens_on: step.opensOn ?? null,
        due_on: step.dueOn ?? null,
        is_optional: step.isOptional,
      })),
    )
    .execute()
  await tx
    .insertInto('route_step_body')
    .values(
      steps.flatMap((step) =>
        step.bodies.map((body, position) => ({
          id: newId(),
          step_id: step.id,
          body_id: body.bodyId,
          position,
          covers: [...body.covers],
        })),
      ),
    )
    .execute()
}

export async function insertStepAct(
  tx: Tx,
  act: {
    readonly stepId: string
    readonly bodyId: string
    readonly turn: number
    readonly doneOn: Day
    readonly note: string
    readonly isWaived: boolean
    readonly recordedBy: string
    readonly mandateId: string
  },
): Promise<void> {
  await tx
    .insertInto('step_act')
    .values({
      id: newId(),
      step_id: act.stepId,
      body_id: act.bodyId,
      turn: act.turn,
      done_on: act.doneOn,
      note: act.note,
      is_waived: act.isWaived,
      recorded_by: act.recordedBy,
      mandate_id: act.mandateId,
    })
    .execute()
}

export async function insertReopening(
  tx: Tx,
  reopening: {
    readonly actId: string
    readonly reopenedOn: Day
    readonly reason: string
    readonly recordedBy: string
    readonly mandateId: string
  },
): Promise<void> {
  await tx
    .insertInto('step_reopening')
    .values({
      id: newId(),
      act_id: reopening.actId,
      reopened_on: reopening.reopenedOn,
      reason: reopening.reason,
      recorded_by: reopening.recordedBy,
      mandate_id: reopening.mandateId,
    })
    .execute()
}

/** Holds a step until the transaction ends, for all its bodies: what is asked after this stands. */
export async function lockStep(tx: Tx, stepId: string): Promise<void> {
  await tx.selectFrom('route_step').select('id').where('id', '=', stepId).forUpdate().execute()
}

/** The same for the step with a key in a route. */
export async function lockStepByKey(tx: Tx, routeId: string, stepKey: string): Promise<void> {
  await tx
    .selectFrom('route_step')
    .select('id')
    .where('route_id', '=', routeId)
    .where('key', '=', stepKey)
    .forUpdate()
    .execute()
}

export async function updateStepDue(tx: Tx, stepId: string, dueOn: Day): Promise<void> {
  await tx.updateTable('route_step').set({ due_on: dueOn }).where('id', '=', stepId).execute()
}
