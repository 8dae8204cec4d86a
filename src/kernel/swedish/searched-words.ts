// SPDX-License-Identifier: EUPL-1.2
// What is searched for, in the words of the texts.

/** How a word of a text answers to one that was typed, the closest first. */
export const nearness = ['same', 'kin', 'part'] as const
export type Nearness = (typeof nearness)[number]

/** Words that stand side by side: each place holds the forms that may stand there. */
export type InARow = readonly (readonly string[])[]

export type SearchedWord = {
  readonly typed: string
  /** No text has the word; this is searched for instead. */
  readonly readAs: string | undefined
  readonly found: Readonly<Record<Nearness, readonly InARow[]>>
}

/** What a person searches for. Empty, nothing is found. */
export type SearchedWords = readonly SearchedWord[]

/** Every form that is looked for, one word at a time: what is marked in what was found. */
export function formsOf(words: SearchedWords): ReadonlySet<string> {
  return new Set(words.flatMap(({ found }) => nearness.flatMap((near) => found[near].flat(2))))
}
