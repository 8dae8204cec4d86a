// SPDX-License-Identifier: EUPL-1.2
// Looks for quoted words in a text where they do not stand in order any more.

import type { TextQuoteSelector } from './anchor.ts'
import { tokensOf, weightOf } from './survivors.ts'

export type FoundQuote = { readonly start: number; readonly end: number; readonly likeness: number }

/** The stretch most like the quote, as long as it was; what stands around it decides between equals. */
export function findQuote(text: string, quote: TextQuoteSelector): FoundQuote | undefined {
  const exact = findExact(text, quote)
  if (exact !== undefined) return exact
  const wanted = countWords(quote.exact)
  if (wanted.total === 0) return undefined
  const tokens = tokensOf(text)
  const words = tokens.flatMap((token) => (weightOf(token.text) > 0 ? [token] : []))
  const length = Math.min(words.length, wanted.words)
  const left = new Map(wanted.counts)
  let [shared, whole] = [0, 0]
  let best: FoundQuote | undefined
  const take = (word: string, by: 1 | -1) => {
    const weight = weightOf(word)
    whole += by * weight
    const count = left.get(word)
    if (count === undefined) return
    // Counted while some of it is still wanted.
    if (by === 1 ? count > 0 : count >= 0) shared += by * weight
    left.set(word, count - by)
  }
  for (const [at, { text: word }] of words.entries()) {
    take(word.toLowerCase(), 1)
    if (at >= length) take(words[at - length]!.text.toLowerCase(), -1)
    if (at < length - 1) continue
    const likeness = (2 * shared) / (wanted.total + whole)
    if (likeness > (best?.likeness ?? 0))
      best = { start: words[at - length + 1]!.start, end: words[at]!.end, likeness }
  }
  return best
}

function findExact(text: string, { exact, prefix, suffix }: TextQuoteSelector) {
  if (exact === '') return undefined
  let best: (FoundQuote & { readonly around: number }) | undefined
  for (let at = text.indexOf(exact), tries = 0; at >= 0 && tries < mostTries; tries++) {
    const end = at + exact.length
    const around =
      sameAtEnd(text.slice(0, at), prefix) +
      sameAtEnd(reversed(text.slice(end, end + 32)), reversed(suffix))
    if (around > (best?.around ?? -1)) best = { start: at, end, likeness: 1, around }
    at = text.indexOf(exact, at + 1)
  }
  return best && { start: best.start, end: best.end, likeness: best.likeness }
}

const mostTries = 100

function sameAtEnd(one: string, other: string): number {
  let count = 0
  while (count < other.length && count < one.length && one.at(-1 - count) === other.at(-1 - count))
    count++
  return count
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join('')
}

function countWords(text: string) {
  const counts = new Map<string, number>()
  let [total, words] = [0, 0]
  for (const { text: token } of tokensOf(text)) {
    const weight = weightOf(token)
    if (weight === 0) continue
    const word = token.toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
    total += weight
    words += 1
  }
  return { counts, total, words }
}
