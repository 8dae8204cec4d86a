// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { DatedName, NamedThing } from './county-edit.ts'

/** One of those a county is made of, as it is listed for those who edit. */
export type ThingRow = {
  readonly kind: NamedThing
  readonly slug: string
  readonly name: string
  /** The party or association that a body belongs to. */
  readonly belongs: string | undefined
  readonly validUntil: Day | undefined
  /** What it is to be called later. */
  readonly next: DatedName | undefined
}
