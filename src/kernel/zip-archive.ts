// SPDX-License-Identifier: EUPL-1.2
// Opens the zip that a Word file or a workbook is. Nothing that the file says about its own size is believed:
// a few kilobytes can hold gigabytes, so every byte that comes out is counted.

import { Inflate, strFromU8 } from 'fflate'

export type ArchiveRefusal = 'empty-file' | 'too-large' | 'encrypted' | 'other-kind' | 'broken'

export type ArchiveLimits = {
  readonly fileBytes: number
  /** All that comes out of it, together. */
  readonly inflatedBytes: number
  readonly entries: number
  /** What the file of the same program was called inside before 2007, which was no zip. */
  readonly olderStream: string
}

/** The file cannot be read, and why. Thrown inside the reader only; the door answers a refusal. */
export class Unreadable extends Error {
  readonly refusal: ArchiveRefusal
  constructor(refusal: ArchiveRefusal, message: string) {
    super(message)
    this.name = 'Unreadable'
    this.refusal = refusal
  }
}

export type Archive = {
  readonly names: readonly string[]
  /** The inflated bytes of an entry, or nothing when there is none of that name. */
  readonly read: (name: string) => Uint8Array | undefined
}

type Entry = {
  readonly method: number
  readonly start: number
  readonly packed: number
  readonly inflated: number
}

const signature = { localFile: 0x04034b50, directoryEntry: 0x02014b50, directoryEnd: 0x06054b50 }

export function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Archive {
  if (bytes.length === 0) throw new Unreadable('empty-file', 'no bytes')
  if (bytes.length > limits.fileBytes) throw new Unreadable('too-large', 'file')
  refuseOtherKinds(bytes, limits)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view, limits)
  let left = limits.inflatedBytes
  return {
    names: Array.from(entries.keys()),
    read: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return undefined
      const content = inflate(bytes, view, entry, left)
      left -= content.length
      return content
    },
  }
}

/** An OLE file is encrypted, or one from before 2007. */
function refuseOtherKinds(bytes: Uint8Array, { olderStream }: ArchiveLimits): void {
  const starts = (...begin: number[]) => begin.every((byte, place) => bytes[place] === byte)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    const isOld = holdsWide(bytes, olderStream) && !holdsWide(bytes, 'EncryptedPackage')
    throw new Unreadable(isOld ? 'other-kind' : 'encrypted', 'OLE file')
  }
  if (!starts(0x50, 0x4b)) throw new Unreadable('other-kind', 'not a zip')
}

/** Whether the bytes hold the name as OLE writes names, in UTF-16. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wide = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0])
  const last = bytes.length - wide.length
  for (let at = bytes.indexOf(wide[0] ?? 0); at !== -1 && at <= last;) {
    if (wide.every((byte, place) => bytes[at + place] === byte)) return true
    at = bytes.indexOf(wide[0] ?? 0, at + 1)
  }
  return false
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  limits: ArchiveLimits,
): Map<string, Entry> {
  const end = findDirectoryEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new Unreadable('too-large', 'entries')
  const entries = new Map<string, Entry>()
  let declared = 0
  let at = view.getUint32(end + 16, true)
  for (let place = 0; place < count; place++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signature.directoryEntry)
      throw new Unreadable('broken', 'directory')
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable('encrypted', 'entry')
    const nameLength = view.getUint16(at + 28, true)
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength))
    const inflated = view.getUint32(at + 24, true)
    declared += inflated
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      start: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      inflated,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (declared > limits.inflatedBytes) throw new Unreadable('too-large', 'declared')
  return entries
}

/** The directory's end is last in the file, before a comment of at most 65,535 bytes. */
function findDirectoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65535)
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === signature.directoryEnd) return at
  throw new Unreadable('broken', 'no directory')
}

function inflate(bytes: Uint8Array, view: DataView, entry: Entry, left: number): Uint8Array {
  const { start } = entry
  if (start + 30 > bytes.length || view.getUint32(start, true) !== signature.localFile)
    throw new Unreadable('broken', 'entry')
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (packed.length < entry.packed) throw new Unreadable('broken', 'cut off')
  if (entry.method === 0) {
    if (packed.length > left) throw new Unreadable('too-large', 'inflated')
    return packed
  }
  if (entry.method !== 8) throw new Unreadable('broken', 'method')
  return inflateCounting(packed, left)
}

const slice = 16 * 1024

function inflateCounting(packed: Uint8Array, left: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  let isWhole = false
  const stream = new Inflate((chunk, isLast) => {
    length += chunk.length
    if (length > left) throw new Unreadable('too-large', 'inflated')
    chunks.push(chunk)
    isWhole ||= isLast
  })
  try {
    for (let at = 0; at === 0 || at < packed.length; at += slice)
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('broken', 'deflate')
  }
  if (!isWhole) throw new Unreadable('broken', 'deflate')
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
