// SPDX-License-Identifier: EUPL-1.2
// What may stand in an address. A slug never changes and never meets a word of the site map.

import { granted, refused, type Result } from '#kernel/result.ts'

const form = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/

// The site map's own words under /avtal and /arbetsyta.
const reserved = new Set(['jamfor', 'paket', 'utgavor', 'import', 'ny', 'nytt'])

/** A usable word for an address: small letters a–z, digits and hyphens, at most 80 characters. */
export function checkSlug(slug: string): Result<string, 'slug-not-usable'> {
  return form.test(slug) && !reserved.has(slug) ? granted(slug) : refused('slug-not-usable')
}

/** A version's label. It has no dots, so that it is never taken for a provision's number. */
export function checkLabel(label: string): Result<string, 'label-not-usable'> {
  return form.test(label) && !reserved.has(label) ? granted(label) : refused('label-not-usable')
}

const plainLetters: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' }

/** A title as a slug: «Hälso- och sjukvårdsavtal» is halso-och-sjukvardsavtal. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[åäöéü]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}
