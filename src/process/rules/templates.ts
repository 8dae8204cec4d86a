// SPDX-License-Identifier: EUPL-1.2
// Two ready routes, drawn from the county's calendar for the 2027 edition (kick-off material 2025:
// the consultation of 1 February – 19 June 2025 and the decisions of 1 September 2025 – 31 May 2026).

import type { Day } from '#kernel/day.ts'
import type { Body } from '../../organisation/rules/party.ts'
import type { CountyBodies } from './county-bodies.ts'
import type { RouteTemplate, TemplateStep } from './template.ts'

type StepWithoutDays = Omit<TemplateStep, 'opensOn' | 'dueOn' | 'isOptional' | 'bodies'> & {
  readonly opensOn?: Day | undefined
  readonly dueOn?: Day | undefined
  readonly isOptional?: boolean
  readonly bodies: readonly (Body | undefined)[]
  readonly covers?: ReadonlyMap<string, readonly string[]>
}

/** A step whose bodies do not exist in the county falls away, and nobody waits for it. */
function steps(planned: readonly StepWithoutDays[]): readonly TemplateStep[] {
  const kept = planned.filter((step) => step.bodies.some((body) => body !== undefined))
  const keys = new Set(kept.map((step) => step.key))
  return kept.map((step) => ({
    key: step.key,
    verb: step.verb,
    title: step.title,
    branch: step.branch,
    afterKeys: step.afterKeys.filter((key) => keys.has(key)),
    opensOn: step.opensOn,
    dueOn: step.dueOn,
    isOptional: step.isOptional ?? false,
    bodies: step.bodies
      .filter((body) => body !== undefined)
      .map((body) => ({ bodyId: body.id, covers: step.covers?.get(body.id) ?? [] })),
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
      {
        key: 'sro-position',
        verb: 'position',
        title: { sv: 'Ställa sig bakom remissen', en: 'Back the consultation' },
        branch: 'joint',
        afterKeys: [],
        dueOn: days.opensOn,
        bodies: [county.jointBody],
      },
      {
        key: 'vastkom-hand-over',
        verb: 'hand-over',
        title: { sv: 'Sända till kommunalförbunden', en: 'Send to the municipal associations' },
        branch: 'municipalities',
        afterKeys: ['sro-position'],
        opensOn: days.opensOn,
        bodies: [county.jointBoard],
      },
      {
        key: 'association-hand-over',
        verb: 'hand-over',
        title: { sv: 'Sända till kommunerna', en: 'Send to the municipalities' },
        branch: 'municipalities',
        afterKeys: ['vastkom-hand-over'],
        opensOn: days.opensOn,
        bodies: county.associationBoards.map(({ board }) => board),
        covers: coveredBy(county, ({ executiveBoard }) => executiveBoard),
      },
      {
        key: 'municipality-answer',
        verb: 'answer',
        title: { sv: 'Svara på remissen', en: 'Answer the consultation' },
        branch: 'municipalities',
        afterKeys: ['association-hand-over'],
        dueOn: days.dueOn,
        bodies: county.municipalities.map(({ executiveBoard }) => executiveBoard),
      },
      {
        key: 'ssn-hand-over',
        verb: 'hand-over',
        title: { sv: 'Sända till regionens nämnder', en: 'Send to the region’s boards' },
        branch: 'region',
        afterKeys: ['sro-position'],
        opensOn: days.opensOn,
        bodies: [county.region?.strategicBoard],
      },
      {
        key: 'region-answer',
        verb: 'answer',
        title: { sv: 'Svara regionen', en: 'Answer the region' },
        branch: 'region',
        afterKeys: ['ssn-hand-over'],
        dueOn: days.regionDueOn,
        bodies: county.region?.consulted ?? [],
      },
      {
        key: 'ssn-compile',
        verb: 'compile',
        title: { sv: 'Sammanställa regionens svar', en: 'Compile the region’s answers' },
        branch: 'region',
        afterKeys: ['region-answer'],
        dueOn: days.compileDueOn,
        bodies: [county.region?.strategicBoard],
      },
      {
        key: 'work-up',
        verb: 'prepare',
        title: { sv: 'Bearbeta svaren', en: 'Work on the answers' },
        branch: 'joint',
        afterKeys: ['municipality-answer', 'ssn-compile'],
        opensOn: days.dueOn,
        dueOn: days.workUpDueOn,
        bodies: [county.workingGroup],
      },
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
      {
        key: 'sro-recommend',
        verb: 'recommend',
        title: { sv: 'Rekommendera parterna', en: 'Recommend the parties' },
        branch: 'joint',
        afterKeys: [],
        dueOn: days.opensOn,
        bodies: [county.jointBody],
      },
      {
        key: 'ssn-prepare',
        verb: 'prepare',
        title: { sv: 'Bereda och förankra', en: 'Prepare and ground' },
        branch: 'region',
        afterKeys: ['sro-recommend'],
        dueOn: days.regionProposalDueOn,
        bodies: [county.region?.strategicBoard],
      },
      {
        key: 'rs-propose',
        verb: 'prepare',
        title: { sv: 'Föreslå fullmäktige', en: 'Propose to the council' },
        branch: 'region',
        afterKeys: ['ssn-prepare'],
        dueOn: days.regionProposalDueOn,
        bodies: [county.region?.executiveBoard],
      },
      {
        key: 'rf-decide',
        verb: 'decide',
        title: { sv: 'Besluta i regionfullmäktige', en: 'Decide in the regional council' },
        branch: 'region',
        afterKeys: ['rs-propose'],
        dueOn: days.deadline,
        bodies: [county.region?.council],
      },
      {
        key: 'vastkom-recommend',
        verb: 'recommend',
        title: { sv: 'Rekommendera kommunalförbunden', en: 'Recommend the associations' },
        branch: 'municipalities',
        afterKeys: ['sro-recommend'],
        dueOn: days.recommendDueOn,
        bodies: [county.jointBoard],
      },
      {
        key: 'association-recommend',
        verb: 'recommend',
        title: { sv: 'Rekommendera kommunerna', en: 'Recommend the municipalities' },
        branch: 'municipalities',
        afterKeys: ['vastkom-recommend'],
        bodies: county.associationBoards.map(({ board }) => board),
        covers: coveredBy(county, ({ council }) => council),
      },
      {
        key: 'board-prepare',
        verb: 'prepare',
        title: { sv: 'Bereda i nämnd', en: 'Prepare in the board' },
        branch: 'municipalities',
        afterKeys: ['vastkom-recommend'],
        isOptional: true,
        bodies: county.municipalities.map(({ board }) => board),
      },
      {
        key: 'ks-prepare',
        verb: 'prepare',
        title: { sv: 'Bereda i kommunstyrelsen', en: 'Prepare in the executive board' },
        branch: 'municipalities',
        afterKeys: ['vastkom-recommend'],
        isOptional: true,
        bodies: county.municipalities.map(({ executiveBoard }) => executiveBoard),
      },
      {
        key: 'kf-decide',
        verb: 'decide',
        title: { sv: 'Besluta i kommunfullmäktige', en: 'Decide in the municipal council' },
        branch: 'municipalities',
        afterKeys: ['association-recommend'],
        dueOn: days.deadline,
        bodies: county.municipalities.map(({ council }) => council),
      },
    ]),
  }
}
