// SPDX-License-Identifier: EUPL-1.2
// When the terms of a version may be set, what differs between two, and what is asked of a correction.

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { ReasonRefusal } from './change-reasons.ts'
import { checkReason } from './change-reasons.ts'
import type { VersionStatus } from './document.ts'
import type { Terms } from './edition.ts'
import { sourceLimit } from './source.ts'

/** What decides whether the terms of a version are bound. */
export type TermsFacts = {
  readonly status: VersionStatus
  readonly hasTerms: boolean
  readonly isInPackage: boolean
  readonly isAdopted: boolean
}

export type BoundTermsRefusal = 'version-is-withdrawn' | 'terms-are-decided' | 'terms-are-bound'

/**
 * Terms are written with the draft and frozen with its text. A frozen text that has none may be given
 * them once, until a package binds it. Those of an adopted edition are corrected in the open.
 */
export function askToSetTerms(facts: TermsFacts): Result<undefined, BoundTermsRefusal> {
  if (facts.status === 'withdrawn') return refused('version-is-withdrawn')
  if (facts.isAdopted) return refused('terms-are-decided')
  if (facts.isInPackage) return refused('terms-are-bound')
  return facts.status === 'frozen' && facts.hasTerms ? refused('terms-are-bound') : granted()
}

/** Only what is adopted is corrected; before that a new version is made. */
export function askToCorrectTerms({
  isAdopted,
}: Pick<TermsFacts, 'isAdopted'>): Result<undefined, 'terms-not-adopted'> {
  return isAdopted ? granted() : refused('terms-not-adopted')
}

/** One term that is another than before. */
export type TermsChange = {
  readonly [Term in keyof Terms]: {
    readonly term: Term
    readonly before: Terms[Term] | undefined
    readonly after: Terms[Term]
  }
}[keyof Terms]

/** What differs, in the order that terms are read. Everything is new where there were none. */
export function changesOfTerms(before: Terms | undefined, after: Terms): readonly TermsChange[] {
  return termsInOrder.flatMap((term) =>
    before?.[term] === after[term]
      ? []
      : [{ term, before: before?.[term], after: after[term] } as TermsChange],
  )
}

const order: Readonly<Record<keyof Terms, true>> = {
  startsOn: true,
  endsOn: true,
  periodYears: true,
  noticeMonths: true,
  extension: true,
  extensionYears: true,
  maxExtensions: true,
  continuesUntilReplaced: true,
  followsMain: true,
  source: true,
  isAssumed: true,
}
const termsInOrder = Object.keys(order) as readonly (keyof Terms)[]

/** The same as a row of the journal tells it: `startsOn.before` beside `startsOn`. */
export function changesToldIn(payload: Readonly<Record<string, unknown>>): readonly TermsChange[] {
  return termsInOrder.flatMap((term) =>
    Object.hasOwn(payload, term)
      ? [
          {
            term,
            before: payload[`${term}.before`] ?? undefined,
            after: payload[term] ?? undefined,
          } as TermsChange,
        ]
      : [],
  )
}

/** Terms that turned out to be others than those that were decided, and the decision that says so. */
export type TermsCorrection = {
  readonly id: string
  readonly versionId: string
  readonly correctedOn: Day
  readonly before: Terms | undefined
  readonly after: Terms
  readonly reason: string
  readonly decision: string
  readonly decidedOn: Day
}

export type CorrectionRefusal =
  'decision-missing' | 'reason-missing' | 'day-not-yet' | 'nothing-corrected' | ReasonRefusal

export type AskedCorrection = Pick<
  TermsCorrection,
  'before' | 'after' | 'reason' | 'decision' | 'decidedOn'
>

/** The reason and the decision as they are kept. */
export function checkCorrection(
  asked: AskedCorrection,
  today: Day,
): Result<AskedCorrection, CorrectionRefusal> {
  if (changesOfTerms(asked.before, asked.after).length === 0) return refused('nothing-corrected')
  if (asked.decidedOn > today) return refused('day-not-yet', {}, 'decidedOn')
  const decision = about('decision', checkDecision(asked.decision))
  if (!decision.granted) return decision
  const reason = about('reason', checkReason(asked.reason))
  if (!reason.granted) return reason
  if (reason.value === '') return refused('reason-missing', {}, 'reason')
  return granted({ ...asked, decision: decision.value, reason: reason.value })
}

/** Which decision: who decided, and where it can be read. */
export function checkDecision(
  typed: string,
): Result<string, 'decision-missing' | 'text-too-long' | 'personal-number'> {
  const read = checkTypedText(typed, { most: sourceLimit, isLine: true })
  if (!read.granted) return read
  return read.value === '' ? refused('decision-missing') : read
}
