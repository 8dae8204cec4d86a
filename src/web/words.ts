// SPDX-License-Identifier: EUPL-1.2
// The words of the frame and the parts. Swedish is the source; English has the same keys.

import type { Language } from '#kernel/language.ts'
import type { Noun } from '#kernel/list.ts'

const sv = {
  skip: 'Gå till innehållet',
  tagline: (county: string | undefined) =>
    county === undefined ? 'Region och kommuner' : `Region och kommuner i ${county}`,
  searchLabel: 'Sök i avtal och bestämmelser',
  searchHint: 'Sök i avtalen',
  search: 'Sök',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  menu: 'Meny',
  mainMenu: 'Huvudmeny',
  here: 'Du är här',
  waiting: (count: number) => `, ${count} väntar`,
  otherLanguage: 'In English',
  switchMandate: 'Byt mandat',
  demonstration: 'Demonstration.',
  invented:
    'Svar, beslut, personer, sammanträden, patientfall, frågor och avtalens lydelse är påhittade.',
  day: 'Dag',
  moveDay: 'Flytta dagen',
  asOf: 'Läget',
  showToday: 'Visa i dag',
  about: 'Om Samsyn',
  aboutText: (region: string, municipalities: number) =>
    `${region} och länets ${municipalities} kommuner skriver, prövar, beslutar och följer sina gemensamma hälso- och sjukvårdsavtal här. Allt som är publicerat är öppet för alla.`,
  aboutAnyCounty:
    'Regionen och länets kommuner skriver, prövar, beslutar och följer sina gemensamma hälso- och sjukvårdsavtal här. Allt som är publicerat är öppet för alla.',
  help: 'Hitta',
  service: 'Om tjänsten',
  wrong: 'Fel:',
  summary: 'Det finns något att rätta',
  changed: 'Något har ändrats sedan du öppnade formuläret',
  changedLead:
    'Inget av det du skickade är sparat. Läs vad som står nu. Det du skrev finns kvar i formuläret: skicka igen om det fortfarande ska gälla.',
  changedWhat: 'Vad',
  changedSeen: 'När du öppnade formuläret',
  changedTyped: 'Du skrev',
  changedNow: 'Nu',
  changedBy: 'Vem och när',
  notKnown: 'Framgår inte',
  optional: '(valfritt)',
  mostCharacters: (most: string) => `Högst ${most} tecken.`,
  added: 'Tillagt:',
  addedEnd: 'slut på tillägg.',
  removed: 'Struket:',
  removedEnd: 'slut på strykning.',
  shownWhole:
    'Texterna är för långa och för olika för att jämföras ord för ord. Det som skiljer visas som helt struket och helt nytt.',
  exampleText: 'Exempeltext',
  today: 'I dag',
  joint: 'Gemensamt',
  region: 'Region',
  municipalities: 'Kommuner',
  chooseFile: 'Välj fil',
  undo: 'Ångra',
  confirm: {
    nothingYet: 'Inget har hänt än. Läs vad som händer om du går vidare.',
    happens: 'Det här händer',
    letters: (count: number) =>
      count === 0
        ? 'Inget brev skickas.'
        : count === 1
          ? 'Ett brev skickas.'
          : `${count} brev skickas.`,
    lettersFor: 'Vilka breven gäller',
    route: 'Vägen',
    step: 'Steg',
    who: 'Vem',
    by: 'Senast',
    noDay: 'Ingen dag',
    askedAgain: 'Kryssa i rutan om det är meningen. Annars går du tillbaka.',
  },
  pages: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
  dayForm: 'Till exempel 2026-03-26 eller 26 mars 2026.',
  dayWrong: 'Skriv en dag som finns, med år, till exempel 2026-03-26 eller 26 mars 2026.',
  numberWrong: 'Skriv ett helt tal med siffror.',
  notUsable: 'Det här går inte att använda. Skriv på ett annat sätt.',
  footnotes: 'Fotnoter',
  footnote: 'Fotnot',
  stepDone: 'klart',
  list: {
    choose: 'Välj och ordna',
    order: 'Ordning',
    rising: (what: string) => `${what}, stigande`,
    falling: (what: string) => `${what}, fallande`,
    show: 'Visa',
    ownOrder: 'Som den är',
    all: (count: number, { one, many }: Noun) =>
      `${count.toLocaleString('sv-SE')} ${count === 1 ? one : many}`,
    some: (first: number, last: number, count: number, { many }: Noun) =>
      `${first.toLocaleString('sv-SE')}–${last.toLocaleString('sv-SE')} av ${count.toLocaleString('sv-SE')} ${many}`,
    fetch: 'Hämta listan som',
    file: (form: string, part: number | undefined) =>
      part === undefined ? form : `${form} del ${part}`,
    nothingChosen: 'Inget i listan stämmer med det du har valt.',
    showAll: 'Visa hela listan',
  },
} as const

type Said<Of> = {
  readonly [Key in keyof Of]: Of[Key] extends string
    ? string
    : Of[Key] extends (...facts: never[]) => unknown
      ? Of[Key]
      : Said<Of[Key]>
}

type Words = Said<typeof sv>

const en: Words = {
  skip: 'Skip to content',
  tagline: (county) =>
    county === undefined ? 'Region and municipalities' : `Region and municipalities in ${county}`,
  searchLabel: 'Search agreements and provisions',
  searchHint: 'Search the agreements',
  search: 'Search',
  signIn: 'Sign in',
  signOut: 'Sign out',
  menu: 'Menu',
  mainMenu: 'Main menu',
  here: 'You are here',
  waiting: (count) => `, ${count} waiting`,
  otherLanguage: 'På svenska',
  switchMandate: 'Change mandate',
  demonstration: 'Demonstration.',
  invented:
    'Answers, decisions, persons, meetings, cases, questions and the wording of the agreements are invented.',
  day: 'Day',
  moveDay: 'Move the day',
  asOf: 'As of',
  showToday: 'Show today',
  about: 'About Samsyn',
  aboutText: (region, municipalities) =>
    `${region} and the county’s ${municipalities} municipalities write, try, decide and follow their joint health-care agreements here. All that is published is open to everyone.`,
  aboutAnyCounty:
    'The region and the county’s municipalities write, try, decide and follow their joint health-care agreements here. All that is published is open to everyone.',
  help: 'Find',
  service: 'About the service',
  wrong: 'Error:',
  summary: 'There is something to mend',
  changed: 'Something has changed since you opened the form',
  changedLead:
    'Nothing of what you sent is saved. Read what stands now. What you wrote is still in the form: send it again if it is still to hold.',
  changedWhat: 'What',
  changedSeen: 'When you opened the form',
  changedTyped: 'You wrote',
  changedNow: 'Now',
  changedBy: 'Who and when',
  notKnown: 'Not told',
  optional: '(optional)',
  mostCharacters: (most) => `At most ${most} characters.`,
  added: 'Added:',
  addedEnd: 'end of addition.',
  removed: 'Removed:',
  removedEnd: 'end of removal.',
  shownWhole:
    'The texts are too long and too unlike to be compared word by word. What differs is shown as wholly removed and wholly new.',
  exampleText: 'Example text',
  today: 'Today',
  joint: 'Joint',
  region: 'Region',
  municipalities: 'Municipalities',
  chooseFile: 'Choose file',
  undo: 'Undo',
  confirm: {
    nothingYet: 'Nothing has happened yet. Read what happens if you go on.',
    happens: 'This happens',
    letters: (count) =>
      count === 0
        ? 'No letter is sent.'
        : count === 1
          ? 'One letter is sent.'
          : `${count} letters are sent.`,
    lettersFor: 'Whom the letters concern',
    route: 'The route',
    step: 'Step',
    who: 'Who',
    by: 'By',
    noDay: 'No day',
    askedAgain: 'Tick the box if it is meant. Otherwise go back.',
  },
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  dayForm: 'For instance 2026-03-26 or 26 March 2026.',
  dayWrong: 'Write a day that exists, with its year, for instance 2026-03-26 or 26 March 2026.',
  numberWrong: 'Write a whole number in digits.',
  notUsable: 'This cannot be used. Write it in another way.',
  footnotes: 'Footnotes',
  footnote: 'Footnote',
  stepDone: 'done',
  list: {
    choose: 'Choose and sort',
    order: 'Order',
    rising: (what) => `${what}, ascending`,
    falling: (what) => `${what}, descending`,
    show: 'Show',
    ownOrder: 'As it is',
    all: (count, { one, many }) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`,
    some: (first, last, count, { many }) =>
      `${first.toLocaleString('en-GB')}–${last.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')} ${many}`,
    fetch: 'Fetch the list as',
    file: (form, part) => (part === undefined ? form : `${form} part ${part}`),
    nothingChosen: 'Nothing in the list is what you have chosen.',
    showAll: 'Show the whole list',
  },
}

export const words: Readonly<Record<Language, Words>> = { sv, en }
