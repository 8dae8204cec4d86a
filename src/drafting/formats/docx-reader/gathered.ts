// SPDX-License-Identifier: EUPL-1.2
// What is gathered of a line while it is read: its words, and what stands beside them.

import { oneLine } from '#kernel/text/signs.ts'
import type { Facts } from '#kernel/result.ts'
import type { DoubtCode } from '../../rules/imported-document.ts'
import type { TrackedChange } from '../../rules/shown-provision.ts'
import type { Inline } from '../../../agreement/rules/provision.ts'
import type { CommentMark, Remark } from './line.ts'
import { attribute, descendantsNamed, nameOf, textOf, type Element } from './xml.ts'

/** What is gathered while the words of a line are read. */
export type Gathered = {
  readonly inlines: Inline[]
  readonly notes: (readonly Inline[])[]
  readonly bookmarks: string[]
  readonly remarks: Remark[]
  letters: number
  boldLetters: number
  size: number | undefined
  /** Letters of a table of contents, which are no words of the text. */
  contentsLetters: number
  readonly tracked: TrackedChange[]
  readonly commentMarks: CommentMark[]
  /** UTF-16 units so far. */
  length: number
  inserted: number
  deleted: number
}

export function gatherNothing(): Gathered {
  return {
    inlines: [],
    notes: [],
    bookmarks: [],
    remarks: [],
    letters: 0,
    boldLetters: 0,
    size: undefined,
    contentsLetters: 0,
    tracked: [],
    commentMarks: [],
    length: 0,
    inserted: 0,
    deleted: 0,
  }
}

export function addInline(into: Gathered, inline: Inline): void {
  into.inlines.push(inline)
  into.length += inline.text.length
}

export function remark(into: Pick<Gathered, 'remarks'>, code: DoubtCode, facts: Facts = {}): void {
  into.remarks.push({ code, facts })
}

const trackedKinds: Readonly<Record<string, TrackedChange['kind']>> = {
  ins: 'insert',
  del: 'delete',
  moveFrom: 'move',
  moveTo: 'move',
}

export function track(element: Element, text: string, into: Gathered, at = into.length): void {
  if (text === '') return
  into.tracked.push({
    kind: trackedKinds[nameOf(element)] ?? 'insert',
    author: attribute(element, 'author') ?? '',
    date: attribute(element, 'date') ?? '',
    text,
    at,
  })
}

export function insertedWords(element: Element): string {
  return descendantsNamed(element, 't').map(textOf).join('')
}

/** The words of a row or a table, a paragraph a line. */
export function insertedLines(element: Element): string {
  return descendantsNamed(element, 'p').map(insertedWords).join('\n')
}

export function markComment(element: Element, side: CommentMark['side'], into: Gathered): void {
  into.commentMarks.push({ id: attribute(element, 'id') ?? '', side, at: into.length })
}

/** Comments that begin, end or hang in words that are not read keep their sides. */
export function markInserted(element: Element, into: Gathered): void {
  for (const [name, side] of commentSides)
    for (const one of descendantsNamed(element, name)) markComment(one, side, into)
}

const commentSides = [
  ['commentRangeStart', 'start'],
  ['commentRangeEnd', 'end'],
  ['commentReference', 'reference'],
] as const

/** Comments on words that are left out hang where those stood. */
export function hangComments(element: Element, into: Gathered): void {
  for (const one of descendantsNamed(element, 'commentReference'))
    markComment(one, 'reference', into)
}

export function excerpt(text: string): string {
  // What is remarked on may be long, and be remarked on often.
  const tidy = oneLine(text.trimStart().slice(0, 1000))
  return tidy.length > 120 ? `${tidy.slice(0, 119)}…` : tidy
}
