// SPDX-License-Identifier: EUPL-1.2
// Numbers, letters and dashes that someone typed instead of letting the word processor do it.

export type TypedMark = {
  readonly kind: 'number' | 'letter' | 'bullet' | 'ordered'
  /** As typed, without the signs around it: "3.2.1", "a", "1". */
  readonly mark: string
  /** How many letters it takes up, with the white space after. */
  readonly length: number
}

const patterns: readonly [TypedMark['kind'], RegExp][] = [
  ['number', /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+(?=[\p{L}"”(])/u],
  ['ordered', /^(\d{1,2})[.)]\s+(?=[\p{L}"”(])/u],
  ['letter', /^([a-zåäö])[).]\s+(?=[\p{L}"”(])/u],
  ['bullet', /^([-–—•·▪])\s+(?=\S)/u],
]

/** The mark that a line begins with, if it looks like one. */
export function findTypedMark(text: string): TypedMark | undefined {
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(text)
    if (found !== null) return { kind, mark: found[1] ?? '', length: found[0].length }
  }
  return undefined
}

export type TypedHeading = {
  readonly mark: string
  readonly depth: number
  readonly length: number
}

/** A heading's typed number: "3", "3.", "3.2". */
export function findTypedHeadingNumber(text: string): TypedHeading | undefined {
  const found = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=[\p{L}"”(])/u.exec(text)
  const mark = found?.[1]
  if (found === null || mark === undefined) return undefined
  return { mark, depth: mark.split('.').length, length: found[0].length }
}
