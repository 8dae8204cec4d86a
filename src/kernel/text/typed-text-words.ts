// SPDX-License-Identifier: EUPL-1.2
// What is said of a typed text that cannot be kept: the same sentence in every room.

import { formatNumber } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import type { TypedTextRefusal } from '#kernel/text/typed-text.ts'

type Sentences = Readonly<Record<TypedTextRefusal, (facts: Facts) => string>>

export const typedTextWords: Readonly<Record<Language, Sentences>> = {
  sv: {
    'text-missing': () => 'Fyll i det här.',
    'text-too-long': ({ most }) =>
      `Korta texten till högst ${formatNumber(Number(most), 'sv')} tecken.`,
    'personal-number': ({ begins }) =>
      `Ta bort personnumret som börjar på ${begins}. Samsyn sparar inga personnummer.`,
  },
  en: {
    'text-missing': () => 'Fill this in.',
    'text-too-long': ({ most }) =>
      `Shorten the text to at most ${formatNumber(Number(most), 'en')} characters.`,
    'personal-number': ({ begins }) =>
      `Remove the personal identity number that begins with ${begins}. Samsyn keeps none.`,
  },
}
