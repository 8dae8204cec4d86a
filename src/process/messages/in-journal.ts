// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal, in words.

import type { Bilingual } from '#kernel/language.ts'
import type { processEvents } from '../rules/events.ts'

export const inJournal: Readonly<Record<keyof typeof processEvents, Bilingual>> = {
  'county-routes-laid': {
    sv: 'Länets vägar lades in',
    en: 'The routes of the county were laid',
  },
  'county-plans-laid': {
    sv: 'Länets förslag för omgångar lades in',
    en: 'The county’s proposals for rounds were laid in',
  },
  'county-route-changed': {
    sv: 'Länets väg ändrades',
    en: 'The route of the county was changed',
  },
  'route-opened': {
    sv: 'En väg lades',
    en: 'A route was laid',
  },
  'route-relaid': {
    sv: 'En väg lades om',
    en: 'A route was laid anew',
  },
  'step-done': {
    sv: 'Ett steg blev klart',
    en: 'A step was done',
  },
  'step-waived': {
    sv: 'Ett steg avstods',
    en: 'A step was waived',
  },
  'step-reopened': {
    sv: 'Ett steg öppnades igen',
    en: 'A step was opened again',
  },
  'step-extended': {
    sv: 'Ett steg fick en senare sista dag',
    en: 'A step got a later last day',
  },
}
