// SPDX-License-Identifier: EUPL-1.2
// What rooms know of days that have been and days to come, each in words of its own.

import type { Day } from '../day.ts'
import type { Bilingual } from '../language.ts'

/** Something that has happened, in two lines. */
export type Happening = {
  readonly on: Day
  /** Where it is read, without language. */
  readonly href: string
  readonly what: Bilingual
  /** The second line; '' for none. */
  readonly more: Bilingual
}

/** A day to come, in two lines. */
export type ComingDay = Happening & {
  /** One of many of its kind: it gives way to the others when the list is short. */
  readonly givesWay: boolean
}

/** A day to come, in one line. */
export type DayAhead = { readonly day: Day; readonly what: Bilingual }
