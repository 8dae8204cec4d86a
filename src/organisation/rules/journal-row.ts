// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { NamedInJournal } from '#kernel/gathered/journal.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Bilingual } from '#kernel/language.ts'

/** A row of the journal as a page shows it, with the names of whom it is about. */
export type NamedJournalRow = {
  /** What happened, in words. */
  readonly said: Bilingual
  /** What it happened to, when it has a name. */
  readonly subject: NamedInJournal | undefined
  readonly facts: readonly Bilingual[]
  /** The letters that the row stands for, each by whom it is to, when it stands for several. */
  readonly letters: readonly Bilingual[]
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
