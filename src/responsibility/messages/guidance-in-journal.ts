// SPDX-License-Identifier: EUPL-1.2
// What cases, questions and answers that helped tell the journal, in words.

import type { Bilingual } from '#kernel/language.ts'
import type { guidanceEvents } from '../rules/guidance-events.ts'

export const guidanceInJournal: Readonly<Record<keyof typeof guidanceEvents, Bilingual>> = {
  'case-written': { sv: 'Ett patientfall skrevs', en: 'A patient case was written' },
  'case-rewritten': {
    sv: 'Utkastet till ett patientfall ändrades',
    en: 'The draft of a patient case was changed',
  },
  'case-decided': { sv: 'Ett patientfall beslutades', en: 'A patient case was decided' },
  'case-replaced': { sv: 'Ett patientfall ersattes', en: 'A patient case was replaced' },
  'case-withdrawn': { sv: 'Ett patientfall återkallades', en: 'A patient case was withdrawn' },
  'staff-question-received': {
    sv: 'En fråga från vården kom in',
    en: 'A question from care staff came in',
  },
  'staff-question-shown': {
    sv: 'En fråga från vården lästes och visades',
    en: 'A question from care staff was read and shown',
  },
  'staff-question-joined': {
    sv: 'Två frågor från vården visade sig vara samma',
    en: 'Two questions from care staff turned out to be the same',
  },
  'staff-question-parted': {
    sv: 'Två frågor från vården skildes åt',
    en: 'Two questions from care staff were parted',
  },
  'staff-question-sent': {
    sv: 'En fråga från vården lämnades till ett organ',
    en: 'A question from care staff was given to a body',
  },
  'staff-question-answered': {
    sv: 'En fråga från vården besvarades',
    en: 'A question from care staff was answered',
  },
  'staff-question-closed': {
    sv: 'En fråga från vården avslutades utan svar',
    en: 'A question from care staff was closed without an answer',
  },
  'answer-rated': {
    sv: 'Någon sade om ett svar hjälpte',
    en: 'Somebody said whether an answer helped',
  },
}
