// SPDX-License-Identifier: EUPL-1.2
// Rendered pages for visitors without a session. A key holds everything that a page may depend on,
// the database's own revision among it, so nothing is ever emptied: what is stale is not asked for.

import { createHash } from 'node:crypto'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { encode, isWorthEncoding, type Encoding } from '#platform/http/answer/encode.ts'

export type CachedPage = {
  readonly mediaType: string
  readonly fileName: string | undefined
  /** As they are asked for; what was drawn is always there as it is. */
  readonly bodies: Map<Encoding, Uint8Array>
}

export type PageCache = {
  find(key: string): CachedPage | undefined
  keep(key: string, page: CachedPage): void
}

export function pageKey(parts: {
  readonly release: string
  readonly language: Language
  readonly path: string
  readonly query: string
  readonly today: Day
  readonly revisions: string
}): string {
  const text = JSON.stringify([
    parts.release,
    parts.language,
    parts.path,
    parts.query,
    parts.today,
    parts.revisions,
  ])
  return createHash('sha256').update(text).digest('base64url')
}

/** What an answer says of a page that is kept. The tag is the same for every encoding, hence weak. */
export function knownBy(key: string): readonly (readonly [name: string, value: string])[] {
  return [
    ['Cache-Control', 'no-cache'],
    ['ETag', `W/"${key}"`],
  ]
}

/** Whether the browser's copy is the page that the key stands for. */
export function isFresh(ifNoneMatch: string | null, key: string): boolean {
  if (ifNoneMatch === null) return false
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${key}"`)
}

/** Keeps at most so many bytes, forgetting the page that was asked for longest ago. */
export function makePageCache(mostBytes: number): PageCache {
  const pages = new Map<string, CachedPage>()
  let bytes = 0

  function forget(key: string): void {
    const page = pages.get(key)
    if (page === undefined) return
    pages.delete(key)
    bytes -= sizeOf(page)
  }

  return {
    find(key) {
      const page = pages.get(key)
      if (page === undefined) return undefined
      pages.delete(key)
      pages.set(key, page)
      return page
    },
    keep(key, page) {
      // One large download would push out every page.
      if (sizeOf(page) > mostBytes / 8) return
      forget(key)
      pages.set(key, page)
      bytes += sizeOf(page)
      while (bytes > mostBytes) forget(pages.keys().next().value!)
    },
  }
}

/** The page as a browser takes it, encoded the first time somebody takes it so. */
export async function bodyOf(page: CachedPage, encoding: Encoding): Promise<Uint8Array> {
  const known = page.bodies.get(encoding)
  if (known !== undefined) return known
  const body = await encode(page.bodies.get('identity')!, encoding)
  page.bodies.set(encoding, body)
  return body
}

/** The encodings that a page may be sent in. */
export function encodingsOf({ mediaType, bodies }: CachedPage): ReadonlySet<Encoding> {
  const isWorth = isWorthEncoding(mediaType, bodies.get('identity')!)
  return new Set(isWorth ? ['identity', 'br', 'gzip'] : ['identity'])
}

const overhead = 500

/** As drawn, and half as much again for the encodings that may come. */
function sizeOf(page: CachedPage): number {
  return page.bodies.get('identity')!.byteLength * 1.5 + overhead
}
