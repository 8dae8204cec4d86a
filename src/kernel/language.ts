// SPDX-License-Identifier: EUPL-1.2

/** Swedish is the source; English is complete. */
export type Language = 'sv' | 'en'

/** One text in both languages. A text that lacks one does not compile. */
export type Bilingual = { readonly sv: string; readonly en: string }

/** What is said in each of the languages. */
export function inBoth(say: (language: Language) => string): Bilingual {
  return { sv: say('sv'), en: say('en') }
}
