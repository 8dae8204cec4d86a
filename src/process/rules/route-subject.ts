// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from '#kernel/language.ts'
import type { StepRow } from './step-row.ts'

/** What a route is about, said by a room above. Paths are without language. */
export type RouteSubject = {
  readonly title: string | Bilingual
  readonly path: string
  /** Where the whole route is shown. */
  readonly routePath?: string | undefined
  /** Where a step is done when an answer or a decision is what does it. */
  readonly doneAt?: (row: StepRow) => string | undefined
}
