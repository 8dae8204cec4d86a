// SPDX-License-Identifier: EUPL-1.2
// Two ready routes, drawn from the county's calendar for the 2027 edition (kick-off material 2025:
// the consultation of 1 February – 19 June 2025 and the decisions of 1 September 2025 – 31 May 2026).

import type { Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Body } from '../../organisation/rules/party.ts'
import type { CountyBodies } from './county-bodies.ts'
import type { StepVerb } from './route.ts'
import type { Branch, RouteTemplate, TemplateStep } from './route-template.ts'

const titles = {
  'sro-position': { sv: 'Ställa sig bakom remissen', en: 'Back the consultation' },
  'vastkom-hand-over': {
    sv: 'Sända till kommunalförbunden',
    en: 'Send to the municipal associations',
  },
  'association-hand-over': { sv: 'Sända till kommunerna', en: 'Send to the municipalities' },
  'municipality-answer': { sv: 'Svara på remissen', en: 'Answer the consultation' },
  'ssn-hand-over': { sv: 'Sända till regionens nämnder', en: 'Send to the region’s boards' },
  'region-answer': { sv: 'Svara regionen', en: 'Answer the region' },
  'ssn-compile': { sv: 'Sammanställa regionens svar', en: 'Compile the region’s answers' },
  'work-up': { sv: 'Bearbeta svaren', en: 'Work on the answers' },
  'sro-recommend': { sv: 'Rekommendera parterna', en: 'Recommend the parties' },
  'ssn-prepare': { sv: 'Bereda och förankra', en: 'Prepare and ground' },
  'rs-propose': { sv: 'Föreslå fullmäktige', en: 'Propose to the council' },
  'rf-decide': { sv: 'Besluta i regionfullmäktige', en: 'Decide in the regional council' },
  'vastkom-recommend': { sv: 'Rekommendera kommunalförbunden', en: 'Recommend the associations' },
  'association-recommend': { sv: 'Rekommendera kommunerna', en: 'Recommend the municipalities' },
  'board-prepare': { sv: 'Bereda i nämnd', en: 'Prepare in the board' },
  'ks-prepare': { sv: 'Bereda i kommunstyrelsen', en: 'Prepare in the executive board' },
  'kf-decide': { sv: 'Besluta i kommunfullmäktige', en: 'Decide in the municipal council' },
} as const satisfies Record<string, Bilingual>

type StepKey = keyof typeof titles

type PlannedStep = Omit<TemplateStep, 'opensOn' | 'dueOn' | 'bodies'> & {
  readonly opensOn: Day | undefined
  readonly dueOn: Day | undefined
  readonly bodies: readonly (Body | undefined)[]
  readonly covers: ReadonlyMap<string, readonly string[]>
}

/** A step of a branch: its key, what is done there, and by whom after what. */
const stepIn =
  (branch: Branch) =>
  (
    key: StepKey,
    verb: StepVerb,
    rest: Pick<PlannedStep, 'bodies'> & Partial<PlannedStep> & { afterKeys?: readonly StepKey[] },
  ): PlannedStep => ({
    afterKeys: [],
    opensOn: undefined,
    dueOn: undefined,
    isOptional: false,
    covers: new Map(),
    ...rest,
    key,
    verb,
    branch,
    title: titles[key],
  })
const joint = stepIn('joint')
const region = stepIn('region')
const municipal = stepIn('municipalities')

/** A step whose bodies do not exist in the county falls away, and nobody waits for it. */
function steps(planned: readonly PlannedStep[]): readonly TemplateStep[] {
  const kept = planned.filter((step) => step.bodies.some((body) => body !== undefined))
  const keys = new Set(kept.map((step) => step.key))
  return kept.map(({ covers, ...step }) => ({
    ...step,
    afterKeys: step.afterKeys.filter((key) => keys.has(key)),
    bodies: step.bodies
      .filter((body) => body !== undefined)
      .map(({ id }) => ({ bodyId: id, covers: covers.get(id) ?? [] })),
  }))
}

function coveredBy(
  county: CountyBodies,
  place: (municipality: CountyBodies['municipalities'][number]) => Body,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    county.associationBoards.map(({ board, memberPartyIds }) => [
      board.id,
      county.municipalities
        .filter(({ party }) => memberPartyIds.includes(party.id))
        .map((municipality) => place(municipality).id),
    ]),
  )
}

export type ConsultationDays = {
  readonly opensOn: Day
  /** The municipalities' last day, and the region's as a party. */
  readonly dueOn: Day
  /** The last day for bodies under the region, before their answers are compiled. */
  readonly regionDueOn: Day
  readonly compileDueOn: Day
  readonly workUpDueOn?: Day | undefined
}

/**
 * Region: SRO → SSN → boards, provider boards and private caregivers → SSN compiles.
 * Municipalities: SRO → VästKom → the four associations → each municipality answers.
 */
export function consultationTemplate(
  county: CountyBodies,
  days: ConsultationDays,
  title: string,
): RouteTemplate {
  return {
    template: 'consultation',
    kind: 'consultation',
    title,
    steps: steps([
      joint('sro-position', 'position', {
        dueOn: days.opensOn,
        bodies: [county.jointBody],
      }),
      municipal('vastkom-hand-over', 'hand-over', {
        afterKeys: ['sro-position'],
        opensOn: days.opensOn,
        bodies: [county.jointBoard],
      }),
      municipal('association-hand-over', 'hand-over', {
        afterKeys: ['vastkom-hand-over'],
        opensOn: days.opensOn,
        bodies: county.associationBoards.map(({ board }) => board),
        covers: coveredBy(county, ({ executiveBoard }) => executiveBoard),
      }),
      municipal('municipality-answer', 'answer', {
        afterKeys: ['association-hand-over'],
        dueOn: days.dueOn,
        bodies: county.municipalities.map(({ executiveBoard }) => executiveBoard),
      }),
      region('ssn-hand-over', 'hand-over', {
        afterKeys: ['sro-position'],
        opensOn: days.opensOn,
        bodies: [county.region?.strategicBoard],
      }),
      region('region-answer', 'answer', {
        afterKeys: ['ssn-hand-over'],
        dueOn: days.regionDueOn,
        bodies: county.region?.consulted ?? [],
      }),
      region('ssn-compile', 'compile', {
        afterKeys: ['region-answer'],
        dueOn: days.compileDueOn,
        bodies: [county.region?.strategicBoard],
      }),
      joint('work-up', 'prepare', {
        afterKeys: ['municipality-answer', 'ssn-compile'],
        opensOn: days.dueOn,
        dueOn: days.workUpDueOn,
        bodies: [county.workingGroup],
      }),
    ]),
  }
}

export type DecisionDays = {
  readonly opensOn: Day
  readonly recommendDueOn?: Day | undefined
  readonly regionProposalDueOn?: Day | undefined
  readonly deadline: Day
}

/**
 * Region: SRO → SSN → executive board → council.
 * Municipalities: SRO → VästKom's board → the four associations → each council, with inner
 * preparation by board and executive board for those who want to follow it here.
 */
export function decisionTemplate(
  county: CountyBodies,
  days: DecisionDays,
  title: string,
): RouteTemplate {
  return {
    template: 'decision',
    kind: 'decision',
    title,
    steps: steps([
      joint('sro-recommend', 'recommend', {
        dueOn: days.opensOn,
        bodies: [county.jointBody],
      }),
      region('ssn-prepare', 'prepare', {
        afterKeys: ['sro-recommend'],
        dueOn: days.regionProposalDueOn,
        bodies: [county.region?.strategicBoard],
      }),
      region('rs-propose', 'prepare', {
        afterKeys: ['ssn-prepare'],
        dueOn: days.regionProposalDueOn,
        bodies: [county.region?.executiveBoard],
      }),
      region('rf-decide', 'decide', {
        afterKeys: ['rs-propose'],
        dueOn: days.deadline,
        bodies: [county.region?.council],
      }),
      municipal('vastkom-recommend', 'recommend', {
        afterKeys: ['sro-recommend'],
        dueOn: days.recommendDueOn,
        bodies: [county.jointBoard],
      }),
      municipal('association-recommend', 'recommend', {
        afterKeys: ['vastkom-recommend'],
        bodies: county.associationBoards.map(({ board }) => board),
        covers: coveredBy(county, ({ council }) => council),
      }),
      municipal('board-prepare', 'prepare', {
        afterKeys: ['vastkom-recommend'],
        isOptional: true,
        bodies: county.municipalities.map(({ board }) => board),
      }),
      municipal('ks-prepare', 'prepare', {
        afterKeys: ['vastkom-recommend'],
        isOptional: true,
        bodies: county.municipalities.map(({ executiveBoard }) => executiveBoard),
      }),
      municipal('kf-decide', 'decide', {
        afterKeys: ['association-recommend'],
        dueOn: days.deadline,
        bodies: county.municipalities.map(({ council }) => council),
      }),
    ]),
  }
}
