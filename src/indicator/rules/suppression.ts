// SPDX-License-Identifier: EUPL-1.2
// Small numbers are hidden, and so much beside them that they cannot be reckoned from a total; analytics.md 2.3.

export type SuppressionInput = {
  /** The cells of one row, which add up. */
  readonly values: readonly number[]
  readonly threshold: number
  readonly suppressZero: boolean
  readonly totalShown: boolean
}

/** Places in the row: those that are small, and those that are hidden to keep them so. */
export function suppression(input: SuppressionInput): {
  readonly primary: readonly number[]
  readonly secondary: readonly number[]
} {
  const { values, threshold, suppressZero, totalShown } = input
  const isSmall = (value: number) =>
    value < threshold && (value > 0 || (suppressZero && value === 0))
  const primary = values.flatMap((value, at) => (isSmall(value) ? [at] : []))
  if (!totalShown || primary.length === 0) return { primary, secondary: [] }
  const hidden = new Set(primary)
  const secondary: number[] = []
  let sum = primary.reduce((all, at) => all + values[at]!, 0)
  while (hidden.size < 2 || sum < threshold) {
    let smallest: number | undefined
    for (const [at, value] of values.entries()) {
      if (hidden.has(at) || value <= 0) continue
      if (smallest === undefined || value < values[smallest]!) smallest = at
    }
    if (smallest === undefined) break
    hidden.add(smallest)
    secondary.push(smallest)
    sum += values[smallest]!
  }
  return { primary, secondary: secondary.toSorted((a, b) => a - b) }
}
