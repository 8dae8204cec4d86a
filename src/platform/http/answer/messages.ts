// SPDX-License-Identifier: EUPL-1.2
// The words of the pages that no room owns: what went wrong, and what to do about it.

import type { Bilingual } from '#kernel/language.ts'

/** The answers that are not the page asked for. */
export const errorStatuses = [400, 403, 404, 405, 409, 413, 422, 429, 500, 503] as const
export type ErrorStatus = (typeof errorStatuses)[number]

type ErrorWords = { readonly title: Bilingual; readonly sentence: Bilingual }

export const errorWords: Record<ErrorStatus, ErrorWords> = {
  400: {
    title: { sv: 'Adressen går inte att läsa', en: 'The address cannot be read' },
    sentence: {
      sv: 'Något i adressen eller formuläret är trasigt. Gå tillbaka och försök igen.',
      en: 'Something in the address or the form is broken. Go back and try again.',
    },
  },
  403: {
    title: { sv: 'Du kan inte göra detta', en: 'You cannot do this' },
    sentence: {
      sv: 'Ditt mandat ger inte tillgång hit. Byt mandat eller be er koordinator om ett.',
      en: 'Your mandate does not open this page. Change mandate or ask your coordinator for one.',
    },
  },
  404: {
    title: { sv: 'Sidan finns inte', en: 'There is no such page' },
    sentence: {
      sv: 'Adressen kan vara felskriven. Sök, eller börja på startsidan.',
      en: 'The address may be mistyped. Search, or begin at the start page.',
    },
  },
  405: {
    title: { sv: 'Sidan tar inte emot detta', en: 'The page does not take this' },
    sentence: {
      sv: 'Gå till sidan och använd knapparna där.',
      en: 'Go to the page and use the buttons there.',
    },
  },
  409: {
    title: { sv: 'Någon hann före', en: 'Someone was before you' },
    sentence: {
      sv: 'Innehållet har ändrats sedan du öppnade sidan. Öppna den igen och gör om ändringen.',
      en: 'The content has changed since you opened the page. Open it again and redo your change.',
    },
  },
  413: {
    title: { sv: 'Det du skickade är för stort', en: 'What you sent is too large' },
    sentence: {
      sv: 'Välj en mindre fil eller korta texten, och skicka igen.',
      en: 'Choose a smaller file or shorten the text, and send again.',
    },
  },
  422: {
    title: { sv: 'Uppgifterna går inte att använda', en: 'What you sent cannot be used' },
    sentence: {
      sv: 'Gå tillbaka, rätta och skicka igen.',
      en: 'Go back, correct it and send again.',
    },
  },
  429: {
    title: { sv: 'För många försök', en: 'Too many requests' },
    sentence: {
      sv: 'Vänta en stund och försök sedan igen.',
      en: 'Wait a while and then try again.',
    },
  },
  500: {
    title: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
    sentence: {
      sv: 'Felet är antecknat. Försök igen om en stund. Det du sparat tidigare finns kvar.',
      en: 'The fault has been noted. Try again in a while. What you saved earlier is still there.',
    },
  },
  503: {
    title: { sv: 'Tjänsten vilar en stund', en: 'The service is resting' },
    sentence: {
      sv: 'Databasen svarar inte just nu. Vänta en minut och ladda om sidan.',
      en: 'The database does not answer right now. Wait a minute and reload the page.',
    },
  },
}

/** Sentences more exact than the status alone. */
export const faultSentences = {
  'foreign-origin': {
    sv: 'Formuläret skickades inte från den här webbplatsen. Öppna sidan här och skicka igen.',
    en: 'The form was not sent from this site. Open the page here and send it again.',
  },
  'sign-in-first': {
    sv: 'Logga in och gör om det du ville göra.',
    en: 'Sign in and do it again.',
  },
  'signed-out-meanwhile': {
    sv: 'Du loggades ut innan det hann sparas. Inget har ändrats. Gå tillbaka i webbläsaren, kopiera det du har skrivit och logga in igen.',
    en: 'You were signed out before it could be saved. Nothing has changed. Go back in the browser, copy what you have written and sign in again.',
  },
  'mandate-ended-meanwhile': {
    sv: 'Ditt mandat avslutades innan det hann sparas. Inget har ändrats. Gå tillbaka i webbläsaren och kopiera det du har skrivit.',
    en: 'Your mandate was ended before it could be saved. Nothing has changed. Go back in the browser and copy what you have written.',
  },
  'impossible-day': {
    sv: 'Dagen finns inte. Skriv den till exempel som 2026-03-19, 19 mars 2026 eller 260319.',
    en: 'There is no such day. Write it for example as 2026-03-19, 19 March 2026 or 260319.',
  },
  'unreadable-form': {
    sv: 'Formuläret kom inte fram helt. Gå tillbaka och skicka det igen.',
    en: 'The form did not arrive whole. Go back and send it again.',
  },
  'cut-off': {
    sv: 'Anslutningen bröts innan allt hade kommit fram. Gå tillbaka och skicka det igen.',
    en: 'The connection was cut before everything had arrived. Go back and send it again.',
  },
  'too-many-fields': {
    sv: 'Formuläret har fler än 5 000 fält, som är det mesta som tas emot. Inget har sparats. Gå tillbaka och skicka det i flera delar.',
    en: 'The form has more than 5,000 fields, which is the most that is taken. Nothing has been saved. Go back and send it in several parts.',
  },
  'long-field-name': {
    sv: 'Ett fält i formuläret har ett namn på mer än 200 tecken. Inget har sparats. Öppna sidan här och skicka igen.',
    en: 'A field of the form has a name of more than 200 characters. Nothing has been saved. Open the page here and send again.',
  },
  'too-many-files': {
    sv: 'Högst 10 filer kan skickas på en gång. Inget har sparats. Gå tillbaka och skicka färre åt gången.',
    en: 'At most 10 files can be sent at once. Nothing has been saved. Go back and send fewer at a time.',
  },
  'database-slow': {
    sv: 'Databasen är långsam just nu. Vänta en minut och ladda om sidan.',
    en: 'The database is slow right now. Wait a minute and reload the page.',
  },
  'took-too-long': {
    sv: 'Sidan tog för lång tid att ta fram. Vänta en minut och ladda om den.',
    en: 'The page took too long to make. Wait a minute and reload it.',
  },
  'much-to-read': {
    sv: 'Många stora texter läses just nu, så det här hanns inte med. Vänta en minut och försök igen.',
    en: 'Many large texts are being read right now, so there was no time for this. Wait a minute and try again.',
  },
  'storage-full': {
    sv: 'Det gick inte att spara, för lagringen är full. Inget har ändrats. Gå tillbaka i webbläsaren, kopiera det du har skrivit och säg till den som sköter tjänsten.',
    en: 'It could not be saved, since the storage is full. Nothing has changed. Go back in the browser, copy what you have written and tell whoever runs the service.',
  },
  'perhaps-not-saved': {
    sv: 'Databasen svarade inte, så det är osäkert om det du skickade sparades. Vänta en minut, gå tillbaka i webbläsaren och skicka igen: samma sak sparas bara en gång.',
    en: 'The database did not answer, so it is uncertain whether what you sent was saved. Wait a minute, go back in the browser and send again: the same thing is saved only once.',
  },
} as const satisfies Record<string, Bilingual>

export type FaultSentence = keyof typeof faultSentences
