// SPDX-License-Identifier: EUPL-1.2
// Many units beside one another, with the limits that chance gives each by its size: never a ranking.
// Spiegelhalter (2005) as FunnelPlotR 0.6.0 computes PR and SR; analytics.md 2.1.

import { chiSquareQuantile } from './distribution.ts'

/** So many standard errors, as the reference rounds them. */
const z95 = 1.959964
const z998 = 3.090232

export type FunnelInput = {
  /** Proportions, or observed beside expected. */
  readonly dataType: 'PR' | 'SR'
  readonly trimBy: number
  readonly multiplier: number
  readonly groups: readonly {
    readonly group: string
    readonly numerator: number
    readonly denominator: number
  }[]
}

type Limits = readonly [lower: number, upper: number]

type Scale = {
  readonly target: number
  readonly z: Float64Array
  /** The standard error of each, on the scale that z is on. */
  readonly error: Float64Array
  readonly limits: (at: number, z: number) => Limits
  readonly adjusted: (at: number, z: number, tau2: number) => Limits
}

export function funnel(input: FunnelInput) {
  const { dataType, multiplier, trimBy } = input
  const groups = input.groups.map((one) =>
    dataType === 'SR' ? { ...one, denominator: Math.round(one.denominator * 100) / 100 } : one,
  )
  const scale = dataType === 'PR' ? proportions(groups) : ratios(groups)
  const trimmed = dataType === 'PR' ? winsorised(scale.z, trimBy) : truncated(scale.z, trimBy)
  const { phi, tau2, used } = overdispersion(trimmed, scale.error)
  return {
    target: scale.target,
    phi,
    tau2,
    nUsed: used,
    overdispersionAdjusted: phi !== null && phi > 1 && tau2 > 0,
    groups: groups.map((one, at) => {
      const ratio = (one.numerator / one.denominator) * multiplier
      const times = ([lower, upper]: Limits): Limits => [lower * multiplier, upper * multiplier]
      const [ll95, ul95] = times(scale.limits(at, z95))
      const [ll998, ul998] = times(scale.limits(at, z998))
      const [odll95, odul95] = times(scale.adjusted(at, z95, tau2))
      const [odll998, odul998] = times(scale.adjusted(at, z998, tau2))
      const isOutside = (lower: number, upper: number) => ratio < lower || ratio > upper
      return {
        group: one.group,
        numerator: one.numerator,
        denominator: one.denominator,
        ratio,
        z: scale.z[at]!,
        zTrimmed: Number.isNaN(trimmed[at]!) ? null : trimmed[at]!,
        ll95,
        ul95,
        ll998,
        ul998,
        odll95,
        odul95,
        odll998,
        odul998,
        outlier95: isOutside(ll95, ul95),
        outlier998: isOutside(ll998, ul998),
        outlierOd95: isOutside(odll95, odul95),
        outlierOd998: isOutside(odll998, odul998),
      }
    }),
  }
}

type Groups = FunnelInput['groups']

/** On the scale asin(√p), where the error depends on the size alone. */
function proportions(groups: Groups): Scale {
  const [cases, all] = [
    groups.reduce((sum, { numerator }) => sum + numerator, 0),
    groups.reduce((sum, { denominator }) => sum + denominator, 0),
  ]
  const target = cases / all
  const centre = Math.asin(Math.sqrt(target))
  const error = Float64Array.from(groups, ({ denominator }) => 1 / (2 * Math.sqrt(denominator)))
  const z = Float64Array.from(
    groups,
    ({ numerator, denominator }, at) =>
      (Math.asin(Math.sqrt(numerator / denominator)) - centre) / error[at]!,
  )
  // Past a right angle the sine turns back, and a small unit would get a false limit.
  const back = (angle: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2
  const adjusted = (at: number, count: number, tau2: number): Limits => {
    const reach = count * Math.sqrt(error[at]! ** 2 + tau2)
    return [back(centre - reach), back(centre + reach)]
  }
  return { target, z, error, limits: (at, count) => adjusted(at, count, 0), adjusted }
}

const tails = new Map([
  [z95, 0.025],
  [z998, 0.001],
])

/** Observed beside expected: exact Poisson, and the logarithm where there is more variation than that. */
function ratios(groups: Groups): Scale {
  const expected = groups.map(({ denominator }) => denominator)
  const error = Float64Array.from(expected, (one) => 1 / Math.sqrt(one))
  const z = Float64Array.from(
    groups,
    ({ numerator, denominator }, at) => Math.log(numerator / denominator) / error[at]!,
  )
  return {
    target: 1,
    z,
    error,
    limits: (at, count) => {
      const [own, tail] = [expected[at]!, tails.get(count)!]
      return [
        chiSquareQuantile(tail, 2 * own) / 2 / own,
        chiSquareQuantile(1 - tail, 2 * (own + 1)) / 2 / own,
      ]
    },
    adjusted: (at, count, tau2) => {
      const reach = count * Math.sqrt(error[at]! ** 2 + tau2)
      return [Math.exp(-reach), Math.exp(reach)]
    },
  }
}

/** The outermost share at each end is held at the quantile there. */
function winsorised(z: Float64Array, share: number): Float64Array {
  const sorted = z.toSorted()
  const [low, high] = [quantile(sorted, share), quantile(sorted, 1 - share)]
  return z.map((one) => Math.min(high, Math.max(low, one)))
}

/** R's type 7. */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const above = Math.min(sorted.length - 1, below + 1)
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!)
}

/** The outermost share at each end is left out: NaN. By rank, those alike in the middle of theirs. */
function truncated(z: Float64Array, share: number): Float64Array {
  if (share <= 0) return z
  const sorted = z.toSorted()
  const groups = 1 / share
  return z.map((one) => {
    const rank = (sorted.indexOf(one) + sorted.lastIndexOf(one)) / 2 + 1
    const group = Math.floor((rank * groups) / (z.length + 1))
    return group < 1 || group >= groups - 1 ? Number.NaN : one
  })
}

function overdispersion(trimmed: Float64Array, error: Float64Array) {
  let [used, squares, s1, s2] = [0, 0, 0, 0]
  for (const [at, one] of trimmed.entries()) {
    if (Number.isNaN(one)) continue
    const weight = 1 / error[at]! ** 2
    used++
    squares += one * one
    s1 += weight
    s2 += weight * weight
  }
  if (used === 0) return { phi: null, tau2: 0, used }
  const phi = squares / used
  const beyond = used * phi - (used - 1)
  const tau2 = beyond < 0 ? 0 : Math.max(0, beyond / (s1 - s2 / s1))
  return { phi, tau2, used }
}
