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

/** A printed number as it stands in an address: «3.2.1 a» is 3.2.1a. */
export function numberInAddress(number: string): string {
  return number.replaceAll(' ', '')
}

/** Where a provision stands on a page: its number if it has one, else its id. */
export function anchorOf(provision: { readonly id: string; readonly number: string }): string {
  const number = numberInAddress(provision.number).replaceAll('.', '-')
  return number === '' ? `b-${provision.id}` : `b-${number}`
}

/** The lasting address of a provision in an edition; one without a number is a place on its page. */
export function provisionPath(
  version: { readonly documentSlug: string; readonly label: string },
  provision: { readonly id: string; readonly number: string },
): string {
  const page = `/avtal/${version.documentSlug}/${version.label}`
  const number = numberInAddress(provision.number)
  return `${number ? `${page}/${number}` : page}#${anchorOf(provision)}`
}

/** `dok/utgava`, as a comparison and the command line name a version. */
export function readVersionAddress(
  address: string,
): { readonly slug: string; readonly label: string } | undefined {
  const [slug, label, ...rest] = address.split('/')
  return slug && label && rest.length === 0 ? { slug, label } : undefined
}
