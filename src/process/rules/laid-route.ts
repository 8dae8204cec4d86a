// SPDX-License-Identifier: EUPL-1.2
// The steps of a county laid on its bodies as they are on a day, with the days of one round.

import type { Day } from '#kernel/day.ts'
import type { Body, Party } from '../../organisation/rules/party.ts'
import type { BodyChoice, CountyOnDay, CountyStep, DayOfRound } from './county-on-day.ts'
import type { RouteKind, RouteTemplate, TemplateStep } from './route-template.ts'

export type ConsultationDays = {
  readonly opensOn: Day
  /** The municipalities' last day, and the region's as a party. */
  readonly dueOn: Day
  /** The last day for bodies under the region, before their answers are compiled. */
  readonly regionDueOn: Day
  readonly compileDueOn: Day
  readonly workUpDueOn?: Day | undefined
}

/** The county's own way for a question to the parties. */
export function consultationTemplate(
  county: CountyOnDay,
  days: ConsultationDays,
  title: string,
): RouteTemplate {
  return layRoute(county, 'consultation', title, {
    opens: days.opensOn,
    due: days.dueOn,
    'region-due': days.regionDueOn,
    'compile-due': days.compileDueOn,
    'work-up-due': days.workUpDueOn,
  })
}

export type DecisionDays = {
  readonly opensOn: Day
  readonly recommendDueOn?: Day | undefined
  readonly regionProposalDueOn?: Day | undefined
  readonly deadline: Day
}

/** The county's own way to its assemblies. */
export function decisionTemplate(
  county: CountyOnDay,
  days: DecisionDays,
  title: string,
): RouteTemplate {
  return layRoute(county, 'decision', title, {
    opens: days.opensOn,
    'recommend-due': days.recommendDueOn,
    'region-proposal-due': days.regionProposalDueOn,
    deadline: days.deadline,
  })
}

type Days = Readonly<Partial<Record<DayOfRound, Day | undefined>>>
type Laid = { readonly step: CountyStep; readonly bodies: readonly Body[] }

/** A step that nobody in the county takes falls away, and nobody waits for it. */
function layRoute(county: CountyOnDay, kind: RouteKind, title: string, days: Days): RouteTemplate {
  const laid = county.routes[kind]
    .map((step): Laid => ({ step, bodies: chosen(step.by, county) }))
    .filter(({ bodies }) => bodies.length > 0)
  const keys = new Set(laid.map(({ step }) => step.key))
  return {
    template: kind,
    kind,
    title,
    steps: laid.map(({ step, bodies }): TemplateStep => ({
      key: step.key,
      verb: step.verb,
      title: step.title,
      branch: step.branch,
      afterKeys: (step.after ?? []).filter((key) => keys.has(key)),
      opensOn: step.opens && days[step.opens],
      dueOn: step.due && days[step.due],
      isOptional: step.optional ?? false,
      bodies: bodies.map((body) => ({
        bodyId: body.id,
        covers: covered(step, body, laid, county),
      })),
    })),
  }
}

function chosen(by: BodyChoice, { parties, bodies, associations }: CountyOnDay): readonly Body[] {
  const known = <One>(one: One | undefined): One[] => (one === undefined ? [] : [one])
  if ('body' in by) return known(bodies.find(({ slug }) => slug === by.body))
  if ('first' in by) return known(bodies.find((one) => !one.partyId && one.kind === by.first))
  if ('boardsOf' in by) {
    return associations.flatMap(({ boardBodyId }) =>
      known(bodies.find(({ id }) => id === boardBodyId)),
    )
  }
  if ('each' in by) {
    return parties
      .filter(({ kind }) => kind === by.each)
      .flatMap((party) => known(oneOf(party, by, bodies)))
  }
  const owners = new Set(parties.filter(({ kind }) => kind === by.of).map(({ id }) => id))
  return bodies.filter(
    ({ partyId, kind, slug }) =>
      partyId !== undefined &&
      owners.has(partyId) &&
      by.every.includes(kind) &&
      !by.except?.includes(slug),
  )
}

/** The body that a party acts through: one it prefers, else of the kind that comes first of those it has. */
function oneOf(
  party: Party,
  { prefer = [], firstOf }: Extract<BodyChoice, { each: unknown }>,
  bodies: readonly Body[],
): Body | undefined {
  const own = bodies.filter(({ partyId }) => partyId === party.id)
  const preferred = prefer.map((slug) => own.find((body) => body.slug === slug))
  const byKind = firstOf.map((kind) => own.find((body) => body.kind === kind))
  return [...preferred, ...byKind].find((body) => body !== undefined)
}

/** The members' bodies in the step that an association's board is responsible for. */
function covered(
  { covers }: CountyStep,
  board: Body,
  laid: readonly Laid[],
  { associations }: CountyOnDay,
): readonly string[] {
  const association = associations.find(({ boardBodyId }) => boardBodyId === board.id)
  const later = covers === undefined ? undefined : laid.find(({ step }) => step.key === covers)
  if (!association || !later) return []
  const members = new Set(association.memberPartyIds)
  return later.bodies
    .filter(({ partyId }) => partyId !== undefined && members.has(partyId))
    .map(({ id }) => id)
}

/** A party and the body through which it does the steps that `of` names. */
export type PartyInRoute = { readonly party: Party; readonly body: Body }

/** The parties that have a body in one of those steps, in the order of the steps. */
export function partiesIn(
  county: CountyOnDay,
  template: RouteTemplate,
  of: (step: TemplateStep) => boolean,
): readonly PartyInRoute[] {
  const parties = new Map(county.parties.map((party) => [party.id, party]))
  const bodies = new Map(county.bodies.map((body) => [body.id, body]))
  return template.steps.filter(of).flatMap((step) =>
    step.bodies.flatMap(({ bodyId }) => {
      const body = bodies.get(bodyId)
      const party = body?.partyId === undefined ? undefined : parties.get(body.partyId)
      return body && party ? [{ party, body }] : []
    }),
  )
}

/** The first party of the county that is not among those: a round that would leave it out is not begun. */
export function firstLeftOut(
  county: CountyOnDay,
  taken: readonly PartyInRoute[],
): Party | undefined {
  return county.parties.find(({ id }) => !taken.some(({ party }) => party.id === id))
}
