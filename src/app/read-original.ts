// SPDX-License-Identifier: EUPL-1.2
// The original of a letter is opened by the room that reads Word files, for the rooms that take letters.

import { refused } from '#kernel/result.ts'
import { readOriginal as openOriginal } from '../drafting/commands/original-file.ts'
import type { ReadOriginal } from '../process/rules/incoming-letter.ts'

/** Whatever else is wrong with a file, it is mended by saving it anew. */
export const readOriginal: ReadOriginal = async (file) => {
  const opened = await openOriginal(file)
  if (opened.granted) return opened
  const { refusal, facts } = opened
  return refusal === 'personal-number'
    ? refused(refusal, facts)
    : refused('original-not-usable', facts)
}
