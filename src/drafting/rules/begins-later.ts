// SPDX-License-Identifier: EUPL-1.2
// A provision that begins to apply later than its edition: the day, and where the text says so.

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { checkSource, type SourceRefusal } from '../../agreement/rules/source.ts'

export type TypedBegins = { readonly on: Day | undefined; readonly said: string }

export type Begins = { readonly beginsOn?: Day; readonly beginsSaid?: string }

export type BeginsRefusal = 'begins-day-missing' | 'begins-source-missing' | SourceRefusal

/** Both, or neither: a day that the decided text does not say is nobody's decision. */
export function checkBegins({ on, said }: TypedBegins): Result<Begins, BeginsRefusal> {
  const source = about('beginsSaid', checkSource(said))
  if (!source.granted) return source
  if (on === undefined && source.value === '') return granted({})
  if (on === undefined) return refused('begins-day-missing', {}, 'beginsOn')
  if (source.value === '') return refused('begins-source-missing', {}, 'beginsSaid')
  return granted({ beginsOn: on, beginsSaid: source.value })
}
