// SPDX-License-Identifier: EUPL-1.2
// Signs that no one sees and that make a text read otherwise than it is stored: a name that runs
// backwards, two names that look alike and are not, a line that a log or a header takes for two.

// Marks and embeddings of direction (UAX #9), tags, annotations, what has no meaning in Unicode, and
// controls but for tab and line end. What joins, parts or hyphenates letters may be meant.
const neverMeant =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u200B\u2060-\u2065\u206A-\u206F\u180E\uFEFF\uFFF9-\uFFFB\p{Noncharacter_Code_Point}\u{E0000}-\u{E0FFF}]|(?![\n\t])\p{Cc}/gu

// In one line of words those too, and whatever else is drawn as nothing.
const unseenInLine = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** A text in lines, without the signs that no one means to write in it. Tabs and line ends stay. */
export function meantSigns(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .toWellFormed()
    .replaceAll(neverMeant, '')
}

/** A name, a title, a question: one line with single spaces, in which every sign is seen. */
export function oneLine(text: string): string {
  return meantSigns(text).replaceAll(unseenInLine, '').replaceAll(/\s+/gu, ' ').trim()
}
