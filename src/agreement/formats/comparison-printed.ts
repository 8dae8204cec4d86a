// SPDX-License-Identifier: EUPL-1.2
// A comparison as it is set on paper: chapter by chapter, each change with its reason, the words before
// and the words after each by itself, so that who hears them read is told two whole texts.

import type { Day } from '#kernel/day.ts'
import type {
  PrintedBlock,
  PrintedDocument,
  PrintedRow,
  PrintedRun,
} from '#kernel/printed-document.ts'
import type { Hunk } from '#kernel/text/word-difference.ts'
import type { ChangeKind } from '../rules/comparison.ts'
import type { RowDifference, WordingDifference } from '../rules/comparison/wording.ts'
import type { Version } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import type { Actor } from '../rules/provision.ts'
import type {
  ChangeGroup,
  Movement,
  ShownChange,
  ShownComparison,
} from '../rules/shown-comparison.ts'

/** The words around the changes, in the language of the texts. */
export type ComparisonWords = {
  readonly kind: string
  readonly counts: (changed: number, unchanged: number) => string
  readonly kinds: Readonly<Record<Exclude<ChangeKind, 'unchanged'>, { readonly one: string }>>
  readonly actors: Readonly<Record<Actor, string>>
  readonly binds: string
  readonly opening: string
  readonly before: string
  readonly after: string
  readonly why: string
  readonly movedFrom: string
  readonly movedTo: string
  readonly howToRead: string
  readonly example: string
}

/** `day` is that of the newer words. */
export function printComparison(
  from: Version,
  to: Version,
  shown: ShownComparison,
  day: Day,
  words: ComparisonWords,
): PrintedDocument {
  const title = `${editionName(from)} → ${editionName(to)}`
  return {
    language: 'sv',
    kind: words.kind,
    title,
    subtitle: words.counts(shown.changed, shown.unchanged),
    description: `${words.kind}: ${title}`,
    day,
    cover: [words.howToRead],
    small: [
      ...(from.isExampleText || to.isExampleText ? [words.example] : []),
      ...[from, to].flatMap(({ label, textHash }) => (textHash ? [`${label}: ${textHash}`] : [])),
    ],
    footer: title,
    rows: shown.groups.flatMap((group) => printGroup(group, words)),
  }
}

function printGroup(group: ChangeGroup, words: ComparisonWords): readonly PrintedRow[] {
  const changes = group.parts.flatMap((part) => (part.kind === 'change' ? [part] : []))
  if (changes.length === 0) return []
  const { number, heading } = group
  return [
    { level: 1, number, heading: heading || words.opening, blocks: [], notes: [] },
    ...changes.map(({ change, movement }) => printChange(change, movement, words)),
  ]
}

function printChange(change: ShownChange, movement: Movement, words: ComparisonWords): PrintedRow {
  const [was, is] = [change.oldNumbers.join(', '), change.newNumbers.join(', ')]
  const number =
    change.before && change.after && was !== is ? `${was || '–'} → ${is || '–'}` : is || was
  const kind = words.kinds[change.kind as keyof ComparisonWords['kinds']].one
  const whom = change.actor && `${words.binds} ${words.actors[change.actor]}.`
  const moved = movement && `${words.movedFrom} ${movement.from} ${words.movedTo} ${movement.to}.`
  return {
    level: 2,
    number,
    heading: change.name,
    blocks: [
      aside([`${kind}.`, whom, moved].filter((said) => said !== undefined).join(' ')),
      ...(change.kind === 'moved' ? [] : printWording(change, words)),
      ...change.reasons.map(({ reason }) => aside(`${words.why}: ${reason}`)),
    ],
    notes: [],
  }
}

const aside = (text: string): PrintedBlock => ({ kind: 'aside', content: [{ text }] })

function printWording(
  { difference, before, after }: ShownChange,
  words: ComparisonWords,
): readonly PrintedBlock[] {
  const sides = [
    ...(before ? [['deleted', words.before] as const] : []),
    ...(after ? [['inserted', words.after] as const] : []),
  ]
  return sides.flatMap(([side, label]) => [
    ...(sides.length > 1 ? [aside(label)] : []),
    ...sideOf(difference, side),
  ])
}

type Side = 'deleted' | 'inserted'

function sideOf(difference: WordingDifference, side: Side): readonly PrintedBlock[] {
  const isHeadingChanged = difference.heading.some(({ kind }) => kind !== 'same')
  const lines = [
    ...(isHeadingChanged ? [runsOf(difference.heading, side, true)] : []),
    ...linesOf(runsOf(difference.text, side)),
    ...difference.notes.map((note) => runsOf(note, side)),
  ]
  return [
    ...lines
      .filter((line) => line.length > 0)
      .map((content): PrintedBlock => ({ kind: 'text', content })),
    ...difference.tables.flatMap((rows) => tableOf(rows, side)),
  ]
}

/** What stands on one side, with what is only there marked. */
function runsOf(hunks: readonly Hunk[], side: Side, bold = false): readonly PrintedRun[] {
  return hunks
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ kind, text }) => ({
      text,
      ...(bold && { bold }),
      ...(kind === 'deleted' && { struck: true }),
      ...(kind === 'inserted' && { added: true }),
    }))
}

function linesOf(runs: readonly PrintedRun[]): readonly (readonly PrintedRun[])[] {
  const lines: PrintedRun[][] = [[]]
  for (const run of runs)
    for (const [place, text] of run.text.split('\n').entries()) {
      if (place > 0) lines.push([])
      if (text !== '') lines.at(-1)!.push({ ...run, text })
    }
  return lines
}

function tableOf(rows: readonly RowDifference[], side: Side): readonly PrintedBlock[] {
  const own = rows.filter(({ kind }) => kind === 'same' || kind === 'reworded' || kind === side)
  if (own.length === 0) return []
  const columns = Math.max(...own.map(({ cells }) => cells.length))
  return [
    {
      kind: 'table',
      hasHeader: false,
      columns,
      rows: own.map(({ cells }) =>
        Array.from({ length: columns }, (_, place) => ({
          content: runsOf(cells[place] ?? [], side),
          rows: 1,
          columns: 1,
        })),
      ),
    },
  ]
}
