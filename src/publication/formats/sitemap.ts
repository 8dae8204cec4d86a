// SPDX-License-Identifier: EUPL-1.2
// Addresses for programs: a map of the site as sitemaps.org describes it, and what robots are asked.

import type { LastingPage } from '#kernel/gathered/lasting.ts'

/** A part of a map may hold 50 000 addresses and 50 MB; ours are short. */
export const mostInPart = 40_000

/** The map in parts: always one at least. */
export function partsOfMap(pages: readonly LastingPage[]): readonly (readonly LastingPage[])[] {
  const count = Math.max(1, Math.ceil(pages.length / mostInPart))
  return Array.from({ length: count }, (_, at) =>
    pages.slice(at * mostInPart, (at + 1) * mostInPart),
  )
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The list of the parts. */
export function indexOfMap(addresses: readonly string[]): string {
  const rows = addresses.map((address) => `<sitemap><loc>${escape(address)}</loc></sitemap>\n`)
  return `${head}<sitemapindex ${namespace}>\n${rows.join('')}</sitemapindex>\n`
}

export function partOfMap(
  pages: readonly LastingPage[],
  wholeAddress: (path: string) => string,
): string {
  const rows = pages.map(({ path, changedOn }) => {
    const changed = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`
    return `<url><loc>${escape(wholeAddress(encodeURI(path)))}</loc>${changed}</url>\n`
  })
  return `${head}<urlset ${namespace}>\n${rows.join('')}</urlset>\n`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;')
}

/** Where someone must be signed in, and lists that are made of what is asked. */
const notForRobots = ['/admin', '/arbetsyta', '/arenden', '/logga-in', '/min-part', '/sok', '/brev']

/** Nothing of a demonstration is for search engines: what it says is invented. */
export function robotsText(site: {
  readonly isDemonstration: boolean
  readonly mapAddress: string
}): string {
  if (site.isDemonstration) return 'User-agent: *\nDisallow: /\n'
  const paths = ['', '/en'].flatMap((language) => notForRobots.map((path) => language + path))
  const lines = ['User-agent: *', ...[...paths, '/*?per='].map((path) => `Disallow: ${path}`)]
  return `${lines.join('\n')}\n\nSitemap: ${site.mapAddress}\n`
}
