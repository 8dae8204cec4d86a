// SPDX-License-Identifier: EUPL-1.2
// A file that was read, in the order that a person looks it over: what is doubtful by itself, and all
// of it by chapter, with what is unchanged folded together.

import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { isSameText } from '../../agreement/rules/shared-text.ts'
import type { ImportPart } from './import-plan.ts'
import type { Doubt, ImportedProvision } from './imported-document.ts'
import { numbersOfFile } from './numbers-of-file.ts'
import type { Pairing } from './pairing.ts'

/** What a provision of the file is beside the earlier text; each is one of these. */
export const readings = ['same', 'reworded', 'fresh', 'doubtful'] as const
export type Reading = (typeof readings)[number]

export type ImportLine = {
  /** In its part. */
  readonly place: number
  readonly one: ImportedProvision
  readonly number: string
  readonly pairing: Pairing
  readonly before: NumberedProvision | undefined
  readonly reading: Reading
  readonly doubts: readonly Doubt[]
}

/** Lines to look at one by one, or a run of those that are as they were. */
export type ImportRun = { readonly isSame: boolean; readonly lines: readonly ImportLine[] }

export type ImportChapter = {
  /** Nothing before the first heading. */
  readonly head: ImportLine | undefined
  readonly runs: readonly ImportRun[]
  readonly count: number
}

export function linesOf({
  content,
  numbering,
  earlier,
  pairing,
}: ImportPart): readonly ImportLine[] {
  const byId = new Map((earlier?.provisions ?? []).map((one) => [one.id, one]))
  const doubts = Map.groupBy(content.doubts, ({ place }) => place)
  const numbers = numbersOfFile(content.provisions, numbering)
  return content.provisions.map((one, place) => {
    const paired = pairing.pairings[place]!
    const before = byId.get(paired.provisionId ?? '')
    return {
      place,
      one,
      number: numbers[place]!.number,
      pairing: paired,
      before,
      reading: readingOf(one, paired, before),
      doubts: doubts.get(place) ?? [],
    }
  })
}

function readingOf(
  one: ImportedProvision,
  { certainty }: Pairing,
  before: NumberedProvision | undefined,
): Reading {
  if (certainty === 'doubtful') return 'doubtful'
  if (!before) return 'fresh'
  return before.heading === one.heading && isSameText(before.text, one.text) ? 'same' : 'reworded'
}

export function countReadings(lines: readonly ImportLine[]): Readonly<Record<Reading, number>> {
  const count = (reading: Reading) => lines.filter((line) => line.reading === reading).length
  return {
    same: count('same'),
    reworded: count('reworded'),
    fresh: count('fresh'),
    doubtful: count('doubtful'),
  }
}

/** Every line once, under the chapter that it stands in. */
export function chaptersOf(lines: readonly ImportLine[]): readonly ImportChapter[] {
  const chapters: { head: ImportLine | undefined; runs: ImportRun[]; count: number }[] = []
  for (const line of lines) {
    const isHead = line.one.kind === 'chapter' && line.one.parent === undefined
    if (isHead || chapters.length === 0) {
      chapters.push({ head: isHead ? line : undefined, runs: [], count: 0 })
    }
    const chapter = chapters.at(-1)!
    chapter.count += 1
    const isSame = isAsItWas(line)
    const last = chapter.runs.at(-1)
    if (last?.isSame === isSame) {
      chapter.runs[chapter.runs.length - 1] = { isSame, lines: [...last.lines, line] }
    } else chapter.runs.push({ isSame, lines: [line] })
  }
  return chapters
}

/** The same words at the same number, and nothing to say about it: nobody needs to look. */
function isAsItWas({ reading, number, before, pairing, doubts }: ImportLine): boolean {
  return (
    reading === 'same' &&
    before?.number === number &&
    pairing.by !== 'person' &&
    doubts.length === 0
  )
}
