// SPDX-License-Identifier: EUPL-1.2
// How a visit to the open source went, in words.

import { formatInstant } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import type { FetchRefusal } from '../commands/refreshing.ts'
import type { SourceVisit } from '../rules/source.ts'

type Sentences = Readonly<Record<FetchRefusal, (facts: Facts) => string>>

const refusals: Readonly<Record<Language, Sentences>> = {
  sv: {
    'outside-not-reached': () =>
      'Källan går inte att nå. Kontrollera adressen i SAMSYN_LAW_SOURCE och att servern får nå den.',
    'outside-slow': ({ seconds }) =>
      `Källan svarade inte inom ${seconds} sekunder. Frågan ställs igen om en timme.`,
    'outside-cut': () => 'Källans svar bröts på vägen. Frågan ställs igen om en timme.',
    'outside-too-large': ({ most }) => `Källans svar är större än ${most} MB och läses inte.`,
    'outside-says-no': ({ status }) =>
      `Källan svarade med felet ${status}. Frågan ställs igen om en timme.`,
    'source-is-page': () =>
      'Källan svarade med en webbsida i stället för data. Kontrollera adressen i SAMSYN_LAW_SOURCE.',
    'source-not-json': () => 'Källans svar är inte helt. Frågan ställs igen om en timme.',
    'source-other-shape': () =>
      'Källans svar har en annan form än väntat. Den kan ha ändrats: hör med den som sköter Samsyn.',
    'source-other-document': ({ law }) =>
      `Källan svarade om en annan lag än ${law}. Den kan ha ändrats: hör med den som sköter Samsyn.`,
  },
  en: {
    'outside-not-reached': () =>
      'The source cannot be reached. Check the address in SAMSYN_LAW_SOURCE and that the server may reach it.',
    'outside-slow': ({ seconds }) =>
      `The source did not answer within ${seconds} seconds. It is asked again in an hour.`,
    'outside-cut': () => 'The answer was cut off on its way. The source is asked again in an hour.',
    'outside-too-large': ({ most }) => `The answer is larger than ${most} MB and is not read.`,
    'outside-says-no': ({ status }) =>
      `The source answered with the error ${status}. It is asked again in an hour.`,
    'source-is-page': () =>
      'The source answered with a web page in place of data. Check the address in SAMSYN_LAW_SOURCE.',
    'source-not-json': () => 'The answer is not whole. The source is asked again in an hour.',
    'source-other-shape': () =>
      'The answer has another shape than expected. The source may have changed: ask who runs Samsyn.',
    'source-other-document': ({ law }) =>
      `The source answered about another law than ${law}. It may have changed: ask who runs Samsyn.`,
  },
}

const went = {
  sv: (changes: number) =>
    changes === 0 ? 'inget nytt i källan' : changes === 1 ? '1 ändring' : `${changes} ändringar`,
  en: (changes: number) =>
    changes === 0 ? 'nothing new' : changes === 1 ? '1 change' : `${changes} changes`,
} as const

/** Why nothing could be read, or what was new. */
export function sayVisit(
  { outcome, facts, changes }: Omit<SourceVisit, 'at'>,
  language: Language,
): string {
  const sentences: Readonly<Record<string, ((facts: Facts) => string) | undefined>> =
    refusals[language]
  return sentences[outcome]?.(facts) ?? went[language](changes)
}

const lastAsked = {
  sv: (at: string, said: string) => `Källan för lagar frågades ${at}: ${said}`,
  en: (at: string, said: string) => `The source of laws was asked ${at}: ${said}`,
} as const

export function tellVisit(visit: SourceVisit, language: Language): string {
  const at = formatInstant(visit.at, language)
  const said = sayVisit(visit, language)
  const sentence = visit.outcome === 'ok' ? `${said}.` : said
  return lastAsked[language](at, sentence)
}
