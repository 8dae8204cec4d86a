// SPDX-License-Identifier: EUPL-1.2
// What changed between two versions, provision by provision. A new number alone is no change.

import type { Steps } from '#kernel/text/changes.ts'
import { mostStepsInAll } from '#kernel/text/word-difference.ts'
import {
  match,
  thresholdForLeftovers,
  thresholdWithoutIds,
  toMatchable,
  type Joined,
  type Matchable,
  type Matches,
} from './comparison/matching.ts'
import { findMoved } from './comparison/moves.ts'
import {
  differWording,
  isAllSame,
  isCoarse,
  joinWordings,
  type WordingDifference,
} from './comparison/wording.ts'
import { numbersOf } from './numbering.ts'
import type { NumberedProvision } from './document.ts'
import type { Provision } from './provision.ts'

export const changeKinds = [
  'unchanged',
  'inserted',
  'deleted',
  'moved',
  'reworded',
  'moved-and-reworded',
  'split',
  'merged',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** A text that was read has its numbers; one that was not is counted as the house does. */
export type Compared = Provision & Partial<Pick<NumberedProvision, 'number' | 'address'>>

/**
 * What became of one provision, of one that became several, or of several that became one. Moved and
 * reworded are independent of each other.
 */
export type ProvisionChange = {
  readonly kind: ChangeKind
  readonly isMoved: boolean
  readonly isReworded: boolean
  readonly before: Compared | undefined
  readonly after: Compared | undefined
  /** All that it was and all that it is: several when it was merged or split, in reading order. */
  readonly befores: readonly Compared[]
  readonly afters: readonly Compared[]
  readonly oldNumber: string | undefined
  readonly newNumber: string | undefined
  readonly difference: WordingDifference
}

/** The version of how texts are compared: what a stored result names. */
export const comparisonAlgorithm = 'samsyn-4'

export type Comparison = {
  readonly algorithm: typeof comparisonAlgorithm
  /** In the reading order of the version after; what was deleted stands where it stood. */
  readonly changes: readonly ProvisionChange[]
  readonly counts: Readonly<Record<ChangeKind, number>>
}

/** How many pairs of provisions the ids leave to look at: what a comparison costs. */
export function countPairsToCompare(
  before: readonly Provision[],
  after: readonly Provision[],
): number {
  const known = sharedIds(before, after).length
  return (before.length - known) * (after.length - known)
}

/** The same with one input, so that it can be called in another thread. */
export function compareTexts(texts: {
  readonly before: readonly Compared[]
  readonly after: readonly Compared[]
}): Comparison {
  return compareVersions(texts.before, texts.after)
}

/**
 * Compares by id where the versions share ids, then by wording, then by likeness. Wordings that are
 * left when the steps are spent are shown whole.
 */
export function compareVersions(
  before: readonly Compared[],
  after: readonly Compared[],
  steps: Steps = { left: mostStepsInAll },
): Comparison {
  const old = toMatchables(before)
  const young = toMatchables(after)
  const known = sharedIds(before, after)
  const threshold = known.length > 0 ? thresholdForLeftovers : thresholdWithoutIds
  const { byAfter: matches, joined } = match(old, young, threshold, known)
  const parts = partsOf(joined, matches)
  const weights = weightsOf(young)
  const moved = findMoved(
    Array.from(matches.values(), (pair) => ({
      before: pair.before,
      after: pair.after,
      parentBefore: old[pair.before]?.parent,
      parentAfter: young[pair.after]?.parent,
      weight: weights[pair.after]!,
    })),
  )
  const numbers = { old: numbersIn(before), young: numbersIn(after) }
  const describe = (from: number | undefined, to: number | undefined): ProvisionChange => {
    const [was, is] = [before[from ?? -1], after[to ?? -1]]
    const whole = parts.wholes.get(to ?? -1)
    const befores = whole ? whole.before.map((place) => before[place]!) : was ? [was] : []
    const afters = whole ? whole.after.map((place) => after[place]!) : is ? [is] : []
    const difference = differWording(joinWordings(befores), joinWordings(afters), steps)
    const isReworded =
      from !== undefined &&
      to !== undefined &&
      (whole ? !isAllSame(difference) : old[from]?.wording !== young[to]?.wording)
    const isMoved = to !== undefined && moved.has(to)
    return {
      kind: whole
        ? befores.length > 1
          ? 'merged'
          : 'split'
        : kindOf(was, is, isMoved, isReworded),
      isMoved,
      isReworded,
      before: was,
      after: is,
      befores,
      afters,
      oldNumber: was && numbers.old.get(was.id),
      newNumber: is && numbers.young.get(is.id),
      difference,
    }
  }
  const rows = interleave(
    before.length,
    after.length,
    (place) => matches.get(place)?.before,
    parts.before,
  ).filter(([, to]) => to === undefined || !parts.after.has(to))
  const changes = rows.map(([from, to]) => describe(from, to))
  return { algorithm: comparisonAlgorithm, changes, counts: countByKind(changes) }
}

/** Whether some wording is shown whole, since there were no steps left to look inside it. */
export function isCoarseSomewhere({ changes }: Comparison): boolean {
  return changes.some(({ isReworded, difference }) => isReworded && isCoarse(difference))
}

type Parts = {
  /** What was split or merged, by the place after of its main pair. */
  readonly wholes: ReadonlyMap<number, Joined>
  /** The rest of them, which have no change of their own. */
  readonly before: ReadonlySet<number>
  readonly after: ReadonlySet<number>
}

function partsOf(joined: readonly Joined[], matches: Matches['byAfter']): Parts {
  const wholes = new Map<number, Joined>()
  const [before, after] = [new Set<number>(), new Set<number>()]
  for (const one of joined) {
    const main = one.after.find((place) => one.before.includes(matches.get(place)?.before ?? -1))!
    wholes.set(main, one)
    for (const place of one.after) if (place !== main) after.add(place)
    for (const place of one.before) if (place !== matches.get(main)!.before) before.add(place)
  }
  return { wholes, before, after }
}

function numbersIn(provisions: readonly Compared[]): ReadonlyMap<string, string> {
  if (provisions.some(({ number }) => number === undefined)) {
    return numbersOf(provisions, undefined)
  }
  return new Map(provisions.flatMap(({ id, number }) => (number ? [[id, number] as const] : [])))
}

function toMatchables(provisions: readonly Provision[]): Matchable[] {
  const places = new Map(provisions.map((provision, place) => [provision.id, place]))
  return provisions.map((provision) => toMatchable(provision, places.get(provision.parentId ?? '')))
}

function sharedIds(before: readonly Provision[], after: readonly Provision[]) {
  const places = new Map(before.map((provision, place) => [provision.id, place]))
  return after.flatMap((provision, place) => {
    const earlier = places.get(provision.id)
    return earlier === undefined ? [] : [{ before: earlier, after: place }]
  })
}

/** How much hangs on each: itself and all below it, which stands after it. */
function weightsOf(list: readonly Matchable[]): readonly number[] {
  const weights = list.map(() => 1)
  for (const [place, { parent }] of [...list.entries()].toReversed()) {
    if (parent !== undefined && parent < place) weights[parent]! += weights[place]!
  }
  return weights
}

function kindOf(
  before: Provision | undefined,
  after: Provision | undefined,
  isMoved: boolean,
  isReworded: boolean,
): ChangeKind {
  if (before === undefined) return 'inserted'
  if (after === undefined) return 'deleted'
  if (isMoved) return isReworded ? 'moved-and-reworded' : 'moved'
  return isReworded ? 'reworded' : 'unchanged'
}

/** All places of both versions: those after in order, each deleted one after what stood before it. */
function interleave(
  countBefore: number,
  countAfter: number,
  earlierOf: (after: number) => number | undefined,
  parts: ReadonlySet<number>,
): [number | undefined, number | undefined][] {
  const survivors = new Set(Array.from({ length: countAfter }, (_, after) => earlierOf(after)))
  const rows: [number | undefined, number | undefined][] = []
  const addDeletedFrom = (first: number) => {
    for (let before = first; before < countBefore && !survivors.has(before); before++)
      if (!parts.has(before)) rows.push([before, undefined])
  }
  addDeletedFrom(0)
  for (let after = 0; after < countAfter; after++) {
    const before = earlierOf(after)
    rows.push([before, after])
    if (before !== undefined) addDeletedFrom(before + 1)
  }
  return rows
}

function countByKind(changes: readonly ProvisionChange[]): Record<ChangeKind, number> {
  const counts: Record<ChangeKind, number> = {
    unchanged: 0,
    inserted: 0,
    deleted: 0,
    moved: 0,
    reworded: 0,
    'moved-and-reworded': 0,
    split: 0,
    merged: 0,
  }
  for (const change of changes) counts[change.kind]++
  return counts
}
