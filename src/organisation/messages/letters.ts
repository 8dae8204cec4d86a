// SPDX-License-Identifier: EUPL-1.2
// Every text of the pages about letters, Swedish (the source) and English.

import { formatInstant } from '#kernel/dates-in-words.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'

const sv = {
  own: {
    title: 'Brev och påminnelser',
    signOutEverywhere: 'Logga ut överallt, också i andra webbläsare',
    lead: 'Samsyn skriver till dig när något händer i det du arbetar med. Breven talar om att något har hänt. Det som parterna har skrivit läser du här.',
    choice: 'Påminnelser',
    yes: 'Ja, påminn mig',
    no: 'Nej, påminn mig inte',
    always:
      'Du får alltid brev om inbjudningar, nya remisser, ändrad svarstid, inställda remisser, kvitton och beslutsomgångar.',
    save: 'Spara',
    saved: 'Ditt val är sparat.',
    letters: 'Brev till dig',
  },
  admin: {
    title: 'Utskick',
    lead: 'Här står varje brev som Samsyn har skrivit: vem det går till och om det har kommit i väg.',
    heading: 'Brev',
    untouched: (count: number) =>
      `${count === 1 ? 'Ett brev väntar' : `${count} brev väntar`} utan att någon har försökt skicka. Kontrollera SAMSYN_SMTP_URL och att Samsyn är startat.`,
    retry: 'Skicka igen',
    retryOne: (subject: string) => `Skicka igen: ${subject}`,
    retried: 'Brevet står i kö igen.',
    text: 'Visa brevet',
  },
  stop: {
    title: 'Stäng av påminnelser',
    start: 'Start',
    ask: 'Du får inga fler påminnelser om sista dagar från Samsyn. Brev om inbjudningar, nya remisser och beslutsomgångar får du som förut.',
    do: 'Stäng av påminnelserna',
    stopped:
      'Påminnelserna är avstängda. Du slår på dem igen på sidan Brev och påminnelser när du är inloggad.',
    unknown:
      'Länken hör inte till något brev. Öppna länken i brevet igen, eller logga in och välj på sidan Brev och påminnelser.',
    toChoice: 'Brev och påminnelser',
  },
  demonstration:
    'Demonstrationens personer är påhittade och inga brev skickas. Här står breven som skulle ha gått i väg.',
  attempts: 'Försök',
  status: {
    queued: 'I kö',
    sent: 'Skickat',
    failed: 'Gick inte att skicka',
    dropped: 'Behövdes inte längre',
  },
  sentAt: (at: Instant) => `Skickat ${formatInstant(at, 'sv')}`,
  notSent: 'Skickas inte',
  tooOld: 'Låg för länge i kön',
  tries: (count: number) => (count === 1 ? 'Ett försök' : `${count} försök`),
  nextTry: (at: Instant) => `Nästa försök ${formatInstant(at, 'sv')}`,
  toJournal: 'Logg',
}

export type LetterMessages = typeof sv

const en: LetterMessages = {
  own: {
    title: 'Letters and reminders',
    signOutEverywhere: 'Sign out everywhere, in other browsers too',
    lead: 'Samsyn writes to you when something happens in your work. The letters say that something has happened. What the parties have written you read here.',
    choice: 'Reminders',
    yes: 'Yes, remind me',
    no: 'No, do not remind me',
    always:
      'You always get letters about invitations, new consultations, changed due dates, cancelled consultations, receipts and decision rounds.',
    save: 'Save',
    saved: 'Your choice is saved.',
    letters: 'Letters to you',
  },
  admin: {
    title: 'Outgoing mail',
    lead: 'Every letter that Samsyn has written is here: whom it goes to and whether it has left.',
    heading: 'Letters',
    untouched: (count) =>
      `${count === 1 ? 'One letter waits' : `${count} letters wait`} and no one has tried to send. Check SAMSYN_SMTP_URL and that Samsyn is running.`,
    retry: 'Send again',
    retryOne: (subject) => `Send again: ${subject}`,
    retried: 'The letter is in the queue again.',
    text: 'Show the letter',
  },
  stop: {
    title: 'Stop reminders',
    start: 'Start',
    ask: 'You will get no more reminders of last days from Samsyn. Letters about invitations, new consultations and decision rounds come as before.',
    do: 'Stop the reminders',
    stopped:
      'The reminders are stopped. You turn them on again on the page Letters and reminders when you are signed in.',
    unknown:
      'The link belongs to no letter. Open the link in the letter again, or sign in and choose on the page Letters and reminders.',
    toChoice: 'Letters and reminders',
  },
  demonstration:
    'The people of the demonstration are invented and no letters are sent. These are the letters that would have gone out.',
  attempts: 'Tries',
  status: {
    queued: 'Queued',
    sent: 'Sent',
    failed: 'Could not be sent',
    dropped: 'No longer needed',
  },
  sentAt: (at) => `Sent ${formatInstant(at, 'en')}`,
  notSent: 'Not sent',
  tooOld: 'Waited too long in the queue',
  tries: (count) => (count === 1 ? 'One try' : `${count} tries`),
  nextTry: (at) => `Next try ${formatInstant(at, 'en')}`,
  toJournal: 'Journal',
}

const messages: Readonly<Record<Language, LetterMessages>> = { sv, en }

export function letterMessages(language: Language): LetterMessages {
  return messages[language]
}
