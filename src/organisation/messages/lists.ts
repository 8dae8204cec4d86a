// SPDX-License-Identifier: EUPL-1.2
// What the lists of the room say, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'

const sv = {
  parties: {
    caption: 'Alla parter med kommunalförbund, vårdsamverkansområde och kontaktperson',
    noun: { one: 'part', many: 'parter' },
    columns: {
      code: 'Kod',
      party: 'Part',
      kind: 'Slag',
      association: 'Kommunalförbund',
      careArea: 'Vårdsamverkansområde',
      contact: 'Kontaktperson',
      email: 'E-post',
    },
    filters: {
      association: { label: 'Kommunalförbund', all: 'Alla förbund' },
      careArea: { label: 'Vårdsamverkansområde', all: 'Alla områden' },
    },
    nothing: 'Inga parter är registrerade för dagen.',
    fileName: 'parter',
  },
  ownLetters: {
    caption: 'Brev till dig',
    noun: { one: 'brev', many: 'brev' },
    columns: { subject: 'Brev', time: 'Skrivet', state: 'Läge' },
    filters: {},
    nothing: 'Inget brev är skrivet till dig än.',
    fileName: 'brev',
  },
  letters: {
    caption: 'Brev',
    noun: { one: 'brev', many: 'brev' },
    columns: { to: 'Till', address: 'E-post', subject: 'Brev', time: 'Skrivet', state: 'Läge' },
    filters: { state: { label: 'Läge', all: 'Alla lägen' } },
    nothing: 'Inga brev är skrivna än.',
    fileName: 'utskick',
  },
  journal: {
    caption: 'Händelser',
    noun: { one: 'händelse', many: 'händelser' },
    columns: {
      time: 'Tid',
      room: 'Del av Samsyn',
      event: 'Händelse',
      subjectKind: 'Slag',
      subjectId: 'Beteckning',
      who: 'Vem',
      onBehalfOf: 'För',
      productDay: 'Dag i Samsyn',
    },
    filters: {
      room: { label: 'Del av Samsyn', all: 'Alla delar' },
      event: { label: 'Händelse', all: 'Alla händelser' },
      day: { label: 'Dag i Samsyn', all: 'Alla dagar' },
      who: { label: 'Vem', all: 'Alla' },
    },
    nothing: 'Inget har hänt än.',
    fileName: 'logg',
  },
  ending: {
    caption: 'Mandat som slutar, och vem som har samma mandat dagen efter',
    noun: { one: 'mandat', many: 'mandat' },
    columns: {
      lastDay: 'Sista dag',
      name: 'Namn',
      role: 'Roll',
      place: 'För',
      successor: 'Efter',
      from: 'Efterträdaren från',
    },
    filters: { succession: { label: 'Vem som tar över', all: 'Alla' } },
    nothing: 'Inget mandat slutar snart.',
    fileName: 'mandat-som-slutar',
  },
  things: {
    caption: 'Det länet består av',
    noun: { one: 'namn', many: 'namn' },
    columns: {
      name: 'Namn',
      kind: 'Slag',
      belongs: 'Hör till',
      until: 'Upphör',
      next: 'Nytt namn på väg',
    },
    filters: { kind: { label: 'Slag', all: 'Alla slag' } },
    nothing: 'Inget är registrerat än.',
    fileName: 'organisation',
  },
}

const en: typeof sv = {
  parties: {
    caption: 'All parties with association, care area and contact person',
    noun: { one: 'party', many: 'parties' },
    columns: {
      code: 'Code',
      party: 'Party',
      kind: 'Kind',
      association: 'Association',
      careArea: 'Care area',
      contact: 'Contact person',
      email: 'E-mail',
    },
    filters: {
      association: { label: 'Association', all: 'All associations' },
      careArea: { label: 'Care area', all: 'All areas' },
    },
    nothing: 'No parties are registered for the day.',
    fileName: 'parties',
  },
  ownLetters: {
    caption: 'Letters to you',
    noun: { one: 'letter', many: 'letters' },
    columns: { subject: 'Letter', time: 'Written', state: 'State' },
    filters: {},
    nothing: 'No letter has been written to you yet.',
    fileName: 'letters',
  },
  letters: {
    caption: 'Letters',
    noun: { one: 'letter', many: 'letters' },
    columns: { to: 'To', address: 'E-mail', subject: 'Letter', time: 'Written', state: 'State' },
    filters: { state: { label: 'State', all: 'All states' } },
    nothing: 'No letters have been written yet.',
    fileName: 'letters',
  },
  journal: {
    caption: 'Events',
    noun: { one: 'event', many: 'events' },
    columns: {
      time: 'Time',
      room: 'Part of Samsyn',
      event: 'Event',
      subjectKind: 'Kind',
      subjectId: 'Id',
      who: 'Who',
      onBehalfOf: 'For',
      productDay: 'Day in Samsyn',
    },
    filters: {
      room: { label: 'Part of Samsyn', all: 'All parts' },
      event: { label: 'Event', all: 'All events' },
      day: { label: 'Day in Samsyn', all: 'All days' },
      who: { label: 'Who', all: 'Everyone' },
    },
    nothing: 'Nothing has happened yet.',
    fileName: 'journal',
  },
  ending: {
    caption: 'Mandates that end, and who has the same mandate on the day after',
    noun: { one: 'mandate', many: 'mandates' },
    columns: {
      lastDay: 'Last day',
      name: 'Name',
      role: 'Role',
      place: 'For',
      successor: 'After',
      from: 'Successor from',
    },
    filters: { succession: { label: 'Who takes over', all: 'All' } },
    nothing: 'No mandate ends soon.',
    fileName: 'mandates-that-end',
  },
  things: {
    caption: 'What the county is made of',
    noun: { one: 'name', many: 'names' },
    columns: {
      name: 'Name',
      kind: 'Kind',
      belongs: 'Belongs to',
      until: 'Ends',
      next: 'New name to come',
    },
    filters: { kind: { label: 'Kind', all: 'All kinds' } },
    nothing: 'Nothing is registered yet.',
    fileName: 'organisation',
  },
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function listWords(language: Language): typeof sv {
  return words[language]
}
