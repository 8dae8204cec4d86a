// SPDX-License-Identifier: EUPL-1.2
// A mark says whom a provision makes responsible, in which situations and on what conditions. It is
// data of a version, read from its words and confirmed by a person.

import { granted, refused, type Result } from '#kernel/result.ts'
import type { ResponsibilityRefusal } from './refusals.ts'

export const responsibles = ['region', 'municipality', 'both', 'unclear'] as const
/** Who answers for something: the region, the municipality, both together, or it cannot be told. */
export type Responsible = (typeof responsibles)[number]

/** `none`: somebody has read the provision, and it makes nobody responsible for anything in care. */
export const markings = [...responsibles, 'none'] as const
export type Marking = (typeof markings)[number]

export const mostInMark = {
  condition: 300,
  duty: 200,
  note: 300,
  conditions: 8,
  duties: 8,
} as const

export type MarkFacts = {
  readonly responsible: Marking
  /** Whether it settles who is responsible; otherwise it adds what somebody is to do. */
  readonly isDeciding: boolean
  /** Names of words of the vocabulary; an empty list means any. */
  readonly measures: readonly string[]
  /** Measures that it does not hold for, where it holds for any other. */
  readonly exceptMeasures: readonly string[]
  readonly settings: readonly string[]
  readonly orderers: readonly string[]
  readonly groups: readonly string[]
  /** Years of age, both included. */
  readonly ageFrom: number | undefined
  readonly ageTo: number | undefined
  /** What must be so, in the order in which it is asked; in the words of the agreement. */
  readonly conditions: readonly string[]
  readonly regionDoes: readonly string[]
  readonly municipalityDoes: readonly string[]
  readonly payer: Responsible | undefined
  readonly note: string
}

export const emptyMark: MarkFacts = {
  responsible: 'none',
  isDeciding: true,
  measures: [],
  exceptMeasures: [],
  settings: [],
  orderers: [],
  groups: [],
  ageFrom: undefined,
  ageTo: undefined,
  conditions: [],
  regionDoes: [],
  municipalityDoes: [],
  payer: undefined,
  note: '',
}

/** The mark of one provision, as it was made in one version. */
export type Mark = MarkFacts & {
  readonly id: string
  readonly versionId: string
  readonly provisionId: string
  /** Of the words that were read. */
  readonly fingerprint: string
  readonly revision: number
}

/** The facts as they are kept, or why they cannot be. */
export function checkMark(facts: MarkFacts): Result<MarkFacts, ResponsibilityRefusal> {
  const { ageFrom, ageTo, measures, exceptMeasures } = facts
  if (ageFrom !== undefined && ageTo !== undefined && ageTo < ageFrom)
    return refused('ages-in-wrong-order', {}, 'ageTo')
  if (exceptMeasures.some((one) => measures.includes(one)))
    return refused('measure-both-ways', {}, 'exceptMeasures')
  if (facts.conditions.length > mostInMark.conditions)
    return refused('too-many-lines', { most: mostInMark.conditions }, 'conditions')
  for (const side of ['regionDoes', 'municipalityDoes'] as const) {
    if (facts[side].length > mostInMark.duties)
      return refused('too-many-lines', { most: mostInMark.duties }, side)
  }
  return granted(facts)
}

/** What differs between two marks, by the names of the facts. */
export function changedFacts(before: MarkFacts, after: MarkFacts): readonly (keyof MarkFacts)[] {
  const names = Object.keys(emptyMark) as (keyof MarkFacts)[]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
