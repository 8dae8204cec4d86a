// SPDX-License-Identifier: EUPL-1.2
// Words of a text that name a number of the same text: "enligt punkt 3.2", "i avsnitt 4". They follow when
// the number becomes another.

import type { Inline, RichText } from '../../agreement/rules/provision.ts'

export type NamedNumber = {
  /** As it stands: "punkt 3.2". */
  readonly words: string
  readonly becomes: string
  /** Whether it is written anew; else someone has to look at it. */
  readonly follows: boolean
}

/** A number after a word that names a part of an agreement; before "§" and "kap" it is a law's. */
const named =
  /(?<![\p{L}\d])(punkt(?:en|erna)?|avsnitt(?:et)?|kapitel|bestämmelsen?|stycke)([\s\u00A0]+)(\d{1,3}(?:\.\d{1,3}){0,5}(?:[\s\u00A0][a-zåäö](?![\p{L}\d]))?)(?![\p{L}\d]|\.\d|[\s\u00A0]*(?:§|kap))/giu

/** A number that can stand after such a word. */
const canBeNamed = /^\d{1,3}(?:\.\d{1,3})*(?: [a-zåäö])?$/u

/** `becomes` holds the numbers that change and name one provision alone. */
export function followInText(
  text: RichText,
  becomes: ReadonlyMap<string, string>,
  mayChange: boolean,
): { readonly text: RichText; readonly found: readonly NamedNumber[] } {
  const found: NamedNumber[] = []
  const inWords = (words: string) =>
    words.replaceAll(named, (whole, word: string, space: string, written: string) => {
      const { number, rest } = numberIn(written.replaceAll(/[\s\u00A0]/g, ' '), becomes)
      const to = becomes.get(number)
      if (to === undefined) return whole
      const follows = mayChange && canBeNamed.test(to)
      found.push({ words: `${word} ${number}`, becomes: to, follows })
      return follows ? word + space + to + rest : whole
    })
  const inInlines = (inlines: readonly Inline[]) =>
    inlines.map((inline) => ({ ...inline, text: inWords(inline.text) }))
  return {
    text: {
      blocks: text.blocks.map((block) => {
        if (block.kind === 'text') return { ...block, content: inInlines(block.content) }
        if (block.kind === 'list') return { ...block, items: block.items.map(inInlines) }
        return { ...block, rows: block.rows.map((row) => row.map(inInlines)) }
      }),
      notes: text.notes.map(inInlines),
    },
    found,
  }
}

/** "3.2 i" is the point i of 3.2 where there is one, and else 3.2 and a word. */
function numberIn(
  written: string,
  becomes: ReadonlyMap<string, string>,
): { readonly number: string; readonly rest: string } {
  const [number = ''] = written.split(' ')
  if (becomes.has(written)) return { number: written, rest: '' }
  return { number, rest: written.slice(number.length) }
}
