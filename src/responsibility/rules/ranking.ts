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
