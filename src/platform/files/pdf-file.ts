// SPDX-License-Identifier: EUPL-1.2
// Whether an uploaded file is a PDF that can be opened: ISO 32000-1, 7.5.

import { unzlibSync } from 'fflate'
import { granted, refused, type Result } from '#kernel/result.ts'

export const pdfRefusals = [
  'pdf-missing',
  'pdf-too-large',
  'pdf-not-pdf',
  'pdf-cut-off',
  'pdf-encrypted',
  'pdf-without-pages',
  'pdf-unreadable',
  'pdf-too-slow',
  'pdf-holds-number',
] as const

/** Why a file cannot be taken. The last three are said by `openPdf`, which also reads its words. */
export type PdfRefusal = (typeof pdfRefusals)[number]

/** The bytes, if they are a whole PDF with pages that everyone can read. */
export function checkPdf(bytes: Uint8Array, mostBytes: number): Result<Uint8Array, PdfRefusal> {
  if (bytes.byteLength === 0) return refused('pdf-missing')
  if (bytes.byteLength > mostBytes)
    return refused('pdf-too-large', { megabytes: Math.floor(mostBytes / 1024 / 1024) })
  // One character for each byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes)
  const head = text.slice(0, furthestHead + '%PDF-'.length).indexOf('%PDF-')
  if (head === -1) return refused('pdf-not-pdf')
  if (!isWhole(text, head)) return refused('pdf-cut-off')
  if (isEncrypted(text)) return refused('pdf-encrypted')
  if (!hasPages(text, bytes)) return refused('pdf-without-pages')
  return granted(bytes)
}

/** Case systems write lines of their own before the head; readers look so far for it (annex H, note 13). */
const furthestHead = 1024
const tailLength = 2048

/**
 * The end is there, and it points to where the table of objects is (7.5.4, 7.5.5, 7.5.8), counted from
 * the head or from the first byte: programs that put something before the head differ. Systems that keep
 * files in blocks fill the last one up after the end.
 */
function isWhole(text: string, head: number): boolean {
  const end = lengthWithoutFilling(text)
  const tail = text.slice(Math.max(0, end - tailLength), end)
  if (!tail.includes('%%EOF')) return false
  const pointer = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1]
  if (pointer === undefined) return false
  const isTable = (place: number) =>
    /^\s*(xref\b|\d+\s+\d+\s+obj\b)/.test(text.slice(place, place + 40))
  return isTable(Number(pointer) + head) || isTable(Number(pointer))
}

function lengthWithoutFilling(text: string): number {
  let end = text.length
  while (end > 0 && '\0 \t\r\n'.includes(text[end - 1]!)) end -= 1
  return end
}

/** Said in the trailer, or in the dictionary of a table kept as a stream; neither is compressed. */
function isEncrypted(text: string): boolean {
  return /\/Encrypt\s{0,50}(\d{1,10}\s{1,50}\d{1,5}\s{1,50}R|<<)/.test(text)
}

// No program writes more white space there; a file that holds megabytes of it is not searched for long.
const page = /\/Type\s{0,50}\/Page(?![A-Za-z])/

/** A page is an object of its own, or lies compressed among others in an object stream (7.5.7). */
function hasPages(text: string, bytes: Uint8Array): boolean {
  if (page.test(text)) return true
  const room = new Uint8Array(mostInflated)
  let left = mostInflatedInAll
  let end = 0
  const streams = text.matchAll(/\/Type\s{0,50}\/ObjStm\b/g).take(mostStreams)
  for (const found of streams) {
    const start = startOfStream(text, found.index)
    if (start === undefined) continue
    // An end that lies further on is that of this one too.
    if (end < start) end = text.indexOf('endstream', start)
    if (end === -1) return false
    const content = inflated(bytes.subarray(start, end), room)
    if (content !== undefined && page.test(content)) return true
    // What cannot be read may have swollen to the most before it failed.
    left -= content?.length ?? mostInflated / mostUnreadable
    if (left <= 0) return false
  }
  return false
}

function startOfStream(text: string, from: number): number | undefined {
  const head = /stream\r?\n/.exec(text.slice(from, from + tailLength))
  return head ? from + head.index + head[0].length : undefined
}

// An object stream holds a few hundred small objects. What swells beyond this is not one, and a
// file with more of them is no record of a decision.
const mostInflated = 4 * 1024 * 1024
const mostStreams = 200
const mostInflatedInAll = 8 * 1024 * 1024
/** Of those that cannot be read, so many count as one that swells to the most. */
const mostUnreadable = 4

function inflated(content: Uint8Array, room: Uint8Array): string | undefined {
  try {
    return new TextDecoder('latin1').decode(unzlibSync(content, { out: room }))
  } catch {
    // Damaged, or packed in another way: nothing in it can be read, so no page is found here.
    return undefined
  }
}
