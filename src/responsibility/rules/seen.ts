// SPDX-License-Identifier: EUPL-1.2

import type { Seen } from '#kernel/seen.ts'
import type { Mark } from './mark.ts'
import type { SituationWord } from './situation-word.ts'

/** One who marks has seen the mark that stood, and the words that it is made from. */
export function seenOfMark(mark: Mark | undefined, fingerprint: string): Seen<'mark' | 'words'> {
  return { mark: mark ? `${mark.id}.${mark.revision}` : '', words: fingerprint }
}

export function seenOfWord({ revision }: Pick<SituationWord, 'revision'>): Seen<'word'> {
  return { word: String(revision) }
}
