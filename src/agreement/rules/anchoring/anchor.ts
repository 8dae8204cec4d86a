// SPDX-License-Identifier: EUPL-1.2
// A place in the words of a provision of one version. It is kept as it was made, beside the text and
// never inside it; where it stands in another version is computed (`../anchoring.ts`).

/** As the Web Annotation Data Model says a quote: the words, and some of what stands around them. */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** In UTF-16 units of the provision's words. */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

export type Anchor = {
  readonly quote: TextQuoteSelector
  readonly position: TextPositionSelector
}

const around = 32

/** The place as it is kept and exchanged; nothing when it is not in the words. */
export function anchorIn(words: string, start: number, end: number): Anchor | undefined {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end
  if (!isInside || end > words.length) return undefined
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: words.slice(start, end),
      prefix: words.slice(Math.max(0, start - around), start),
      suffix: words.slice(end, end + around),
    },
    position: { type: 'TextPositionSelector', start, end },
  }
}
