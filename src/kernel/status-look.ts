// SPDX-License-Identifier: EUPL-1.2
// How a status looks: shape, text and colour, always together. Each room says it of its own statuses,
// for every one of them; the furniture draws it without knowing what it stands for.

import type { Bilingual } from './language.ts'

/** Twenty-pixel shapes of `symbols.svg`. */
export type ShapeName =
  | 's-yes'
  | 's-appeal'
  | 's-half'
  | 's-soon'
  | 's-dash'
  | 's-back'
  | 's-no'
  | 's-other'
  | 's-draft'
  | 's-talk'
  | 's-loop'
  | 's-end'
  | 's-fell'
  | 's-clock'
  | 's-waits'
  | 's-done-late'
  | 's-stack'
  | 's-square'
  | 's-lock'
  | 's-published'
  | 's-bar'

export type Tone = 'ok' | 'wait' | 'warn' | 'bad' | 'none'

export type StatusLook = {
  readonly text: Bilingual
  readonly shape: ShapeName
  readonly tone: Tone
}

/** A row of a room's table of statuses. */
export function looks(sv: string, en: string, shape: ShapeName, tone: Tone): StatusLook {
  return { text: { sv, en }, shape, tone }
}
