// SPDX-License-Identifier: EUPL-1.2
// The words of the start page and search. The texts about the service stand in about-texts.ts.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { AboutPage } from './about-texts.ts'
import type { Holder, SearchScope } from '#kernel/gathered/text.ts'
import type { Language } from '#kernel/language.ts'

const hitsIn = {
  sv: (count: number) => (count === 1 ? '1 träff' : `${count.toLocaleString('sv-SE')} träffar`),
  en: (count: number) => (count === 1 ? '1 hit' : `${count.toLocaleString('en-GB')} hits`),
}

const sv = {
  start: 'Start',
  menu: {
    om: 'Om Samsyn',
    tillganglighet: 'Tillgänglighet',
    personuppgifter: 'Personuppgifter',
    'oppna-data': 'Öppna data',
  } as Readonly<Record<AboutPage, string>>,
  title: (municipalities: number) =>
    `Ett avtal om vården mellan en region och ${municipalities} kommuner`,
  lead: 'Här ser du vad som gäller när någon behöver hälso- och sjukvård från både region och kommun, vad som är på väg och vilka vi väntar på.',
  asOf: (on: Day) => `Läget ${formatDay(on, 'sv')}, enligt det som är registrerat i dag.`,
  seeProcess: 'Se hur det går',
  doors: {
    read: 'Läs avtalet',
    readText:
      'Hela texten som den gäller i dag eller ett annat datum du väljer. Jämför utgåvor och se varför något ändrades.',
    progress: 'Så går det',
    progressText:
      'Tidsplanen steg för steg, vilka som har beslutat och vad som händer om inte alla godkänner.',
    answer: 'Remisser',
    answerText: 'Läs förslagen, ställ en fråga och se hur varje synpunkt har besvarats.',
  },
  open: 'Öppet för svar',
  allOpen: (count: number) => `Alla ${count} som är öppna för svar`,
  allUnderWay: (count: number) => `Alla ${count} processer som pågår`,
  latest: 'Senast hänt',
  nothingLatest: 'Inget är registrerat än.',
  noProcess: 'Ingen process pågår',
  noProcessText: 'Här syns nästa revidering när den har börjat.',
  coming: 'Kommande datum',
  nothingComing: 'Inga kommande datum är kända.',
  questions: 'Frågor som styr arbetet',
  questionsLead: (by: string) =>
    `${by} har bestämt att varje ändring i avtalet ska prövas mot dem.`,

  search: {
    title: 'Sök',
    titleFor: (words: string) => `Sök: ${words}`,
    label: 'Vad söker du?',
    hint: 'Sök ord i bestämmelser, eller namn på en part, process eller remiss.',
    scope: 'Sök i',
    scopes: {
      galler: 'Det som gäller den här dagen',
      'pa-vag': 'Förslag',
      alla: 'Alla utgåvor',
    } as Readonly<Record<SearchScope, string>>,
    do: 'Sök',
    count: (count: number) =>
      count === 1 ? '1 bestämmelse' : `${count.toLocaleString('sv-SE')} bestämmelser`,
    named: 'Sidor med det namnet',
    holders: { region: 'Regionen', municipality: 'Kommunen', joint: 'Båda' } as Readonly<
      Record<Holder, string>
    >,
    readAs: (typed: string, instead: string) =>
      `Inget skrivs ”${typed}”. Här är träffarna för ”${instead}”.`,
    elsewhere: {
      galler: (count: number) => `${hitsIn.sv(count)} i det som gäller den här dagen`,
      'pa-vag': (count: number) => `${hitsIn.sv(count)} i förslag`,
      alla: (count: number) => `${hitsIn.sv(count)} i alla utgåvor`,
    } as Readonly<Record<SearchScope, (count: number) => string>>,
    list: {
      caption: 'Bestämmelser som hittades',
      noun: { one: 'bestämmelse', many: 'bestämmelser' },
      columns: { name: 'Bestämmelse', of: 'Utgåva', address: 'Adress', text: 'Lydelse' },
      filters: { holder: { label: 'Vems bestämmelser', all: 'Allas' } },
      nothing:
        'Inget hittades. Skriv det viktigaste ordet ensamt, eller ett annat ord för samma sak. Sök också i alla utgåvor.',
      fileName: 'traffar',
    },
    tooLong: 'Skriv högst 200 tecken i sökrutan.',
    personalNumber: 'Ta bort personnumret. Samsyn har inga uppgifter om enskilda.',
  },
}

const en: typeof sv = {
  start: 'Start',
  menu: {
    om: 'About Samsyn',
    tillganglighet: 'Accessibility',
    personuppgifter: 'Personal data',
    'oppna-data': 'Open data',
  },
  title: (municipalities) =>
    `One agreement on care between a region and ${municipalities} municipalities`,
  lead: 'Here you see what applies when someone needs health care from both region and municipality, what is under way and whom we wait for.',
  asOf: (on) => `As of ${formatDay(on, 'en')}, by what is registered today.`,
  seeProcess: 'See how it goes',
  doors: {
    read: 'Read the agreement',
    readText:
      'The whole text as it applies today or on a day you choose. Compare editions and see why something changed.',
    progress: 'How it goes',
    progressText:
      'The timeline step by step, who has decided, and what happens if not all approve.',
    answer: 'Consultations',
    answerText: 'Read the proposals, ask a question and see how each comment was answered.',
  },
  open: 'Open for answers',
  allOpen: (count) => `All ${count} that are open for answers`,
  allUnderWay: (count) => `All ${count} processes under way`,
  latest: 'Latest',
  nothingLatest: 'Nothing is registered yet.',
  noProcess: 'No process is under way',
  noProcessText: 'The next revision is shown here when it has begun.',
  coming: 'Coming dates',
  nothingComing: 'No coming dates are known.',
  questions: 'Questions that guide the work',
  questionsLead: (by) => `${by} has decided that every change is tried against them.`,

  search: {
    title: 'Search',
    titleFor: (words) => `Search: ${words}`,
    label: 'What are you looking for?',
    hint: 'Search words in provisions, or the name of a party, process or consultation. The texts are in Swedish.',
    scope: 'Search in',
    scopes: {
      galler: 'What applies on this day',
      'pa-vag': 'Proposals',
      alla: 'All editions',
    },
    do: 'Search',
    count: (count) => (count === 1 ? '1 provision' : `${count.toLocaleString('en-GB')} provisions`),
    named: 'Pages of that name',
    holders: { region: 'The region', municipality: 'The municipality', joint: 'Both' },
    readAs: (typed, instead) =>
      `Nothing is written “${typed}”. These are the hits for “${instead}”.`,
    elsewhere: {
      galler: (count) => `${hitsIn.en(count)} in what applies on this day`,
      'pa-vag': (count) => `${hitsIn.en(count)} in proposals`,
      alla: (count) => `${hitsIn.en(count)} in all editions`,
    },
    list: {
      caption: 'Provisions that were found',
      noun: { one: 'provision', many: 'provisions' },
      columns: { name: 'Provision', of: 'Edition', address: 'Address', text: 'Wording' },
      filters: { holder: { label: 'Whose provisions', all: 'Everyone’s' } },
      nothing:
        'Nothing was found. Write the most important word alone, or another word for the same thing. Search all editions too.',
      fileName: 'hits',
    },
    tooLong: 'Write at most 200 characters in the search box.',
    personalNumber:
      'Remove the personal identity number. Samsyn holds nothing about individual patients.',
  },
}

export function messagesIn(language: Language): typeof sv {
  return language === 'sv' ? sv : en
}
