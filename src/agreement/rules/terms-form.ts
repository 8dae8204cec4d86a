// SPDX-License-Identifier: EUPL-1.2
// Terms as they are typed in a form.

import { parseDay, type Day } from '#kernel/day.ts'
import type { Facts } from '#kernel/result.ts'
import type { Terms } from './edition.ts'
import { checkSource } from './validity-events.ts'

export type TermsField =
  'startsOn' | 'endsOn' | 'periodYears' | 'noticeMonths' | 'extensionYears' | 'maxExtensions'

export type TermsProblem = {
  readonly field: TermsField | 'source'
  readonly refusal:
    'not-a-day' | 'not-a-number' | 'ends-before-start' | 'source-too-long' | 'personal-number'
  readonly facts: Facts
}

export type TypedTerms = Readonly<Record<TermsField, string>> & {
  readonly extension: string
  readonly continuesUntilReplaced: boolean
  readonly followsMain: boolean
  readonly source: string
  readonly isAssumed: boolean
}

/** The terms, or everything that is wrong with what was typed. */
export function readTerms(typed: TypedTerms): Terms | readonly TermsProblem[] {
  const problems: TermsProblem[] = []
  const startsOn = parseDay(typed.startsOn)
  const wrong = (field: TermsProblem['field'], refusal: TermsProblem['refusal'], facts = {}) => {
    problems.push({ field, refusal, facts })
  }
  if (!startsOn) wrong('startsOn', 'not-a-day')
  const endsOn = typed.endsOn === '' ? undefined : parseDay(typed.endsOn)
  if (typed.endsOn !== '' && !endsOn) wrong('endsOn', 'not-a-day')
  if (startsOn && endsOn && endsOn < startsOn) {
    wrong('endsOn', 'ends-before-start')
  }
  const count = (field: TermsField) => {
    if (typed[field] === '') return undefined
    const value = /^\d{1,3}$/.test(typed[field]) ? Number(typed[field]) : 0
    if (value < 1 || value > 100) wrong(field, 'not-a-number')
    return value
  }
  const source = checkSource(typed.source)
  if (source) wrong('source', source.refusal, source.facts)
  const terms = {
    startsOn: startsOn as Day,
    endsOn,
    periodYears: count('periodYears'),
    noticeMonths: count('noticeMonths'),
    extensionYears: count('extensionYears'),
    extension: extensionOf(typed.extension),
    maxExtensions: count('maxExtensions'),
    continuesUntilReplaced: typed.continuesUntilReplaced,
    followsMain: typed.followsMain,
    source: typed.source.trim(),
    isAssumed: typed.isAssumed,
  }
  return problems.length > 0 ? problems : terms
}

export function typedFrom(terms: Terms | undefined): TypedTerms {
  const text = (value: string | number | undefined) => String(value ?? '')
  return {
    startsOn: text(terms?.startsOn),
    endsOn: text(terms?.endsOn),
    periodYears: text(terms?.periodYears),
    noticeMonths: text(terms?.noticeMonths),
    extensionYears: text(terms?.extensionYears),
    maxExtensions: text(terms?.maxExtensions),
    extension: terms?.extension ?? 'none',
    continuesUntilReplaced: terms?.continuesUntilReplaced ?? false,
    followsMain: terms?.followsMain ?? false,
    source: terms?.source ?? '',
    isAssumed: terms?.isAssumed ?? false,
  }
}

function extensionOf(typed: string): Terms['extension'] {
  return typed === 'automatic' || typed === 'by-decision' ? typed : 'none'
}
