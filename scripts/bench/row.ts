// SPDX-License-Identifier: EUPL-1.2

/** What the present build must reach, beside the earlier one or by itself. */
export type Goal =
  | { readonly ratioAtMost: number }
  | { readonly ratioAtLeast: number }
  | { readonly atMost: number }
  | { readonly atLeast: number }

/** A line of the table in docs/bench.md. */
export type Row = {
  readonly what: string
  readonly unit: string
  /** The earlier build; undefined when there is none beside, or it has no such thing. */
  readonly before?: number
  readonly now: number
  readonly goal?: Goal
  readonly note?: string
}

/** Undefined when there is no goal, or nothing to compare with. */
export function isMet({ before, now, goal }: Row): boolean | undefined {
  if (goal === undefined) return undefined
  if ('atMost' in goal) return now <= goal.atMost
  if ('atLeast' in goal) return now >= goal.atLeast
  if (before === undefined || before === 0) return undefined
  const ratio = now / before
  return 'ratioAtMost' in goal ? ratio <= goal.ratioAtMost : ratio >= goal.ratioAtLeast
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
