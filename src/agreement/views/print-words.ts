// SPDX-License-Identifier: EUPL-1.2
// What stands around the words of a version on paper. In Swedish: the text is, and a file has one language.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { PrintWords } from '../formats/version-printed.ts'
import { messagesIn } from '../messages.ts'
import type { Document, Version } from '../rules/document.ts'

export function printWords({ kind }: Document, version: Version, day: Day): PrintWords {
  const { kinds, onPaper, ownDays } = messagesIn('sv')
  const { frozenOn, textHash, label, isExampleText } = version
  const dayInWords = formatDay(day, 'sv')
  const hash = textHash ? onPaper.shortHash(textHash) : onPaper.noHash
  return {
    kind: kinds[kind],
    cover: [
      onPaper.edition(label),
      frozenOn ? onPaper.frozen(dayInWords) : onPaper.draft(dayInWords),
    ],
    small: [
      ...(isExampleText ? [onPaper.example] : []),
      ...(textHash ? [onPaper.hash(textHash)] : []),
    ],
    footer: [version.title, onPaper.edition(label), hash].join(' · '),
    actors: onPaper.actors,
    binds: onPaper.binds,
    laws: onPaper.laws,
    begins: ownDays.begins,
    beginsSaid: ownDays.said,
  }
}
