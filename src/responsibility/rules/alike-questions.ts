// SPDX-License-Identifier: EUPL-1.2
// Which questions ask the same, as far as their words tell. It proposes; a person says whether it is so.

import { guessedStems } from '#kernel/swedish/stems.ts'
import { askedWords } from '#kernel/swedish/tokens.ts'

/** From 0 to 1. Less alike is not proposed. */
const leastAlike = 0.34
const mostProposed = 5

export type AskedBefore = { readonly id: string; readonly text: string }
export type ProposedAlike<One> = { readonly question: One; readonly likeness: number }

/** The shortest stem of each telling word: «hjälpmedlet» and «hjälpmedel» meet. */
function rootsIn(text: string): ReadonlySet<string> {
  return new Set(
    askedWords(text).map((word) =>
      guessedStems(word).reduce((short, one) => (one.length < short.length ? one : short), word),
    ),
  )
}

/** How much of the shorter is in the longer, and how much of both they share: the mean of the two. */
export function likenessOf(one: string, other: string): number {
  const [first, second] = [rootsIn(one), rootsIn(other)]
  if (first.size === 0 || second.size === 0) return 0
  const both = [...first].filter((root) => meets(root, second)).length
  const union = first.size + second.size - both
  return (both / Math.min(first.size, second.size) + both / union) / 2
}

/** A long root meets one that it begins, or that begins it: «rehab» and «rehabilitering». */
function meets(root: string, others: ReadonlySet<string>): boolean {
  if (others.has(root)) return true
  if (root.length < 5) return false
  return [...others].some(
    (other) => other.length >= 5 && (other.startsWith(root) || root.startsWith(other)),
  )
}

/** Those that may be the same question, the most alike first. */
export function alikeTo<One extends AskedBefore>(
  text: string,
  others: readonly One[],
): readonly ProposedAlike<One>[] {
  return others
    .map((question) => ({ question, likeness: likenessOf(text, question.text) }))
    .filter(({ likeness }) => likeness >= leastAlike)
    .toSorted((a, b) => b.likeness - a.likeness || a.question.id.localeCompare(b.question.id))
    .slice(0, mostProposed)
}
