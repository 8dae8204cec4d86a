// SPDX-License-Identifier: EUPL-1.2
// A wording's difference, line by line: heading, text, tables cell by cell, notes.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Hunk } from '#kernel/text/word-difference.ts'
import { Scrolled } from '#web/scrolled.tsx'
import { ShownWhole, WordChange } from '#web/word-change.tsx'
import { messagesIn } from '../messages.ts'
import type { RowDifference, WordingDifference } from '../rules/comparison/wording.ts'

export function DifferenceView({
  difference,
  language,
  after,
  isWhole,
}: {
  readonly difference: WordingDifference
  readonly language: Language
  /** Stands last in the last line. */
  readonly after?: ComponentChildren
  /** All of it is new or removed: a heading needs no label. */
  readonly isWhole?: boolean
}) {
  const words = messagesIn(language).comparison
  const lines = linesOf(difference.text)
  const isHeadingShown = difference.heading.some(({ kind }) => kind !== 'same')
  return (
    <div class="stack-s" lang="sv">
      {isHeadingShown && (
        <p class="redline">
          {!isWhole && (
            <span class="eyebrow" lang={language}>
              {words.headingLabel}:{' '}
            </span>
          )}
          <WordChange runs={difference.heading} language={language} />
        </p>
      )}
      {lines.map((line, place) => (
        // Lines have no identity of their own; their place is what they are known by.
        <p class="redline" key={place}>
          <WordChange runs={line} language={language} />
          {place === lines.length - 1 && after && <> {after}</>}
        </p>
      ))}
      {difference.text.some((hunk) => hunk.isWhole) && !isWhole && (
        <p>
          <ShownWhole language={language} />
        </p>
      )}
      {difference.tables.map((rows, place) => (
        <TableDifference key={place} rows={rows} language={language} />
      ))}
      {difference.notes.map((note, place) => (
        <p class="redline small" key={place}>
          <span class="eyebrow" lang={language}>
            {words.noteLabel} {place + 1}:{' '}
          </span>
          <WordChange runs={note} language={language} />
        </p>
      ))}
    </div>
  )
}

function TableDifference({
  rows,
  language,
}: {
  readonly rows: readonly RowDifference[]
  readonly language: Language
}) {
  if (rows.length === 0) return null
  const label = messagesIn(language).comparison.tableLabel
  return (
    <Scrolled label={label}>
      <table class="table">
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.cells.map((cell, column) => (
                <td key={column}>
                  <WordChange runs={cell} language={language} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

/** Hunks cut at line ends. */
function linesOf(hunks: readonly Hunk[]): Hunk[][] {
  const lines: Hunk[][] = [[]]
  for (const { kind, text } of hunks) {
    for (const [place, piece] of text.split('\n').entries()) {
      if (place > 0) lines.push([])
      if (piece !== '') lines.at(-1)!.push({ kind, text: piece })
    }
  }
  return lines.filter((line) => line.length > 0)
}
