// SPDX-License-Identifier: EUPL-1.2
// What other rooms have to say beside a text. They come after this room, so app.ts hands it down.

import type { Day } from '#kernel/day.ts'
import type { NoteBeside } from '#kernel/gathered/text.ts'
import type { Bilingual } from '#kernel/language.ts'

/** One line in a provision's margin. */
export type MarginNote = Omit<NoteBeside, 'provisionId'>

/** What is under way about a document, said beside its validity. */
export type BannerNote = {
  readonly text: Bilingual
  /** The name in it that is Swedish in the English text too. */
  readonly swedish?: string
  readonly href?: string
  readonly linkText?: Bilingual
}

/** Where a version that is not adopted stands in the round that holds it. */
export type RoundStatus = 'consulted' | 'deciding' | 'fell'

/** A version's place in a round that had begun on the day that is asked about. */
export type VersionPlace = {
  readonly versionId: string
  readonly documentId: string
  /** How far on its way to an edition the round has brought it: decided on comes after consulted. */
  readonly stage: 1 | 2
  readonly opensOn: Day
  /** Nothing once the round is over without having failed. */
  readonly status: RoundStatus | undefined
  /** Said beside the version itself. */
  readonly ownNote: BannerNote
  /** Said beside the edition that it would replace. */
  readonly comingNote: BannerNote
}
