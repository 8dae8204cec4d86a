// SPDX-License-Identifier: EUPL-1.2
// The one rule for what a person types: what a character is, what is trimmed, what is not kept.

import { granted, refused, type Result } from '#kernel/result.ts'
import { inNormalForm } from '#kernel/text/normal-form.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { meantSigns, oneLine } from '#kernel/text/signs.ts'

export type TypedTextRefusal = 'text-missing' | 'text-too-long' | 'personal-number'

/** How many characters a text has, as its writer counts them in a limit: code points in NFC. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of inNormalForm(text)) count += 1
  return count
}

/** A typed text as it is kept, whatever it says. */
export function keptText(typed: string, { isLine = false } = {}): string {
  return inNormalForm(isLine ? oneLine(typed) : meantSigns(typed)).trim()
}

/**
 * A typed text as it is kept: NFC, without space around it or signs that no one sees; not longer than
 * `most` characters and without anyone's personal number. A line has no line ends and single spaces.
 */
export function checkTypedText(
  typed: string,
  { most, isLine = false }: { readonly most: number; readonly isLine?: boolean },
): Result<string, 'text-too-long' | 'personal-number'> {
  const short = checkLength(keptText(typed, { isLine }), most)
  return short.granted ? checkNumbers(short.value) : short
}

/** A text of at most so many characters. */
export function checkLength(text: string, most: number): Result<string, 'text-too-long'> {
  return countCharacters(text) > most ? refused('text-too-long', { most }) : granted(text)
}

/** A text without anyone's personal number; of one that stands there, enough is told to find it by. */
export function checkNumbers(text: string): Result<string, 'personal-number'> {
  const number = findPersonalNumber(text)
  if (number === undefined) return granted(text)
  return refused('personal-number', { begins: number.slice(0, 4) })
}

/** The same for a text that must be there. */
export function checkNeededText(
  typed: string,
  limits: { readonly most: number; readonly isLine?: boolean },
): Result<string, TypedTextRefusal> {
  return oneLine(typed) === '' ? refused('text-missing') : checkTypedText(typed, limits)
}
