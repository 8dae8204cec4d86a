// SPDX-License-Identifier: EUPL-1.2
// Where a route stands on a day: each body's own step, what it waits for and who waits for it.

import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import { type Db, instantFromJson } from '#platform/database/database.ts'
import { readTogether } from '#platform/database/read-together.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import { getBodies, listAssociations, listBodies, listParties } from '../organisation/reads.ts'
import type { CountyOnDay, CountyStep } from './rules/county-on-day.ts'
import { route, type RouteOutput } from './rules/route.ts'
import type { RouteVersion } from './rules/route-edit.ts'
import type { LatestAct, StepRow, UndoneAct } from './rules/step-row.ts'
import { asRouteStep, type RouteKind, type TemplateStep } from './rules/route-template.ts'

/** The county as it is on a day, with the steps it has said that its rounds take. */
export async function countyOnDay(db: Db, on: Day): Promise<CountyOnDay> {
  const [parties, bodies, associations, laid] = await Promise.all([
    listParties(db, on),
    listBodies(db, on),
    listAssociations(db, on),
    listCountyRoutes(db),
  ])
  // Written by `insertCountyRoute` alone, of that type.
  const stepsOf = (kind: RouteKind) =>
    (laid.findLast((one) => one.kind === kind && one.from_on <= on)?.steps ??
      []) as readonly CountyStep[]
  const routes = { consultation: stepsOf('consultation'), decision: stepsOf('decision') }
  return { parties, bodies, associations, routes }
}

/** They are few, and asked for more than one day by a page. */
function listCountyRoutes(db: Db) {
  return onceFor(db, ['county routes'], () =>
    db.selectFrom('county_route').selectAll().orderBy('from_on').orderBy('id').execute(),
  )
}

/** The steps of a kind as they have been and are to be, the first first. */
export async function listRouteVersions(db: Db, kind: RouteKind): Promise<readonly RouteVersion[]> {
  const rows = await db
    .selectFrom('county_route')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('from_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind,
    from: row.from_on,
    steps: row.steps as unknown as readonly CountyStep[],
  }))
}

export type RouteView = {
  readonly id: string
  readonly kind: RouteKind
  readonly title: string
  /** In the order of the template; one row per step and body. */
  readonly rows: readonly StepRow[]
  readonly openCount: number
  readonly lateCount: number
}

type StoredStep = TemplateStep & { readonly id: string }

/** A route with its steps, their bodies and what these have said that they did: one question for all. */
function selectRoutes(db: Db) {
  return db
    .selectFrom('route')
    .select((query) => [
      'route.id',
      'route.kind',
      'route.title',
      jsonArrayFrom(
        query
          .selectFrom('route_step')
          .selectAll('route_step')
          .whereRef('route_step.route_id', '=', 'route.id')
          .orderBy('route_step.position'),
      ).as('steps'),
      jsonArrayFrom(
        query
          .selectFrom('route_step_body')
          .innerJoin('route_step', 'route_step.id', 'route_step_body.step_id')
          .select(['route_step_body.step_id', 'route_step_body.body_id', 'route_step_body.covers'])
          .whereRef('route_step.route_id', '=', 'route.id')
          .orderBy('route_step_body.position'),
      ).as('places'),
      jsonArrayFrom(
        query
          .selectFrom('step_act')
          .innerJoin('route_step', 'route_step.id', 'step_act.step_id')
          .leftJoin('step_reopening', 'step_reopening.act_id', 'step_act.id')
          .select([
            'step_act.id',
            'step_act.turn',
            'step_act.recorded_by',
            'step_act.recorded_at',
            'step_reopening.recorded_by as reopened_by',
            'step_reopening.recorded_at as reopened_at',
            'route_step.key',
            'step_act.body_id',
            'step_act.done_on',
            'step_act.note',
            'step_act.is_waived',
            'step_reopening.reopened_on',
            'step_reopening.reason',
          ])
          .whereRef('route_step.route_id', '=', 'route.id')
          .orderBy('step_act.turn'),
      ).as('acts'),
    ])
}

type RouteRow = Awaited<ReturnType<ReturnType<typeof selectRoutes>['executeTakeFirstOrThrow']>>
type StepAct = RouteRow['acts'][number]

const storedRoute = readTogether('route', async (db, ids) => {
  const rows = await selectRoutes(db).where('route.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
})

function asSteps({ steps, places }: RouteRow): readonly StoredStep[] {
  const bodiesOf = Map.groupBy(places, (place) => place.step_id)
  return steps.map((step) => ({
    id: step.id,
    key: step.key,
    verb: step.verb,
    title: { sv: step.title_sv, en: step.title_en },
    branch: step.branch,
    afterKeys: step.after_keys,
    opensOn: step.opens_on ?? undefined,
    dueOn: step.due_on ?? undefined,
    isOptional: step.is_optional,
    bodies: (bodiesOf.get(step.id) ?? []).map((place) => ({
      bodyId: place.body_id,
      covers: place.covers,
    })),
  }))
}

const isUndone = (act: StepAct, on: Day) => act.reopened_on !== null && act.reopened_on <= on

function asUndone(act: StepAct): UndoneAct {
  return { doneOn: act.done_on, reopenedOn: act.reopened_on!, reason: act.reason ?? '' }
}

/** On whatever day it is asked: what is undone is undone on days before too. */
function asLatestAct(act: StepAct): LatestAct {
  const isUndone = act.reopened_at !== null
  return {
    id: act.id,
    turn: act.turn,
    isUndone,
    saidBy: (isUndone ? act.reopened_by : act.recorded_by) ?? undefined,
    saidAt: instantFromJson(act.reopened_at ?? act.recorded_at),
  }
}

export function readRoute(db: Db, routeId: string, on: Day): Promise<RouteView> {
  return onceFor(db, ['route', routeId, on], () => computeRoute(db, routeId, on))
}

async function computeRoute(db: Db, routeId: string, on: Day): Promise<RouteView> {
  const stored = await storedRoute(db, routeId)
  if (!stored) throw new NotFound(`route ${routeId}`)
  const { acts } = stored
  const steps = asSteps(stored)
  const standing = acts.filter((act) => !isUndone(act, on))
  const actsOf = Map.groupBy(acts, (act) => placeKey(act.key, act.body_id))
  const bodyIds = new Set(steps.flatMap((step) => step.bodies.map((body) => body.bodyId)))
  const bodies = new Map((await getBodies(db, [...bodyIds], on)).map((one) => [one.id, one]))
  const body = (id: string) => bodies.get(id)!
  const computed = route({
    template: steps.map(asRouteStep),
    done: standing.map((act) => ({ key: act.key, body: act.body_id, on: act.done_on })),
    on,
  })
  const stepOf = new Map(steps.map((step) => [step.key, step]))
  const waitersOf = waitersByPlace(computed.steps)
  const rows = computed.steps.map((row): StepRow => {
    const step = stepOf.get(row.key)!
    const own = actsOf.get(placeKey(row.key, row.body)) ?? []
    // Of what is done, the same as the rules count: the earliest.
    const [act] = own
      .filter((one) => !isUndone(one, on) && one.done_on <= on)
      .toSorted((a, b) => a.done_on.localeCompare(b.done_on))
    return {
      stepId: step.id,
      key: step.key,
      verb: step.verb,
      title: step.title,
      branch: step.branch,
      isOptional: step.isOptional,
      body: body(row.body),
      state: row.state,
      opensOn: step.opensOn,
      dueOn: step.dueOn,
      doneOn: act?.done_on,
      note: act?.note ?? '',
      isWaived: act?.is_waived ?? false,
      latestAct: own.length > 0 ? asLatestAct(own.at(-1)!) : undefined,
      undone: own.filter((one) => isUndone(one, on)).map(asUndone),
      waitingFor: row.waitingFor.map((place) => body(place.body)),
      waitedForBy: (waitersOf.get(placeKey(row.key, row.body)) ?? []).map(body),
    }
  })
  return {
    id: stored.id,
    kind: stored.kind,
    title: stored.title,
    rows,
    openCount: computed.openCount,
    lateCount: computed.lateCount,
  }
}

const placeKey = (key: string, bodyId: string) => `${key} ${bodyId}`

/** Whom each place keeps waiting, in the order of the route. */
function waitersByPlace(steps: RouteOutput['steps']): ReadonlyMap<string, readonly string[]> {
  const waiters = new Map<string, string[]>()
  for (const step of steps) {
    for (const place of step.waitingFor) {
      const key = placeKey(place.key, place.body)
      const known = waiters.get(key)
      if (known) known.push(step.body)
      else waiters.set(key, [step.body])
    }
  }
  return waiters
}

/** The steps of certain bodies in every route, with the route each belongs to. */
export async function listStepsForBodies(
  db: Db,
  bodyIds: readonly string[],
  on: Day,
): Promise<readonly (StepRow & { readonly routeId: string })[]> {
  if (bodyIds.length === 0) return []
  const routes = await db
    .selectFrom('route_step_body')
    .innerJoin('route_step', 'route_step.id', 'route_step_body.step_id')
    .select('route_step.route_id')
    .distinct()
    .where('route_step_body.body_id', 'in', bodyIds)
    .execute()
  const wanted = new Set(bodyIds)
  const views = await Promise.all(routes.map(({ route_id }) => readRoute(db, route_id, on)))
  return views.flatMap(({ id, rows }) =>
    rows.filter(({ body }) => wanted.has(body.id)).map((row) => ({ ...row, routeId: id })),
  )
}

/** One body's part of one step, with the route it is a step of. */
export type RowOfRoute = StepRow & { readonly routeId: string; readonly routeKind: RouteKind }

/** One body's part of one step, and the route it is a step of. */
export async function findStepRow(
  db: Db,
  stepId: string,
  bodyId: string,
  on: Day,
): Promise<RowOfRoute | undefined> {
  const step = await db
    .selectFrom('route_step')
    .select('route_id')
    .where('id', '=', stepId)
    .executeTakeFirst()
  if (!step) return undefined
  const view = await readRoute(db, step.route_id, on)
  const row = view.rows.find((one) => one.stepId === stepId && one.body.id === bodyId)
  return row && { ...row, routeId: step.route_id, routeKind: view.kind }
}
