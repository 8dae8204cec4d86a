// SPDX-License-Identifier: EUPL-1.2
// Run charts and Shewhart charts with Anhøj's run rules, as qicharts2 0.8.1 computes them; analytics.md 1.2.

import { coinQuantile } from './distribution.ts'
import { exactMean, toleranceOf } from './exact-mean.ts'

export const chartKinds = ['run', 'i', 'c', 'u', 'up', 'p', 'pp', 'g', 't'] as const
export type ChartKind = (typeof chartKinds)[number]

export type ChartInput = {
  readonly chart: ChartKind
  /** Values, or numerators where there are denominators. */
  readonly y: readonly number[]
  readonly n?: readonly number[] | undefined
  /** Limits are computed of so many first points. */
  readonly freeze?: number | undefined
  readonly multiply?: number | undefined
  readonly screenedMr?: boolean | undefined
}

/** Centre and one standard deviation, as functions of the point; and how far limits may reach. */
type Model = {
  readonly y: readonly number[]
  readonly centre: number
  readonly deviation: ((at: number) => number) | undefined
  /** Limits lie round this, the centre itself but for what is rare. */
  readonly middle?: number
  readonly least?: number
  readonly most?: number
  readonly back?: (value: number) => number
}

/** A moving range is so many standard deviations. */
const rangeInDeviations = 1.128

export function runChart(input: ChartInput) {
  const base = input.freeze ?? input.y.length
  const model = models[input.chart](input, base)
  const { y, centre, deviation, middle = centre, back = (value: number) => value } = model
  const { least = -Infinity, most = Infinity } = model
  const times = input.multiply ?? 1
  const limit = (at: number, count: number) => {
    if (!deviation) return null
    const value = middle + count * deviation(at)
    const held = back(Math.min(most, Math.max(least, value)))
    return Number.isNaN(held) ? null : held * times
  }
  const points = y.map((value, at) => {
    const [lcl, ucl] = [limit(at, -3), limit(at, 3)]
    const shown = back(value) * times
    return {
      y: shown,
      cl: back(centre) * times,
      lcl,
      ucl,
      lcl95: limit(at, -2),
      ucl95: limit(at, 2),
      sigmaSignal: (ucl !== null && shown > ucl) || (lcl !== null && shown < lcl),
      part: 1,
    }
  })
  return { points, runs: [{ part: 1, ...runsAround(y, centre) }] }
}

const shares = ({ y, n = [] }: ChartInput) => y.map((value, at) => value / n[at]!)
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

function pooled({ y, n = [] }: ChartInput, base: number): number {
  return sum(y.slice(0, base)) / sum(n.slice(0, base))
}

/** Laney: what binomial or Poisson variation is not enough for. */
function laney(model: Model, base: number): Model {
  const { y, centre, deviation } = model
  const z = y.slice(0, base).map((value, at) => (value - centre) / deviation!(at))
  const wider = exactMean(ranges(z)) / rangeInDeviations
  return { ...model, deviation: (at) => deviation!(at) * wider }
}

const models: Record<ChartKind, (input: ChartInput, base: number) => Model> = {
  run: ({ y, n, ...rest }, base) => {
    const values = n ? shares({ y, n, ...rest }) : y
    return { y: values, centre: median(values.slice(0, base)), deviation: undefined }
  },
  i: ({ y, n, ...rest }, base) => individuals(n ? shares({ y, n, ...rest }) : y, base, rest),
  c: ({ y }, base) => {
    const centre = exactMean(y, 0, base)
    return { y, centre, deviation: () => Math.sqrt(centre), least: 0 }
  },
  u: (input, base) => {
    const centre = pooled(input, base)
    return {
      y: shares(input),
      centre,
      deviation: (at) => Math.sqrt(centre / input.n![at]!),
      least: 0,
    }
  },
  up: (input, base) => laney(models.u(input, base), base),
  p: (input, base) => {
    const centre = pooled(input, base)
    return {
      y: shares(input),
      centre,
      deviation: (at) => Math.sqrt((centre * (1 - centre)) / input.n![at]!),
      least: 0,
      most: 1,
    }
  },
  pp: (input, base) => laney(models.p(input, base), base),
  g: ({ y }, base) => {
    const middle = exactMean(y, 0, base)
    const deviation = Math.sqrt(middle * (middle + 1))
    return { y, centre: median(y.slice(0, base)), middle, deviation: () => deviation, least: 0 }
  },
  t: ({ y, screenedMr }, base) => ({
    // Nearly normal, as Nelson (1994) has it.
    ...individuals(
      y.map((value) => value ** (1 / 3.6)),
      base,
      { screenedMr },
    ),
    least: 0,
    back: (value) => value ** 3.6,
  }),
}

function individuals(
  y: readonly number[],
  base: number,
  { screenedMr = true }: Pick<ChartInput, 'screenedMr'>,
): Model {
  const all = ranges(y.slice(0, base))
  const kept = screenedMr ? all.filter((range) => range < 3.267 * exactMean(all)) : all
  const deviation = exactMean(kept) / rangeInDeviations
  return { y, centre: exactMean(y, 0, base), deviation: () => deviation }
}

function ranges(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, at) => Math.abs(value - values[at]!))
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** The longest run and the crossings that chance gives so many useful points (Anhøj). */
export function runLimits(useful: number) {
  return {
    longestRunMax: useful === 0 ? null : roundHalfToEven(Math.log2(useful)) + 3,
    nCrossingsMin: useful === 0 ? null : coinQuantile(0.05, useful - 1),
  }
}

function roundHalfToEven(value: number): number {
  const rounded = Math.round(value)
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded
}

/** Points on the centre say nothing. */
function runsAround(y: readonly number[], centre: number) {
  const tolerance = toleranceOf(y)
  const sides = y
    .map((value) => value - centre)
    .filter((off) => Math.abs(off) > tolerance)
    .map(Math.sign)
  let longestRun = 0
  let nCrossings = 0
  let run = 0
  for (const [at, side] of sides.entries()) {
    const isSame = at > 0 && side === sides[at - 1]
    if (at > 0 && !isSame) nCrossings++
    run = isSame ? run + 1 : 1
    longestRun = Math.max(longestRun, run)
  }
  const limits = runLimits(sides.length)
  const { longestRunMax, nCrossingsMin } = limits
  return {
    nObs: y.length,
    nUseful: sides.length,
    longestRun,
    longestRunMax,
    nCrossings,
    nCrossingsMin,
    runsSignal:
      longestRunMax !== null && (longestRun > longestRunMax || nCrossings < nCrossingsMin!),
  }
}
