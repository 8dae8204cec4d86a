// SPDX-License-Identifier: EUPL-1.2
// Reads words off the main thread: the dictionary is held only while it is used.

import words from 'dictionary-sv'
import { readDictionary } from '#kernel/swedish/dictionary.ts'
import { stemsOf, type WordStems } from '#kernel/swedish/stems.ts'

const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** The stems of lower-cased words, in their order. */
export function readWords(those: readonly string[]): readonly WordStems[] {
  const dictionary = readDictionary({ aff: asText(words.aff), dic: asText(words.dic) })
  return those.map((word) => stemsOf(dictionary, word))
}
