// SPDX-License-Identifier: EUPL-1.2
// What is asked of the terms of an edition, whoever sets them.

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Terms } from './edition.ts'
import { checkSource, type SourceRefusal } from './source.ts'

/** A count of years, months or times. */
export function checkCount(typed: string): Result<number, 'not-a-number'> {
  const count = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  return count >= 1 && count <= 100 ? granted(count) : refused('not-a-number')
}

export function checkEnd(
  startsOn: Day | undefined,
  endsOn: Day | undefined,
): Result<Day | undefined, 'ends-before-start'> {
  const isEarlier = startsOn !== undefined && endsOn !== undefined && endsOn < startsOn
  return isEarlier ? refused('ends-before-start', {}, 'endsOn') : granted(endsOn)
}

/** The terms as they are kept. */
export function checkTerms(terms: Terms): Result<Terms, 'ends-before-start' | SourceRefusal> {
  const end = checkEnd(terms.startsOn, terms.endsOn)
  if (!end.granted) return end
  const source = about('source', checkSource(terms.source))
  return source.granted ? granted({ ...terms, source: source.value }) : source
}
