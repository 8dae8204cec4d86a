// SPDX-License-Identifier: EUPL-1.2

/** Swedish is the source; English is complete. */
export type Language = 'sv' | 'en'

/** One text in both languages. A text that lacks one does not compile. */
export type Bilingual = { readonly sv: string; readonly en: string }
