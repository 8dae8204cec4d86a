// SPDX-License-Identifier: EUPL-1.2
// A version as a file to read and to keep.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { PrintedStandard } from '#kernel/printed-document.ts'
import { keepResults, keyOf } from '#platform/cache/kept-results.ts'
import { pdf, type Answer, type Visit } from '#platform/page.ts'
import { typeset } from '#platform/typeset.ts'
import { printVersion } from '../formats/version-printed.ts'
import { messagesIn } from '../messages.ts'
import { readBesideText } from '../reads/beside-text.ts'
import { findDocumentBySlug } from '../reads/documents.ts'
import { readText } from '../reads/texts.ts'
import type { Document, Version } from '../rules/document.ts'
import { getVersionAsked } from './reading-pages.tsx'

/** In bytes: some thirty agreements. */
const kept = keepResults<Uint8Array>(20_000_000)

/** PDF/UA-1 for reading or PDF/A-2a for the archive, with what identifies the text on every page. */
export async function sendPdf(visit: Visit, standard: PrintedStandard): Promise<Answer<never>> {
  const version = await getVersionAsked(visit)
  const [text, beside, document] = await Promise.all([
    readText(visit.db, version.id),
    readBesideText(visit.db, version.id),
    findDocumentBySlug(visit.db, version.documentSlug),
  ])
  const day = version.frozenOn ?? visit.today
  const printed = printVersion({ ...text, version }, beside, day, wordsOf(document!, version, day))
  const key = keyOf(standard, JSON.stringify(printed))
  const file = await kept.get(key, 600_000, () => typeset({ document: printed, standard }))
  const ending = standard === 'archive' ? '-arkiv' : ''
  return pdf(`${version.documentSlug}-${version.label}${ending}.pdf`, file)
}

/** In Swedish: the text is, and one file has one language. */
function wordsOf({ kind }: Document, version: Version, day: Day) {
  const { kinds, onPaper } = messagesIn('sv')
  const { frozenOn, textHash, label, isExampleText } = version
  const dayInWords = formatDay(day, 'sv')
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
    footer: [
      version.title,
      onPaper.edition(label),
      textHash ? onPaper.shortHash(textHash) : onPaper.noHash,
    ].join(' · '),
    actors: onPaper.actors,
    binds: onPaper.binds,
    laws: onPaper.laws,
  }
}
