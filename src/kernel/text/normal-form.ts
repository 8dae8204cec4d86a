// SPDX-License-Identifier: EUPL-1.2
// Unicode's normal forms in time that grows with the length of the text, whatever it holds.

// Putting marks in order takes the square of how many stand in a row. The joiner U+034F has no place
// in that order, so that a row which it parts is ordered piece by piece. Thirty in a row is what
// Unicode's stream-safe text format allows (UAX #15, section 13); no language writes so many.
const longRow = /(?:(?!\u034F)\p{M}){30}(?=(?!\u034F)\p{M})/gu

/** Every text of these letters alone is in the form NFC already. */
const beyondLatin = /[\u0300-\u{10FFFF}]/u

/** The text in a normal form; a joiner is put into every row of more than thirty marks. */
export function inNormalForm(text: string, form: 'NFC' | 'NFD' | 'NFKC' = 'NFC'): string {
  if (form === 'NFC' && !beyondLatin.test(text)) return text
  return text.replaceAll(longRow, '$&\u034F').normalize(form)
}
