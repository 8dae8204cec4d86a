// SPDX-License-Identifier: EUPL-1.2
// What is said of mandates that end, Swedish (the source) and English.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { EndingMandate } from '../rules/ending-mandates.ts'

type Successor = EndingMandate['successor']

const sv = {
  title: 'Mandat som slutar',
  lead: (days: number) =>
    `Mandat som slutar inom ${days} dagar, och vem som har samma mandat dagen efter.`,
  how: 'Efterträdaren bjuds in på Min part, med dagen efter som första dag.',
  invite: 'Bjud in någon',
  noOne: 'Ingen utsedd',
  successor: (successor: Successor) =>
    successor === undefined
      ? 'Ingen utsedd'
      : successor.is === 'chosen'
        ? `${successor.name}, från ${formatDay(successor.from, 'sv')}`
        : `${successor.name}, tillfrågad från ${formatDay(successor.from, 'sv')}`,
  succession: { chosen: 'Utsedd', asked: 'Tillfrågad', nobody: 'Ingen utsedd' },
}

const en: typeof sv = {
  title: 'Mandates that end',
  lead: (days) =>
    `Mandates that end within ${days} days, and who has the same mandate on the day after.`,
  how: 'A successor is invited on My party, with the day after as the first day.',
  invite: 'Invite someone',
  noOne: 'Nobody chosen',
  successor: (successor) =>
    successor === undefined
      ? 'Nobody chosen'
      : successor.is === 'chosen'
        ? `${successor.name}, from ${formatDay(successor.from, 'en')}`
        : `${successor.name}, asked from ${formatDay(successor.from, 'en')}`,
  succession: { chosen: 'Chosen', asked: 'Asked', nobody: 'Nobody chosen' },
}

export const endingWords: Readonly<Record<Language, typeof sv>> = { sv, en }
