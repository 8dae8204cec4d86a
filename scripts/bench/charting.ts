// SPDX-License-Identifier: EUPL-1.2
// Control charts of many series: by column with all rules, and beside it as one would write it first,
// an object for each point and the limits alone.

import {
  chartColumns,
  chartSegment,
  type ChartColumns,
} from '../../src/indicator/rules/control-chart.ts'
import { median, type Row } from './row.ts'

const [series, months, times] = [10_000, 36, 15]

export function chartRows(): readonly Row[] {
  const values = Float64Array.from(
    { length: series * months },
    (_, at) => 50 + 10 * Math.sin(at * 12.9898) + (at % 7),
  )
  const columns = chartColumns(values.length)
  const points = Array.from(values, (value, at) => ({ series: Math.floor(at / months), value }))
  const now = timeOf(() => byColumn(values, columns))
  const naive = timeOf(() => limitsOf(points))
  return [
    {
      what: `Styrdiagram som ren funktion (${series} serier med ${months} punkter, alla regler)`,
      unit: 'ms',
      now,
      goal: { atMost: 20 },
      note: `ett objekt för varje punkt, bara gränserna ${naive.toFixed(1).replace('.', ',')} ms`,
    },
  ]
}

function byColumn(values: Float64Array, columns: ChartColumns): void {
  for (let from = 0; from < values.length; from += months)
    chartSegment(values, from, from + months, { screen: true }, columns)
}

type Point = { readonly series: number; readonly value: number }

function limitsOf(points: readonly Point[]) {
  const bySeries = Map.groupBy(points, ({ series: one }) => one)
  return [...bySeries.values()].flatMap((own) => {
    const values = own.map(({ value }) => value)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const ranges = values.slice(1).map((value, at) => Math.abs(value - values[at]!))
    const range = ranges.reduce((sum, value) => sum + value, 0) / ranges.length
    const kept = ranges.filter((value) => value < 3.267 * range)
    const reach = (2.66 * kept.reduce((sum, value) => sum + value, 0)) / kept.length
    return own.map((point) => ({ ...point, mean, lower: mean - reach, upper: mean + reach }))
  })
}

function timeOf(work: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return median(taken)
}
