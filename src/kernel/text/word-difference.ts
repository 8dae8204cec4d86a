// SPDX-License-Identifier: EUPL-1.2
// What differs between two wordings, in whole words, as a person would mark it.

import { type Change, type Steps } from './changes.ts'
import { compareWords, mostSteps, type WordChange } from './word-changes.ts'
import { isStopWord, isWhiteSpace, isWord, tokenise } from './words.ts'

export type Hunk = {
  readonly kind: 'same' | 'deleted' | 'inserted'
  readonly text: string
  /** Shown whole: the two texts were too long and too unlike to be compared inside it. */
  readonly isWhole?: true
}

/**
 * The two texts as hunks in reading order, a deletion before the insertion that replaces it.
 * `same` and `deleted` joined give the text before; `same` and `inserted` the text after. Texts that
 * would take more steps are compared by sentences, and at last only where they begin and end. Several
 * comparisons may share their steps; when none are left, the rest are compared where they begin and end.
 */
export function differ(before: string, after: string, steps: Steps = { left: mostSteps }): Hunk[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  if (before === '') return [{ kind: 'inserted', text: after }]
  if (after === '') return [{ kind: 'deleted', text: before }]
  const old = tokenise(before)
  const young = tokenise(after)
  const changes = compareWords(old, young, steps)
  const settled = changes.map((change, place) =>
    settle(change, (changes[place + 1]?.fromBefore ?? old.length) - change.toBefore, old, young),
  )
  return toHunks(joinOverIslands(settled, old), old, young)
}

/** What differs between two of the wordings that were compared beforehand. */
export type Differences = (before: string, after: string) => readonly Hunk[]

export type WordingPair = { readonly before: string; readonly after: string }

/** What many comparisons may cost together, some two seconds. */
export const mostStepsInAll = 100_000_000

/** Pairs of wordings, one after the other: what is done in another thread. */
export function differAll(pairs: readonly WordingPair[]): Hunk[][] {
  const steps = { left: mostStepsInAll }
  return pairs.map(({ before, after }) => differ(before, after, steps))
}

/** Everything taken away and everything new, for texts that there was no time to compare. */
export function differWhole(before: string, after: string): Hunk[] {
  if (before === after) return differ(before, after)
  const hunks: Hunk[] = [
    { kind: 'deleted', text: before, isWhole: true },
    { kind: 'inserted', text: after, isWhole: true },
  ]
  return hunks.filter(({ text }) => text !== '')
}

/**
 * A pure insertion or deletion may often be marked in several places with the same meaning
 * ("[. Ny mening]. " or "[ Ny mening.]"): it settles where it begins with a word or a space.
 */
function settle(
  change: WordChange,
  room: number,
  old: readonly string[],
  young: readonly string[],
): WordChange {
  const isInsertion = change.fromBefore === change.toBefore
  if (!isInsertion && change.fromAfter !== change.toAfter) return change
  const tokens = isInsertion ? young : old
  const from = isInsertion ? change.fromAfter : change.fromBefore
  const to = isInsertion ? change.toAfter : change.toBefore
  let steps = 0
  const maySlide = () => steps < room && tokens[from + steps] === tokens[to + steps]
  while (isStrayStart(tokens, from + steps) && maySlide()) steps++
  if (steps === 0 || isStrayStart(tokens, from + steps)) return change
  return {
    ...change,
    fromBefore: change.fromBefore + steps,
    toBefore: change.toBefore + steps,
    fromAfter: change.fromAfter + steps,
    toAfter: change.toAfter + steps,
  }
}

function isStrayStart(tokens: readonly string[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && !isWord(token) && !isWhiteSpace(token)
}

function joinOverIslands(changes: readonly WordChange[], old: readonly string[]): WordChange[] {
  const joined: WordChange[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    if (last !== undefined && isIsland(last, change, old)) {
      last.toBefore = change.toBefore
      last.toAfter = change.toAfter
      if (change.isWhole) last.isWhole = true
    } else joined.push({ ...change })
  }
  return joined
}

/** What stands unchanged between two changes is an island when it is too small to read by itself. */
function isIsland(left: Change, right: Change, old: readonly string[]): boolean {
  const between = old.slice(left.toBefore, right.fromBefore)
  // Sentences and paragraphs are marked one by one.
  if (between.some((token) => /[.!?;:\n]/.test(token) && !isWord(token))) return false
  const words = between.filter(isWord)
  if (words.length === 0) return between.join('').trim().length <= 1
  if (words.length <= 2 && words.every(isStopWord)) return true
  const [word] = words
  if (words.length > 1 || word === undefined || word.length > longestIsland) return false
  return word.length * 2 <= changedLength(left, old) + changedLength(right, old)
}

const longestIsland = 6

/** How many letters the change takes away, counted no further than an island is worth. */
function changedLength(change: Change, old: readonly string[]): number {
  // White space at the ends is none of it, so some more is looked at.
  const few = old.slice(change.fromBefore, Math.min(change.toBefore, change.fromBefore + 30))
  return few.join('').trim().length
}

function toHunks(
  changes: readonly WordChange[],
  old: readonly string[],
  young: readonly string[],
): Hunk[] {
  const hunks: Hunk[] = []
  const add = (kind: Hunk['kind'], tokens: readonly string[], isWhole?: true) => {
    if (tokens.length === 0) return
    hunks.push({ kind, text: tokens.join(''), ...(isWhole && { isWhole }) })
  }
  let at = 0
  for (const change of changes) {
    add('same', old.slice(at, change.fromBefore))
    add('deleted', old.slice(change.fromBefore, change.toBefore), change.isWhole)
    add('inserted', young.slice(change.fromAfter, change.toAfter), change.isWhole)
    at = change.toBefore
  }
  add('same', old.slice(at))
  return hunks
}
