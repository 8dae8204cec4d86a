// SPDX-License-Identifier: EUPL-1.2
// Notes that those who write a draft leave each other, on a provision or on some of its words. A note holds the
// words it was written against; where those stand now is computed, and it never disappears with them.

import type { Instant } from '#kernel/instant.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import { type AnchorOutcome, placeAnchors } from '../../agreement/rules/anchoring.ts'
import { type Anchor, anchorIn } from '../../agreement/rules/anchoring/anchor.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { asWord, type SeenWord } from '../../agreement/rules/seen.ts'

export const noteLimit = 2_000
export const quoteLimit = 1_000

export type DraftNote = {
  readonly id: string
  readonly provisionId: string
  readonly text: string
  /** The words of the provision, and what it hung on, when the note was written. */
  readonly writtenAgainst: string
  readonly parentId: string | undefined
  /** Nothing when it is about all of the provision. */
  readonly anchor: Anchor | undefined
  readonly writtenBy: string
  readonly writtenAt: Instant
  readonly resolved: { readonly by: string; readonly at: Instant } | undefined
  readonly answers: readonly NoteAnswer[]
}

export type NoteAnswer = Pick<DraftNote, 'id' | 'text' | 'writtenBy' | 'writtenAt'>

/** What becomes of a thread when it is answered. */
export const afterAnswers = ['stays', 'resolved', 'open'] as const
export type AfterAnswer = (typeof afterAnswers)[number]

export type NoteRefusal = 'text-too-long' | 'personal-number' | 'note-missing'

/** What is said in a note or an answer, as it is kept. */
export function checkNote(typed: string): Result<string, NoteRefusal> {
  const read = checkTypedText(typed, { most: noteLimit })
  if (!read.granted || read.value !== '') return read
  return refused('note-missing')
}

/** What a note can be about: the heading and the words, a line each. */
export function wordsOfNoted({
  heading,
  plainText,
}: Pick<NumberedProvision, 'heading' | 'plainText'>): string {
  return [heading, plainText].filter((part) => part !== '').join('\n')
}

export type QuoteRefusal = 'quote-not-there' | 'quote-is-twice'

/** The words as they were typed or pasted, found in the provision whatever the spaces; nothing when none are. */
export function findQuoted(words: string, typed: string): Result<Anchor | undefined, QuoteRefusal> {
  const sought = spaced(unquoted(typed)).text
  if (sought === '') return granted(undefined)
  const { text, places } = spaced(words)
  const at = text.indexOf(sought)
  if (at < 0) return refused('quote-not-there')
  if (text.includes(sought, at + 1)) return refused('quote-is-twice')
  const last = places[at + sought.length - 1]!
  return granted(anchorIn(words, places[at]!, last + 1))
}

/** Quotation marks around what was copied are not among the words. */
function unquoted(typed: string): string {
  const found = /^[”"“\u00AB\u00BB](.*)[”"“\u00AB\u00BB]$/s.exec(typed.trim())
  return found?.[1] ?? typed
}

/** Runs of white space as one space, and where each sign stood. */
function spaced(words: string): { readonly text: string; readonly places: readonly number[] } {
  const signs: string[] = []
  const places: number[] = []
  for (let at = 0; at < words.length; at++) {
    const sign = words[at]!
    const isSpace = /\s/.test(sign)
    if (isSpace && (signs.length === 0 || signs.at(-1) === ' ')) continue
    signs.push(isSpace ? ' ' : sign)
    places.push(at)
  }
  if (signs.at(-1) === ' ') signs.pop()
  return { text: signs.join(''), places }
}

/** Where a note stands in the draft as it is. */
export type NotePlace = {
  readonly status: AnchorOutcome
  /** The provision it stands at; nothing when that is gone. */
  readonly provisionId: string | undefined
  /** The words as they are now; nothing when it is about all of them, or they are gone. */
  readonly words: string | undefined
  /** A person should say whether it is right. */
  readonly isToConfirm: boolean
}

/** What is gone stays at its provision, or by itself, with the words it was about. */
export function placeNote(
  note: Pick<DraftNote, 'id' | 'provisionId' | 'writtenAgainst' | 'parentId' | 'anchor'>,
  provisions: readonly NumberedProvision[],
): NotePlace {
  const at = provisions.findIndex(({ id }) => id === note.provisionId)
  const own = provisions[at]
  const isMoved = own !== undefined && own.parentId !== note.parentId
  if (!note.anchor) return placeWhole(note, own, isMoved)
  const after = provisions.map(wordsOfNoted)
  const [placed] = placeAnchors(
    {
      before: [note.writtenAgainst],
      after,
      changes: [
        { before: [0], after: own ? [at] : [], isMoved },
        // Words may have gone to what did not stand there when the note was written.
        ...[...provisions.keys()]
          .filter((place) => place !== at && isYounger(provisions[place]!.id, note.id))
          .map((place) => ({ before: [], after: [place], isMoved: false })),
      ],
    },
    [{ place: 0, anchor: note.anchor }],
  )
  if (!placed || placed.status === 'orphan') {
    return { status: 'orphan', provisionId: own?.id, words: undefined, isToConfirm: false }
  }
  return {
    status: placed.status,
    provisionId: provisions[placed.place]!.id,
    words: after[placed.place]!.slice(placed.start, placed.end),
    isToConfirm: placed.isToConfirm,
  }
}

function placeWhole(
  { writtenAgainst }: Pick<DraftNote, 'writtenAgainst'>,
  own: NumberedProvision | undefined,
  isMoved: boolean,
): NotePlace {
  const status =
    own === undefined
      ? 'orphan'
      : wordsOfNoted(own) !== writtenAgainst
        ? 'edited'
        : isMoved
          ? 'moved'
          : 'same'
  return { status, provisionId: own?.id, words: undefined, isToConfirm: false }
}

/** Ids are made in the order of time (RFC 9562, version 7). */
const isYounger = (id: string, than: string) => id > than

/** A thread as one who answers it has read it. */
export function seenThread({ id, text, answers, resolved }: DraftNote): SeenWord {
  return asWord(
    id,
    text,
    answers.map((one) => one.id),
    resolved?.at ?? '',
  )
}
