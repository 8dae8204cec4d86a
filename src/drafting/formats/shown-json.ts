// SPDX-License-Identifier: EUPL-1.2
// What a Word file shows, and what differs between two, as data for others' programs.

import type { Placement } from '../../agreement/rules/anchoring.ts'
import { comparisonAlgorithm } from '../../agreement/rules/comparison.ts'
import type { Hunk } from '#kernel/text/word-difference.ts'
import type { Finding } from '../../agreement/rules/text-checks.ts'
import type { ShownChange } from '../rules/compare-shown.ts'
import type { Doubt } from '../rules/imported-document.ts'
import type { Redline } from './redline.ts'
import type { ShownFile } from './file-as-shown.ts'

/** `inWords` tells a doubt to the one who reads the warnings. */
export function shownFileAsJson(
  { title, provisions, doubts }: ShownFile,
  inWords: (doubt: Doubt) => string,
) {
  return {
    title,
    provisions: provisions.map((one, index) => ({
      index,
      id: one.id ?? null,
      kind: one.kind,
      number: one.number ?? null,
      heading: one.heading,
      text: one.text,
      depth: one.depth,
      notes: one.notes,
      comments: one.comments.map(({ author, date, text, quote, resolved, parent }) => ({
        author,
        date: date === '' ? null : date,
        text,
        quote,
        resolved,
        parent: parent ?? null,
      })),
      tracked: one.tracked.map(({ kind, author, date, text, at }) => ({
        kind,
        author,
        date: date === '' ? null : date,
        text,
        at,
      })),
    })),
    warnings: doubts.map((doubt) => ({
      code: doubt.code,
      index: doubt.place ?? null,
      text: inWords(doubt),
    })),
  }
}

const signs = { same: '=', deleted: '-', inserted: '+' } as const satisfies Record<
  Hunk['kind'],
  string
>

/** In the order that they were asked about; what is split or merged is to others an edited place. */
export function placementsAsJson(placements: readonly Placement[]) {
  return placements.map((one) => {
    const { status, certainty } = one
    if (one.status === 'orphan')
      return { status, provision: null, start: null, end: null, certainty }
    const told = one.status === 'split' || one.status === 'merged' ? 'edited' : one.status
    return { status: told, provision: one.place, start: one.start, end: one.end, certainty }
  })
}

/** What was written, counted in paragraphs. */
export function redlineAsJson(out: string, redline: Redline) {
  const { inserted, deleted, changed, unchanged, notCarried } = redline
  return { algorithm: comparisonAlgorithm, out, inserted, deleted, changed, unchanged, notCarried }
}

export function shownComparisonAsJson(changes: readonly ShownChange[], ms: number) {
  return {
    algorithm: comparisonAlgorithm,
    ms: Math.round(ms * 10) / 10,
    changes: changes.map(({ kinds, before, after, words }) => ({
      kind: kinds,
      old: before,
      new: after,
      words: words.map(({ kind, text }) => [signs[kind], text]),
    })),
  }
}

/** `elsewhere` are the kinds of numbers that stand outside the shown words: in a comment, a footer, a text box. */
export function findingsAsJson(findings: readonly Finding[], elsewhere: readonly string[]) {
  return {
    findings: [
      ...findings.map(({ kind, row, start, end, value, normal }) => ({
        kind,
        provision: row,
        start,
        end,
        value,
        normal,
      })),
      ...elsewhere.map((kind) => ({
        kind: 'personal-number',
        provision: null,
        start: null,
        end: null,
        value: kind,
        normal: kind,
      })),
    ],
  }
}
