// SPDX-License-Identifier: EUPL-1.2
// From what a page answers to what the browser is sent.

import type { Answer } from '#platform/page.ts'
import { spreadsheetType } from '#platform/spreadsheet/write-spreadsheet.ts'
import {
  chooseEncoding,
  encode,
  type Encoding,
  isWorthEncoding,
} from '#platform/http/answer/encode.ts'

export const htmlType = 'text/html; charset=utf-8'

export type Rendered = {
  readonly status: number
  readonly mediaType: string
  readonly fileName: string | undefined
  readonly bytes: Uint8Array
}

/** Headers that are set per answer; a cookie needs a list, since it may stand twice. */
export type AnswerHeaders = readonly (readonly [name: string, value: string])[]

export async function render<Content>(
  answer: Exclude<Answer<Content>, { kind: 'redirect' }>,
  draw: (content: Content) => string | Promise<string>,
): Promise<Rendered> {
  if (answer.kind === 'page') {
    const bytes = toBytes(await draw(answer.content))
    return { status: answer.status ?? 200, mediaType: htmlType, fileName: undefined, bytes }
  }
  const { status = 200, mediaType, fileName, body } = answer
  return { status, mediaType, fileName, bytes: toBytes(body) }
}

/** An answer for one visitor only; compressed if the browser takes it. */
export async function sendOnce(
  rendered: Rendered,
  acceptEncoding: string | null,
  headers: AnswerHeaders = [],
): Promise<Response> {
  const possible = isWorthEncoding(rendered.mediaType, rendered.bytes)
    ? new Set<Encoding>(['br', 'gzip', 'identity'])
    : new Set<Encoding>(['identity'])
  const encoding = chooseEncoding(acceptEncoding, possible)
  return send({ ...rendered, bytes: await encode(rendered.bytes, encoding) }, encoding, [
    ['Cache-Control', 'private, no-store'],
    ...headers,
  ])
}

export function send(rendered: Rendered, encoding: Encoding, headers: AnswerHeaders): Response {
  return new Response(rendered.bytes as Uint8Array<ArrayBuffer>, {
    status: rendered.status,
    headers: headersOf(rendered, encoding, headers),
  })
}

export function headersOf(
  rendered: Pick<Rendered, 'mediaType' | 'fileName'>,
  encoding: Encoding,
  headers: AnswerHeaders,
): Headers {
  const all = new Headers([
    ['Content-Type', rendered.mediaType],
    ['Vary', 'Cookie, Accept-Encoding'],
  ])
  for (const [name, value] of headers) all.append(name, value)
  if (encoding !== 'identity') all.set('Content-Encoding', encoding)
  const { fileName, mediaType } = rendered
  if (fileName !== undefined) all.set('Content-Disposition', attachment(fileName, mediaType))
  return all
}

/** The browser's copy is the page. */
export function notModified(headers: AnswerHeaders): Response {
  return new Response(null, { status: 304, headers: headersOfNotModified(headers) })
}

export function headersOfNotModified(headers: AnswerHeaders): Headers {
  const all = new Headers([['Vary', 'Cookie, Accept-Encoding']])
  for (const [name, value] of headers) all.append(name, value)
  return all
}

/** Leads to a place of our own; one that would lead out of the site is a bug and throws. */
export function sendRedirect(
  to: string,
  status: 301 | 302 | 303,
  headers: AnswerHeaders = [],
): Response {
  const base = 'http://own.invalid'
  const url = new URL(to, base)
  if (url.origin !== base) throw new Error(`a page redirects to another site: ${url.origin}`)
  const all = new Headers([
    ['Location', url.pathname + url.search + url.hash],
    ['Cache-Control', 'private, no-store'],
  ])
  for (const [name, value] of headers) all.append(name, value)
  return new Response(null, { status, headers: all })
}

/** How a file of a kind is named. What is not here is not given out under a name. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'text/csv': '.csv',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'text/html': '.html',
  'text/markdown': '.md',
  'application/akn+xml': '.akn.xml',
  [spreadsheetType]: '.xlsx',
}

/**
 * RFC 6266: a plain name for old programs, the exact one for the others. A name that says another
 * kind than the file is, or that could be read otherwise than it is written, is a bug and throws.
 */
function attachment(fileName: string, mediaType: string): string {
  const ending = endings[mediaType.split(';')[0]!]
  if (ending === undefined || !fileName.endsWith(ending)) {
    throw new Error(`a file of ${mediaType} would be saved as ${fileName}`)
  }
  if (!/^[\p{L}\p{N}_][\p{L}\p{N} ._-]*$/u.test(fileName)) {
    throw new Error(`a file would be saved under a name with odd signs: ${fileName}`)
  }
  const plain = fileName.replaceAll(/[^\w .-]/g, '_')
  const exact = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}

function toBytes(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? Buffer.from(body, 'utf8') : body
}
