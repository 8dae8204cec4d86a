// SPDX-License-Identifier: EUPL-1.2
// What a search gives, of all rooms together.

import type { NamedPage, TextHit } from '#kernel/gathered/text.ts'

export type SearchAnswer = {
  readonly hits: readonly TextHit[]
  readonly count: number
  readonly named: readonly NamedPage[]
}

export const hitsPerPage = 20
export const mostNamed = 10
