// SPDX-License-Identifier: EUPL-1.2
// Where the sentences of a Swedish text begin. A stop after an abbreviation, a number or an initial ends none,
// and a sentence begins with a capital letter, a figure or a quotation mark.

/** Abbreviations after which a capital letter or a figure goes on with the same sentence, without their stop. */
const abbreviations = new Set(
  (
    'kap st p s sid nr art bl.a bl t.ex ex d.v.s dvs m.m m.fl f.n f.d fr.o.m t.o.m o.s.v osv e.d jfr ca cirka ' +
    'resp inkl exkl dr prof prop bet dnr tel jan feb febr mar apr jun jul aug sep sept okt nov dec'
  ).split(' '),
)

const mayEnd = /[.!?…]["”’\u00BB)\]]*\s+(?=["”’\u00BB([]?[\p{Lu}\p{N}])/gu

/** Places in the text, in order; the first sentence begins at 0 and is not told. */
export function sentenceStarts(text: string): readonly number[] {
  const starts: number[] = []
  for (const { 0: end, index } of text.matchAll(mayEnd)) {
    const start = index + end.length
    if (
      end.startsWith('.') &&
      isShortened(text.slice(Math.max(0, index - 20), index), text[start]!)
    )
      continue
    starts.push(start)
  }
  return starts
}

function isShortened(before: string, next: string): boolean {
  const last = before.split(/[^\p{L}\p{N}.]/u).at(-1)!
  if (/^\p{Lu}$/u.test(last)) return true
  // "3. Parterna" is a mark, "2027. Parterna" is the end of a sentence.
  if (/^\p{N}{1,2}$/u.test(last)) return /\p{N}/u.test(next)
  return abbreviations.has(last.toLowerCase())
}
