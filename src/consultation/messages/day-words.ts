// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'

/** A day in a sentence of the language: «30 april 2026», unless another length is asked for. */
export function dayWordsIn(language: Language) {
  return (day: Day, style: 'long' | 'medium' | 'short' = 'medium') =>
    formatDay(day, language, style)
}
