// SPDX-License-Identifier: EUPL-1.2
// Whether the steps that a county has written can be walked: by its own bodies, on days that a round has,
// to an end that no party is left out of.

import { isPartyAnswer } from '../consultation/rules/tally.ts'
import type { CountyPack } from '../organisation/rules/county-pack.ts'
import type { Association, Body, Party } from '../organisation/rules/party.ts'
import {
  type CountyOnDay,
  type CountyRoutes,
  type CountyStep,
  type DayOfRound,
  daysOfRounds,
} from '../process/rules/county-on-day.ts'
import { isPartyDecision } from '../decision/rules/step-of-record.ts'
import { routeFaultOf } from '../process/rules/route-edit.ts'
import type { RouteKind } from '../process/rules/route-template.ts'
import type { FolderFault } from './folder-fault.ts'
import type { WrittenRoutes } from './folder-shapes.ts'
import { folderWords as words } from './folder-words.ts'

type Checked =
  | { readonly routes: CountyRoutes; readonly faults: readonly [] }
  | { readonly routes: undefined; readonly faults: readonly FolderFault[] }

const file = 'routes.json'

export function checkRoutes(written: WrittenRoutes, pack: CountyPack): Checked {
  const faults: FolderFault[] = []
  const routes = {
    consultation: stepsOf('consultation', written.consultation, pack, faults),
    decision: stepsOf('decision', written.decision, pack, faults),
  }
  const keys = new Set(written.consultation.map(({ key }) => key))
  for (const [kind, plan] of Object.entries(written.plans ?? {}))
    for (const key of plan.consultation?.withoutSteps ?? [])
      if (!keys.has(key)) faults.push({ file, text: words.planStep(kind, key) })
  if (faults.length > 0) return { routes: undefined, faults }
  const county = asOnDay(pack, routes)
  const last = { consultation: isPartyAnswer, decision: isPartyDecision }
  for (const kind of ['consultation', 'decision'] as const) {
    const found = routeFaultOf(county, kind, last[kind])
    if (found?.fault === 'steps-in-circle') faults.push({ file, text: words.stepCircle(kind) })
    if (found?.fault === 'party-twice')
      faults.push({ file, text: words.lastTwice(kind, found.party.name) })
    if (found?.fault === 'party-left-out')
      faults.push({ file, text: words.leftOut(kind, found.party.name) })
  }
  return faults.length > 0 ? { routes: undefined, faults } : { routes, faults: [] }
}

/** The steps, where what each names is known. */
function stepsOf(
  kind: RouteKind,
  written: WrittenRoutes[RouteKind],
  pack: CountyPack,
  faults: FolderFault[],
): CountyStep[] {
  const keys = written.map(({ key }) => key)
  const days: readonly string[] = daysOfRounds[kind]
  const slugs = new Set(pack.bodies.map(({ slug }) => slug))
  return written.map((step, at) => {
    const { key, by } = step
    if (keys.indexOf(key) < at) faults.push({ file, text: words.stepTwice(key) })
    for (const said of [...(step.after ?? []), ...(step.covers ? [step.covers] : [])])
      if (!keys.includes(said)) faults.push({ file, text: words.stepUnknown(key, said) })
    for (const said of [step.opens, step.due])
      if (said !== undefined && !days.includes(said))
        faults.push({ file, text: words.stepDay(key, said, days) })
    const named =
      'body' in by
        ? [by.body]
        : 'each' in by
          ? (by.prefer ?? [])
          : 'every' in by
            ? (by.except ?? [])
            : []
    for (const said of named)
      if (!slugs.has(said)) faults.push({ file, text: words.stepBody(key, said) })
    return {
      ...step,
      opens: step.opens as DayOfRound | undefined,
      due: step.due as DayOfRound | undefined,
    }
  })
}

/** The whole county as on a day when all of it holds; codes and slugs stand for ids. */
export function asOnDay(pack: CountyPack, routes: CountyRoutes): CountyOnDay {
  return {
    parties: pack.parties.map((one, position): Party => ({ ...one, id: one.code, position })),
    bodies: pack.bodies.map((one): Body => ({
      id: one.slug,
      slug: one.slug,
      name: one.name,
      shortName: one.shortName,
      kind: one.kind,
      partyId: one.partyCode,
      associationId: one.association,
      careAreaId: one.careArea,
      parentId: one.parent,
    })),
    associations: pack.associations.map(({ slug, name, members }): Association => ({
      id: slug,
      slug,
      name,
      memberPartyIds: members.flatMap(({ partyCode }) => partyCode ?? []),
      otherMembers: members.filter((one) => one.partyCode === undefined).map((one) => one.name),
      boardBodyId: pack.bodies.find((one) => one.association === slug)?.slug,
    })),
    routes,
  }
}
