// SPDX-License-Identifier: EUPL-1.2
// Provisions as matching looks at them, short to write.

import { weighTexts } from '#kernel/text/similarity.ts'
import { toMatchable } from '../../src/agreement/rules/comparison/matching.ts'
import { type Matchable, Pairs } from '../../src/agreement/rules/comparison/pairs.ts'
import { provision } from '../fixtures/provisions.ts'

export const paragraphOf = (text: string, parent?: number): Matchable =>
  toMatchable(provision('paragraph', 'x', { text }), parent)

export const headingOf = (heading: string, parent?: number): Matchable =>
  toMatchable(provision('section', 'x', { heading }), parent)

/** Two lists with these pairs known, and their words weighed. */
export function standing(
  before: readonly Matchable[],
  after: readonly Matchable[],
  known: readonly (readonly [before: number, after: number])[] = [],
) {
  const pairs = new Pairs(before, after, new Set())
  for (const [from, to] of known) pairs.add({ before: from, after: to, by: 'known', similarity: 1 })
  const texts = [...before, ...after].map(({ words }) => words)
  return { pairs, weighed: { ...weighTexts(texts), count: before.length } }
}

export const pairsIn = ({ byAfter }: Pairs) =>
  Array.from(byAfter.values(), ({ before, after }) => `${before}=${after}`).toSorted()
