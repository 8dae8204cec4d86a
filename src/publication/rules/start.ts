// SPDX-License-Identifier: EUPL-1.2
// What the start page tells of one day.

import type { Day } from '#kernel/day.ts'
import type { Edition } from '../../agreement/rules/edition.ts'
import type { ConsultationSummary } from '../../consultation/rules/consultation.ts'
import type { Progress } from '../../revision/rules/progress.ts'
import type { ComingDay } from './coming-days.ts'
import type { LatestEvent } from './latest-events.ts'

export type StartFacts = {
  readonly on: Day
  /** Main agreements, annexes and strategies in force on the day, in the order of documents. */
  readonly inForce: readonly Edition[]
  readonly underWay: readonly Progress[]
  /** Consultations open for answers that no process under way is about. */
  readonly open: readonly ConsultationSummary[]
  readonly latest: readonly LatestEvent[]
  readonly coming: readonly ComingDay[]
}
