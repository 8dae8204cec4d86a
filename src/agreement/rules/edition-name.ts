// SPDX-License-Identifier: EUPL-1.2

import type { Version } from './document.ts'

// Labels stand in addresses and lack å, ä and ö.
const wordsOfLabels: Readonly<Record<string, string>> = { forslag: 'förslag', andrat: 'ändrat' }

/**
 * A version's title with its label, and no whole word of it twice: «Hälso- och sjukvårdsavtal 2027
 * (remiss)». A part of a word is another word, or 2027 and 2027-2 would be called the same.
 */
export function editionName(version: Pick<Version, 'title' | 'label'>): string {
  const title = version.title.trim()
  const said = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const words = version.label.split('-').map((word) => wordsOfLabels[word] ?? word)
  const missing = words.filter((word) => !said.has(word))
  const years = missing.filter((word) => /^\d{4}$/.test(word))
  const others = missing.filter((word) => !/^\d{4}$/.test(word))
  const name = [title, ...years].join(' ')
  return others.length === 0 ? name : `${name} (${others.join(' ')})`
}

/** What a document is called whatever the edition: its title without a year. */
export function documentName(version: Pick<Version, 'title'>): string {
  const title = version.title.trim()
  return /\s\d{4}$/.test(title) ? title.slice(0, -4).trimEnd() : title
}
