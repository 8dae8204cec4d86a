// SPDX-License-Identifier: EUPL-1.2
// The small markup of the example texts, turned into runs that the docx package writes.
import { ExternalHyperlink, FootnoteReferenceRun, TextRun, type ParagraphChild } from 'docx'

const marks = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)]+)\)|\{\{(.+?)\}\}/g

/** The words alone, without notes: what a reader reads aloud. */
export function plainText(markup: string): string {
  return markup.replaceAll(marks, (_, bold, words) => bold ?? words ?? '')
}

/** Turns markup into runs; `takeNote` keeps a footnote's text and answers its id. */
export function runsOf(
  markup: string,
  takeNote: (text: string) => number,
  look: { readonly bold?: boolean } = {},
): ParagraphChild[] {
  const runs: ParagraphChild[] = []
  let from = 0
  const plain = (text: string) => {
    if (text) runs.push(new TextRun({ text, ...look }))
  }
  for (const match of markup.matchAll(marks)) {
    plain(markup.slice(from, match.index))
    from = match.index + match[0].length
    const [, bold, words, link, note] = match
    if (bold) runs.push(new TextRun({ text: bold, bold: true }))
    else if (words && link)
      runs.push(
        new ExternalHyperlink({
          link,
          children: [new TextRun({ text: words, style: 'Hyperlink' })],
        }),
      )
    else if (note) runs.push(new FootnoteReferenceRun(takeNote(note)))
  }
  plain(markup.slice(from))
  return runs
}
