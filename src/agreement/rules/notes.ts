// SPDX-License-Identifier: EUPL-1.2
// What other rooms have to say beside a text. They come after this room, so app.ts hands it down.

import type { Bilingual } from '#kernel/language.ts'

/** One line in a provision's margin. `href` is a path, in its Swedish form. */
export type MarginNote = {
  readonly text: Bilingual
  readonly href: string
  readonly icon: 'talk' | 'life' | 'info' | 'link' | 'law'
}

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
