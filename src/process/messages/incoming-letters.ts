// SPDX-License-Identifier: EUPL-1.2
// What is said of a letter or an e-mail that a process leader has recorded: the same sentences in every
// room that takes them.

import { formatDay } from '#kernel/dates-in-words.ts'
import { day, type Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { LetterChannel, LetterRefusal, OriginalRefusal } from '../rules/incoming-letter.ts'
import type { letterFields } from '../views/letter-fields.ts'

type Refused = Exclude<
  LetterRefusal | OriginalRefusal,
  'text-too-long' | 'text-missing' | 'personal-number'
>

const sv = {
  channel: { letter: 'brev', 'e-mail': 'e-post' } as Readonly<Record<LetterChannel, string>>,
  /** «Registrerat av processledaren efter brev 12 maj 2026; parten har inte bekräftat.» */
  awaits: (channel: LetterChannel, on: Day) =>
    `Registrerat av processledaren efter ${sv.channel[channel]} ${formatDay(on, 'sv')}; parten har inte bekräftat.`,
  confirmed: (channel: LetterChannel, on: Day, confirmedOn: Day) =>
    `Registrerat av processledaren efter ${sv.channel[channel]} ${formatDay(on, 'sv')}; parten bekräftade ${formatDay(confirmedOn, 'sv')}.`,
  short: 'efter brev, inte bekräftat',
  from: 'Kom från',
  came: 'Kom',
  by: (channel: LetterChannel, on: Day) => `${formatDay(on, 'sv')}, ${sv.channel[channel]}`,
  original: 'Original',
  readOriginal: 'Öppna originalet',
  originalNote: 'Originalet visas för parten och processledningen.',
  fields: {
    channel: { label: 'Hur kom det?', missing: 'Välj hur det kom.' },
    cameOn: { label: 'Dagen det kom', missing: 'Skriv dagen då det kom, till exempel 2026-05-12.' },
    fromOffice: {
      label: 'Från vilket kontor?',
      hint: 'Till exempel kommunkansliet. Skriv inga personnamn: den som skrev står i originalet.',
      missing: 'Skriv vilket kontor det kom från.',
    },
    original: {
      label: 'Originalet',
      hint: 'PDF eller Word, högst 20 MB. Bara parten och processledningen kan öppna det. En PDF genomsöks inte efter personnummer.',
    },
  } as WordsOf<typeof letterFields>,
  channelOption: { letter: 'Brev', 'e-mail': 'E-post' } as Readonly<Record<LetterChannel, string>>,
  originalMissing: 'Välj originalet: brevet som PDF, eller filen som kom.',
  refusals: {
    'letter-not-yet': (facts) =>
      `Dagen har inte varit än. Skriv en dag till och med ${formatDay(day(String(facts['today'])), 'sv')}.`,
    'office-missing': () => 'Skriv vilket kontor det kom från.',
    'office-is-an-address': () => 'Skriv kontorets namn i stället för en adress.',
    'original-not-usable': () =>
      'Filen går inte att läsa. Välj en hel PDF eller Word-fil utan lösenord, högst 20 MB.',
  } as Readonly<Record<Refused, (facts: Facts) => string>>,
}

const en: typeof sv = {
  channel: { letter: 'letter', 'e-mail': 'e-mail' },
  awaits: (channel, on) =>
    `Recorded by the process leader after ${en.channel[channel]} ${formatDay(on, 'en')}; the party has not confirmed.`,
  confirmed: (channel, on, confirmedOn) =>
    `Recorded by the process leader after ${en.channel[channel]} ${formatDay(on, 'en')}; the party confirmed on ${formatDay(confirmedOn, 'en')}.`,
  short: 'by letter, not confirmed',
  from: 'Came from',
  came: 'Came',
  by: (channel, on) => `${formatDay(on, 'en')}, ${en.channel[channel]}`,
  original: 'Original',
  readOriginal: 'Open the original',
  originalNote: 'The original is shown to the party and to those who lead the process.',
  fields: {
    channel: { label: 'How did it come?', missing: 'Choose how it came.' },
    cameOn: { label: 'The day it came', missing: 'Write the day it came, such as 2026-05-12.' },
    fromOffice: {
      label: 'From which office?',
      hint: 'Such as the municipal office. Write no personal names: who wrote it stands in the original.',
      missing: 'Write which office it came from.',
    },
    original: {
      label: 'The original',
      hint: 'PDF or Word, at most 20 MB. Only the party and those who lead the process can open it. A PDF is not searched for personal numbers.',
    },
  },
  channelOption: { letter: 'Letter', 'e-mail': 'E-mail' },
  originalMissing: 'Choose the original: the letter as a PDF, or the file that came.',
  refusals: {
    'letter-not-yet': (facts) =>
      `The day has not come yet. Write a day up to ${formatDay(day(String(facts['today'])), 'en')}.`,
    'office-missing': () => 'Write which office it came from.',
    'office-is-an-address': () => 'Write the name of the office instead of an address.',
    'original-not-usable': () =>
      'The file cannot be read. Choose a whole PDF or Word file without a password, at most 20 MB.',
  },
}

export const letterWords: Readonly<Record<Language, typeof sv>> = { sv, en }
