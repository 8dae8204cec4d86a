// SPDX-License-Identifier: EUPL-1.2
// What a stance is called, and its colour in the bar.

import type { Bilingual, Language } from '#kernel/language.ts'
import type { Share, ShareFill } from '#web/share-bar.tsx'
import { stances, type Stance } from '../rules/consultation.ts'

export const stanceWords = {
  endorse: { sv: 'Tillstyrker', en: 'Endorses' },
  'endorse-with-changes': { sv: 'Tillstyrker med ändringar', en: 'Endorses with changes' },
  oppose: { sv: 'Avstyrker', en: 'Opposes' },
  abstain: { sv: 'Avstår', en: 'Abstains' },
  'no-comments': { sv: 'Inga synpunkter', en: 'No comments' },
} as const satisfies Readonly<Record<Stance, Bilingual>>

export const stanceFills: Readonly<Record<Stance, ShareFill>> = {
  endorse: 'first',
  'endorse-with-changes': 'second',
  oppose: 'third',
  abstain: 'paper',
  'no-comments': 'ground',
}

/** How those who answered stand, for the bar. */
export function sharesOf(
  counts: Readonly<Partial<Record<Stance, number>>>,
  language: Language,
): readonly Share[] {
  return stances.map((stance) => ({
    fill: stanceFills[stance],
    text: stanceWords[stance][language],
    count: counts[stance] ?? 0,
  }))
}
