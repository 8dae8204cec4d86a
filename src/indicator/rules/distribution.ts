// SPDX-License-Identifier: EUPL-1.2
// The few quantiles that limits need: normal, chi-square and binomial. Textbook methods, to about 1e-12.

/** Of the standard normal distribution: 95 % two-sided. */
export const z95 = 1.959963984540054

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
]

/** The logarithm of the gamma function, for x from a half. */
function logGamma(x: number): number {
  // Stirling's series keeps all digits where the argument is large.
  if (x > 20) {
    const r = 1 / (x * x)
    return (
      (x - 0.5) * Math.log(x) -
      x +
      0.5 * Math.log(2 * Math.PI) +
      (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / x
    )
  }
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const at = x - 1
  let sum = lanczos[0]!
  for (let k = 1; k < 9; k++) sum += lanczos[k]! / (at + k)
  const t = at + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** The share of a gamma distribution of shape a below x, and above it. */
function gammaShares(a: number, x: number): { readonly below: number; readonly above: number } {
  if (x <= 0) return { below: 0, above: 1 }
  const front = Math.exp(-x + a * Math.log(x) - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; n < 100_000; n++) {
      term *= x / (a + n)
      sum += term
      if (term < sum * 1e-17) break
    }
    return { below: front * sum, above: 1 - front * sum }
  }
  // Lentz's continued fraction.
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let n = 1; n < 100_000; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / (an * d + b || 1e-300)
    c = b + an / c || 1e-300
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return { below: 1 - front * h, above: front * h }
}

/** The value that a chi-square of so many degrees of freedom is below with probability p. */
export function chiSquareQuantile(p: number, degrees: number): number {
  if (p <= 0 || degrees <= 0) return 0
  const a = degrees / 2
  const misses = (x: number) => {
    const { below, above } = gammaShares(a, x)
    // The smaller tail has the digits.
    return p < 0.5 ? below - p : 1 - p - above
  }
  let low = 0
  let high = a + 10
  while (misses(high) < 0) high *= 2
  let x = a
  for (let step = 0; step < 200; step++) {
    const miss = misses(x)
    if (miss < 0) low = x
    else high = x
    const density = Math.exp(-x + (a - 1) * Math.log(x) - logGamma(a))
    const newton = x - miss / density
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= 1e-15 * next) return 2 * next
    x = next
  }
  return 2 * x
}

/** The least number of heads that a fair coin thrown so many times stays at or below with probability p. */
export function coinQuantile(p: number, throws: number): number {
  let heads = 0
  let share = Math.exp(-throws * Math.LN2)
  let sum = share
  // A fuzz of R's own, so that a quantile that is met exactly is met.
  while (sum < p * (1 - 64 * Number.EPSILON) && heads < throws) {
    share *= (throws - heads) / (heads + 1)
    heads++
    sum += share
  }
  return heads
}
