// SPDX-License-Identifier: EUPL-1.2
// What may stand in an address. A slug never changes and never meets a word of the site map.

import { granted, refused, type Result } from '#kernel/result.ts'
import { checkNumbers } from '#kernel/text/typed-text.ts'

export const longestInAddress = 80

const form = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/

// The site map's own words under /avtal, /arbetsyta and /remiss.
const reserved = new Set([
  'jamfor',
  'paket',
  'utgavor',
  'import',
  'ny',
  'nytt',
  'utkast',
  'gemensam-text',
  'registrera',
  'tidigare',
  'ta-bort',
  'angra',
])

function isUsable(word: string): boolean {
  return form.test(word) && !reserved.has(word) && checkNumbers(word).granted
}

/** A usable word for an address: small letters a–z, digits and hyphens, at most 80 characters. */
export function checkSlug(slug: string): Result<string, 'slug-not-usable'> {
  return isUsable(slug) ? granted(slug) : refused('slug-not-usable')
}

/** A version's label. It has no dots, so that it is never taken for a provision's number. */
export function checkLabel(label: string): Result<string, 'label-not-usable'> {
  return isUsable(label) ? granted(label) : refused('label-not-usable')
}

/** Where a provision stands on a page. Numbers that read alike have places of their own. */
export function anchorOf({ address }: { readonly address: string }): string {
  return `b-${address.replaceAll('.', '-').replaceAll(/[^\p{L}\p{N}_-]/gu, '_')}`
}

/** The lasting address of a provision in an edition, with or without a number. */
export function provisionPath(
  version: { readonly documentSlug: string; readonly label: string },
  provision: { readonly address: string },
): string {
  const page = `/avtal/${version.documentSlug}/${version.label}`
  return encodeURI(`${page}/${provision.address}#${anchorOf(provision)}`)
}

/** `dok/utgava`, as a comparison and the command line name a version. */
export function readVersionAddress(
  address: string,
): { readonly slug: string; readonly label: string } | undefined {
  const [slug, label, ...rest] = address.split('/')
  return slug && label && rest.length === 0 ? { slug, label } : undefined
}
