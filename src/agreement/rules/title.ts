// SPDX-License-Identifier: EUPL-1.2

import { granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'

export type TitleRefusal = 'title-missing' | 'title-too-long' | 'personal-number'

const most = 300

/** What a version or a package is called: there, short enough, and without anyone's personal number. */
export function checkTitle(
  typed: string,
  typedSubtitle = '',
): Result<{ readonly title: string; readonly subtitle: string }, TitleRefusal> {
  const [title, subtitle] = [oneLine(typed), oneLine(typedSubtitle)]
  if (title === '') return refused('title-missing')
  if (Math.max(title.length, subtitle.length) > most) return refused('title-too-long', { most })
  const number = findPersonalNumber(title) ?? findPersonalNumber(subtitle)
  // Enough to find it by, and no more.
  return number
    ? refused('personal-number', { found: `${number.slice(0, 4)}…` })
    : granted({ title, subtitle })
}
