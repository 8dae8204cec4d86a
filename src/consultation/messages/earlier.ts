// SPDX-License-Identifier: EUPL-1.2
// Consultations from before the product was in use.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayWordsIn } from './day-words.ts'
import type { Wide } from './wide.ts'

const day = dayWordsIn('sv')
const dayEn = dayWordsIn('en')

const sv = {
  earlier: {
    title: 'Tidigare remisser',
    lead: 'Remisser från tiden före Samsyn, registrerade i efterhand. Svaren finns där källan säger.',
    link: 'Tidigare remisser',
    register: 'Registrera en tidigare remiss',
    registerLead:
      'För en remiss som var avslutad innan Samsyn användes. Uppgifterna blir offentliga när du sparar.',
    save: 'Registrera',
    saved: 'Remissen är registrerad.',
    takenBack: 'Registreringen är tillbakatagen.',
    fields: {
      title: 'Vad remissen gällde',
      openedOn: 'Första dag',
      dueOn: 'Sista svarsdag',
      askedWho: {
        label: 'Vilka som fick den',
        hint: 'Till exempel regionen, alla kommuner och patientföreningar.',
      },
      asked: 'Antal som fick den',
      answered: 'Antal som svarade',
      source: {
        label: 'Källa',
        hint: 'Var den kan läsas: diarienummer, protokoll eller webbsida.',
      },
      link: { label: 'Länk', hint: 'Börjar med https://.' },
      original: { label: 'Fil', hint: 'PDF, högst 20 MB. Filen blir offentlig.' },
    },
    reason: 'Varför är det fel?',
    days: (from: Day, to: Day) => `Från ${day(from)} till ${day(to)}.`,
    asked: (who: string) => `Tillfrågade: ${who}.`,
    counts: (answered: number | undefined, asked: number | undefined) =>
      asked === undefined
        ? answered === undefined
          ? ''
          : `${answered} svarade.`
        : answered === undefined
          ? `${asked} tillfrågade.`
          : `${answered} av ${asked} svarade.`,
    source: 'Källa',
    read: 'Läs mer',
    original: 'Fil',
    registered: (body: string | undefined, on: Day) =>
      `Registrerat i efterhand av ${body ?? 'processledaren'} ${day(on)}.`,
    isTakenBack: (on: Day) => `Registreringen togs tillbaka ${day(on)}.`,
    why: 'Skäl',
    takeBack: 'Ta tillbaka',
    takeBackTitle: 'Ta tillbaka en registrering',
    takeBackLead:
      'Raden står kvar i listan med skälet. Var bara en uppgift fel registrerar du remissen på nytt sedan.',
    doTakeBack: 'Ta tillbaka registreringen',
  },
}

const en: Wide<typeof sv> = {
  earlier: {
    title: 'Earlier consultations',
    lead: 'Consultations from before Samsyn, registered afterwards. The answers are where the source says.',
    link: 'Earlier consultations',
    register: 'Register an earlier consultation',
    registerLead:
      'For a consultation that was over before Samsyn was in use. What you write is public when you save.',
    save: 'Register',
    saved: 'The consultation is registered.',
    takenBack: 'The registration is taken back.',
    fields: {
      title: 'What the consultation was about',
      openedOn: 'First day',
      dueOn: 'Last day for answers',
      askedWho: {
        label: 'Who were asked',
        hint: 'Such as the region, all municipalities and patient associations.',
      },
      asked: 'Number who were asked',
      answered: 'Number who answered',
      source: {
        label: 'Source',
        hint: 'Where it can be read: a reference number, minutes or a web page.',
      },
      link: { label: 'Link', hint: 'Begins with https://.' },
      original: { label: 'File', hint: 'PDF, at most 20 MB. The file is public.' },
    },
    reason: 'Why is it wrong?',
    days: (from, to) => `From ${dayEn(from)} to ${dayEn(to)}.`,
    asked: (who) => `Asked: ${who}.`,
    counts: (answered, asked) =>
      asked === undefined
        ? answered === undefined
          ? ''
          : `${answered} answered.`
        : answered === undefined
          ? `${asked} were asked.`
          : `${answered} of ${asked} answered.`,
    source: 'Source',
    read: 'Read more',
    original: 'File',
    registered: (body, on) =>
      `Registered afterwards by ${body ?? 'the process leader'} ${dayEn(on)}.`,
    isTakenBack: (on) => `The registration was taken back ${dayEn(on)}.`,
    why: 'Reason',
    takeBack: 'Take back',
    takeBackTitle: 'Take back a registration',
    takeBackLead:
      'The row stays in the list with the reason. If only one thing was wrong, register the consultation anew afterwards.',
    doTakeBack: 'Take back the registration',
  },
}

export const earlier: Readonly<Record<Language, Wide<typeof sv>>> = { sv, en }
