// SPDX-License-Identifier: EUPL-1.2
// What is searched for, in the words of the texts: other forms, relatives, parts of compounds, what else
// a thing is called, and the closest word when one is misspelt.

import { guessOf } from './stems.ts'
import { askedWords } from './tokens.ts'
import { nearness, type Forms, type Nearness, type WordBook } from './word-book.ts'

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

/** More words than so in one question are not looked for: the first tell enough. */
const mostWords = 12

/** For each word that was typed, by its place: what else is written for it, each as its words in a row. */
export type Synonyms = (
  typed: readonly string[],
) => ReadonlyMap<number, readonly (readonly string[])[]>

export function searchedWords(book: WordBook, synonymsOf: Synonyms, typed: string): SearchedWords {
  const words = askedWords(typed)
    .slice(0, mostWords)
    .flatMap((word): readonly Part[] => {
      const forms = book.formsOf(word)
      if (forms) return [{ word, forms }]
      const instead = isWord(word) ? partsInstead(book, word) : []
      return instead.length > 0 ? instead : [{ word, forms: noForms }]
    })
  const synonyms = synonymsOf(words.map(({ word }) => word))
  return words.map(({ word, meant, forms: { same, kin, part } }, place) => {
    const alsoCalled = (synonyms.get(place) ?? []).map((member) =>
      member.map((one) => unique([one, ...(book.formsOf(one)?.same ?? [])])),
    )
    const rowOf = (forms: readonly string[]): InARow[] => (forms.length > 0 ? [[forms]] : [])
    return {
      typed: meant ?? word,
      readAs: meant === undefined ? undefined : word,
      found: {
        same: [[unique([word, ...same])]],
        kin: [...rowOf(kin), ...alsoCalled],
        part: rowOf(part),
      },
    }
  })
}

/** A word that is searched for; `meant` is what was typed when it is another. */
type Part = { readonly word: string; readonly meant?: string; readonly forms: Forms }

const noForms: Forms = { same: [], kin: [], part: [] }
const isWord = (word: string) => word.length >= 4 && /^\p{L}[\p{L}-]+$/u.test(word)

/** What is searched for when no text has a word: what it is put together of, or the word that was meant. */
function partsInstead(book: WordBook, word: string): readonly Part[] {
  const { splits } = guessOf(word)
  const asPart = (one: string): Part => ({ word: one, forms: book.formsOf(one) ?? noForms })
  const whole = splits.find(({ head, tail }) => book.has(head) && book.has(tail))
  if (whole) return [asPart(whole.head), asPart(whole.tail)]
  const closer = book.closestTo(word)
  if (closer !== undefined) return [{ ...asPart(closer), meant: word }]
  // The last part says what a thing is; the first is better than nothing.
  const half =
    splits.find(({ tail }) => book.has(tail))?.tail ??
    splits.findLast(({ head }) => book.has(head))?.head
  return half === undefined ? [] : [asPart(half)]
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
