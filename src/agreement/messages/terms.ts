// SPDX-License-Identifier: EUPL-1.2
// Terms and their changes in words: on pages, and in the journal.

import { formatDay, formatNumber } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { SaidOtherwise } from '../rules/days-in-text.ts'
import type { Terms } from '../rules/edition.ts'
import type { TermsChange } from '../rules/terms-changes.ts'
import type { Extension } from '../rules/validity-terms.ts'

const sv = {
  names: {
    startsOn: 'Gäller från',
    endsOn: 'Sista dag',
    periodYears: 'Avtalstid',
    noticeMonths: 'Uppsägningstid',
    extension: 'Förlängning',
    extensionYears: 'Förlängningens längd',
    maxExtensions: 'Antal förlängningar, högst',
    continuesUntilReplaced: 'Löper vidare',
    followsMain: 'Följer huvudavtalet',
    source: 'Källa',
    isAssumed: 'Antagna villkor',
  } as Record<keyof Terms, string>,
  extensions: {
    none: 'ingen',
    automatic: 'av sig själv om ingen säger upp',
    'by-decision': 'genom beslut av alla',
  } as Record<Extension, string>,
  none: 'inget',
  yes: 'ja',
  no: 'nej',
  years: (count: number) => `${formatNumber(count, 'sv')} år`,
  months: (count: number) => `${formatNumber(count, 'sv')} ${count === 1 ? 'månad' : 'månader'}`,
  changed: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
  /** The provision has a number, or stands before the first. */
  otherwise: {
    startsOn: (text: string, terms: string) =>
      `Texten säger att avtalet gäller från ${text}; villkoren säger ${terms}.`,
    endsOn: (text: string, terms: string) =>
      `Texten säger att avtalet gäller till och med ${text}; villkoren säger ${terms}.`,
    noticeMonths: (text: string, terms: string) =>
      `Texten säger att uppsägningstiden är ${text}; villkoren säger ${terms}.`,
  },
  heading: 'Texten och villkoren säger olika',
  correct: 'Läs bestämmelsen och rätta det som är fel innan texten fryses.',
  corrected: 'Rättade villkor',
  by: (correctedOn: Day, decision: string, decidedOn: Day) =>
    `Rättat ${formatDay(correctedOn, 'sv')}. Beslut: ${decision}, ${formatDay(decidedOn, 'sv')}.`,
  why: 'Varför:',
  provision: 'Läs bestämmelsen',
}

const en: typeof sv = {
  names: {
    startsOn: 'Applies from',
    endsOn: 'Last day',
    periodYears: 'Term',
    noticeMonths: 'Notice',
    extension: 'Extension',
    extensionYears: 'Length of an extension',
    maxExtensions: 'Number of extensions, at most',
    continuesUntilReplaced: 'Continues',
    followsMain: 'Follows the main agreement',
    source: 'Source',
    isAssumed: 'Assumed terms',
  },
  extensions: {
    none: 'none',
    automatic: 'by itself unless someone gives notice',
    'by-decision': 'by everyone’s decision',
  },
  none: 'nothing',
  yes: 'yes',
  no: 'no',
  years: (count) => `${formatNumber(count, 'en')} ${count === 1 ? 'year' : 'years'}`,
  months: (count) => `${formatNumber(count, 'en')} ${count === 1 ? 'month' : 'months'}`,
  changed: (name, before, after) => `${name}: ${before} → ${after}`,
  otherwise: {
    startsOn: (text, terms) =>
      `The text says that the agreement applies from ${text}; the terms say ${terms}.`,
    endsOn: (text, terms) =>
      `The text says that the agreement applies until ${text}; the terms say ${terms}.`,
    noticeMonths: (text, terms) =>
      `The text says that the period of notice is ${text}; the terms say ${terms}.`,
  },
  heading: 'The text and the terms differ',
  correct: 'Read the provision and correct what is wrong before the text is frozen.',
  corrected: 'Corrected terms',
  by: (correctedOn, decision, decidedOn) =>
    `Corrected on ${formatDay(correctedOn, 'en')}. Decision: ${decision}, ${formatDay(decidedOn, 'en')}.`,
  why: 'Why:',
  provision: 'Read the provision',
}

export const termsMessages: Readonly<Record<Language, typeof sv>> = { sv, en }

/** «Uppsägningstid: 12 månader → 6 månader». */
export function termsChangeInWords(change: TermsChange, language: Language): string {
  const words = termsMessages[language]
  const { term, before, after } = change
  return words.changed(
    words.names[term],
    valueInWords(term, before, language),
    valueInWords(term, after, language),
  )
}

function valueInWords(term: keyof Terms, value: Terms[keyof Terms], language: Language): string {
  const words = termsMessages[language]
  if (value === undefined || value === '') return words.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') {
    if (term === 'noticeMonths') return words.months(value)
    return term === 'maxExtensions' ? formatNumber(value, language) : words.years(value)
  }
  if (term === 'startsOn' || term === 'endsOn') return formatDay(value as Day, language)
  return term === 'extension' ? words.extensions[value as Extension] : value
}

/** What the text says otherwise, with both values. */
export function otherwiseInWords(said: SaidOtherwise, language: Language): string {
  return termsMessages[language].otherwise[said.term](
    valueInWords(said.term, said.text, language),
    valueInWords(said.term, said.terms, language),
  )
}
