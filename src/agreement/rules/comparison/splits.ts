// SPDX-License-Identifier: EUPL-1.2
// One provision that became several beside each other, or several that became one: the second part says
// what the first leaves out of the whole, and little else.

import { shareOf, without, type Likeness, type Vector } from '#kernel/text/similarity.ts'
import type { Weighed } from './like-words.ts'
import type { Pairs } from './pairs.ts'

/** How much of a part must stand in the whole. */
const leastInside = 0.5
/** How much of the whole the parts say together, where it stood and elsewhere. */
const leastTogether = 0.55
const leastElsewhere = 0.85
/** How much of a part must be what the others leave out. */
const leastOfRest = 0.4
const mostParts = 6
/** Of all that are like a whole, the most alike are tried. */
const mostStarts = 8
/** One that does not stand beside the others, since something between came or went, must be surer. */
const apart = { most: 3, leastOfRest: 0.75 }

/** `whole` is the side that has one provision, `parts` the other. */
type Sides = {
  readonly whole: 'before' | 'after'
  readonly wholeAt: (place: number) => Vector
  readonly partAt: (place: number) => Vector
  /** How much of a part stands in the whole: asked many times of the same two. */
  readonly inside: (part: number, whole: number) => number
  readonly isPart: (place: number, whole: number) => boolean
  readonly partnerOf: (whole: number) => number | undefined
  /** What those around them say for it: words that are repeated are split where they stand. */
  readonly evidence: (whole: number, parts: readonly number[]) => number
}

export function findSplitsAndMerges(
  pairs: Pairs,
  weighed: Weighed,
  likes: readonly Likeness[],
): void {
  const found = (['before', 'after'] as const).flatMap((whole) => {
    const sides = sidesOf(pairs, weighed, whole)
    return [...startsOf(pairs, likes, whole)].flatMap(([place, starts]) => {
      const partner = sides.partnerOf(place)
      const parted = partsOf(sides, weighed.rarity, place, starts)
      return parted === undefined ? [] : [{ sides, place, starts, partner, ...parted }]
    })
  })
  // The same words may stand in several places: those that most speaks for are joined first.
  for (const one of found.toSorted((a, b) => b.worth - a.worth)) {
    const { sides, place } = one
    const wasTaken =
      sides.partnerOf(place) !== one.partner || one.parts.some((part) => !sides.isPart(part, place))
    const isAsked = !wasTaken || !isJoined(pairs, sides.whole, place)
    const parted = wasTaken && isAsked ? partsOf(sides, weighed.rarity, place, one.starts) : one
    if (parted !== undefined && isAsked) join(pairs, sides, place, parted.parts, weighed.rarity)
  }
}

function isJoined({ joined }: Pairs, whole: 'before' | 'after', place: number): boolean {
  return joined.some((one) => one[whole].includes(place))
}

function sidesOf(pairs: Pairs, weighed: Weighed, whole: 'before' | 'after'): Sides {
  const before = (place: number) => weighed.vectors[place]!
  const after = (place: number) => weighed.vectors[weighed.count + place]!
  const isBefore = whole === 'before'
  const [wholes, partList] = isBefore ? [pairs.before, pairs.after] : [pairs.after, pairs.before]
  const partners = isBefore ? pairs.byBefore : pairs.byAfter
  const [wholeAt, partAt] = isBefore ? [before, after] : [after, before]
  const shares = sharesOf(weighed, whole)
  const inside = (part: number, own: number) => {
    const key = part * wholes.length + own
    let share = shares.get(key)
    if (share === undefined) {
      share = shareOf(partAt(part), wholeAt(own), weighed.rarity)
      shares.set(key, share)
    }
    return share
  }
  const partnerOf = (place: number) => partners.get(place)?.[isBefore ? 'after' : 'before']
  return {
    whole,
    wholeAt,
    partAt,
    inside,
    partnerOf,
    evidence: (own, parts) => {
      const [first, last] = [parts[0]!, parts.at(-1)!]
      const count = isBefore
        ? pairs.countNeighbours(own, first) + pairs.countNeighbours(own, last)
        : pairs.countNeighbours(first, own) + pairs.countNeighbours(last, own)
      return count / 20
    },
    isPart: (place, own) => {
      const one = partList[place]
      if (one === undefined || one.isHeading || wholes[own]!.isHeading) return false
      if (partnerOf(own) === place) return true
      return isBefore ? pairs.isFreeAfter(place) : pairs.isFreeBefore(place)
    },
  }
}

function sharesOf(weighed: Weighed, whole: 'before' | 'after'): Map<number, number> {
  const known = allShares.get(weighed) ?? { before: new Map(), after: new Map() }
  allShares.set(weighed, known)
  return known[whole]
}

const allShares = new WeakMap<Weighed, Record<'before' | 'after', Map<number, number>>>()

/** Each whole that may be looked at, with where its parts may begin: its pair, and what is like it. */
function startsOf(
  pairs: Pairs,
  likes: readonly Likeness[],
  whole: 'before' | 'after',
): Map<number, Set<number>> {
  const starts = new Map<number, Set<number>>()
  const add = (place: number, start: number) => {
    const known = starts.get(place)
    if (known === undefined) starts.set(place, new Set([start]))
    else if (known.size < mostStarts) known.add(start)
  }
  const joined = new Set(
    pairs.joined.flatMap(({ before, after }) => (whole === 'before' ? before : after)),
  )
  for (const { before, after, by, similarity } of pairs.byAfter.values()) {
    if (by === 'same-wording' || by === 'structure') continue
    if (by === 'known' && pairs.before[before]!.wording === pairs.after[after]!.wording) continue
    if (similarity > 0.97 && by === 'similar') continue
    const [own, start] = whole === 'before' ? [before, after] : [after, before]
    if (!joined.has(own)) add(own, start)
  }
  for (const { before, after } of likes) {
    if (!pairs.isFreeBefore(before) || !pairs.isFreeAfter(after)) continue
    const [own, start] = whole === 'before' ? [before, after] : [after, before]
    if (!joined.has(own)) add(own, start)
  }
  return starts
}

/** The longest run around a start in which each part says something of the whole that no other says. */
function partsOf(
  sides: Sides,
  rarity: Float64Array,
  whole: number,
  starts: ReadonlySet<number>,
): { readonly parts: readonly number[]; readonly worth: number } | undefined {
  const all = sides.wholeAt(whole)
  let best: { readonly parts: readonly number[]; readonly worth: number } | undefined
  const partner = sides.partnerOf(whole)
  for (const start of starts) {
    if (partner !== undefined && partner !== start) continue
    if (!sides.isPart(start, whole) || sides.inside(start, whole) < leastInside) continue
    const parts = [start]
    let rest = without(all, sides.partAt(start))
    const next = (from: number, step: 1 | -1) => {
      if (parts.length === mostParts) return undefined
      for (let away = 1; away <= apart.most; away++) {
        const place = from + step * away
        if (!sides.isPart(place, whole)) continue
        const part = sides.partAt(place)
        const isInside = sides.inside(place, whole) >= leastInside
        const least = away === 1 ? leastOfRest : apart.leastOfRest
        if (!saysTheRest(part, isInside, rest, rarity, least)) continue
        rest = without(rest, part)
        return place
      }
      return undefined
    }
    for (let at = next(start, 1); at !== undefined; at = next(at, 1)) parts.push(at)
    for (let at = next(start, -1); at !== undefined; at = next(at, -1)) parts.unshift(at)
    if (parts.length === 1) continue
    const share = 1 - shareLeft(rest, all, rarity)
    const evidence = sides.evidence(whole, parts)
    if (share < (evidence > 0 ? leastTogether : leastElsewhere)) continue
    const worth = share + evidence
    if (worth > (best?.worth ?? 0)) best = { parts, worth }
  }
  return best
}

/** A part that was reworded too may say more than the whole did, if it says most of what is left of it. */
function saysTheRest(
  part: Vector,
  isInside: boolean,
  rest: Vector,
  rarity: Float64Array,
  least: number,
): boolean {
  if (!isInside && least !== leastOfRest) return false
  const ofRest = shareOf(part, rest, rarity)
  if (isInside) return ofRest >= least
  return ofRest >= 0.3 && shareOf(rest, part, rarity) >= 0.5
}

function shareLeft(rest: Vector, all: Vector, rarity: Float64Array): number {
  const worth = ({ terms, counts }: Vector) =>
    terms.reduce((sum, term, place) => sum + counts[place]! * rarity[term]!, 0)
  return worth(rest) / (worth(all) || 1)
}

/** The part that says most of the whole is the one that lives on, unless it is known to be another. */
function join(
  pairs: Pairs,
  sides: Sides,
  whole: number,
  parts: readonly number[],
  rarity: Float64Array,
): void {
  const all = sides.wholeAt(whole)
  const largest = parts.toSorted(
    (a, b) => shareOf(all, sides.partAt(b), rarity) - shareOf(all, sides.partAt(a), rarity),
  )[0]!
  const main = sides.partnerOf(whole) ?? largest
  const similarity = shareOf(all, sides.partAt(main), rarity)
  const isBefore = sides.whole === 'before'
  const [before, after] = isBefore ? [whole, main] : [main, whole]
  pairs.join(isBefore ? { before: [whole], after: parts } : { before: parts, after: [whole] }, {
    before,
    after,
    by: 'similar',
    similarity,
  })
}
