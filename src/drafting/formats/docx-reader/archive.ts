// SPDX-License-Identifier: EUPL-1.2
// How much a Word file may hold, and the zip that it is opened as such.

import { type Archive, openArchive, type Unreadable } from '#kernel/zip-archive.ts'

export type ArchiveRefusal = 'empty-file' | 'too-large' | 'encrypted' | 'not-docx' | 'broken'

export const limits = {
  fileBytes: 20 * 1024 * 1024,
  inflatedBytes: 50 * 1024 * 1024,
  // A folder of many small pictures is no large file; only the parts that are read are inflated.
  entries: 5_000,
  // A long agreement has some hundred thousand tags and a thousand paragraphs. Reading takes time
  // with each, and while one file is read no one else is answered.
  tags: 200_000,
  characters: 8_000_000,
  paragraphs: 5_000,
  provisions: 2_000,
  provisionCharacters: 100_000,
  allCharacters: 2_000_000,
  doubts: 5_000,
  appendices: 100,
} as const

export function openWordArchive(bytes: Uint8Array): Archive {
  return openArchive(bytes, { ...limits, olderStream: 'WordDocument' })
}

/** Why the file cannot be read, as it is said of a Word file. */
export function refusalOf({ refusal }: Unreadable): ArchiveRefusal {
  return refusal === 'other-kind' ? 'not-docx' : refusal
}
