// SPDX-License-Identifier: EUPL-1.2

import type { HttpSettings } from '#platform/http/settings.ts'

/**
 * Whether a request that may change something was sent by one of our own pages.
 *
 * Browsers say it in Sec-Fetch-Site, or in Origin; one that says neither is not a browser with
 * our page open. The content type plays no part: JSON is held to the same rule as forms.
 */
export function isFromOwnPage(
  headers: Headers,
  { baseUrl, mode }: Pick<HttpSettings, 'baseUrl' | 'mode'>,
): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  if (origin === new URL(baseUrl).origin) return true
  // The demonstration may be reached by an IP address: then the host the browser itself came by counts.
  return mode === 'demo' && new URL(origin).host === headers.get('host')
}

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

export function mayChange(method: string): boolean {
  return !readingMethods.has(method)
}
