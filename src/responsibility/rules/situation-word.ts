// SPDX-License-Identifier: EUPL-1.2
// The words of a county for situations: where a person is, what is to be done, who ordered it, for whom;
// each with what staff call it. They are data of the county, so nothing of care is known by the code.

import { granted, refused, type Result } from '#kernel/result.ts'
import type { ResponsibilityRefusal } from './refusals.ts'

/** `question` is what others ask, whole: a link on the first page. Its synonyms are the words of its situation. */
export const wordKinds = ['setting', 'measure', 'orderer', 'group', 'question'] as const
export type WordKind = (typeof wordKinds)[number]

export const mostInWord = { name: 80, sentence: 120, synonym: 80, synonyms: 60 } as const

export type WordFacts = {
  readonly kind: WordKind
  /** Its name in addresses and in marks: it never changes. */
  readonly slug: string
  readonly name: string
  readonly nameEn: string
  /** As it stands after «ansvarar för». */
  readonly inSentence: string
  readonly inSentenceEn: string
  /** Everyday Swedish for the same. */
  readonly synonyms: readonly string[]
  /** Whether it is one of the choices of the three questions. */
  readonly isOffered: boolean
}

export type SituationWord = WordFacts & {
  readonly id: string
  readonly position: number
  readonly revision: number
}

const usableSlug = /^[a-z0-9][a-z0-9-]{0,39}$/

export function checkWord(facts: WordFacts): Result<WordFacts, ResponsibilityRefusal> {
  if (!usableSlug.test(facts.slug)) return refused('word-not-usable', {}, 'slug')
  if (facts.name === '') return refused('text-missing', {}, 'name')
  if (facts.nameEn === '') return refused('text-missing', {}, 'nameEn')
  if (facts.synonyms.length > mostInWord.synonyms)
    return refused('too-many-lines', { most: mostInWord.synonyms }, 'synonyms')
  return granted(facts)
}

/** What differs between what was known and what is said now. */
export function changedWordFacts(before: WordFacts, after: WordFacts): readonly string[] {
  const names = ['name', 'nameEn', 'inSentence', 'inSentenceEn', 'synonyms', 'isOffered'] as const
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

/** The situation that some words name by their own names; nothing when one of them is no word. */
export function situationOf(
  slugs: readonly string[],
  words: readonly WordFacts[],
): Partial<Record<Exclude<WordKind, 'question'>, string>> | undefined {
  const named = slugs.map((slug) =>
    words.find((one) => one.slug === slug && one.kind !== 'question'),
  )
  if (named.length === 0 || named.includes(undefined)) return undefined
  return Object.fromEntries(named.flatMap((one) => (one ? [[one.kind, one.slug]] : [])))
}
