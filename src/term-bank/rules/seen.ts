// SPDX-License-Identifier: EUPL-1.2

import type { Seen } from '#kernel/seen.ts'
import type { BankedTerm } from './term.ts'

/** One who changes a term has seen it as it was saved last. */
export function seenOfTerm({ revision }: Pick<BankedTerm, 'revision'>): Seen<'term'> {
  return { term: String(revision) }
}
