// SPDX-License-Identifier: EUPL-1.2

import type { RestsOnLaw } from '#kernel/gathered/law.ts'
import type { Seen } from '#kernel/seen.ts'
import type { Law } from './law.ts'
import type { LawLook } from './look.ts'

/** One who edits a law has seen it as it was saved last. */
export function seenOfLaw({ revision }: Pick<Law, 'revision'>): Seen<'law'> {
  return { law: String(revision) }
}

/** One who says what a change means has seen the words, the change and what was said before. */
export function seenOfLook(
  law: Pick<Law, 'revision'>,
  thing: Pick<RestsOnLaw, 'fingerprint'> | undefined,
  look: Pick<LawLook, 'id'> | undefined,
): Seen<'law' | 'words' | 'look'> {
  return { law: String(law.revision), words: thing?.fingerprint ?? '', look: look?.id ?? '' }
}
