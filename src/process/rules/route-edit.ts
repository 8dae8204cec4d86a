// SPDX-License-Identifier: EUPL-1.2
// How the county's own steps are edited: one at a time, from a day, and never so that the next round
// could not be walked. A round that is laid keeps its steps.

import { type Day, day } from '#kernel/day.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Body, Party } from '../../organisation/rules/party.ts'
import type { BodyChoice, CountyOnDay, CountyRoutes, CountyStep } from './county-on-day.ts'
import { consultationTemplate, decisionTemplate, firstLeftOut, partiesIn } from './laid-route.ts'
import {
  isOrdered,
  type RouteKind,
  type RouteTemplate,
  type TemplateStep,
} from './route-template.ts'

/** What doing a step means for its party is known by the rooms of the rounds. */
export type LastStep = (step: Pick<TemplateStep, 'verb' | 'branch'>) => boolean
export type LastSteps = Readonly<Record<RouteKind, LastStep>>

export const mostInStep = { title: 120 } as const

export type RouteEditRefusal =
  | 'step-unknown'
  | 'steps-in-circle'
  | 'party-left-out'
  | 'party-twice'
  | 'body-of-another'
  | 'step-not-for-each'
  | 'route-stands-already'
  | 'holds-no-earlier-than-today'

const anyDay = day('2026-01-01')

/** The steps of a kind on the bodies of the day, with any days: which bodies take which. */
export function laidAnyDay(county: CountyOnDay, kind: RouteKind): RouteTemplate {
  return kind === 'decision'
    ? decisionTemplate(county, { opensOn: anyDay, deadline: anyDay }, '')
    : consultationTemplate(
        county,
        { opensOn: anyDay, dueOn: anyDay, regionDueOn: anyDay, compileDueOn: anyDay },
        '',
      )
}

export type RouteFault =
  | { readonly fault: 'steps-in-circle' }
  | { readonly fault: 'party-left-out' | 'party-twice'; readonly party: Party }

/** Why a round could not be laid on the county's steps; nothing when it can. */
export function routeFaultOf(
  county: CountyOnDay,
  kind: RouteKind,
  isLast: LastStep,
): RouteFault | undefined {
  const laid = laidAnyDay(county, kind)
  if (!isOrdered(laid)) return { fault: 'steps-in-circle' }
  const last = partiesIn(county, laid, isLast)
  const without = firstLeftOut(county, last)
  if (without) return { fault: 'party-left-out', party: without }
  const twice = last.find(
    ({ party }, at) => last.findIndex((one) => one.party.id === party.id) < at,
  )
  return twice && { fault: 'party-twice', party: twice.party }
}

/** The kind of round that could not be laid without the body, and whom it would leave out. */
export function leftOutWithout(
  county: CountyOnDay,
  bodyId: string,
  lastSteps: LastSteps,
): { readonly kind: RouteKind; readonly party: Party } | undefined {
  const without = { ...county, bodies: county.bodies.filter(({ id }) => id !== bodyId) }
  for (const kind of ['consultation', 'decision'] as const) {
    const found = routeFaultOf(without, kind, lastSteps[kind])
    if (found?.fault === 'party-left-out') return { kind, party: found.party }
  }
  return undefined
}

/** What becomes of the steps. */
export type StepsEdit =
  /** A new one, or another in the place of the one with its key. */
  | { readonly put: CountyStep }
  | { readonly remove: string }
  /** Which body a party takes a step through; nothing, and it is the first of the kinds again. */
  | {
      readonly stepKey: string
      readonly party: Party
      readonly body: Body | undefined
      readonly bodies: readonly Body[]
    }

/** The steps as they are to be. Those that came after a removed one come after what that came after. */
export function editSteps(
  steps: readonly CountyStep[],
  edit: StepsEdit,
): Result<readonly CountyStep[], RouteEditRefusal> {
  if ('put' in edit) {
    const { put } = edit
    const isKnown = (key: string) => key !== put.key && steps.some((one) => one.key === key)
    if (!(put.after ?? []).every(isKnown)) return refused('step-unknown', {}, 'after')
    const isThere = steps.some(({ key }) => key === put.key)
    return granted(
      isThere ? steps.map((one) => (one.key === put.key ? put : one)) : [...steps, put],
    )
  }
  if ('remove' in edit) {
    const gone = steps.find(({ key }) => key === edit.remove)
    if (!gone) return refused('step-unknown')
    const kept = steps.filter((one) => one !== gone)
    return granted(
      kept.map(({ covers, ...step }) => {
        const after = (step.after ?? []).flatMap((key) =>
          key === gone.key ? (gone.after ?? []) : [key],
        )
        return {
          ...step,
          ...(step.after && { after: [...new Set(after)] }),
          ...(covers !== undefined && covers !== gone.key && { covers }),
        }
      }),
    )
  }
  const { stepKey, party, body, bodies } = edit
  const step = steps.find(({ key }) => key === stepKey)
  if (!step || !('each' in step.by) || step.by.each !== party.kind)
    return refused('step-not-for-each', {}, 'stepKey')
  if (body && body.partyId !== party.id) return refused('body-of-another', {}, 'bodyId')
  const own = new Set(bodies.filter(({ partyId }) => partyId === party.id).map(({ slug }) => slug))
  const others = (step.by.prefer ?? []).filter((slug) => !own.has(slug))
  const prefer = body ? [body.slug, ...others] : others
  const { prefer: _, ...by } = step.by
  const put = { ...step, by: prefer.length > 0 ? { ...by, prefer } : by }
  return granted(steps.map((one) => (one === step ? put : one)))
}

/** Whether the next round can be laid on the steps, by the county as it is the day they begin. */
export function checkSteps(
  county: CountyOnDay,
  kind: RouteKind,
  steps: readonly CountyStep[],
  isLast: LastStep,
): Result<undefined, RouteEditRefusal> {
  const routes: CountyRoutes = { ...county.routes, [kind]: steps }
  const found = routeFaultOf({ ...county, routes }, kind, isLast)
  if (!found) return granted()
  return found.fault === 'steps-in-circle'
    ? refused('steps-in-circle', {}, 'after')
    : refused(found.fault, { party: found.party.name }, 'by')
}

/** The steps of rounds of a kind, from a day. */
export type RouteVersion = {
  readonly id: string
  readonly kind: RouteKind
  readonly from: Day
  readonly steps: readonly CountyStep[]
}

const orders = [
  ['board', 'executive-board', 'council'],
  ['executive-board', 'board', 'council'],
  ['executive-board', 'council'],
  ['council'],
  ['executive-board'],
  ['board'],
] as const

/** The same whatever order its keys were written in: the database keeps them in its own. */
export function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** Who may be chosen to take a step, in a county; who takes it now is always among them. */
export function choicesOf(county: CountyOnDay, now: BodyChoice | undefined): readonly BodyChoice[] {
  const joint = county.bodies.filter(({ partyId, associationId }) => !partyId && !associationId)
  const kinds = [...new Set(joint.map(({ kind }) => kind))]
  const ofRegion = county.parties.find(({ kind }) => kind === 'region')
  const regional = county.bodies.filter(({ partyId }) => partyId === ofRegion?.id)
  const all: readonly BodyChoice[] = [
    ...kinds.map((kind) => ({ first: kind })),
    ...(county.associations.length > 0 ? [{ boardsOf: 'associations' } as const] : []),
    ...(['municipality', 'region'] as const).flatMap((each) =>
      orders.map((firstOf) => ({ each, firstOf })),
    ),
    { every: ['board'], of: 'region' },
    { every: ['board', 'provider-board', 'private-caregivers'], of: 'region' },
    ...[...joint, ...regional].map(({ slug }) => ({ body: slug })),
  ]
  return now && !all.some((one) => inOneOrder(one) === inOneOrder(now)) ? [now, ...all] : all
}
