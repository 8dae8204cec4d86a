// SPDX-License-Identifier: EUPL-1.2
// The submitted form: read no further than its limit, and told in text as people meant it.

import { readSeen, seenField } from '#kernel/seen.ts'
import type { SubmittedForm, UploadedFile } from '#platform/page.ts'
import { decodeText } from '#platform/http/request/address.ts'
import { Refusal } from '#platform/http/answer/refusals.ts'

export async function readForm(request: Request, limit: number): Promise<SubmittedForm> {
  const mediaType = request.headers.get('content-type') ?? ''
  const body = await readBody(request, limit)
  if (body.byteLength === 0) return formOf(new FormData(), new Map())
  if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) demandReadable(body)
  else if (!/^multipart\/form-data\b/i.test(mediaType)) throw new Refusal(400, 'unreadable-form')
  const fields = await new Response(body, { headers: { 'content-type': mediaType } })
    .formData()
    .catch(() => {
      throw new Refusal(400, 'unreadable-form')
    })
  return formOf(fields, await readFiles(fields))
}

/** What is over the limit is read and thrown away, or the browser would see a broken connection. */
async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const claimed = Number(request.headers.get('content-length') ?? 0)
  const mostDiscarded = limit + 100_000_000
  if (claimed > mostDiscarded) throw new Refusal(413)
  const chunks: Uint8Array[] = []
  let read = 0
  for await (const chunk of request.body ?? []) {
    read += chunk.byteLength
    if (read <= limit) chunks.push(chunk)
    else chunks.length = 0
    if (read > mostDiscarded) break
  }
  if (read > limit) throw new Refusal(413)
  return new Uint8Array(Buffer.concat(chunks))
}

function demandReadable(body: Uint8Array): void {
  const text = Buffer.from(body).toString('latin1').replaceAll('+', ' ')
  if (decodeText(text) === undefined) throw new Refusal(400, 'unreadable-form')
}

async function readFiles(fields: FormData): Promise<Map<string, UploadedFile>> {
  const files = new Map<string, UploadedFile>()
  for (const [name, value] of fields) {
    // A file control that was left empty is sent with neither name nor bytes.
    if (typeof value === 'string' || (value.name === '' && value.size === 0)) continue
    const bytes = new Uint8Array(await value.arrayBuffer())
    files.set(name, { name: plainFileName(value.name), mediaType: value.type, bytes })
  }
  return files
}

function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!
  return last
    .replaceAll(/[\p{Cc}"<>]/gu, '')
    .slice(0, 200)
    .normalize('NFC')
}

function formOf(fields: FormData, files: ReadonlyMap<string, UploadedFile>): SubmittedForm {
  const texts = new Map<string, string[]>()
  const sent: [string, string][] = []
  for (const [name, value] of fields) {
    if (typeof value !== 'string') continue
    const typed = value.replaceAll('\r\n', '\n').normalize('NFC')
    // No one can type it, and the database does not take it.
    if (typed.includes('\0') || name.includes('\0')) throw new Refusal(400, 'unreadable-form')
    texts.set(name, [...(texts.get(name) ?? []), typed])
    sent.push([name, typed])
  }
  return {
    text: (name) => texts.get(name)?.[0]?.trim() ?? '',
    texts: (name) => (texts.get(name) ?? []).map((text) => text.trim()),
    file: (name) => files.get(name),
    sent,
    hadFile: files.size > 0,
    seen: readSeen(texts.get(seenField)?.[0] ?? ''),
    typed: Object.fromEntries([...texts].map(([name, values]) => [name, values[0]!])),
  }
}
