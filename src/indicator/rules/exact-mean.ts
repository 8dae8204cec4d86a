// SPDX-License-Identifier: EUPL-1.2
// A mean that lies on the points where they are all alike: plain sums put 0.1, 0.1, … beside their mean
// and flag what is no signal. Sum, divide, and add the mean of what is left.

/** The mean of a row of numbers, from one place up to another. NaN when there are none. */
export function exactMean(values: ArrayLike<number>, from = 0, to = values.length): number {
  const count = to - from
  let sum = 0
  for (let at = from; at < to; at++) sum += values[at]!
  const mean = sum / count
  let left = 0
  for (let at = from; at < to; at++) left += values[at]! - mean
  return mean + left / count
}

/** How much two values may differ and be the same: 1e-12 of the largest. */
export function toleranceOf(values: ArrayLike<number>, from = 0, to = values.length): number {
  let most = 0
  for (let at = from; at < to; at++) {
    const size = Math.abs(values[at]!)
    if (size > most) most = size
  }
  return most * 1e-12
}
