// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal, in words.

import type { Bilingual } from '#kernel/language.ts'
import type { lawWatchEvents } from '../rules/events.ts'

export const inJournal: Readonly<Record<keyof typeof lawWatchEvents, Bilingual>> = {
  'laws-laid': {
    sv: 'Registret över lagar lades in',
    en: 'The register of laws was laid',
  },
  'law-added': {
    sv: 'En lag eller proposition lades till',
    en: 'A law or a bill was added',
  },
  'law-changed': {
    sv: 'En lag eller proposition ändrades',
    en: 'A law or a bill was changed',
  },
  'law-looked-at': {
    sv: 'Någon tittade på en text som berörs av en lag',
    en: 'Somebody looked at a text that a law touches',
  },
}
