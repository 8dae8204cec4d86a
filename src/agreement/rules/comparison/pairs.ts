// SPDX-License-Identifier: EUPL-1.2
// The pairs that were found so far between two lists of provisions, and what they say of others:
// who stands beside whom, and under whom.

/** What matching looks at in a provision. */
export type Matchable = {
  readonly wording: string
  readonly words: string
  /** A chapter or a section: it is never the same as what stands under one. */
  readonly isHeading: boolean
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
  /** The words stand in several places, and little else says that it is this one. */
  readonly isOneOfSeveral?: true
}

/** One provision that became several, or several that became one; all but the main pair are parts. */
export type Joined = { readonly before: readonly number[]; readonly after: readonly number[] }

export class Pairs {
  readonly before: readonly Matchable[]
  readonly after: readonly Matchable[]
  readonly byAfter = new Map<number, Match>()
  readonly byBefore = new Map<number, Match>()
  readonly joined: Joined[] = []
  readonly #isNew: ReadonlySet<number>
  /** Parts of what was split or merged, that are no pair of their own. */
  readonly #partsBefore = new Set<number>()
  readonly #partsAfter = new Set<number>()
  #gaps: Gaps | undefined
  /** The same number for the same words of the same sort, by place. */
  readonly wordings: { readonly before: Int32Array; readonly after: Int32Array }

  constructor(
    before: readonly Matchable[],
    after: readonly Matchable[],
    isNew: ReadonlySet<number>,
  ) {
    this.before = before
    this.after = after
    this.#isNew = isNew
    const numbers = new Map<string, number>()
    const numberOf = ({ wording, isHeading }: Matchable) => {
      const key = isHeading ? `#${wording}` : wording
      const known = numbers.get(key)
      if (known === undefined) numbers.set(key, numbers.size)
      return known ?? numbers.size - 1
    }
    this.wordings = {
      before: Int32Array.from(before, numberOf),
      after: Int32Array.from(after, numberOf),
    }
  }

  add(match: Match): void {
    if (!this.isFreeAfter(match.after) && match.by !== 'known') return
    if (this.byAfter.has(match.after) || !this.isFreeBefore(match.before)) return
    this.byAfter.set(match.after, match)
    this.byBefore.set(match.before, match)
    this.#gaps = undefined
  }

  /** The main pair is one already, or becomes one. */
  join(joined: Joined, main: Match): void {
    this.add(main)
    this.joined.push(joined)
    for (const place of joined.before) if (place !== main.before) this.#partsBefore.add(place)
    for (const place of joined.after) if (place !== main.after) this.#partsAfter.add(place)
  }

  isFreeBefore(place: number): boolean {
    return !this.byBefore.has(place) && !this.#partsBefore.has(place)
  }

  isFreeAfter(place: number): boolean {
    return !this.byAfter.has(place) && !this.#partsAfter.has(place) && !this.#isNew.has(place)
  }

  freeBefore(only: (one: Matchable) => boolean): number[] {
    const places: number[] = []
    for (const [place, one] of this.before.entries())
      if (this.isFreeBefore(place) && only(one)) places.push(place)
    return places
  }

  freeAfter(only: (one: Matchable) => boolean): number[] {
    const places: number[] = []
    for (const [place, one] of this.after.entries())
      if (this.isFreeAfter(place) && only(one)) places.push(place)
    return places
  }

  isPair(before: number | undefined, after: number | undefined): boolean {
    return before !== undefined && after !== undefined && this.byAfter.get(after)?.before === before
  }

  areParentsPair(before: number, after: number): boolean {
    return this.isPair(this.before[before]?.parent, this.after[after]?.parent)
  }

  /** Of the one before, the one after and the parent: how many are pairs. The ends of the texts count. */
  countNeighbours(before: number, after: number): number {
    const isFirst = before === 0 && after === 0
    const isLast = before === this.before.length - 1 && after === this.after.length - 1
    return (
      Number(isFirst || this.isPair(before - 1, after - 1)) +
      Number(isLast || this.isPair(before + 1, after + 1)) +
      Number(this.areParentsPair(before, after))
    )
  }

  /** Whether the nearest pair above, and the nearest below, is the same seen from both: 0, 1 or 2. */
  countGapSides(before: number, after: number): number {
    const { above, below } = this.#between()
    return (
      Number(above.before[before] === above.after[after]) +
      Number(below.before[before] === below.after[after])
    )
  }

  /** The pairs that a place stands between, in a word. */
  gapBefore(place: number): string {
    const { above, below } = this.#between()
    return `${above.before[place]} ${below.before[place]}`
  }

  gapAfter(place: number): string {
    const { above, below } = this.#between()
    return `${above.after[place]} ${below.after[place]}`
  }

  #between(): Gaps {
    return (this.#gaps ??= this.#findGaps())
  }

  /** Pairs are known by their place after. */
  #findGaps(): Gaps {
    const after = new Int32Array(this.after.length).fill(-1)
    const before = new Int32Array(this.before.length).fill(-1)
    for (const [place, { before: earlier }] of this.byAfter) {
      after[place] = place
      before[earlier] = place
    }
    return {
      above: { before: nearest(before, 1), after: nearest(after, 1) },
      below: { before: nearest(before, -1), after: nearest(after, -1) },
    }
  }
}

type Gaps = Readonly<
  Record<'above' | 'below', { readonly before: Int32Array; readonly after: Int32Array }>
>

/** For each place the nearest pair before it, on the way through the list; -1 when there is none. */
function nearest(pairs: Int32Array, step: 1 | -1): Int32Array {
  const found = new Int32Array(pairs.length)
  let last = -1
  for (let at = step > 0 ? 0 : pairs.length - 1; at >= 0 && at < pairs.length; at += step) {
    found[at] = last
    if (pairs[at]! >= 0) last = pairs[at]!
  }
  return found
}
