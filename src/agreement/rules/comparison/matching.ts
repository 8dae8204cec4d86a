// SPDX-License-Identifier: EUPL-1.2
// Which provision of one version is which in another, found as a careful reader would:
// first what is known, then the same words, then like words, then what holds the same things.

import { findSimilar, type Likeness } from '#kernel/text/similarity.ts'
import { canonicalWording } from '../canonical-form.ts'
import { plainText } from '../plain-text.ts'
import type { Provision } from '../provision.ts'

/** What matching looks at in a provision. */
export type Matchable = {
  readonly wording: string
  readonly words: string
  readonly isHeadingOnly: boolean
  /** The place of the parent in the same list. */
  readonly parent: number | undefined
}

/** Two provisions by their places, why they are taken for the same, and how alike they are. */
export type Match = {
  readonly before: number
  readonly after: number
  readonly by: 'known' | 'same-wording' | 'similar' | 'structure'
  readonly similarity: number
}

/** Like enough when nothing is known beforehand; measured on versions with 15 to 50 % edited. */
export const thresholdWithoutIds = 0.45
/** Between what ids leave over: less, and a deleted and a new provision are glued together. */
export const thresholdForLeftovers = 0.7

/** Some hundredths of a second; what takes longer is done beside those who are being answered. */
export const mostPairsAtOnce = 40_000

const neighbourBonus = 0.05

type Sides = { readonly before: readonly Matchable[]; readonly after: readonly Matchable[] }

/** The matches found so far, from both sides. */
type Found = { readonly byAfter: Map<number, Match>; readonly byBefore: Map<number, Match> }

export function toMatchable(
  provision: Pick<Provision, 'heading' | 'text'>,
  parent: number | undefined,
): Matchable {
  const text = plainText(provision.text)
  return {
    wording: canonicalWording(provision),
    words: `${provision.heading}\n${text}`,
    isHeadingOnly: text.trim() === '',
    parent,
  }
}

/** Every match, by the place after. What is known (or known to be new) is never questioned. */
export function match(
  before: readonly Matchable[],
  after: readonly Matchable[],
  threshold: number,
  known: readonly { readonly before: number; readonly after: number }[],
  isNew: ReadonlySet<number> = new Set(),
): Map<number, Match> {
  const sides = { before, after }
  const found: Found = { byAfter: new Map(), byBefore: new Map() }
  for (const pair of known) add(found, { ...pair, by: 'known', similarity: 1 })
  const isFree = (place: number) => !found.byAfter.has(place) && !isNew.has(place)
  const freeAfter = () => after.keys().filter(isFree).toArray()
  const freeBefore = () =>
    before
      .keys()
      .filter((place) => !found.byBefore.has(place))
      .toArray()
  const withText = {
    before: freeBefore,
    after: freeAfter,
    only: (one: Matchable) => !one.isHeadingOnly,
  }
  const headings = { ...withText, only: (one: Matchable) => one.isHeadingOnly }

  matchSameWording(sides, found, withText)
  matchSimilar(sides, found, withText, threshold)
  matchSameWording(sides, found, headings)
  matchHolders(sides, found, freeAfter)
  matchSimilar(sides, found, headings, threshold)
  return found.byAfter
}

type Free = {
  readonly before: () => number[]
  readonly after: () => number[]
  readonly only: (one: Matchable) => boolean
}

function add(found: Found, match: Match): void {
  if (found.byAfter.has(match.after) || found.byBefore.has(match.before)) return
  found.byAfter.set(match.after, match)
  found.byBefore.set(match.before, match)
}

/** Unique wordings first; what is repeated then finds its twin by its neighbours. */
function matchSameWording(sides: Sides, found: Found, free: Free): void {
  const twins = groupByWording(sides.before, free.before(), free.only)
  const groups = groupByWording(sides.after, free.after(), free.only)
  const repeated: number[] = []
  for (const [wording, places] of groups) {
    const [before, ...others] = twins.get(wording) ?? []
    if (before === undefined) continue
    if (others.length > 0 || places.length > 1) repeated.push(...places)
    else add(found, { before, after: places[0] ?? 0, by: 'same-wording', similarity: 1 })
  }
  const lines = new Map<string, Waiting>()
  for (const after of repeated.toSorted((a, b) => a - b)) {
    const wording = sides.after[after]?.wording ?? ''
    const line = lines.get(wording) ?? waitInLine(twins.get(wording) ?? [], sides.before)
    lines.set(wording, line)
    const [before] = candidatesFor(after, line, sides, found)
      .map((place) => ({ place, neighbours: countNeighbours(sides, found, place, after) }))
      .toSorted((a, b) => b.neighbours - a.neighbours || a.place - b.place)
    if (before) add(found, { before: before.place, after, by: 'same-wording', similarity: 1 })
  }
}

/** Equal provisions in reading order, each list from its first free one on. */
type Waiting = {
  readonly places: ReadonlySet<number>
  readonly all: Line
  readonly byParent: ReadonlyMap<number | undefined, Line>
}
type Line = { readonly places: readonly number[]; next: number }

function waitInLine(places: readonly number[], list: readonly Matchable[]): Waiting {
  const byParent = Map.groupBy(places, (place) => list[place]?.parent)
  const lineOf = (those: readonly number[]): Line => ({ places: those, next: 0 })
  return {
    places: new Set(places),
    all: lineOf(places),
    byParent: new Map(Array.from(byParent, ([parent, those]) => [parent, lineOf(those)])),
  }
}

/**
 * Of many equal provisions, those that a neighbour may speak for, and else the first one: the twins
 * of those before and after, and the first that is free under the twin of the parent, or at all.
 */
function candidatesFor(
  after: number,
  line: Waiting,
  sides: Sides,
  found: Found,
): readonly number[] {
  const isFree = (place: number) => line.places.has(place) && !found.byBefore.has(place)
  const firstFree = (own: Line | undefined) => {
    while (own && own.next < own.places.length && !isFree(own.places[own.next]!)) own.next += 1
    return own?.places[own.next]
  }
  const twinOf = (place: number | undefined) =>
    place === undefined ? undefined : found.byAfter.get(place)?.before
  const [left, right] = [twinOf(after - 1), twinOf(after + 1)]
  const parent = twinOf(sides.after[after]?.parent)
  const asked = [
    left === undefined ? undefined : left + 1,
    right === undefined ? undefined : right - 1,
    parent === undefined ? undefined : firstFree(line.byParent.get(parent)),
    firstFree(line.all),
  ]
  return [...new Set(asked.filter((place) => place !== undefined && isFree(place)))] as number[]
}

function groupByWording(
  list: readonly Matchable[],
  places: readonly number[],
  only: (one: Matchable) => boolean,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const place of places) {
    const one = list[place]
    if (one === undefined || !only(one)) continue
    const group = groups.get(one.wording)
    if (group === undefined) groups.set(one.wording, [place])
    else group.push(place)
  }
  return groups
}

/** How many of a possible pair's neighbours (the one before, the one after, the parent) are pairs. */
function countNeighbours(sides: Sides, found: Found, before: number, after: number): number {
  const isPair = (b: number | undefined, a: number | undefined) =>
    a !== undefined && b !== undefined && found.byAfter.get(a)?.before === b
  const parents = isPair(sides.before[before]?.parent, sides.after[after]?.parent)
  return [isPair(before - 1, after - 1), isPair(before + 1, after + 1), parents].filter(Boolean)
    .length
}

/** Greedily from the most alike; a neighbour that is a pair speaks for the pair. */
function matchSimilar(sides: Sides, found: Found, free: Free, threshold: number): void {
  const select = (list: readonly Matchable[], places: number[]) =>
    places.flatMap((place) => {
      const one = list[place]
      return one !== undefined && free.only(one) ? [{ place, words: one.words }] : []
    })
  const before = select(sides.before, free.before())
  const after = select(sides.after, free.after())
  if (before.length === 0 || after.length === 0) return
  const wordsOf = (list: readonly { words: string }[]) => list.map((one) => one.words)
  const surroundings = [...wordsOf(sides.before), ...wordsOf(sides.after)]
  findSimilar(wordsOf(before), wordsOf(after), threshold - 2 * neighbourBonus, surroundings)
    .map((like) => ({
      before: before[like.before]?.place ?? 0,
      after: after[like.after]?.place ?? 0,
      similarity: like.similarity,
    }))
    .map((like) => ({ like, score: scoreOf(sides, found, like) }))
    .filter(({ score }) => score >= threshold)
    .toSorted((a, b) => b.score - a.score)
    .forEach(({ like }) => add(found, { ...like, by: 'similar' }))
}

function scoreOf(sides: Sides, found: Found, like: Likeness): number {
  const neighbours = countNeighbours(sides, found, like.before, like.after)
  return like.similarity + neighbourBonus * Math.min(2, neighbours)
}

/** A heading that is left over is the one that held most of what it now holds, and lost little of it. */
function matchHolders(sides: Sides, found: Found, freeAfter: () => number[]): void {
  const [under, underBefore] = [placesUnder(sides.after), placesUnder(sides.before)]
  // From the end, so that a section is matched before the chapter that holds it.
  for (const after of freeAfter().toReversed()) {
    if (sides.after[after]?.isHeadingOnly !== true) continue
    const held = under.get(after) ?? []
    const votes = new Map<number, number>()
    for (const place of held) {
      const earlier = found.byAfter.get(place)?.before
      const parent = earlier === undefined ? undefined : sides.before[earlier]?.parent
      if (parent !== undefined) votes.set(parent, (votes.get(parent) ?? 0) + 1)
    }
    const [[before, count] = [-1, 0]] = Array.from(votes).toSorted(([, a], [, b]) => b - a)
    if (sides.before[before]?.isHeadingOnly !== true) continue
    const survivors = (underBefore.get(before) ?? []).filter((place) => found.byBefore.has(place))
    if (count * 2 <= held.length || count * 2 <= survivors.length) continue
    add(found, { before, after, by: 'structure', similarity: 0 })
  }
}

function placesUnder(list: readonly Matchable[]): ReadonlyMap<number | undefined, number[]> {
  return Map.groupBy(list.keys(), (place) => list[place]?.parent)
}
