// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal, in words.

import type { Bilingual } from '#kernel/language.ts'
import type { responsibilityEvents } from '../rules/events.ts'

export const inJournal: Readonly<Record<keyof typeof responsibilityEvents, Bilingual>> = {
  'situation-words-laid': {
    sv: 'Orden för situationer lades in',
    en: 'The words for situations were laid',
  },
  'situation-word-added': {
    sv: 'Ett ord för situationer lades till',
    en: 'A word for situations was added',
  },
  'situation-word-changed': {
    sv: 'Ett ord för situationer ändrades',
    en: 'A word for situations was changed',
  },
  'draft-provision-marked': {
    sv: 'En bestämmelse i ett utkast märktes med vem som ansvarar',
    en: 'A provision of a draft was marked with who is responsible',
  },
  'provision-marked': {
    sv: 'En bestämmelse märktes med vem som ansvarar',
    en: 'A provision was marked with who is responsible',
  },
}
