// SPDX-License-Identifier: EUPL-1.2
// How a run of words looks, as far as it says something.

import type { Height } from './symbols.ts'

export type Formatting = {
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isHidden: boolean
  readonly isStruck: boolean
  readonly size: number | undefined
  readonly height?: Height | undefined
  /** Whose letters are signs of its own. */
  readonly symbolFont?: string | undefined
  readonly link?: string
}

export const noFormatting: Formatting = {
  isBold: false,
  isItalic: false,
  isHidden: false,
  isStruck: false,
  size: undefined,
}
