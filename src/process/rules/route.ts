// SPDX-License-Identifier: EUPL-1.2
// Who hands over to whom and by when: what each body in a route can do on a day, and what it waits for.

import { daysBetween, type Day } from '#kernel/day.ts'

export const stepVerbs = [
  'position',
  'hand-over',
  'answer',
  'compile',
  'prepare',
  'recommend',
  'decide',
] as const
export type StepVerb = (typeof stepVerbs)[number]

export type StepState = 'done' | 'done-late' | 'late' | 'waiting' | 'due-soon' | 'open'

/** One step of a route. All its bodies do the same thing, each for itself. */
export type RouteStep = {
  readonly key: string
  /** R1: what the bodies do. It does not change the calculation. */
  readonly verb?: StepVerb
  readonly bodies: readonly string[]
  /** Keys of the steps before. */
  readonly after: readonly string[]
  readonly due: Day | null
  readonly opens: Day | null
  /** For each body of the step: the bodies of later steps that it is responsible for. */
  readonly covers?: Readonly<Record<string, readonly string[]>>
}

/** That a body has done its part of a step. */
export type StepDone = { readonly key: string; readonly body: string; readonly on: Day }

export type RouteInput = {
  readonly template: readonly RouteStep[]
  readonly done: readonly StepDone[]
  readonly on: Day
}

/** One body's part of one step. */
export type StepPlace = { readonly key: string; readonly body: string }

export type RouteRow = StepPlace & {
  readonly state: StepState
  readonly waitingFor: readonly StepPlace[]
}

export type RouteOutput = {
  readonly steps: readonly RouteRow[]
  readonly openCount: number
  readonly lateCount: number
}

/** R7 [assumption]: so many days before the due day it is soon. */
const soonDays = 7

/** R1: one row per step and body, in the order of the template, with its state on a day. */
export function route(input: RouteInput): RouteOutput {
  const doneOn = firstDone(input.done, input.on)
  const steps = new Map(input.template.map((step) => [step.key, step]))
  const rows = input.template.flatMap((step) => {
    const before = step.after.flatMap((key) => steps.get(key) ?? [])
    return step.bodies.map((body) => rowOf(step, body, before, doneOn, input.on))
  })
  return {
    steps: rows,
    openCount: rows.filter((row) => row.state === 'open' || row.state === 'due-soon').length,
    lateCount: rows.filter((row) => row.state === 'late').length,
  }
}

function rowOf(
  step: RouteStep,
  body: string,
  before: readonly RouteStep[],
  doneOn: ReadonlyMap<string, Day>,
  on: Day,
): RouteRow {
  const place = { key: step.key, body }
  const done = doneOn.get(placeKey(place))
  // R2 [assumption]: done is done, also out of order; nothing is waited for then.
  if (done !== undefined) {
    const isLate = step.due !== null && done > step.due
    return { ...place, state: isLate ? 'done-late' : 'done', waitingFor: [] }
  }
  const waitingFor = before
    .flatMap((upstream) => waitsFor(upstream, body))
    .filter((upstream) => !doneOn.has(placeKey(upstream)))
  return { ...place, state: stateOf(step, waitingFor.length > 0, on), waitingFor }
}

// R5–R8. The order of the tests is an [assumption]: late, waiting, due soon, open.
// A late step keeps what it waits for, since that is the cause.
function stateOf(step: RouteStep, isHeldBack: boolean, on: Day): StepState {
  if (step.due !== null && on > step.due) return 'late'
  if (isHeldBack || (step.opens !== null && on < step.opens)) return 'waiting'
  const isSoon = step.due !== null && daysBetween(on, step.due) <= soonDays
  return isSoon ? 'due-soon' : 'open'
}

/**
 * Which bodies of a step before this body waits for.
 *
 * R3: a single body holds back everyone. R4: of several, those that cover the body,
 * else the body itself, else all of them; the order is an [assumption].
 */
function waitsFor(upstream: RouteStep, body: string): readonly StepPlace[] {
  const { key, bodies } = upstream
  const all = bodies.map((each) => ({ key, body: each }))
  if (all.length === 1) return all
  const covering = all.filter((place) => covers(upstream, place.body, body))
  if (covering.length > 0) return covering
  const itself = all.filter((place) => place.body === body)
  return itself.length > 0 ? itself : all
}

function covers(step: RouteStep, responsible: string, body: string): boolean {
  if (step.covers === undefined || !Object.hasOwn(step.covers, responsible)) return false
  return step.covers[responsible]?.includes(body) ?? false
}

// R2: the earliest entry counts; what happens after the day is not known.
function firstDone(done: readonly StepDone[], on: Day): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>()
  for (const entry of done) {
    const key = placeKey(entry)
    const earlier = first.get(key)
    if (entry.on <= on && (earlier === undefined || entry.on < earlier)) first.set(key, entry.on)
  }
  return first
}

function placeKey(place: StepPlace): string {
  return JSON.stringify([place.key, place.body])
}
