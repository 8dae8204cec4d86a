// SPDX-License-Identifier: EUPL-1.2
// What a room's pages.tsx is made of: rows of a route table, told who visits and what day it is.

import type { Audience, Mandate } from '#kernel/mandate.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { csvCell } from '#kernel/text/spreadsheet-cell.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import type { QueryName } from '#platform/http/request/declared-query.ts'
import { spreadsheetType } from '#platform/spreadsheet/write-spreadsheet.ts'

/** The person who is signed in. `mandate` is the one she has chosen to act under. */
export type Visitor = {
  readonly personId: string
  readonly name: string
  readonly mandate: Mandate | undefined
  /** For whom she acts, in words for the page: «Lerums kommun, koordinator». */
  readonly actsFor: string | undefined
  readonly mandateCount: number
  /** How many mandates she has been offered and not answered about. They open nothing yet. */
  readonly offerCount?: number
}

/** One request, as a page meets it. Pages keep it; commands and rules are handed only what they use. */
export type Visit = {
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  /** What the page declares that it reads; to read more throws. */
  readonly query: URLSearchParams
  readonly language: Language
  /** The product's day: moved by hand in the demonstration, else today in Europe/Stockholm. */
  readonly today: Day
  /** The day asked about with `?per=`, else today. */
  readonly asOf: Day
  readonly isDemonstration: boolean
  readonly visitor: Visitor | undefined
  /** Names the visitor's session to `session.ts`: the stored hash, never the cookie's secret. */
  readonly sessionId: string | undefined
  readonly mandate: Mandate | undefined
  /** Reads; scoped to the visitor's party and role, so the database itself withholds the rest. */
  readonly db: Db
  /** The mandate, or NotAllowed: for pages whose audience already demands one. */
  getMandate(): Mandate
  /** One transaction on behalf of the visitor: what the command writes, it writes with its journal rows. */
  act<Value>(command: (tx: Tx) => Promise<Value>): Promise<Value>
  /** The submitted form; text fields trimmed at the ends, line ends as \n, NFC. */
  form(): Promise<SubmittedForm>
  /** What the visitor had typed here when her session ended: the page draws its form with it. */
  readonly kept: KeptForm | undefined
  /** The address of a path in the visitor's language: `/remiss` or `/en/remiss`. */
  link(path: string): string
  /** The whole address of a path, as it is told to who is not here: a search engine, a reader of data. */
  wholeAddress(path: string): string
}

export type UploadedFile = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export type SubmittedForm = {
  /** The text of a field, '' when it was not sent. */
  text(name: string): string
  texts(name: string): readonly string[]
  file(name: string): UploadedFile | undefined
  /** Every text field and what was typed in it, in the order they were sent. */
  readonly sent: readonly (readonly [name: string, value: string])[]
  readonly hadFile: boolean
  /** The mark of what the form was drawn from, for the command to compare under its lock. */
  readonly seen: Seen
  /** Every text field as it was typed, to show the form again. */
  readonly typed: Readonly<Record<string, string>>
}

/** What was sent when the session had ended, as the form would have been read. */
export type KeptForm = Pick<SubmittedForm, 'text' | 'texts' | 'typed' | 'sent'> & {
  /** The path it was sent to, without language. */
  readonly sentTo: string
}

/** What a page answers. `Content` is what the roof frames into a document (see web/frame.tsx). */
export type Answer<Content> =
  | {
      readonly kind: 'page'
      readonly content: Content
      readonly status?: 200 | 400 | 404 | 409 | 413 | 422
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: 301 | 302 | 303 }
  | {
      readonly kind: 'bytes'
      readonly mediaType: string
      readonly body: string | Uint8Array
      /** Given, the browser saves the answer under this name, which is ours: never what an uploader wrote. */
      readonly fileName?: string
      readonly status?: 200 | 409 | 422
    }

/**
 * One row of the route table. The path is written in Swedish as in the site map, with `:name` for
 * what varies; English is the same path under `/en`. GET never writes, but a sign that nothing depends on (ADR 65); POST redirects (303) or shows
 * the form again. A GET whose audience is everyone is cached for visitors without a session.
 */
export type Page<Content> = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly may: Audience
  /**
   * What the page reads in its address beside the day (`per`). All else is as if it were not there,
   * for the page and for the cache. A POST reads what the GET at its path does.
   */
  readonly query?: readonly QueryName[]
  /** Larger than the usual body limit, in bytes: uploads only. */
  readonly bodyLimit?: number
  /** Which rate limit the route counts against, besides the general one. */
  readonly limit?: 'sign-in' | 'question' | 'search' | 'upload'
  /** True for a page that draws its form with `visit.kept`; for others the words are shown with a button. */
  readonly drawsKept?: boolean
  /** True for a form that may be sent under any mandate: one that chooses it, or signs out. */
  readonly isForAnyMandate?: boolean
  /**
   * True for a deed that a mail program does for its reader, with no page of ours before it (RFC 8058):
   * what it needs stands in the address, and it can do no more than decline letters.
   */
  readonly isForMailPrograms?: boolean
  /** True for a page that changes without a public journal row: it is never cached. */
  readonly isLive?: boolean
  readonly answer: (visit: Visit) => Promise<Answer<Content>>
}

export function show<Content>(
  content: Content,
  status: 200 | 400 | 404 | 409 | 413 | 422 = 200,
): Answer<Content> {
  return { kind: 'page', content, status }
}

/** How a form that comes back is answered: something has changed since it was drawn, or something is to be mended. */
export function statusOfReturned(form: {
  readonly changes: readonly unknown[]
  readonly errors: readonly unknown[]
}): 200 | 409 | 422 {
  if (form.changes.length > 0) return 409
  return form.errors.length > 0 ? 422 : 200
}

export function redirect(to: string, status: 301 | 302 | 303 = 303): Answer<never> {
  return { kind: 'redirect', to, status }
}

export function json(body: unknown): Answer<never> {
  return {
    kind: 'bytes',
    mediaType: 'application/json; charset=utf-8',
    body: `${JSON.stringify(body, undefined, 1)}\n`,
  }
}

/** A stored file, to save under a name of ours. */
export function pdf(fileName: string, body: Uint8Array): Answer<never> {
  return { kind: 'bytes', mediaType: 'application/pdf', body, fileName }
}

/** A stored file of another kind, to save under a name of ours. No page that a stranger wrote is given out. */
export function storedFile(
  fileName: string,
  file: { readonly mediaType: string; readonly bytes: Uint8Array },
): Answer<never> {
  if (file.mediaType.startsWith('text/html'))
    throw new Error(`${fileName} is a page that was sent in`)
  return { kind: 'bytes', mediaType: file.mediaType, body: file.bytes, fileName }
}

/** A file that the product has written, to save under its name. */
export function writtenFile(made: {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}): Answer<never> {
  return { kind: 'bytes', mediaType: made.mediaType, body: made.bytes, fileName: made.name }
}

/** A workbook of ours, to save under a name of ours. */
export function workbook(fileName: string, body: Uint8Array): Answer<never> {
  return { kind: 'bytes', mediaType: spreadsheetType, body, fileName }
}

export function csv(
  fileName: string,
  rows: readonly (readonly (string | number)[])[],
): Answer<never> {
  // The byte order mark and semicolons are what Swedish spreadsheet programs expect.
  const body = `\uFEFF${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`
  return { kind: 'bytes', mediaType: 'text/csv; charset=utf-8', body, fileName }
}
