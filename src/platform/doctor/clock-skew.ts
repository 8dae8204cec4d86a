// SPDX-License-Identifier: EUPL-1.2
// How far the clock of this computer is from another's: rules without a clock.

/** Seconds that may differ before sign-ins are refused: what the library allows. */
export const mostSkew = 30
/** Seconds that are worth a word: a header has whole seconds, and the way takes some. */
const someSkew = 5

/** Seconds by which we are ahead, by the Date of an answer; nothing when it tells none. */
export function skewFrom(headers: Headers, asked: number, answered: number): number | undefined {
  const date = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(date)) return undefined
  // A kept answer tells when it was made, and for how many seconds it has been kept (RFC 9111, 5.1).
  const age = Number(headers.get('age') ?? 0) || 0
  const theirs = date + age * 1000
  // Somewhere between question and answer they looked at their clock, which shows whole seconds.
  if (theirs + 1000 < asked) return (asked - theirs - 1000) / 1000
  return theirs > answered ? (answered - theirs) / 1000 : 0
}

export function judgeSkew(seconds: number): 'right' | 'beside' | 'wrong' {
  const beside = Math.abs(seconds)
  return beside > mostSkew ? 'wrong' : beside > someSkew ? 'beside' : 'right'
}
