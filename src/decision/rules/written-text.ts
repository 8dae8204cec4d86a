// SPDX-License-Identifier: EUPL-1.2

import { granted, refused, type Result } from '#kernel/result.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'

/** Text that a person typed: not too long, and without anyone's personal number. */
export function checkText(
  text: string,
  most: number,
): Result<string, 'text-too-long' | 'personal-number'> {
  const trimmed = text.trim()
  if ([...trimmed].length > most) return refused('text-too-long', { most })
  if (findPersonalNumber(trimmed) !== undefined) return refused('personal-number')
  return granted(trimmed)
}
