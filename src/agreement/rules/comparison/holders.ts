// SPDX-License-Identifier: EUPL-1.2
// Pairs of headings. A name that every chapter has says little; what stands under it says most.

import { findSimilar } from '#kernel/text/similarity.ts'
import type { Weighed } from './like-words.ts'
import type { Match, Matchable, Pairs } from './pairs.ts'
import { matchRepeated } from './same-wording.ts'

/** How a possible pair of headings looks: each from 0 to 1. */
type Looks = {
  /** How much of what stands under both is the same. */
  readonly holds: number
  readonly name: number
  /** Of parent, neighbours and gap. */
  readonly place: number
}

/** From the inside out, so that sections speak for their chapter; then again, since chapters speak for them. */
export function matchHeadings(pairs: Pairs, names: LikeNames, only: Only): void {
  matchRepeated(pairs, only, 2, true)
  for (let round = 0, before = -1; round < mostRounds && before !== pairs.byAfter.size; round++) {
    before = pairs.byAfter.size
    for (const { match, score } of candidatesOf(pairs, names, only))
      if (score >= enough) pairs.add(match)
  }
}

type Only = (one: Matchable) => boolean

const enough = 0.5
const mostRounds = 12

function candidatesOf(pairs: Pairs, names: LikeNames, only: Only) {
  const [before, after] = [pairs.freeBefore(only), pairs.freeAfter(only)]
  if (before.length === 0 || after.length === 0) return []
  const { wordings } = pairs
  const isAsked = new Set(before)
  const held = heldInCommon(pairs)
  const sameName = sameNames(pairs, before)
  const howMany = countWordings(pairs, only)
  return after
    .flatMap((a) => {
      const holding = [...(held.common.get(a)?.keys() ?? [])].filter((b) => isAsked.has(b))
      const alike = names.get(a) ?? new Map<number, number>()
      const free = [...alike.keys()].filter((b) => isAsked.has(b))
      return [...new Set([...holding, ...sameName(a), ...free])].map((b) => {
        const isSame = wordings.before[b] === wordings.after[a]
        const looks: Looks = {
          holds: shareHeld(held, b, a),
          name: isSame ? 1 : (alike.get(b) ?? 0),
          place: (pairs.countNeighbours(b, a) + pairs.countGapSides(b, a) / 2) / 4,
        }
        const isUnique = isSame && howMany[wordings.before[b]!] === 2
        const match: Match = {
          before: b,
          after: a,
          by: isSame ? 'same-wording' : looks.holds >= looks.name ? 'structure' : 'similar',
          similarity: looks.name,
          ...(isSame && !isUnique && looks.holds === 0 && { isOneOfSeveral: true as const }),
        }
        // One of another name must hold most of what the other held, and little else.
        const isOther = looks.name === 0 && shareOfAll(held, b, a) * 3 <= 2
        const against = isOther ? 1 : elsewhere(held, b, a)
        return { match, score: scoreOf(looks, isUnique, against) }
      })
    })
    .toSorted((x, y) => y.score - x.score)
}

function scoreOf({ holds, name, place }: Looks, isUnique: boolean, against: number): number {
  if (isUnique) return 0.6 + 0.3 * holds + 0.1 * place
  return 0.7 * holds + 0.4 * name + 0.4 * place - against
}

/** For each heading after those before whose names are like its own, and how like: found once. */
export type LikeNames = ReadonlyMap<number, ReadonlyMap<number, number>>

export function likeNames(pairs: Pairs, weighed: Weighed, only: Only): LikeNames {
  const [before, after] = [pairs.freeBefore(only), pairs.freeAfter(only)]
  const names = new Map<number, Map<number, number>>()
  const places = after.map((place) => place + weighed.count)
  for (const like of findSimilar(weighed, before, places, leastLikeNames)) {
    const place = like.after - weighed.count
    const own = names.get(place) ?? new Map<number, number>()
    names.set(place, own.set(like.before, like.similarity))
  }
  return names
}

const leastLikeNames = 0.45
/** Of more of the same name those that something speaks for are looked at, and no more than these. */
const mostOfOneName = 8

/** The headings before of the same name: all of a few, else under the same parent or in the same gap. */
function sameNames(pairs: Pairs, before: readonly number[]) {
  const { wordings } = pairs
  const byName = Map.groupBy(before, (place) => wordings.before[place]!)
  const nearby = Map.groupBy(
    before.flatMap((place) => {
      const { parent } = pairs.before[place]!
      const wording = wordings.before[place]!
      if (byName.get(wording)!.length <= mostOfOneName) return []
      const twin = parent === undefined ? undefined : pairs.byBefore.get(parent)?.after
      return [`${wording} p${twin}`, `${wording} g${pairs.gapBefore(place)}`].map((key) => ({
        key,
        place,
      }))
    }),
    ({ key }) => key,
  )
  return (after: number): readonly number[] => {
    const { parent } = pairs.after[after]!
    const wording = wordings.after[after]!
    const all = byName.get(wording) ?? []
    if (all.length <= mostOfOneName) return all
    return [`${wording} p${parent}`, `${wording} g${pairs.gapAfter(after)}`].flatMap((key) =>
      (nearby.get(key) ?? []).slice(0, mostOfOneName).map(({ place }) => place),
    )
  }
}

/** How often each wording stands in both, by its number: the same however many pairs are found. */
function countWordings(pairs: Pairs, only: Only): Int32Array {
  const known = counted.get(pairs)
  if (known?.only === only) return known.counts
  const counts = new Int32Array(pairs.before.length + pairs.after.length)
  for (const side of ['before', 'after'] as const)
    for (const [place, one] of pairs[side].entries())
      if (only(one)) counts[pairs.wordings[side][place]!]! += 1
  counted.set(pairs, { only, counts })
  return counts
}

const counted = new WeakMap<Pairs, { readonly only: Only; readonly counts: Int32Array }>()

type Held = {
  /** For a heading after: each heading before that held some of the same, and how many. */
  readonly common: ReadonlyMap<number, ReadonlyMap<number, number>>
  /** How many under each heading are in a pair at all, and how many there are. */
  readonly paired: Sides
  readonly all: Sides
}

type Sides = Readonly<Record<'before' | 'after', ReadonlyMap<number, number>>>

function countHeld(list: readonly Matchable[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const place of list.keys()) for (const holder of holdersOf(list, place)) add(counts, holder)
  return counts
}

/** Headings that hold others are counted by what stands under those too. */
function heldInCommon(pairs: Pairs): Held {
  const common = new Map<number, Map<number, number>>()
  const paired = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const { before, after } of pairs.byAfter.values()) {
    const above = { before: holdersOf(pairs.before, before), after: holdersOf(pairs.after, after) }
    for (const place of above.before) add(paired.before, place)
    for (const place of above.after) {
      add(paired.after, place)
      const own = common.get(place) ?? new Map<number, number>()
      common.set(place, own)
      for (const other of above.before) add(own, other)
    }
  }
  return { common, paired, all: { before: countHeld(pairs.before), after: countHeld(pairs.after) } }
}

function add(counts: Map<number, number>, place: number): void {
  counts.set(place, (counts.get(place) ?? 0) + 1)
}

const deepest = 12

function holdersOf(list: readonly Matchable[], place: number): number[] {
  const holders: number[] = []
  for (let at = list[place]?.parent; at !== undefined; at = list[at]?.parent) {
    if (holders.length === deepest) break
    holders.push(at)
  }
  return holders
}

function shareHeld({ common, paired }: Held, before: number, after: number): number {
  const both = common.get(after)?.get(before) ?? 0
  const all = (paired.before.get(before) ?? 0) + (paired.after.get(after) ?? 0)
  return all === 0 ? 0 : (2 * both) / all
}

/** The same of all that stands under both, in a pair or not. */
function shareOfAll({ common, all }: Held, before: number, after: number): number {
  const both = common.get(after)?.get(before) ?? 0
  return (2 * both) / ((all.before.get(before) ?? 0) + (all.after.get(after) ?? 0) || 1)
}

/** What speaks against it: what stood under it stands elsewhere now, and what it holds stood elsewhere. */
function elsewhere({ common, paired }: Held, before: number, after: number): number {
  if ((common.get(after)?.get(before) ?? 0) > 0) return 0
  const sides = Number(paired.before.has(before)) + Number(paired.after.has(after))
  return sides === 2 ? 1 : sides * 0.15
}
