// SPDX-License-Identifier: EUPL-1.2
// Typed marks that follow on each other in a file, whatever stands between them: "3." after "2.", "1.2" after
// "1.1", "B." after "A.". A mark that nothing comes before or after may be a word: "1.5 procent".

import { readCount } from '#kernel/text/count-marks.ts'
import { findTypedMark, type TypedMark } from './typed-marks.ts'

/** The lines whose mark is the next after, or the one before, that of another line in the same fashion. */
export function linesInSequence<Line>(
  lines: readonly (readonly [Line, string])[],
): ReadonlySet<Line> {
  const last = new Map<string, { readonly line: Line; readonly parts: readonly number[] }>()
  const found = new Set<Line>()
  for (const [line, text] of lines) {
    const typed = findTypedMark(text)
    if (typed === undefined) continue
    for (const [fashion, parts] of readingsOf(typed, text)) {
      const before = last.get(fashion)
      if (before !== undefined && follows(before.parts, parts)) found.add(before.line).add(line)
      last.set(fashion, { line, parts })
    }
  }
  return found
}

/** "I." is both the first in roman numbers and a letter. */
function readingsOf(
  { kind, mark }: TypedMark,
  text: string,
): readonly (readonly [fashion: string, parts: readonly number[]])[] {
  const signs = text.startsWith('(') ? '()' : text.charAt(mark.length)
  if (kind === 'ordered') return [[`ordered ${signs}`, [Number(mark)]]]
  if (kind === 'number') {
    const [digits = '', letter] = mark.split(' ')
    const parts = digits.split('.').map(Number)
    return [['number', letter === undefined ? parts : [...parts, letterCount(letter)]]]
  }
  const roman = readCount(mark.toLowerCase(), 'lower-roman')
  if (kind === 'upper-roman' || kind === 'upper-letter')
    return [
      ...(roman === undefined ? [] : [[`roman ${signs}`, [roman]] as const]),
      ...(mark.length === 1 ? [[`letter ${signs}`, [letterCount(mark)]] as const] : []),
    ]
  return []
}

const letterCount = (letter: string) => letter.toLowerCase().codePointAt(0)! - 96

/** One more at some depth, and from one below it; or the first below. */
export function follows(before: readonly number[], after: readonly number[]): boolean {
  const at = after.findIndex((part, place) => part !== before[place])
  if (at < 0) return false
  const wanted = (before[at] ?? 0) + 1
  return after[at] === wanted && after.slice(at + 1).every((part) => part === 1)
}
