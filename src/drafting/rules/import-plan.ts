// SPDX-License-Identifier: EUPL-1.2
// What an import would save: the file cut in parts, each for a document, each provision paired.

import { splitAtAppendices } from './appendix-split.ts'
import type { VersionText } from '../../agreement/rules/document.ts'
import type { ImportedDocument } from './imported-document.ts'
import { countLetters } from '../../agreement/rules/plain-text.ts'
import { type FileNumbering, numberingOfFile } from './numbers-of-file.ts'
import { type Collision, mergeReturned, type WordingChoices } from './returned-file.ts'
import { pairProvisions, type Overrides, type Pairings } from './pairing.ts'

/** What a person has chosen so far. Places count in the whole file. */
export type ImportChoices = {
  readonly title: string
  readonly subtitle: string
  readonly label: string
  readonly isExampleText: boolean
  /** By the place of the heading that begins it: the document that a part belongs to. */
  readonly annexes: Readonly<Record<number, string>>
  /** By the place of a provision: the earlier provision that it is, or that it is new. */
  readonly pairings: Overrides
  /** Whose words, where both the file and the text here were changed since the file left. */
  readonly wordings?: WordingChoices
}

/** The latest text of each document, to pair with. */
export type EarlierTexts = ReadonlyMap<string, VersionText>

export type ImportPart = {
  readonly documentId: string
  readonly title: string
  readonly subtitle: string
  /** Where the part begins in the file: a place in the part plus this is a place in the file. */
  readonly begin: number
  readonly content: ImportedDocument
  readonly numbering: FileNumbering
  readonly earlier: VersionText | undefined
  readonly pairing: Pairings
  /** What was changed both in the file and here since the file left. */
  readonly collisions: readonly Collision[]
}

/** All that a plan is made of: data alone, so that it can be made in another thread. */
export type ImportBasis = {
  readonly documentId: string
  readonly content: ImportedDocument
  readonly choices: ImportChoices
  readonly earlier: EarlierTexts
}

/** How many pairs of provisions a plan has to look at. */
export function countPairs({ content, earlier }: ImportBasis): number {
  const before = Array.from(earlier.values(), ({ provisions }) => provisions.length)
  return content.provisions.length * Math.max(0, ...before)
}

/** How many letters it has to read. */
export function countLettersToRead({ content, earlier }: ImportBasis): number {
  const texts = [content, ...earlier.values()].flatMap(({ provisions }) =>
    provisions.map(({ text, heading }) => countLetters(text) + heading.length),
  )
  return texts.reduce((sum, letters) => sum + letters, 0)
}

/** The main document first, then an annex for each heading that a person has given a document. */
export function planImport({
  documentId,
  content,
  choices,
  earlier,
}: ImportBasis): readonly ImportPart[] {
  const starts = content.appendixStarts
    .map(({ place }) => place)
    .filter((place) => choices.annexes[place])
  const parts = splitAtAppendices(content, starts)
  const ends = [...starts, content.provisions.length]
  return parts.map((part, place) => {
    const start = starts[place - 1]
    const target = start === undefined ? documentId : choices.annexes[start]!
    const begin = ends[place]! - part.provisions.length
    const text = earlier.get(target)
    // An export of ours is one document; a file that was put together of several did not leave so.
    const { content: merged, collisions } =
      parts.length === 1
        ? mergeReturned(part, text, choices.wordings)
        : { content: part, collisions: [] }
    return {
      documentId: target,
      title: place === 0 ? choices.title : part.title,
      subtitle: place === 0 ? choices.subtitle : part.subtitle,
      begin,
      content: merged,
      numbering: numberingOfFile(merged.provisions),
      earlier: text,
      pairing: pairProvisions(
        merged.provisions,
        text?.provisions ?? [],
        overridesFrom(choices.pairings, begin, merged.provisions.length),
      ),
      collisions,
    }
  })
}

function overridesFrom(all: Overrides, begin: number, count: number): Overrides {
  const own: Record<number, string> = {}
  for (const [place, choice] of Object.entries(all)) {
    const inside = Number(place) - begin
    if (inside >= 0 && inside < count) own[inside] = choice
  }
  return own
}
