// SPDX-License-Identifier: EUPL-1.2
// XmR charts as in NHS Making Data Count, column by column: thousands of series lie one after the other
// in the same arrays. Limits, and for each point the first special cause that it shows.

import { exactMean, toleranceOf } from './exact-mean.ts'

/** In the order in which the first that fits is told. */
export const causes = [
  'none',
  'above-limit',
  'below-limit',
  'trend-up',
  'trend-down',
  'near-above',
  'near-below',
  'run-above',
  'run-below',
] as const

/** One value a point; NaN where a limit cannot be computed. */
export type ChartColumns = {
  readonly mean: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** -1 below the mean, 1 above it, 0 on it. */
  readonly side: Int8Array
  /** 1 where the point is near a limit and not outside it. */
  readonly near: Uint8Array
  /** A place in `causes`. */
  readonly cause: Uint8Array
}

export function chartColumns(points: number): ChartColumns {
  return {
    mean: new Float64Array(points),
    lower: new Float64Array(points),
    upper: new Float64Array(points),
    side: new Int8Array(points),
    near: new Uint8Array(points),
    cause: new Uint8Array(points),
  }
}

export type ChartSettings = {
  /** Limits are computed of so many first points, and hold for the rest; nothing for all. */
  readonly fixAfter?: number | undefined
  /** Leaves out moving ranges that are themselves out of the ordinary (Nelson 1982). */
  readonly screen: boolean
}

/** Moving range to limit, and to the limit of moving ranges. */
const toLimit = 2.66
const toScreen = 3.267
const longRun = 7

/** Charts one segment, from one point up to another, into its place in the columns. */
export function chartSegment(
  values: Float64Array,
  from: number,
  to: number,
  { fixAfter, screen }: ChartSettings,
  into: ChartColumns,
): void {
  const base = fixAfter === undefined ? to : Math.min(to, from + fixAfter)
  const mean = exactMean(values, from, base)
  const reach = toLimit * meanRange(values, from, base, screen)
  const hasLimits = !Number.isNaN(reach)
  const tolerance = toleranceOf(values, from, to)
  const [lower, upper, near] = [mean - reach, mean + reach, (2 * reach) / 3]
  const { side, near: isNear, cause } = into
  into.mean.fill(mean, from, to)
  into.lower.fill(lower, from, to)
  into.upper.fill(upper, from, to)
  let [outside, nears] = [0, 0]
  for (let at = from; at < to; at++) {
    const off = values[at]! - mean
    side[at] = off > tolerance ? 1 : off < -tolerance ? -1 : 0
    const size = Math.abs(off)
    const isOutside = hasLimits && size > reach + tolerance
    isNear[at] = hasLimits && !isOutside && size > near + tolerance ? 1 : 0
    cause[at] = 0
    outside += isOutside ? 1 : 0
    nears += isNear[at]!
  }
  // From the last to the first that is told, so that the first has the last word.
  markRuns(from, to, into)
  if (nears > 1) markNear(from, to, into)
  markTrends(values, from, to, tolerance, cause)
  for (let at = from; outside > 0 && at < to; at++) {
    const off = values[at]! - mean
    if (Math.abs(off) > reach + tolerance) cause[at] = off > 0 ? 1 : 2
  }
}

/** The mean moving range; NaN for a single point, and where screening leaves none. */
function meanRange(values: Float64Array, from: number, to: number, screen: boolean): number {
  const count = to - from - 1
  if (count < 1) return Number.NaN
  let sum = 0
  for (let at = from + 1; at < to; at++) sum += Math.abs(values[at]! - values[at - 1]!)
  const mean = sum / count
  if (!screen) return mean
  const most = toScreen * mean
  let kept = 0
  let keptSum = 0
  for (let at = from + 1; at < to; at++) {
    const range = Math.abs(values[at]! - values[at - 1]!)
    if (range >= most) continue
    kept++
    keptSum += range
  }
  return kept === 0 ? Number.NaN : keptSum / kept
}

/** Seven or more in a row on one side of the mean; one on it breaks the run. */
function markRuns(from: number, to: number, { side, cause }: ChartColumns): void {
  let began = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && side[at] === side[began]) continue
    if (side[began] !== 0 && at - began >= longRun) cause.fill(side[began]! > 0 ? 7 : 8, began, at)
    began = at
  }
}

/** Two of three near a limit, all three on one side: those that are near. */
function markNear(from: number, to: number, { side, near, cause }: ChartColumns): void {
  for (let at = from; at + 2 < to; at++) {
    const one = side[at]!
    if (one === 0 || side[at + 1] !== one || side[at + 2] !== one) continue
    if (near[at]! + near[at + 1]! + near[at + 2]! < 2) continue
    for (let each = at; each < at + 3; each++) if (near[each] === 1) cause[each] = one > 0 ? 5 : 6
  }
}

/** Seven in a row that rise or fall; a tie breaks the trend, and a point of two takes the later. */
function markTrends(
  values: Float64Array,
  from: number,
  to: number,
  tolerance: number,
  cause: Uint8Array,
): void {
  let began = from
  let way = 0
  for (let at = from + 1; at <= to; at++) {
    const step = at < to ? values[at]! - values[at - 1]! : 0
    const next = step > tolerance ? 1 : step < -tolerance ? -1 : 0
    if (at < to && next === way && way !== 0) continue
    if (way !== 0 && at - began >= longRun) cause.fill(way > 0 ? 3 : 4, began, at)
    began = at - 1
    way = next
  }
}
