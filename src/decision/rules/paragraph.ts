// SPDX-License-Identifier: EUPL-1.2

import { granted, refused, type Result } from '#kernel/result.ts'

const form = /^§?\s*(\d{1,4})\s*([a-z]?)$/i

/** A paragraph of the minutes as it is written everywhere, «§ 191»; 191 and §191 say the same. */
export function checkParagraph(
  typed: string,
): Result<string, 'paragraph-missing' | 'paragraph-not-usable'> {
  const text = typed.trim()
  if (text === '') return refused('paragraph-missing')
  const parts = form.exec(text)
  if (!parts || Number(parts[1]) === 0) return refused('paragraph-not-usable')
  const letter = parts[2] ? ` ${parts[2].toLowerCase()}` : ''
  return granted(`§ ${Number(parts[1])}${letter}`)
}
