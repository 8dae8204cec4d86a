// SPDX-License-Identifier: EUPL-1.2
// A guiding case (vägledande patientfall): a situation that nobody has been in, what is asked, what is
// answered and why, and who has decided that it guides from a day. The agreement says that such cases
// belong to its instructions (2017, 4.2; 2027, 5.9.2).

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { checkNeededText, type TypedTextRefusal } from '#kernel/text/typed-text.ts'
import type { CaseRefusal } from './case-refusals.ts'
import type { Responsible } from './mark.ts'

export const caseStatuses = ['draft', 'decided', 'replaced', 'withdrawn'] as const
export type CaseStatus = (typeof caseStatuses)[number]

export const mostInCase = { title: 120, text: 1500, reason: 500, provisions: 12, alike: 8 } as const

/** What its writer says. */
export type CaseWords = {
  readonly title: string
  readonly situation: string
  readonly question: string
  readonly answer: string
  readonly why: string
  readonly responsible: Responsible
}

export type GuidingCase = CaseWords & {
  readonly id: string
  readonly number: number
  readonly status: CaseStatus
  readonly writtenOn: Day
  readonly replacesId: string | undefined
  readonly decidedBy: string | undefined
  readonly decidedOn: Day | undefined
  readonly validFrom: Day | undefined
  /** The last day. */
  readonly validUntil: Day | undefined
  /** From this day it guides nobody. */
  readonly withdrawnOn: Day | undefined
  readonly withdrawnBecause: string
  readonly revision: number
  readonly provisionIds: readonly string[]
  readonly alikeIds: readonly string[]
}

/** How a case stands on a day: `decided` is known and does not hold yet. */
export const caseStates = ['draft', 'decided', 'holds', 'past', 'withdrawn'] as const
export type CaseState = (typeof caseStates)[number]

type Dated = Pick<GuidingCase, 'status' | 'decidedOn' | 'validFrom' | 'validUntil' | 'withdrawnOn'>

/** How it stood on a day; nothing before it was decided. A draft is one whatever day is asked about. */
export function caseStateOn(one: Dated, on: Day): CaseState | undefined {
  if (one.status === 'draft') return 'draft'
  if (!one.decidedOn || on < one.decidedOn) return undefined
  if (one.withdrawnOn && one.withdrawnOn <= on) return 'withdrawn'
  if (one.validFrom && on < one.validFrom) return 'decided'
  return one.validUntil && one.validUntil < on ? 'past' : 'holds'
}

/** The cases that guide on a day, of some. */
export function casesThatHold<One extends Dated>(cases: readonly One[], on: Day): readonly One[] {
  return cases.filter((one) => caseStateOn(one, on) === 'holds')
}

/** The words as they are kept, or the first that cannot be. */
export function checkCase(words: CaseWords): Result<CaseWords, TypedTextRefusal> {
  const kept: Record<string, string> = {}
  for (const name of ['title', 'situation', 'question', 'answer', 'why'] as const) {
    const limits =
      name === 'title' ? { most: mostInCase.title, isLine: true } : { most: mostInCase.text }
    const checked = about(name, checkNeededText(words[name], limits))
    if (!checked.granted) return checked
    kept[name] = checked.value
  }
  return granted({ ...words, ...kept })
}

/** The days of a decision: what is decided is known when it begins, and ends after. */
export function checkDaysOfDecision(
  {
    decidedOn,
    validFrom,
    validUntil,
  }: { decidedOn: Day; validFrom: Day; validUntil: Day | undefined },
  today: Day,
): Result<undefined, CaseRefusal> {
  if (decidedOn > today) return refused('decided-later', {}, 'decidedOn')
  if (validFrom < decidedOn) return refused('holds-before-decided', {}, 'validFrom')
  if (validUntil && validUntil < validFrom) return refused('case-ends-before', {}, 'validUntil')
  return granted()
}
