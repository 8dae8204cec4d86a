// SPDX-License-Identifier: EUPL-1.2
// What is worth looking at in a text: the laws it rests on, words that the county has left, places
// in itself that are not there, and somebody's number.

import type { Day } from '#kernel/day.ts'
import { locatePersonalNumbers } from '#kernel/text/personal-number.ts'
import { locateLawReferences, type LawSense, numbersGivenIn } from './law-references.ts'
import { gatherNumbers, locateBroken, type NumberedRow } from './text-checks/own-numbers.ts'
import { locateDiscouraged, type Term } from './text-checks/term-bank.ts'

export type Finding = {
  readonly kind: 'law-reference' | 'term' | 'broken-reference' | 'personal-number'
  /** The place among the rows. */
  readonly row: number
  /** UTF-16 units of the row's words, or of its heading when it has no other; the end is after the last. */
  readonly start: number
  readonly end: number
  /** As it is written; never somebody's number. */
  readonly value: string
  /**
   * A law's number, chapter, section and paragraph as far as they are given («2017:30 16 kap. 1 §»);
   * the word to use instead; the place that is not there; or what kind of number it is.
   */
  readonly normal: string
}

export type CheckedFor = {
  /** The day that names of laws are read for. */
  readonly day: Day
  readonly terms: readonly Term[]
}

/** Every finding, in the order of the text. */
export function checkText(
  rows: readonly NumberedRow[],
  { day, terms }: CheckedFor,
): readonly Finding[] {
  const own = gatherNumbers(rows)
  const words = rows.map(wordsOf)
  const sense: LawSense = { day, numbers: numbersGivenIn(words.join('\n')) }
  return words.flatMap((text, row) =>
    findingsIn(text, sense, terms, own)
      .map((found) => ({ ...found, row }))
      .toSorted((a, b) => a.start - b.start),
  )
}

/** What findings are counted in. */
export const wordsOf = ({ heading, text }: NumberedRow) => (text === '' ? heading : text)

function findingsIn(
  text: string,
  sense: LawSense,
  terms: readonly Term[],
  own: ReturnType<typeof gatherNumbers>,
): readonly Omit<Finding, 'row'>[] {
  const laws = locateLawReferences(text, sense)
  const value = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return [
    ...laws.map((one) => ({
      kind: 'law-reference' as const,
      start: one.start,
      end: one.end,
      value: value(one),
      normal: [one.sfs ?? one.label, one.where].filter(Boolean).join(' '),
    })),
    ...locateDiscouraged(text, terms).map(({ start, end, term }) => ({
      kind: 'term' as const,
      start,
      end,
      value: value({ start, end }),
      normal: term.instead,
    })),
    ...locateBroken(text, own, laws).map(({ start, end, to }) => ({
      kind: 'broken-reference' as const,
      start,
      end,
      value: value({ start, end }),
      normal: to,
    })),
    ...locatePersonalNumbers(text).map(({ start, end, kind }) => ({
      kind: 'personal-number' as const,
      start,
      end,
      value: kind,
      normal: kind,
    })),
  ]
}
