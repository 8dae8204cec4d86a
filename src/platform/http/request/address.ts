// SPDX-License-Identifier: EUPL-1.2
// What an address says before any page is found: the language, the path, whether it can be read.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import type { Language } from '#kernel/language.ts'

export type Address = {
  readonly language: Language
  /** Decoded, in Swedish form: `/en/remiss` and `/remiss` are both `/remiss`. */
  readonly path: string
  readonly query: URLSearchParams
}

export type ReadAddress =
  | { readonly kind: 'address'; readonly address: Address }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'nowhere' }

/** Reads the raw path and query (`?…` or ''). A slash at the end is taken away by a redirect. */
export function readAddress(rawPath: string, rawQuery: string): ReadAddress {
  // An address that begins with // would, as a redirect, lead to another site.
  if (rawPath.includes('//')) return { kind: 'nowhere' }
  if (rawPath.length > 1 && rawPath.endsWith('/')) {
    return { kind: 'redirect', to: rawPath.slice(0, -1) + rawQuery }
  }
  const decoded = decodePath(rawPath)
  if (decoded === undefined || !isReadableQuery(rawQuery)) return { kind: 'unreadable' }
  const { language, path } = splitLanguage(decoded)
  return { kind: 'address', address: { language, path, query: new URLSearchParams(rawQuery) } }
}

/** The language of a path, also when the rest of it cannot be read. */
export function splitLanguage(path: string): { language: Language; path: string } {
  if (path === '/en') return { language: 'en', path: '/' }
  if (path.startsWith('/en/')) return { language: 'en', path: path.slice(3) }
  return { language: 'sv', path }
}

/** The address of a path in a language: `/remiss` or `/en/remiss`; `#place` is left as it is. */
export function linkTo(language: Language, path: string): string {
  if (language === 'sv' || !path.startsWith('/')) return path
  return `/en${path.replace(/^\/(?=$|[?#])/, '')}`
}

/** A path of our own to go back to, or the start page: never another site. */
export function ownPathOr(fallback: string, wanted: string | undefined): string {
  if (wanted === undefined || wanted.length > 2000) return fallback
  // Browsers read \ as / and skip control characters, so both could hide another host.
  const isOwn = /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(wanted)
  if (!isOwn) return fallback
  const base = 'http://own.invalid'
  const resolved = URL.canParse(wanted, base) ? new URL(wanted, base) : undefined
  if (resolved === undefined || resolved.origin !== base) return fallback
  const { path } = splitLanguage(resolved.pathname)
  const isSignIn = path.startsWith('/logga-') || path.startsWith('/oidc') || path.startsWith('//')
  return isSignIn ? fallback : resolved.pathname + resolved.search + resolved.hash
}

function decodePath(raw: string): string | undefined {
  // A slash inside a segment would change which page is meant.
  if (/%2f|%5c|%00/i.test(raw)) return undefined
  const decoded = decodeText(raw)
  return decoded === undefined ? undefined : inNormalForm(decoded)
}

function isReadableQuery(raw: string): boolean {
  return !/%00/i.test(raw) && decodeText(raw.replaceAll('+', ' ')) !== undefined
}

/** Nothing if the percent signs do not spell UTF-8. */
export function decodeText(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch (cause) {
    if (cause instanceof URIError) return undefined
    throw cause
  }
}
