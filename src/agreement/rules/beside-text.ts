// SPDX-License-Identifier: EUPL-1.2
// What stands beside the words of a version: named in its twin as data and on paper.

import type { RemovalReasons } from './change-reasons.ts'
import type { SharedText } from './shared-text.ts'

export type BesideText = {
  readonly removals: RemovalReasons
  readonly laws: readonly {
    readonly provisionId: string
    readonly label: string
    readonly href: string | undefined
  }[]
  /** The shared texts that there are, by which an occurrence names its own. */
  readonly sharedTexts: readonly Pick<SharedText, 'id' | 'slug' | 'name'>[]
}
