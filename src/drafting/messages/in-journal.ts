// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal, in words.

import type { Bilingual } from '#kernel/language.ts'
import type { ImportEvent } from '../rules/events.ts'

export const inJournal: Readonly<Record<ImportEvent, Bilingual>> = {
  'import-started': {
    sv: 'En fil lästes in',
    en: 'A file was read in',
  },
  'import-chosen': {
    sv: 'Det ur en fil som ska bli text valdes',
    en: 'What is to become text was chosen from a file',
  },
  'import-saved': {
    sv: 'En inläst fil sparades som utkast',
    en: 'A file that was read in was saved as a draft',
  },
}
