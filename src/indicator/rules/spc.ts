// SPDX-License-Identifier: EUPL-1.2
// One series as a control chart: its segments, what each point shows, and the two icons of a board.
// NHS Making Data Count, as NHSRplotthedots 0.2.2 computes it; analytics.md 1.1.

import type { Day } from '#kernel/day.ts'
import { chartColumns, type ChartColumns, chartSegment } from './control-chart.ts'

export type Improvement = 'increase' | 'decrease' | 'neutral'

export type Series = {
  readonly values: readonly number[]
  readonly dates: readonly Day[]
  readonly improvementDirection: Improvement
  readonly target: number | null
  /** A segment begins on each of these days that a point has. */
  readonly rebaseDates: readonly Day[]
  readonly fixAfterNPoints: number | null
  readonly screenOutliers: boolean
}

/** A segment of fewer points has limits on trial. */
const enoughPoints = 13

const causeNames = [
  'Common Cause',
  'Above UCL',
  'Below LCL',
  '7 Point Trend (Increasing)',
  '7 Point Trend (Decreasing)',
  '2 in 3 Above CL',
  '2 in 3 Below CL',
  '7 Points Above CL',
  '7 Points Below CL',
] as const

/** Odd causes are high or rising, even ones low or falling. */
const isHigh = (cause: number) => cause % 2 === 1

type Kind = 'common_cause' | 'improvement' | 'concern' | 'neutral'

function kindOf(cause: number, direction: Improvement): Kind {
  if (cause === 0) return 'common_cause'
  if (direction === 'neutral') return 'neutral'
  return isHigh(cause) === (direction === 'increase') ? 'improvement' : 'concern'
}

function pointType(cause: number, direction: Improvement): string {
  const kind = kindOf(cause, direction)
  if (kind === 'common_cause') return kind
  return `special_cause_${kind}${kind === 'neutral' ? `_${isHigh(cause) ? 'high' : 'low'}` : ''}`
}

export function spc(series: Series) {
  const { improvementDirection: direction, target } = series
  const order = series.dates
    .map((date, at) => ({ date, value: series.values[at]! }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const values = Float64Array.from(order, ({ value }) => value)
  const columns = chartColumns(values.length)
  const begins = segmentsOf(order, series.rebaseDates)
  const segments = begins.map((from, place) => {
    const to = begins[place + 1] ?? values.length
    const settings = {
      fixAfter: series.fixAfterNPoints ?? undefined,
      screen: series.screenOutliers,
    }
    chartSegment(values, from, to, settings, columns)
    const kinds = Array.from(columns.cause.subarray(from, to), (one) => kindOf(one, direction))
    const count = (kind: Kind) => kinds.filter((one) => one === kind).length
    return {
      rebase_group: place,
      n: to - from,
      ...limitsAt(columns, from),
      trialLimits: to - from < enoughPoints,
      commonCause: count('common_cause'),
      improvement: count('improvement'),
      concern: count('concern'),
    }
  })
  let group = 0
  const points = order.map(({ date, value }, at) => {
    if (at >= (begins[group + 1] ?? Infinity)) group++
    const limits = limitsAt(columns, at)
    const cause = columns.cause[at]!
    return {
      date,
      value,
      rebaseGroup: group,
      ...limits,
      outsideLimits: limits.upl === null ? null : cause === 1 || cause === 2,
      relativeToMean: columns.side[at]!,
      closeToLimits: limits.upl === null ? null : columns.near[at] === 1,
      specialCauseType: causeNames[cause]!,
      specialCause: cause !== 0,
      pointType: pointType(cause, direction),
    }
  })
  return { segments, points, ...icons(columns, { direction, target }) }
}

/** Where each segment begins. */
function segmentsOf(order: readonly { readonly date: Day }[], rebase: readonly Day[]): number[] {
  const days = new Set(rebase)
  return order.flatMap(({ date }, at) => (at === 0 || days.has(date) ? [at] : []))
}

function limitsAt({ mean, lower, upper }: ChartColumns, at: number) {
  const orNone = (value: number) => (Number.isNaN(value) ? null : value)
  return { mean: orNone(mean[at]!), lpl: orNone(lower[at]!), upl: orNone(upper[at]!) }
}

const assurance = { pass: 'consistent_pass', fail: 'consistent_fail', inconsistent: 'inconsistent' }

/** What the last point shows, and whether the target is met whatever chance does. */
function icons(
  columns: ChartColumns,
  { direction, target }: { readonly direction: Improvement; readonly target: number | null },
) {
  const last = columns.cause.length - 1
  if (last < 0) return { variationIcon: null, assuranceType: null, assuranceIcon: null }
  const cause = columns.cause[last]!
  const kind = kindOf(cause, direction)
  const variationIcon = kind === 'common_cause' ? kind : `${kind}_${isHigh(cause) ? 'high' : 'low'}`
  const { lpl, upl } = limitsAt(columns, last)
  if (target === null || direction === 'neutral' || lpl === null || upl === null)
    return { variationIcon, assuranceType: null, assuranceIcon: null }
  const better = direction === 'increase' ? target < lpl : target > upl
  const worse = direction === 'increase' ? target > upl : target < lpl
  const assuranceIcon = better ? 'pass' : worse ? 'fail' : 'inconsistent'
  return { variationIcon, assuranceType: assurance[assuranceIcon], assuranceIcon }
}
