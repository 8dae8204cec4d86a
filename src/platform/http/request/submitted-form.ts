// SPDX-License-Identifier: EUPL-1.2
// The submitted form: read no further than its limit, and told in text as people meant it.

import { readSeen, seenField } from '#kernel/seen.ts'
import { inNormalForm } from '#kernel/text/normal-form.ts'
import { meantSigns, oneLine } from '#kernel/text/signs.ts'
import type { SubmittedForm, UploadedFile } from '#platform/page.ts'
import { decodeText } from '#platform/http/request/address.ts'
import { Refusal } from '#platform/http/answer/outcome.ts'

/** What a form may hold, for every form: the longest of ours has some four thousand fields. */
export const formLimits = {
  fields: 5_000,
  nameCharacters: 200,
  files: 10,
  /** What is said about the parts of a multipart form, before each of them and in all. */
  headBytes: 2_000,
  allHeadBytes: 500_000,
} as const

/** The body can be read once; a page may ask for the form again. */
export function readFormOnce(request: Request): (limit: number) => Promise<SubmittedForm> {
  let form: Promise<SubmittedForm> | undefined
  return (limit) => (form ??= readForm(request, limit))
}

export async function readForm(request: Request, limit: number): Promise<SubmittedForm> {
  const mediaType = request.headers.get('content-type') ?? ''
  const body = await readBody(request, limit)
  if (body.byteLength === 0) return formOf(new FormData(), new Map())
  const fields = await new Response(body, {
    headers: { 'content-type': encodingOf(mediaType, body) },
  })
    .formData()
    .catch(() => {
      throw new Refusal(400, 'unreadable-form')
    })
  for (const name of fields.keys()) {
    if (name.length > formLimits.nameCharacters) throw new Refusal(413, 'long-field-name')
  }
  return formOf(fields, await readFiles(fields))
}

/** How the body is to be read, once it is known to have no more parts than a form may. */
function encodingOf(mediaType: string, body: Buffer<ArrayBuffer>): string {
  if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) {
    demandFewFields(body)
    demandReadable(body)
    return mediaType
  }
  const [, quoted, bare] =
    /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]{1,70})"|([^\s;",]{1,70}))/i.exec(mediaType) ??
    []
  const boundary = quoted ?? bare
  if (boundary === undefined) throw new Refusal(400, 'unreadable-form')
  demandSmallParts(body, `--${boundary}`)
  // Told anew, so that the parts are told apart as they were counted.
  return `multipart/form-data; boundary="${boundary}"`
}

function demandFew(fields: number): void {
  if (fields > formLimits.fields) throw new Refusal(413, 'too-many-fields')
}

function demandFewFields(body: Buffer): void {
  let fields = 1
  for (let at = body.indexOf('&'); at !== -1; at = body.indexOf('&', at + 1)) {
    demandFew((fields += 1))
  }
}

/** Each part begins with a few lines that name it, then an empty line. */
function demandSmallParts(body: Buffer, delimiter: string): void {
  let parts = 0
  let allHeads = 0
  for (let at = body.indexOf(delimiter); at !== -1;) {
    const next = body.indexOf(delimiter, at + delimiter.length)
    if (next === -1) break
    const begin = body.subarray(at, Math.min(next, at + formLimits.headBytes))
    const head = begin.indexOf('\r\n\r\n')
    if (head === -1) throw new Refusal(400, 'unreadable-form')
    allHeads += head
    demandFew((parts += 1))
    if (allHeads > formLimits.allHeadBytes) throw new Refusal(413)
    at = next
  }
}

/** What is over the limit is read and thrown away, or the browser would see a broken connection. */
async function readBody(request: Request, limit: number): Promise<Buffer<ArrayBuffer>> {
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
  return Buffer.concat(chunks)
}

function demandReadable(body: Buffer): void {
  const text = body.toString('latin1').replaceAll('+', ' ')
  if (decodeText(text) === undefined) throw new Refusal(400, 'unreadable-form')
}

async function readFiles(fields: FormData): Promise<Map<string, UploadedFile>> {
  const files = new Map<string, UploadedFile>()
  for (const [name, value] of fields) {
    // A file control that was left empty is sent with neither name nor bytes.
    if (typeof value === 'string' || (value.name === '' && value.size === 0)) continue
    if (files.size >= formLimits.files) throw new Refusal(413, 'too-many-files')
    const bytes = new Uint8Array(await value.arrayBuffer())
    files.set(name, { name: plainFileName(value.name), mediaType: value.type, bytes })
  }
  return files
}

function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!
  return inNormalForm(oneLine(last).replaceAll(/["<>]/g, '').slice(0, 200).toWellFormed())
}

function formOf(fields: FormData, files: ReadonlyMap<string, UploadedFile>): SubmittedForm {
  const texts = new Map<string, string[]>()
  const sent: [string, string][] = []
  for (const [name, value] of fields) {
    if (typeof value !== 'string') continue
    // No one can type it, and the database does not take it.
    if (value.includes('\0') || name.includes('\0')) throw new Refusal(400, 'unreadable-form')
    const typed = inNormalForm(meantSigns(value))
    const known = texts.get(name)
    if (known) known.push(typed)
    else texts.set(name, [typed])
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
