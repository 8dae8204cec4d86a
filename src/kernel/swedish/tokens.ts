// SPDX-License-Identifier: EUPL-1.2

import { oneLine } from '../text/signs.ts'
import { isStopWord, wordsOf } from '../text/words.ts'

const otherHyphens = /[\u2010\u2011]/g

/** Words of a question that no text answers by holding them. */
const questionWords = new Set(
  'vad vem vilka vilket vilken hur när var varför vart får måste behöver gör göra tar ta blir händer finns många mycket'.split(
    ' ',
  ),
)

/** A line that was typed, without signs that no one sees and with the hyphen that a keyboard has. */
export function inOneSpelling(typed: string): string {
  return oneLine(typed.replaceAll(otherHyphens, '-'))
}

/** The words of a text as search knows them: lower-cased, in one spelling, in their order. */
export function searchTokens(text: string): readonly string[] {
  return wordsOf(inOneSpelling(text)).map((word) => word.replace(/-$/, ''))
}

/** What is asked for: without the words that bind, unless there are no others. */
export function askedWords(text: string): readonly string[] {
  const words = [...new Set(searchTokens(text))]
  const telling = words.filter((word) => !isStopWord(word) && !questionWords.has(word))
  return telling.length > 0 ? telling : words
}
