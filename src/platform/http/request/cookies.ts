// SPDX-License-Identifier: EUPL-1.2

/** The value of one cookie, if the browser sent it. */
export function readCookie(header: string | null, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=')
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim()
  }
  return undefined
}

/** With https the name begins with __Host-, so that no other host or path can plant the cookie. */
export function cookieName(name: string, baseUrl: string): string {
  return isHttps(baseUrl) ? `__Host-${name}` : name
}

export function isHttps(baseUrl: string): boolean {
  return baseUrl.startsWith('https:')
}

export function writeCookie(
  name: string,
  value: string,
  options: { readonly isSecure: boolean; readonly maxAgeSeconds?: number },
): string {
  const parts = [`${name}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  if (options.isSecure) parts.push('Secure')
  if (options.maxAgeSeconds !== undefined) parts.push(`Max-Age=${options.maxAgeSeconds}`)
  return parts.join('; ')
}
