// SPDX-License-Identifier: EUPL-1.2
// What the room tells on pages that are not its own, in both languages.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'

const sv = {
  menu: 'Avtal',
  document: 'Dokument',
  appliesToday: 'Gäller i dag',
  appliesOn: (on: Day) => `Gällde ${formatDay(on, 'sv')}`,
  willApplyOn: (on: Day) => `Gäller ${formatDay(on, 'sv')}, enligt dagens beslut`,
  allThatApply: (count: number) => `Alla ${count} som gäller`,
  nothingApplies: 'Inget avtal är registrerat som gällande den här dagen.',
  annexes: 'Överenskommelser och strategi',
  ownEnd: (until: Day) => `Har eget slutdatum, ${formatDay(until, 'sv')}. Förlängs särskilt.`,
  begins: (title: string) => `${title} börjar gälla`,
  ends: (isSettled: boolean): string => (isSettled ? 'Sista dag' : 'Sista dag om inget beslutas'),
  lastDayOfNotice: 'Sista dag för uppsägning',
  beginsAhead: (title: string) => `Börjar gälla: ${title}`,
  missing: {
    ended: (on: Day) => `upphörde ${formatDay(on, 'sv')}.`,
    ends: (on: Day) => `upphör ${formatDay(on, 'sv')}.`,
    nothingInstead: 'Inget gäller i stället.',
    nothingAdopted: 'Ingen ny utgåva är antagen.',
    nextBegins: (on: Day) => `Nästa utgåva gäller först från ${formatDay(on, 'sv')}.`,
    lawDemands:
      'Lagen kräver att avtalet finns: hälso- och sjukvårdslagen 16 kap. eller lagen om samverkan vid utskrivning 4 kap.',
    titleOfEnded: (title: string) => `Gäller inte längre: ${title}`,
    titleOfEnding: (title: string) => `Upphör utan efterträdare: ${title}`,
    act: 'Läs vad som gäller',
  },
  life: {
    laws: 'Lagrum:',
    untitled: (number: string) => `Bestämmelse ${number}`,
    appliesAs: (number: string, label: string) =>
      number ? ` som ${number} (${label})` : ` i ${label}`,
    wordings: (count: number): string => (count === 1 ? 'lydelse' : 'olika lydelser'),
    editions: (count: number, first: string) =>
      `i ${count} ${count === 1 ? 'utgåva' : 'utgåvor och förslag'}, den första ${first}`,
    inVersion: (number: string, name: string) => (number ? `${number} i ${name}` : name),
    unchanged: 'Samma lydelse som i utgåvan före.',
    removedIn: 'Togs bort i',
    why: 'Varför:',
    madeOf: 'Har tagit över ord från',
    beginsOn: (on: Day) => `Gäller från ${formatDay(on, 'sv')}. Det står i:`,
  },
}

const en: typeof sv = {
  menu: 'Agreements',
  document: 'Document',
  appliesToday: 'Applies today',
  appliesOn: (on) => `Applied on ${formatDay(on, 'en')}`,
  willApplyOn: (on) => `Applies on ${formatDay(on, 'en')}, by today’s decisions`,
  allThatApply: (count) => `All ${count} that apply`,
  nothingApplies: 'No agreement is registered as applying on this day.',
  annexes: 'Annexed agreements and strategy',
  ownEnd: (until) =>
    `Has an end date of its own, ${formatDay(until, 'en')}. Must be extended separately.`,
  begins: (title) => `${title} enters into force`,
  ends: (isSettled) => (isSettled ? 'Last day' : 'Last day unless it is prolonged'),
  lastDayOfNotice: 'Last day to give notice',
  beginsAhead: (title) => `Enters into force: ${title}`,
  missing: {
    ended: (on) => `ended on ${formatDay(on, 'en')}.`,
    ends: (on) => `ends on ${formatDay(on, 'en')}.`,
    nothingInstead: 'Nothing applies instead.',
    nothingAdopted: 'No new edition is adopted.',
    nextBegins: (on) => `The next edition applies only from ${formatDay(on, 'en')}.`,
    lawDemands:
      'The law demands that the agreement exists: the Health Care Act, chapter 16, or the Act on Cooperation at Discharge, chapter 4.',
    titleOfEnded: (title) => `No longer applies: ${title}`,
    titleOfEnding: (title) => `Ends without a successor: ${title}`,
    act: 'Read what applies',
  },
  life: {
    laws: 'Law references:',
    untitled: (number) => `Provision ${number}`,
    appliesAs: (number, label) => (number ? ` as ${number} (${label})` : ` in ${label}`),
    wordings: (count) => (count === 1 ? 'wording' : 'different wordings'),
    editions: (count, first) =>
      `in ${count} ${count === 1 ? 'edition' : 'editions and proposals'}, the first ${first}`,
    inVersion: (number, name) => (number ? `${number} in ${name}` : name),
    unchanged: 'The same wording as before.',
    removedIn: 'Left out of',
    why: 'Why:',
    madeOf: 'Has taken over words from',
    beginsOn: (on) => `Applies from ${formatDay(on, 'en')}. It is said in:`,
  },
}

export const told: Readonly<Record<Language, typeof sv>> = { sv, en }
