// SPDX-License-Identifier: EUPL-1.2
// What is said of provisions that begin to apply on days of their own.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'

export const ownDaysSv = {
  begins: (on: Day) => `Börjar gälla ${formatDay(on, 'sv')}.`,
  hasBegun: (on: Day) => `Gäller sedan ${formatDay(on, 'sv')}.`,
  said: 'Det står i:',
  until: 'Till dess gäller',
  nothingUntil: 'Till dess gäller inget av bestämmelsen.',
  still: (on: Day) =>
    `Gäller fortfarande, till dess att nästa lydelse börjar gälla ${formatDay(on, 'sv')}:`,
}

export const ownDaysEn: typeof ownDaysSv = {
  begins: (on) => `Applies from ${formatDay(on, 'en')}.`,
  hasBegun: (on) => `Has applied since ${formatDay(on, 'en')}.`,
  said: 'It is said in:',
  until: 'Until then applies',
  nothingUntil: 'Until then nothing of the provision applies.',
  still: (on) => `Still applies, until the next wording begins on ${formatDay(on, 'en')}:`,
}
