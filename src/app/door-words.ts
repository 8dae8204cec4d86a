// SPDX-License-Identifier: EUPL-1.2
// The words of what no room owns: the sign-in, and what is said when something went wrong.

import type { Language } from '#kernel/language.ts'

const sv = {
  signIn: 'Logga in',
  signInLead:
    'Här loggar de in som skriver, svarar och beslutar. Att läsa kräver ingen inloggning.',
  chooseProvider: 'Välj hur du loggar in',
  continueWith: (name: string) => `Fortsätt med ${name}`,
  choosePerson: 'Välj vem du vill vara',
  choosePersonHint:
    'I demonstrationen loggar du in med ett klick. Alla personer är påhittade, och du kan byta när du vill.',
  personCount: (count: number) => `${count} personer`,
  signedInAs: (name: string) => `Du är inloggad som ${name}.`,
  couldNotSignIn: 'Inloggningen gick inte igenom',
  toOperator: 'Till den som sköter Samsyn:',
  sessionEnded: 'Din inloggning hade gått ut',
  wordsAreKept: 'Inget skickades. Det du skrev finns kvar när du har loggat in igen.',
  toStart: 'Gå till startsidan',
  noSuchDay: 'Dagen finns inte',
  day: 'Visa sidan som den var den',
  showDay: 'Visa',
  toSignIn: 'Logga in',
  switchMandate: 'Byt mandat',
  faultNumber: 'Felets nummer',
  faultNumberHint: 'Ange numret om du kontaktar oss.',
  otherMandate: {
    title: 'Du handlar för någon annan nu',
    nothingSaved:
      'Du har bytt mandat sedan sidan öppnades. Inget är sparat eller skickat. Välj för vem det gäller.',
    drawnFor: 'Formuläret fylldes i för',
    actsFor: 'Du handlar nu för',
    noLonger: 'ett mandat som du inte har längre',
    noMandate: 'ingen part',
    switchBack: (actsFor: string) => `Byt till ”${actsFor}” och skicka`,
    fileIsLost:
      'Filen du valde följer inte med. Byt mandat, öppna sidan igen och välj filen på nytt.',
    written: 'Det du skrev',
    writtenHint: 'Kopiera det du vill behålla.',
  },
  kept: {
    title: 'Det du skrev finns kvar',
    lead: 'Din inloggning hade gått ut, så inget skickades. Skicka det nu, eller öppna sidan och skriv om.',
    send: 'Skicka nu',
    toPage: 'Öppna sidan utan det',
  },
  unsent: {
    fileIsLost: 'Filen du valde följer inte med. Öppna sidan igen och välj filen på nytt.',
    sendAgain: 'Skicka igen',
  },
} as const

type InWords<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: never) => unknown
      ? T[Key]
      : InWords<T[Key]>
}

type Words = InWords<typeof sv>

const en: Words = {
  signIn: 'Sign in',
  signInLead: 'Those who write, answer and decide sign in here. Reading needs no sign-in.',
  chooseProvider: 'Choose how to sign in',
  continueWith: (name) => `Continue with ${name}`,
  choosePerson: 'Choose who to be',
  choosePersonHint:
    'In the demonstration one click signs you in. Every person is invented, and you can change whenever you like.',
  personCount: (count) => `${count} people`,
  signedInAs: (name) => `You are signed in as ${name}.`,
  couldNotSignIn: 'The sign-in did not succeed',
  toOperator: 'To whoever runs Samsyn:',
  sessionEnded: 'Your session had ended',
  wordsAreKept: 'Nothing was sent. What you wrote is still here when you have signed in again.',
  noSuchDay: 'There is no such day',
  day: 'Show the page as it was on',
  showDay: 'Show',
  toStart: 'Go to the start page',
  toSignIn: 'Sign in',
  switchMandate: 'Change mandate',
  faultNumber: 'Number of the fault',
  faultNumberHint: 'Give the number if you contact us.',
  otherMandate: {
    title: 'You act for someone else now',
    nothingSaved:
      'You have changed mandate since the page was opened. Nothing has been saved or sent. Choose for whom it is.',
    drawnFor: 'The form was filled in for',
    actsFor: 'You now act for',
    noLonger: 'a mandate that is no longer yours',
    noMandate: 'no party',
    switchBack: (actsFor) => `Change to ‘${actsFor}’ and send`,
    fileIsLost:
      'The file you chose is not kept. Change mandate, open the page again and choose the file anew.',
    written: 'What you wrote',
    writtenHint: 'Copy what you want to keep.',
  },
  kept: {
    title: 'What you wrote is still here',
    lead: 'Your session had ended, so nothing was sent. Send it now, or open the page and write anew.',
    send: 'Send now',
    toPage: 'Open the page without it',
  },
  unsent: {
    fileIsLost: 'The file you chose is not kept. Open the page again and choose the file anew.',
    sendAgain: 'Send again',
  },
}

export const doorWords: Readonly<Record<Language, Words>> = { sv, en }
