// SPDX-License-Identifier: EUPL-1.2
// One provision becomes two, or two become one. No word is lost and none is added: the first part is who it
// was, and the other says whose words it took over (`madeOf`).

import { granted, refused, type Result } from '#kernel/result.ts'
import { firstWords } from '#kernel/text/first-words.ts'
import { sentenceStarts } from '#kernel/text/sentences.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { plainInlines, plainText } from '../../agreement/rules/plain-text.ts'
import type { Block, Inline, List, RichText } from '../../agreement/rules/provision.ts'
import { subtreeOf } from '../../agreement/rules/provision-tree.ts'
import { marksOfList, marksToKeep } from '#kernel/text/list-marks.ts'
import { tidyInlines } from './drafting-text/inline-marks.ts'
import { mayHold } from './tree-changes.ts'

/** A place to split a text at: before a block, before an item of a list, or before a sentence of a paragraph. */
export type SplitPlace = {
  /** How it is written in a form: "2", "1-3" for an item, "0:41" for a sentence. */
  readonly place: string
  /** What the second part would begin with. */
  readonly begins: string
}

const shownWords = 90

/** Every place that a text may be split at, in reading order; the beginning is none. */
export function splitPlaces(text: RichText): readonly SplitPlace[] {
  return text.blocks.flatMap((block, at): SplitPlace[] => {
    const before = at === 0 ? [] : [{ place: String(at), begins: beginning(wordsOf(block)) }]
    if (block.kind === 'text') {
      const words = plainInlines(block.content)
      const starts = sentenceStarts(words).map((start) => ({
        place: `${at}:${start}`,
        begins: beginning(words.slice(start)),
      }))
      return [...before, ...starts]
    }
    if (block.kind === 'table') return before
    const items = block.items.map((item, place) => ({
      place: `${at}-${place}`,
      begins: beginning(plainInlines(item)),
    }))
    return [...before, ...items.slice(1)]
  })
}

function wordsOf(block: Block): string {
  if (block.kind === 'text') return plainInlines(block.content)
  const pieces = block.kind === 'list' ? block.items : block.rows.flat()
  return pieces.map(plainInlines).find((words) => words.trim() !== '') ?? ''
}

function beginning(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  const first = firstWords(line, shownWords)
  return first === line ? line : `${first} …`
}

/** The two parts of a text, each with the notes that it mentions. */
export function splitText(
  text: RichText,
  place: string,
): readonly [first: RichText, second: RichText] | undefined {
  if (!splitPlaces(text).some((one) => one.place === place)) return undefined
  const [, at = '', sign, inside = '0'] = /^(\d+)(?:([:-])(\d+))?$/.exec(place) ?? []
  const [before, after] = cutAt(text.blocks, Number(at), sign, Number(inside))
  const second = notesOf(after, text.notes)
  const first = new Set(notesOf(before, text.notes))
  // One that nothing mentions stays with the first part.
  const kept = [...text.notes.keys()].filter((note) => first.has(note) || !second.includes(note))
  return [withNotes(before, text.notes, kept), withNotes(after, text.notes, second)]
}

function cutAt(
  blocks: readonly Block[],
  at: number,
  sign: string | undefined,
  inside: number,
): readonly [readonly Block[], readonly Block[]] {
  const block = blocks[at]!
  const [before, after] = [blocks.slice(0, at), blocks.slice(at + 1)]
  if (sign === ':' && block.kind === 'text') {
    const [first, second] = cutInlines(block.content, inside)
    return [
      [...before, { kind: 'text', content: first }],
      [{ kind: 'text', content: second }, ...after],
    ]
  }
  if (sign === '-' && block.kind === 'list') {
    return [
      [...before, partOfList(block, 0, inside)],
      [partOfList(block, inside, block.items.length), ...after],
    ]
  }
  return [before, blocks.slice(at)]
}

/** Both halves keep their looks; the white space between them goes. */
function cutInlines(
  content: readonly Inline[],
  at: number,
): readonly [readonly Inline[], readonly Inline[]] {
  const [first, second]: [Inline[], Inline[]] = [[], []]
  let left = at
  for (const inline of content) {
    const size = inline.text.length
    if (size <= left && (size > 0 || second.length === 0)) first.push(inline)
    else if (left <= 0) second.push(inline)
    else {
      const { note, ...words } = inline
      first.push({ ...words, text: words.text.slice(0, left) })
      second.push({ ...words, text: words.text.slice(left), ...(note !== undefined && { note }) })
    }
    left -= size
  }
  return [trimmed(first, 'end'), trimmed(second, 'start')]
}

function trimmed(content: readonly Inline[], side: 'start' | 'end'): readonly Inline[] {
  const pieces = [...tidyInlines(content)]
  const at = side === 'end' ? pieces.length - 1 : 0
  const edge = pieces[at]
  if (!edge) return pieces
  const text = side === 'end' ? edge.text.trimEnd() : edge.text.trimStart()
  pieces[at] = { ...edge, text }
  return tidyInlines(pieces)
}

/** Items keep the marks they are shown with; the shallowest of them stands outermost. */
function partOfList(list: List, from: number, to: number): List {
  const marks = marksOfList(list).slice(from, to)
  const given = (list.levels ?? list.items.map(() => 0)).slice(from, to)
  const levels = given.map((level) => level - given[0]!).map((level) => Math.max(0, level))
  return {
    kind: 'list',
    ordered: list.ordered,
    items: list.items.slice(from, to),
    ...marksToKeep(list.ordered, marks),
    ...(levels.some((level) => level > 0) && { levels }),
  }
}

/** Blocks with notes, counted anew. */
function withNotes(
  blocks: readonly Block[],
  notes: RichText['notes'],
  used: readonly number[],
): RichText {
  const places = new Map(used.map((note, place) => [note, place]))
  const counted = (inline: Inline) =>
    inline.note === undefined ? inline : { ...inline, note: places.get(inline.note)! }
  return {
    blocks: blocks.map((block) => mapInlines(block, counted)),
    notes: used.map((note) => notes[note]!.map(counted)),
  }
}

/** The notes that blocks mention, also by way of each other, in order. */
function notesOf(blocks: readonly Block[], notes: RichText['notes']): readonly number[] {
  const used = new Set(blocks.flatMap(inlinesOf).flatMap(({ note }) => note ?? []))
  for (const one of used) for (const { note } of notes[one]!) if (note !== undefined) used.add(note)
  return [...used].toSorted((a, b) => a - b)
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'text') return block.content
  return (block.kind === 'list' ? block.items : block.rows.flat()).flat()
}

function mapInlines(block: Block, change: (inline: Inline) => Inline): Block {
  if (block.kind === 'text') return { ...block, content: block.content.map(change) }
  if (block.kind === 'list') return { ...block, items: block.items.map((one) => one.map(change)) }
  return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(change))) }
}

/** Two texts as one. The notes of the second are counted after those of the first. */
export function joinTexts(first: RichText, second: RichText, way: JoinWay): RichText {
  const count = first.notes.length
  const counted = (inline: Inline) =>
    inline.note === undefined ? inline : { ...inline, note: inline.note + count }
  const after = second.blocks.map((block) => mapInlines(block, counted))
  const notes = [...first.notes, ...second.notes.map((note) => note.map(counted))]
  const [end, begin] = [first.blocks.at(-1), after[0]]
  const isOn = way === 'goes-on' && end?.kind === 'text' && begin?.kind === 'text'
  if (!isOn) return { blocks: [...first.blocks, ...after], notes }
  const content = tidyInlines([...end.content, { text: ' ' }, ...begin.content])
  return {
    blocks: [...first.blocks.slice(0, -1), { kind: 'text', content }, ...after.slice(1)],
    notes,
  }
}

/** Whether the words of the second go on in the paragraph that the first ends with. */
export const joinWays = ['new-paragraph', 'goes-on'] as const
export type JoinWay = (typeof joinWays)[number]

export type SplitRefusal = 'nothing-to-split' | 'split-place-gone'

/**
 * The second part stands after the first, and takes the points with it: they follow on its words. Both keep
 * the reason and who is bound. Words that are no longer those of a shared text leave it.
 */
export function splitIn(
  provisions: readonly NumberedProvision[],
  own: NumberedProvision,
  input: { readonly place: string; readonly newId: string; readonly heading: string },
): Result<readonly NumberedProvision[], SplitRefusal> {
  if (splitPlaces(own.text).length === 0) return refused('nothing-to-split', {}, 'place')
  const parts = splitText(own.text, input.place)
  if (!parts) return refused('split-place-gone', {}, 'place')
  const [first, second] = parts
  const { countsFrom, writtenNumber, ...rest } = own
  const added: NumberedProvision = {
    ...rest,
    // What has no number by its own word is two without.
    ...(writtenNumber === '' && { writtenNumber }),
    id: input.newId,
    heading: input.heading,
    text: second,
    plainText: plainText(second),
    sharedTextId: undefined,
    madeOf: [own.id],
    revision: 1,
  }
  const changed: NumberedProvision = {
    ...own,
    text: first,
    plainText: plainText(first),
    sharedTextId: undefined,
    revision: own.revision + 1,
  }
  return granted(
    provisions.flatMap((one): readonly NumberedProvision[] => {
      if (one.id === own.id) return [changed, added]
      return [one.parentId === own.id ? { ...one, parentId: added.id } : one]
    }),
  )
}

export type MergeRefusal =
  'nothing-to-merge' | 'kinds-do-not-merge' | 'points-in-between' | 'kind-does-not-fit'

/** The one after it, of those that stand beside it. */
export function nextBeside(
  provisions: readonly NumberedProvision[],
  own: NumberedProvision,
): NumberedProvision | undefined {
  const beside = provisions.filter(({ parentId }) => parentId === own.parentId)
  return beside[beside.findIndex(({ id }) => id === own.id) + 1]
}

/** What is said in running words may be joined with each other; the rest with its own kind. */
const running = new Set(['paragraph', 'definition', 'table'])

/**
 * The first takes over all that the next one has: its words and what it holds. It is who it was, and
 * remembers the other.
 */
export function mergeIn(
  provisions: readonly NumberedProvision[],
  own: NumberedProvision,
  input: { readonly way: JoinWay; readonly heading: string; readonly changeReason: string },
): Result<
  { readonly provisions: readonly NumberedProvision[]; readonly next: NumberedProvision },
  MergeRefusal
> {
  const next = nextBeside(provisions, own)
  if (!next) return refused('nothing-to-merge')
  if (own.kind !== next.kind && !(running.has(own.kind) && running.has(next.kind))) {
    return refused('kinds-do-not-merge')
  }
  const held = provisions.filter(({ parentId }) => parentId === next.id)
  if (!held.every(({ kind }) => mayHold(own.kind, kind))) return refused('kind-does-not-fit')
  // The words of the second would come before what the first holds.
  const holds = subtreeOf(provisions, own.id).length > 1
  if (holds && next.text.blocks.length > 0) return refused('points-in-between')
  const text = joinTexts(own.text, next.text, input.way)
  const merged: NumberedProvision = {
    ...own,
    heading: input.heading,
    text,
    plainText: plainText(text),
    actor: bothActors(own.actor, next.actor),
    sharedTextId: undefined,
    changeReason: input.changeReason,
    madeOf: [...new Set([...(own.madeOf ?? []), next.id, ...(next.madeOf ?? [])])].filter(
      (id) => id !== own.id,
    ),
    revision: own.revision + 1,
  }
  const { madeOf, ...bare } = merged
  return granted({
    next,
    provisions: provisions.flatMap((one): readonly NumberedProvision[] => {
      if (one.id === own.id) return [madeOf!.length > 0 ? merged : bare]
      if (one.id === next.id) return []
      return [one.parentId === next.id ? { ...one, parentId: own.id } : one]
    }),
  })
}

/** What stands in both and gets another number. */
export function numbersThatChange(
  before: readonly NumberedProvision[],
  after: readonly NumberedProvision[],
): readonly { readonly was: NumberedProvision; readonly is: NumberedProvision }[] {
  const numbers = new Map(before.map((one) => [one.id, one]))
  return after.flatMap((is) => {
    const was = numbers.get(is.id)
    return was && was.number !== is.number ? [{ was, is }] : []
  })
}

function bothActors(
  first: NumberedProvision['actor'],
  second: NumberedProvision['actor'],
): NumberedProvision['actor'] {
  return first === undefined || second === undefined || first === second
    ? (first ?? second)
    : 'joint'
}

/** What the reason of two begins as: both that were given. */
export function bothReasons(first: NumberedProvision, second: NumberedProvision): string {
  return [...new Set([first.changeReason, second.changeReason])]
    .filter((one) => one !== '')
    .join('\n')
}
