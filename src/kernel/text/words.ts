// SPDX-License-Identifier: EUPL-1.2
// How a Swedish text falls into words. Joined again, the pieces are the text, letter by letter.

import { inNormalForm } from './normal-form.ts'

// A word holds its inner hyphens, colons and points ("IT-stöd", "2017:30", "3.2.1", "t.ex"),
// and a hanging hyphen ("hälso- och sjukvård"), so that a change never starts inside it. A number
// holds its decimal comma and the spaces between its thousands ("12 500,50").
const piece =
  /(?:\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?:,\d+)?(?![\p{L}\p{N}\p{M}\u00AD])|\d+(?:,\d+)+(?![\p{L}\p{N}\p{M}\u00AD])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*)(?:[-\u2010\u2011'’:.][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*)*(?:[-\u2010\u2011](?=\s))?|\s+|[^\s]/gu

/** The text in pieces: words, white space, and single signs. */
export function tokenise(text: string): string[] {
  return text.match(piece) ?? []
}

export function isWord(token: string): boolean {
  return /^[\p{L}\p{N}]/u.test(token)
}

export function isWhiteSpace(token: string): boolean {
  return /^\s/u.test(token)
}

/** The words alone, lower-cased and without soft hyphens: what two wordings are compared by. */
export function wordsOf(text: string): string[] {
  return tokenise(inNormalForm(text).replaceAll('\u00AD', '').toLowerCase()).filter(isWord)
}

// Words that bind others together; one or two of them between two changes make no island.
const stopWords = new Set(
  (
    'alla allt att av bli blir då de dem den denna deras dess det detta där dock eller en ett ' +
    'efter enligt från för ha hade han har hon hos hur i in inom inte ingen ja jag kan kunna ' +
    'man med mellan men mot ned ni nu när någon något några och om på samt sig sin sina sitt ' +
    'ska skall som så till under upp ut utan var vara vi vid vilka vilket vilken är över'
  ).split(' '),
)

export function isStopWord(token: string): boolean {
  return stopWords.has(token.toLowerCase())
}
