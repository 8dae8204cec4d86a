// SPDX-License-Identifier: EUPL-1.2
// What the words of a situation are called in a sentence and in a list.

import type { Language } from '#kernel/language.ts'
import type { Situation } from '../rules/answer.ts'
import type { SituationWord, WordKind } from '../rules/situation-word.ts'

export function findWord(
  words: readonly SituationWord[],
  kind: WordKind,
  slug: string | undefined,
): SituationWord | undefined {
  return words.find((one) => one.kind === kind && one.slug === slug)
}

export function nameIn({ name, nameEn }: SituationWord, language: Language): string {
  return language === 'sv' ? name : nameEn
}

/** As it stands inside a sentence. */
export function inSentence(word: SituationWord, language: Language): string {
  const own = language === 'sv' ? word.inSentence : word.inSentenceEn
  if (own !== '') return own
  const name = nameIn(word, language)
  return name.charAt(0).toLocaleLowerCase('sv') + name.slice(1)
}

/** What is known of the situation, as it is shown back to whoever asked. */
export function namesOf(
  words: readonly SituationWord[],
  situation: Situation,
  language: Language,
): readonly string[] {
  const kinds = ['setting', 'measure', 'orderer', 'group'] as const
  return kinds.flatMap((kind) => {
    const word = findWord(words, kind, situation[kind])
    return word ? [nameIn(word, language)] : []
  })
}
