// SPDX-License-Identifier: EUPL-1.2
// Which provisions are closest to a question in everyday words: by what marks are about, and by the
// words of the texts themselves. A provision that nobody has marked can be found as well.

import type { Situation } from './answer.ts'
import type { MarkFacts } from './mark.ts'
import { closeness, type Understood } from './understanding.ts'

export type Ranked = {
  readonly key: string
  readonly weight: number
  readonly mark: MarkFacts | undefined
}

/** What the first hit of a search says, beside a mark: the next ones say less. */
const firstHit = 1.6
const settles = 0.4
/** What a word means is closer to a word than to who is responsible. */
const definition = 0.6

export function rankForQuestion(from: {
  readonly understood: readonly Understood[]
  readonly marked: readonly { readonly key: string; readonly mark: MarkFacts }[]
  /** What a search of the texts found, the best first. */
  readonly found: readonly { readonly key: string; readonly isDefinition: boolean }[]
}): readonly Ranked[] {
  const weights = new Map(
    from.found.map(({ key, isDefinition }, place) => [
      key,
      (firstHit / (1 + place / 3)) * (isDefinition ? definition : 1),
    ]),
  )
  const weightOfHit = (key: string) => weights.get(key) ?? 0
  const marked = from.marked.map(({ key, mark }): Ranked => {
    const close = closeness(mark, from.understood)
    const weight = close <= 0 ? 0 : close + (mark.isDeciding ? settles : 0)
    return { key, mark, weight: weight + weightOfHit(key) }
  })
  const known = new Set(from.marked.map(({ key }) => key))
  const others = from.found
    .filter(({ key }) => !known.has(key))
    .map(({ key }): Ranked => ({ key, mark: undefined, weight: weightOfHit(key) }))
  return [...marked, ...others]
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
}

const leastCertain = 3
const farAhead = 2

/**
 * Whether a question in words is answered, and not only shown what is close to it: the closest is marked,
 * close by itself, and twice as close as what is about something else. Of the questions that are written
 * down, some nine in ten that pass have their right provision first.
 */
export function isCertain(ranked: readonly Ranked[]): boolean {
  const [first] = ranked
  const about = first?.mark?.measures ?? []
  if (!first || about.length === 0 || first.weight < leastCertain) return false
  const other = ranked.find(({ mark }) => !mark?.measures.some((one) => about.includes(one)))
  return other === undefined || first.weight >= farAhead * other.weight
}

/** What a question may be about, that which is closest first, each once. */
export function whatIsMeant(ranked: readonly Ranked[], most: number): readonly string[] {
  return [...new Set(ranked.flatMap(({ mark }) => mark?.measures ?? []))].slice(0, most)
}

/** The situation that a question is about: what the closest provision is marked with, and what else was said. */
export function bestFor(ranked: readonly Ranked[], understood: readonly Understood[]): Situation {
  const said = (kind: Understood['kind']) =>
    understood.find((one) => one.kind === kind && one.weight >= 1)?.slug
  const closest = ranked.find(({ mark }) => mark !== undefined && mark.measures.length > 0)
  const measures = closest?.mark?.measures ?? []
  const meant = understood.find(
    ({ kind, slug }) => kind === 'measure' && (measures.length === 0 || measures.includes(slug)),
  )
  return {
    measure: meant?.slug ?? measures[0],
    setting: said('setting'),
    orderer: said('orderer'),
    group: said('group'),
  }
}
