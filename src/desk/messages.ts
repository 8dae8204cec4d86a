// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import { daysBetween, type Day } from '#kernel/day.ts'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { Group } from './rules/matter.ts'

export type Selection = 'mina' | 'kommunen' | 'klara'

const sv = {
  start: 'Start',
  desk: {
    title: 'Mina ärenden',
    today: (on: Day) => capital(formatDay(on, 'sv', 'long')),
    actsFor: (whom: string) => `Du företräder ${whom}`,
    selection: 'Urval',
    beside: 'Läget i korthet',
    own: (count: number) => `Mina ${count}`,
    all: { municipality: 'Kommunens', region: 'Regionens', joint: 'Försenat hos parterna' },
    withCount: (text: string, count: number) => `${text} ${count}`,
    done: 'Klara',
    groups: {
      late: 'Försenat',
      'this-week': 'Den här veckan',
      later: 'Senare',
    } as Readonly<Record<Group, string>>,
    noDay: 'Ingen dag',
    noMandate: 'Välj ett mandat för att se dina ärenden.',
    chooseMandate: 'Välj mandat',
    must: 'Väntar på dig',
    may: 'Du kan',
    mayNote: 'Ingen väntar på det här.',
    others: 'Du väntar på',
    showAll: (count: number) => `Visa alla ${count}`,
    nothing: 'Inget väntar på dig.',
    nothingForParty: 'Inget väntar på någon hos er.',
    nothingLate: 'Inget steg är försenat hos någon part.',

    next: (what: string, on: Day) => `Nästa datum är ${formatDay(on, 'sv')}: ${what}.`,
    noNext: 'När en remiss eller beslutsomgång öppnar kommer ärendet hit.',
    doneList: {
      caption: 'Steg som är klara, de senaste först',
      noun: { one: 'klart steg', many: 'klara steg' },
      columns: { what: 'Vad', who: 'Vem', doneOn: 'Klart', address: 'Adress' },
      filters: {},
      nothing: 'Inget är klart än. Det ni gör visas här med sin dag.',
      fileName: 'klara',
    },
    waiting: (name: string) => ` på ${name}`,
  },
  when: (on: Day, today: Day): string => {
    const days = daysBetween(today, on)
    if (days < -1) return `${-days} dagar sen`
    if (days === -1) return 'i går'
    if (days === 0) return 'i dag'
    if (days === 1) return 'i morgon'
    return days < 7 ? weekdayIn(on, 'sv') : `om ${days} dagar`
  },
  side: {
    inShort: (name: string) => `${name} i korthet`,
    rounds: 'Omgångarna i korthet',
    noRounds: 'Ingen remiss och ingen beslutsomgång pågår.',
    meetings: 'Möten',
    noMeetings: 'Inga möten är anmälda.',
    lately: 'Senaste besluten',
    nothingLately: 'Inga beslut är registrerade.',
  },
  life: {
    agreements: 'Avtal',
    eyebrow: 'Bestämmelsens liv',
    text: 'Texten genom utgåvorna',
    asTable: 'Samma som tabell',
    tableCaption: 'Det som har hänt med bestämmelsen, dag för dag',
    what: 'Vad',
    day: 'Dag',
    state: 'Läge',
    asData: 'Öppna data (JSON)',
    line: {
      label: (from: string, to: string) =>
        `Tidslinje ${from}–${to}. Det som ritas står i listan under.`,
      rows: { text: 'Texten', said: 'Sagt om den', decided: 'Beslut' },
    },
    now: 'Nu',
    asOf: (on: Day) => `Läget ${formatDay(on, 'sv')}, enligt det som är registrerat i dag.`,
  },
  noLife: {
    title: 'Bestämmelsen finns inte här',
    noId: 'Adressen är inte en bestämmelses. Se efter att hela adressen kom med.',
    unknown: (on: Day, isToday: boolean) =>
      isToday
        ? 'Ingen publicerad text har den här bestämmelsen.'
        : `Ingen text som var publicerad ${formatDay(on, 'sv')} har den här bestämmelsen.`,
    notYet: (on: Day) => `Bestämmelsen fanns inte ${formatDay(on, 'sv')}.`,
    firstOn: (on: Day) => `Den finns sedan ${formatDay(on, 'sv')}:`,
    find: 'Hitta den i stället med',
    search: 'sökningen',
    agreements: 'listan över avtal',
  },
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function weekdayIn(on: Day, language: Language): string {
  return formatDay(on, language, 'long').split(/[ ,]/)[0] ?? ''
}

type Words = typeof sv

const en: Words = {
  start: 'Start',
  desk: {
    title: 'My matters',
    today: (on) => formatDay(on, 'en', 'long'),
    actsFor: (whom) => `You act for ${whom}`,
    selection: 'Selection',
    beside: 'In short',
    own: (count) => `Mine ${count}`,
    all: {
      municipality: 'The municipality’s',
      region: 'The region’s',
      joint: 'Late with the parties',
    },
    withCount: (text, count) => `${text} ${count}`,
    done: 'Done',
    groups: { late: 'Late', 'this-week': 'This week', later: 'Later' },
    noDay: 'No day',
    noMandate: 'Choose a mandate to see your matters.',
    chooseMandate: 'Choose mandate',
    must: 'Waits for you',
    may: 'You may',
    mayNote: 'Nobody waits for this.',
    others: 'You wait for',
    showAll: (count) => `Show all ${count}`,
    nothing: 'Nothing waits for you.',
    nothingForParty: 'Nothing waits for anyone of yours.',
    nothingLate: 'No step is late with any party.',

    next: (what, on) => `The next date is ${formatDay(on, 'en')}: ${what}.`,
    noNext: 'When a consultation or decision round opens the matter comes here.',
    doneList: {
      caption: 'Steps that are done, the latest first',
      noun: { one: 'step done', many: 'steps done' },
      columns: { what: 'What', who: 'Who', doneOn: 'Done', address: 'Address' },
      filters: {},
      nothing: 'Nothing is done yet. What you do is shown here with its day.',
      fileName: 'done',
    },
    waiting: (name) => ` for ${name}`,
  },
  when: (on, today) => {
    const days = daysBetween(today, on)
    if (days < -1) return `${-days} days ago`
    if (days === -1) return 'yesterday'
    if (days === 0) return 'today'
    if (days === 1) return 'tomorrow'
    return days < 7 ? weekdayIn(on, 'en') : `in ${days} days`
  },
  side: {
    inShort: (name) => `${name} in short`,
    rounds: 'The rounds in short',
    noRounds: 'No consultation and no decision round is under way.',
    meetings: 'Meetings',
    noMeetings: 'No meetings are announced.',
    lately: 'Latest decisions',
    nothingLately: 'No decisions are on record.',
  },
  life: {
    agreements: 'Agreements',
    eyebrow: 'The life of a provision',
    text: 'The text through the editions',
    asTable: 'The same as a table',
    tableCaption: 'What has happened to the provision, day by day',
    what: 'What',
    day: 'Day',
    state: 'State',
    asData: 'Open data (JSON)',
    line: {
      label: (from, to) => `Timeline ${from}–${to}. What is drawn is in the list below.`,
      rows: { text: 'The text', said: 'Said of it', decided: 'Decisions' },
    },
    now: 'Now',
    asOf: (on) => `As of ${formatDay(on, 'en')}, from what is on record today.`,
  },
  noLife: {
    title: 'The provision is not here',
    noId: 'This is not the address of a provision. See that the whole address came along.',
    unknown: (on, isToday) =>
      isToday
        ? 'No published text has this provision.'
        : `No text that was published on ${formatDay(on, 'en')} has this provision.`,
    notYet: (on) => `The provision was not there on ${formatDay(on, 'en')}.`,
    firstOn: (on) => `It has been there since ${formatDay(on, 'en')}:`,
    find: 'Find it with',
    search: 'the search',
    agreements: 'the list of agreements',
  },
}

const words: Readonly<Record<Language, Words>> = { sv, en }

export function messagesIn(language: Language): Words {
  return words[language]
}

export const menuWords = { sv: sv.desk.title, en: en.desk.title }
