// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal, in words.

import type { Bilingual } from '#kernel/language.ts'
import type { BesideDraftEvent, ImportEvent } from '../rules/events.ts'

export const inJournal: Readonly<Record<BesideDraftEvent | ImportEvent, Bilingual>> = {
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
  'suggestion-made': {
    sv: 'Ett förslag lades i ett utkast',
    en: 'A suggestion was made in a draft',
  },
  'suggestion-accepted': {
    sv: 'Ett förslag i ett utkast godtogs',
    en: 'A suggestion in a draft was accepted',
  },
  'suggestion-rejected': {
    sv: 'Ett förslag i ett utkast avvisades',
    en: 'A suggestion in a draft was rejected',
  },
  'suggestion-replaced': {
    sv: 'Ett förslag i ett utkast lades på nytt',
    en: 'A suggestion in a draft was made anew',
  },
  'note-written': {
    sv: 'En anteckning skrevs i ett utkast',
    en: 'A note was written in a draft',
  },
  'note-answered': {
    sv: 'En anteckning i ett utkast fick ett svar',
    en: 'A note in a draft was answered',
  },
  'note-resolved': {
    sv: 'En anteckning i ett utkast blev klar',
    en: 'A note in a draft was resolved',
  },
  'note-reopened': {
    sv: 'En anteckning i ett utkast öppnades igen',
    en: 'A note in a draft was opened again',
  },
}
