// SPDX-License-Identifier: EUPL-1.2
// What the start page tells of one day, of what the rooms give.

import type { Day } from '#kernel/day.ts'
import type { ComingDay, Happening } from '#kernel/gathered/happening.ts'

export type StartFacts<Part> = {
  readonly on: Day
  readonly applies: readonly Part[]
  /** A panel for what goes on, the most pressing first. */
  readonly underWay: readonly Part[]
  /** What takes answers and is told in no panel. */
  readonly open: readonly { readonly id: string; readonly line: Part }[]
  readonly below: readonly Part[]
  readonly latest: readonly Happening[]
  readonly coming: readonly ComingDay[]
}
