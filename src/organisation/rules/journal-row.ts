// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'

/** A row of the journal as a page shows it, with the names of whom it is about. */
export type NamedJournalRow = {
  readonly id: string
  readonly room: string
  readonly event: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly happenedAt: Instant
  readonly productDay: Day
  readonly who: string | undefined
  readonly forParty: string | undefined
}
