// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal, in words.

import type { Bilingual } from '#kernel/language.ts'
import type { termBankEvents } from '../rules/events.ts'

export const inJournal: Readonly<Record<keyof typeof termBankEvents, Bilingual>> = {
  'terms-laid': {
    sv: 'Ordlistan lades in',
    en: 'The word list was laid',
  },
  'term-added': {
    sv: 'Ett ord lades till i ordlistan',
    en: 'A word was added to the word list',
  },
  'term-changed': {
    sv: 'Ett ord i ordlistan ändrades',
    en: 'A word of the word list was changed',
  },
}
