// SPDX-License-Identifier: EUPL-1.2
// Shares, counts and standardised rates with what chance allows for; analytics.md 2.2.

import { chiSquareQuantile, z95 } from './distribution.ts'

export type StandardisedInput = {
  readonly standardPopulation: readonly number[]
  readonly events: readonly number[]
  readonly population: readonly number[]
  readonly multiplier: number
}

/** Directly standardised, with Dobson's interval on Byar's and on the exact limits of the count. */
export function standardisedRate(input: StandardisedInput) {
  const { standardPopulation: weights, events, population, multiplier } = input
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
  const [all, people, weight] = [sum(events), sum(population), sum(weights)]
  // A group that nobody is in adds nothing.
  const groups = weights.flatMap((one, at) =>
    population[at]! > 0 ? [{ share: one / weight / population[at]!, events: events[at]! }] : [],
  )
  const dsr = sum(groups.map((one) => one.share * one.events)) * multiplier
  const variance = sum(groups.map((one) => one.share ** 2 * one.events)) * multiplier ** 2
  const limit = (count: number) =>
    all === 0 ? null : dsr + Math.sqrt(variance / all) * (count - all)
  const { byarLower, byarUpper, exactLower, exactUpper } = countInterval(all)
  return {
    events: all,
    population: people,
    crude: people === 0 ? null : (all / people) * multiplier,
    dsr,
    variance,
    lower95Dobson: limit(byarLower),
    upper95Dobson: limit(byarUpper),
    lower95DobsonExact: limit(exactLower),
    upper95DobsonExact: limit(exactUpper),
  }
}

/** Wilson's interval of a share: never below nothing, and wide for few. */
export function shareInterval(numerator: number, denominator: number) {
  if (denominator === 0) return { p: null, lower: null, upper: null }
  const p = numerator / denominator
  const square = z95 ** 2
  const middle = p + square / (2 * denominator)
  const reach =
    z95 * Math.sqrt((p * (1 - p)) / denominator + square / (4 * denominator * denominator))
  const wide = 1 + square / denominator
  return {
    p,
    lower: numerator === 0 ? 0 : (middle - reach) / wide,
    upper: numerator === denominator ? 1 : (middle + reach) / wide,
  }
}

/** Of a count: exact, and as Byar comes near it. */
export function countInterval(events: number) {
  const byar = (count: number, side: 1 | -1) =>
    count === 0 ? 0 : count * (1 - 1 / (9 * count) + (side * z95) / (3 * Math.sqrt(count))) ** 3
  return {
    exactLower: chiSquareQuantile(0.025, 2 * events) / 2,
    exactUpper: chiSquareQuantile(0.975, 2 * (events + 1)) / 2,
    byarLower: byar(events, -1),
    byarUpper: byar(events + 1, 1),
  }
}
