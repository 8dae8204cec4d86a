// SPDX-License-Identifier: EUPL-1.2

import { about, granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'

export type TitleRefusal = 'title-missing' | 'text-too-long' | 'personal-number'

export const titleLimit = 300

/** What a version or a package is called: there, short enough, and without anyone's personal number. */
export function checkTitle(
  typed: string,
  typedSubtitle = '',
): Result<{ readonly title: string; readonly subtitle: string }, TitleRefusal> {
  const title = about('title', oneLine(typed) === '' ? refused('title-missing') : checkOne(typed))
  if (!title.granted) return title
  const subtitle = about('subtitle', checkOne(typedSubtitle))
  return subtitle.granted ? granted({ title: title.value, subtitle: subtitle.value }) : subtitle
}

function checkOne(typed: string): Result<string, TitleRefusal> {
  return checkTypedText(typed, { most: titleLimit, isLine: true })
}
