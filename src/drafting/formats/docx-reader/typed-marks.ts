// SPDX-License-Identifier: EUPL-1.2
// Numbers, letters and dashes that someone typed instead of letting the word processor do it.

export type TypedMark = {
  readonly kind:
    | 'number'
    | 'paragraph-sign'
    | 'letter'
    | 'roman'
    | 'bullet'
    | 'ordered'
    // Before a dot: only one that others follow on is a mark.
    | 'upper-letter'
    | 'upper-roman'
  /** As typed, without the signs around it: "3.2.1", "a", "1", "3 §". */
  readonly mark: string
  /** How many letters it takes up, with the white space after. */
  readonly length: number
}

const patterns: readonly [TypedMark['kind'], RegExp][] = [
  [
    'paragraph-sign',
    /^(\d{1,3}(?: ?[a-zåäö])? ?§|§ ?\d{1,3}(?: ?[a-zåäö](?=[.\s]))?)\.?\s+(?=\S)/u,
  ],
  ['number', /^(\d{1,2}(?:\.\d{1,2}){1,4} [a-z])[.)]?\s+(?=[\p{Lu}"”(])/u],
  ['number', /^(\d{1,2}(?:\.\d{1,2}){1,4})[.)]?\s+(?=[\p{L}"”(])/u],
  ['ordered', /^\(?(\d{1,2})[.)]\s+(?=[\p{L}"”(])/u],
  ['letter', /^\(?([a-zåäö])[).]\s+(?=[\p{L}"”(])/u],
  ['letter', /^\(?([A-ZÅÄÖ])\)\s+(?=[\p{L}"”(])/u],
  ['roman', /^\(?([ivx]{2,6})[).]\s+(?=[\p{L}"”(])/u],
  ['upper-roman', /^\(?([IVX]{2,6})[).]\s+(?=[\p{L}"”(])/u],
  ['upper-roman', /^([IVX])\.\s+(?=[\p{L}"”(])/u],
  ['upper-letter', /^([A-ZÅÄÖ])\.\s+(?=[\p{L}"”(])/u],
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

/**
 * A heading's typed number: "3", "3.", "3.2", "1 kap.", "3 §", "Del B", "IV.". A bare number before a small letter is a
 * word of the heading, as in "24 timmar om dygnet".
 */
export function findTypedHeadingNumber(text: string): TypedHeading | undefined {
  for (const pattern of headingPatterns) {
    const found = pattern.exec(text)
    const mark = found?.[1]
    if (found === null || mark === undefined) continue
    const depth = mark.includes('§') ? 2 : mark.split('.').length
    return { mark, depth, length: found[0].length }
  }
  return undefined
}

const headingPatterns: readonly RegExp[] = [
  /^((?:Del|Avdelning|Kapitel|Artikel) (?:\d{1,3}|[IVXLC]{1,7}|[A-ZÅÄÖ]))[.:]?\s+(?:[-–—]\s+)?(?=[\p{Lu}"”(])/u,
  /^([IVXLC]{1,7}|[A-ZÅÄÖ])\.\s+(?=[\p{Lu}"”(])/u,
  /^(\d{1,2}(?: ?[a-z])? kap)\.?\s+(?=[\p{L}"”(])/u,
  /^(\d{1,3}(?: ?[a-z])? ?§|§ ?\d{1,3})\.?\s+(?=[\p{L}"”(])/u,
  /^(\d{1,2}(?:\.\d{1,2}){1,4} [a-z])[.)]\s+(?=[\p{L}"”(])/u,
  /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+(?=[\p{L}"”(])/u,
  /^(\d{1,2})\.\s+(?=[\p{L}"”(])/u,
  /^(\d{1,2})\s+(?=[\p{Lu}"”(])/u,
]
