// SPDX-License-Identifier: EUPL-1.2
// A status as it is drawn: shape, text and colour. What there is to be drawn, the rooms say.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { StatusLook } from '#kernel/status-look.ts'
import { Shape } from './symbols.tsx'

export function Status({
  of: { text, shape, tone },
  language,
  isPill,
  detail,
}: {
  readonly of: StatusLook
  readonly language: Language
  readonly isPill?: boolean
  /** Follows the word: «Antaget, gäller från 1 januari 2027», «Väntar på nämnden». */
  readonly detail?: ComponentChildren
}) {
  return (
    <span class={`status is-${tone}${isPill ? ' status--pill' : ''}`}>
      <Shape name={shape} />
      <span>
        {text[language]}
        {detail}
      </span>
    </span>
  )
}
