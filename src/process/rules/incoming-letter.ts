// SPDX-License-Identifier: EUPL-1.2
// What a party has answered or decided and sent by letter or e-mail: a process leader records it with the
// original, and it is told as such until the party itself confirms it. What the party has written itself
// is never replaced by it. Rooms that take such letters ask the same of them here.

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { NewOriginal, Original } from '../../agreement/rules/registration.ts'

export const letterChannels = ['letter', 'e-mail'] as const
export type LetterChannel = (typeof letterChannels)[number]

/** What a process leader tells of a letter. */
export type ToldLetter = {
  readonly cameOn: Day
  readonly channel: LetterChannel
  /** The office it came from. Who wrote it stands in the original and nowhere else. */
  readonly fromOffice: string
}

/** A letter on record, and when the party said that it is right. */
export type IncomingLetter = ToldLetter & {
  readonly original: Original
  readonly confirmed: { readonly on: Day; readonly by: string | undefined } | undefined
}

/** A letter as a row holds it, with the day its party said that it is right. */
export type LetterRow = {
  readonly came_on: Day
  readonly channel: LetterChannel
  readonly from_office: string
  readonly file_hash: string
  readonly file_name: string
  readonly confirmed_on: Day | null
  readonly confirmed_by: string | null
}

export function letterInRow(row: LetterRow): IncomingLetter {
  return {
    cameOn: row.came_on,
    channel: row.channel,
    fromOffice: row.from_office,
    original: { fileHash: row.file_hash, fileName: row.file_name },
    confirmed: row.confirmed_on
      ? { on: row.confirmed_on, by: row.confirmed_by ?? undefined }
      : undefined,
  }
}

export const mostInOffice = 200

/** The largest original with the rest of its form, in bytes. */
export const mostBytesOfLetter = 21 * 1024 * 1024

export type LetterRefusal =
  | 'letter-not-yet'
  | 'office-missing'
  | 'office-is-an-address'
  | 'text-too-long'
  | 'text-missing'
  | 'personal-number'

/** Why a file is not taken: all that is wrong with it is mended by saving it anew. */
export type OriginalRefusal = 'original-not-usable' | 'personal-number'

/** Opens a PDF or Word file and finds it whole; handed down, since the one who reads Word lies elsewhere. */
export type ReadOriginal = (file: {
  readonly name: string
  readonly bytes: Uint8Array
}) => Promise<Result<NewOriginal, OriginalRefusal>>

export function checkLetter(told: ToldLetter, today: Day): Result<ToldLetter, LetterRefusal> {
  const { cameOn, channel } = told
  if (cameOn > today) return refused('letter-not-yet', { today }, 'cameOn')
  const typed = oneLine(told.fromOffice)
  if (typed === '') return refused('office-missing', {}, 'fromOffice')
  if (typed.includes('@')) return refused('office-is-an-address', {}, 'fromOffice')
  const fromOffice = about(
    'fromOffice',
    checkTypedText(typed, { most: mostInOffice, isLine: true }),
  )
  if (!fromOffice.granted) return fromOffice
  return granted({ cameOn, channel, fromOffice: fromOffice.value })
}

/** Recorded for the party, which has not said that it is right. */
export function awaitsConfirmation({
  letter,
}: {
  readonly letter: IncomingLetter | undefined
}): boolean {
  return letter !== undefined && letter.confirmed === undefined
}

/** Written by the party, or confirmed by it: nobody else replaces it. */
export function isOwnWord(recorded: { readonly letter: IncomingLetter | undefined }): boolean {
  return !awaitsConfirmation(recorded)
}
