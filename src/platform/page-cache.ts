// SPDX-License-Identifier: EUPL-1.2
// Rendered pages for visitors without a session. A key holds everything that a page may depend on,
// the database's own revision among it, so nothing is ever emptied: what is stale is not asked for.

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database.ts'
import type { Encoding } from '#platform/http/answer/encode.ts'

export type CachedPage = {
  readonly mediaType: string
  readonly fileName: string | undefined
  readonly bodies: ReadonlyMap<Encoding, Uint8Array>
}

export type PageCache = {
  find(key: string): CachedPage | undefined
  keep(key: string, page: CachedPage): void
}

/** What the public can see is the same as long as this is. One cheap query, asked on every request. */
export async function readRevisions(db: Db): Promise<string> {
  const answer = await sql<{ revision: string }>`select public_revision() as revision`.execute(db)
  return answer.rows[0]!.revision
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

/** The same for every encoding of the page, hence weak. */
export function entityTag(key: string): string {
  return `W/"${key}"`
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

const overhead = 500

function sizeOf(page: CachedPage): number {
  return [...page.bodies.values()].reduce((sum, body) => sum + body.byteLength, overhead)
}
