// SPDX-License-Identifier: EUPL-1.2
// How hard a text is to read: LIX (Björnsson 1968), words to a sentence and the share of words longer than six
// letters. A number says nothing of whether a text is clear, only which chapter to look at first.

import { sentenceStarts } from '#kernel/text/sentences.ts'
import type { NumberedProvision } from './document.ts'

export const lixLevels = ['very-easy', 'easy', 'medium', 'hard', 'very-hard'] as const
export type LixLevel = (typeof lixLevels)[number]

export type ReadChapter = {
  /** Nothing for what stands before the first chapter. */
  readonly chapter: NumberedProvision | undefined
  readonly words: number
  readonly lix: number
  readonly level: LixLevel
}

/** So few words that a number would say nothing. */
const fewWords = 30

/** Every chapter that has words enough, in the order of the text. */
export function readabilityOf(provisions: readonly NumberedProvision[]): readonly ReadChapter[] {
  const chapters: { readonly chapter: NumberedProvision | undefined; readonly texts: string[] }[] =
    [{ chapter: undefined, texts: [] }]
  for (const provision of provisions) {
    if (provision.kind === 'chapter') chapters.push({ chapter: provision, texts: [] })
    chapters.at(-1)!.texts.push(provision.plainText)
  }
  return chapters.flatMap(({ chapter, texts }): readonly ReadChapter[] => {
    const { words, lix } = lixOf(texts.join('\n'))
    return words < fewWords ? [] : [{ chapter, words, lix, level: levelOf(lix) }]
  })
}

/** LIX in whole numbers; 0 for a text without words. A line ends a sentence. */
export function lixOf(text: string): { readonly words: number; readonly lix: number } {
  let [words, long, sentences] = [0, 0, 0]
  for (const line of text.split('\n')) {
    const found = line.match(/[\p{L}\p{N}]+(?:[-–:.][\p{L}\p{N}]+)*/gu) ?? []
    if (found.length === 0) continue
    words += found.length
    long += found.filter((word) => word.length > 6).length
    sentences += sentenceStarts(line).length + 1
  }
  if (words === 0) return { words, lix: 0 }
  return { words, lix: Math.round(words / sentences + (100 * long) / words) }
}

function levelOf(lix: number): LixLevel {
  return lixLevels[Math.min(4, Math.max(0, Math.floor(lix / 10) - 2))]!
}
