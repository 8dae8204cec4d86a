// SPDX-License-Identifier: EUPL-1.2
// The words of a paragraph as it stands in the XML: every letter with the run that it belongs to.

import { childrenOf, nameOf, type Element } from '../docx-reader/xml.ts'

/** What stands for a letter in a run, apart from text. */
const letters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
  sym: '\uFFFC',
}

/** Elements that hold runs, and stand in a paragraph or in each other. */
export const holders = new Set(
  'hyperlink sdt sdtContent smartTag customXml fldSimple dir bdo'.split(' '),
)

/** The letters that a part of a run stands for; an instruction, a picture or a mark has none. */
export function lettersOf(part: Element): string {
  const name = nameOf(part)
  return name === 't' ? (part.textContent ?? '') : (letters[name] ?? '')
}

/** All runs of a paragraph in reading order. */
export function runsOf(holder: Element): Element[] {
  return childrenOf(holder).flatMap((one) => {
    if (nameOf(one) === 'r') return [one]
    return holders.has(nameOf(one)) ? runsOf(one) : []
  })
}

export function wordsOfParagraph(paragraph: Element): string {
  return runsOf(paragraph)
    .flatMap((run) => childrenOf(run).map(lettersOf))
    .join('')
}

export function hasFields(paragraph: Element): boolean {
  return runsOf(paragraph).some((run) => childrenOf(run).some((part) => nameOf(part) === 'fldChar'))
}

/** A field that begins here and ends elsewhere, or the other way round, is never struck. */
export function hasWholeFields(paragraph: Element): boolean {
  let open = 0
  for (const part of runsOf(paragraph).flatMap((run) => childrenOf(run))) {
    if (nameOf(part) !== 'fldChar') continue
    const type = Array.from(part.attributes).find((one) => one.localName === 'fldCharType')?.value
    if (type === 'begin') open += 1
    if (type === 'end' && --open < 0) return false
  }
  return open === 0
}

const things = new Set('drawing pict object footnoteReference endnoteReference oMath'.split(' '))

/** What is no words: pictures, text boxes, notes, equations. */
export function countThings(element: Element): number {
  if (things.has(nameOf(element))) return 1
  return childrenOf(element).reduce((sum, one) => sum + countThings(one), 0)
}
