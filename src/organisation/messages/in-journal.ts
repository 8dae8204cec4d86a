// SPDX-License-Identifier: EUPL-1.2
// What the room and the platform below it tell the journal, in words.

import { formatDay } from '#kernel/dates-in-words.ts'
import { isDay } from '#kernel/day.ts'
import type { ToldToJournal } from '#kernel/gathered/journal.ts'
import { type Bilingual, inBoth } from '#kernel/language.ts'
import { roles } from '#kernel/mandate.ts'
import { roleInWords } from '../rules/acting-for.ts'
import type { OrganisationEvent } from '../rules/events.ts'

export const inJournal: Readonly<Record<OrganisationEvent, Bilingual>> = {
  'county-established': {
    sv: 'Länet lades in',
    en: 'The county was laid',
  },
  'name-given': {
    sv: 'Ett namn gavs',
    en: 'A name was given',
  },
  'party-added': {
    sv: 'En part lades till',
    en: 'A party was added',
  },
  'party-ended': {
    sv: 'En part upphörde',
    en: 'A party ended',
  },
  'body-added': {
    sv: 'Ett organ lades till',
    en: 'A body was added',
  },
  'body-ended': {
    sv: 'Ett organ upphörde',
    en: 'A body ended',
  },
  'membership-changed': {
    sv: 'En part bytte förbund eller vårdområde',
    en: 'A party changed association or care area',
  },
  'meeting-days-added': {
    sv: 'Mötesdagar lades till',
    en: 'Meeting days were added',
  },
  'meeting-day-moved': {
    sv: 'En mötesdag flyttades',
    en: 'A meeting day was moved',
  },
  'meeting-day-removed': {
    sv: 'En mötesdag togs bort',
    en: 'A meeting day was removed',
  },
  'person-invited': {
    sv: 'En person lades till',
    en: 'A person was added',
  },
  'person-named': {
    sv: 'En person fick sitt namn',
    en: 'A person was named',
  },
  'mandate-given': {
    sv: 'Ett mandat gavs',
    en: 'A mandate was given',
  },
  'mandate-offered': {
    sv: 'Någon bjöds in',
    en: 'Somebody was invited',
  },
  'mandate-accepted': {
    sv: 'En inbjudan antogs',
    en: 'An invitation was accepted',
  },
  'mandate-declined': {
    sv: 'En inbjudan avböjdes',
    en: 'An invitation was declined',
  },
  'mandate-withdrawn': {
    sv: 'En inbjudan drogs tillbaka',
    en: 'An invitation was withdrawn',
  },
  'mandate-ended': {
    sv: 'Ett mandat avslutades',
    en: 'A mandate was ended',
  },
  'coordination-handed-over': {
    sv: 'Koordinatorsrollen lämnades över',
    en: 'The role of coordinator was handed over',
  },
  'contact-person-set': {
    sv: 'En kontaktperson anmäldes',
    en: 'A contact person was named',
  },
  'contact-person-left': {
    sv: 'En kontaktperson togs bort',
    en: 'A contact person was removed',
  },
  'identity-confirmed': {
    sv: 'Ett nytt sätt att logga in godkändes',
    en: 'A new way to sign in was confirmed',
  },
  'identity-rejected': {
    sv: 'Ett nytt sätt att logga in avvisades',
    en: 'A new way to sign in was rejected',
  },
  'unit-added': {
    sv: 'En enhet lades till',
    en: 'A unit was added',
  },
}

/** What the platform tells, which has no words of its own. */
export const platformInJournal: Readonly<Record<string, Bilingual>> = {
  'mail-queued': {
    sv: 'Ett brev lades i kön',
    en: 'A letter was queued',
  },
  'mail-sent': {
    sv: 'Ett brev skickades',
    en: 'A letter was sent',
  },
  'mail-failed': {
    sv: 'Ett brev kunde inte skickas',
    en: 'A letter could not be sent',
  },
  'mail-dropped': {
    sv: 'Ett brev behövdes inte längre',
    en: 'A letter was no longer needed',
  },
  'mail-delayed': {
    sv: 'Ett brev väntar på nästa försök',
    en: 'A letter waits for the next try',
  },
  'mail-retried': {
    sv: 'Ett brev lades i kön igen',
    en: 'A letter was queued again',
  },
  'identity-asked': {
    sv: 'Någon ville logga in på ett nytt sätt',
    en: 'Somebody wanted to sign in in a new way',
  },
  'identity-bound': {
    sv: 'En inloggning knöts till en person',
    en: 'A sign-in was tied to a person',
  },
  'day-moved': {
    sv: 'Dagen i demonstrationen flyttades',
    en: 'The day of the demonstration was moved',
  },
  'fingerprint-fixed': {
    sv: 'Ett fingeravtryck fastställdes',
    en: 'A fingerprint was fixed',
  },
}

/** Many letters in one row: what has become of them, in place of the sentence of one. */
export const manyLetters: Readonly<Record<string, (count: number) => Bilingual>> = {
  'mail-queued': (count) => ({ sv: `${count} brev lades i kön`, en: `queued: ${letters(count)}` }),
  'mail-sent': (count) => ({ sv: `${count} brev skickades`, en: `sent: ${letters(count)}` }),
  'mail-failed': (count) => ({
    sv: `${count} brev kunde inte skickas`,
    en: `could not be sent: ${letters(count)}`,
  }),
  'mail-dropped': (count) => ({
    sv: `${count} brev behövdes inte längre`,
    en: `no longer needed: ${letters(count)}`,
  }),
}

const letters = (count: number) => (count === 1 ? '1 letter' : `${count} letters`)

export const lettersInJournal: Readonly<Record<string, Bilingual>> = {
  invitation: {
    sv: 'inbjudan till ett mandat',
    en: 'an invitation to a mandate',
  },
  'mandate-offered': {
    sv: 'någon är inbjuden till ett mandat',
    en: 'somebody is invited to a mandate',
  },
  'offer-answered': {
    sv: 'en inbjudan är besvarad',
    en: 'an invitation is answered',
  },
  'offer-withdrawn': {
    sv: 'en inbjudan är tillbakadragen',
    en: 'an invitation is withdrawn',
  },
  'own-mandate-ended': {
    sv: 'det egna mandatet är avslutat',
    en: 'the own mandate has ended',
  },
  'mandate-ended': {
    sv: 'ett mandat är avslutat',
    en: 'a mandate has ended',
  },
  'identity-bound': {
    sv: 'en inloggning är knuten till personen',
    en: 'a sign-in is tied to the person',
  },
  'identity-to-confirm': {
    sv: 'ett nytt sätt att logga in väntar på administratören',
    en: 'a new way to sign in waits for the administrator',
  },
  'identity-asked': {
    sv: 'ett nytt sätt att logga in väntar på svar',
    en: 'a new way to sign in waits for an answer',
  },
  'identity-confirmed': {
    sv: 'ett nytt sätt att logga in är godkänt',
    en: 'a new way to sign in is confirmed',
  },
  'identity-rejected': {
    sv: 'ett nytt sätt att logga in är avvisat',
    en: 'a new way to sign in is rejected',
  },
}

/** Facts that rows of every room tell by the same names: days, and what an id is the name of. */
const factNames: Readonly<Record<string, Bilingual>> = {
  doneOn: {
    sv: 'Gjort',
    en: 'Done',
  },
  dueOn: {
    sv: 'Ny sista dag',
    en: 'New last day',
  },
  adoptedOn: {
    sv: 'Antagen',
    en: 'Adopted',
  },
  entersIntoForceOn: {
    sv: 'Börjar gälla',
    en: 'Enters into force',
  },
  decidedOn: {
    sv: 'Beslutad',
    en: 'Decided',
  },
  meetsOn: {
    sv: 'Mötesdag',
    en: 'Meets',
  },
  happenedOn: {
    sv: 'Hände',
    en: 'Happened',
  },
  from: {
    sv: 'Från',
    en: 'From',
  },
  until: {
    sv: 'Till och med',
    en: 'Through',
  },
  to: {
    sv: 'Till',
    en: 'To',
  },
  lastDay: {
    sv: 'Sista dag',
    en: 'Last day',
  },
  party: {
    sv: 'Part',
    en: 'Party',
  },
  body: {
    sv: 'Organ',
    en: 'Body',
  },
  person: {
    sv: 'Person',
    en: 'Person',
  },
  role: {
    sv: 'Roll',
    en: 'Role',
  },
}

/** «Gjort: 30 januari 2025». A fact whose value has no words is left out. */
export function usualFacts(
  { payload }: ToldToJournal,
  nameOf: (id: string) => string | undefined,
): readonly Bilingual[] {
  return Object.entries(factNames).flatMap(([key, name]) => {
    const value = payload[key]
    if (typeof value !== 'string' || value === '') return []
    const role = key === 'role' ? roles.find((one) => one === value) : undefined
    const known = role ? '' : nameOf(value)
    if (!isDay(value) && !role && known === undefined) return []
    return [
      inBoth((language) => {
        const said = isDay(value)
          ? formatDay(value, language)
          : role
            ? roleInWords[role][language]
            : known
        return `${name[language]}: ${said}`
      }),
    ]
  })
}
