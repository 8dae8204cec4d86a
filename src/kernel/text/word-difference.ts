// SPDX-License-Identifier: EUPL-1.2
// What differs between two wordings, in whole words, as a person would mark it.

import { diff } from 'fast-myers-diff'
import { isStopWord, isWhiteSpace, isWord, tokenise } from './words.ts'

export type Hunk = { readonly kind: 'same' | 'deleted' | 'inserted'; readonly text: string }

/** A change: `before[fromBefore, toBefore)` became `after[fromAfter, toAfter)`, in tokens. */
type Change = { fromBefore: number; toBefore: number; fromAfter: number; toAfter: number }

/**
 * The two texts as hunks in reading order, a deletion before the insertion that replaces it.
 * `same` and `deleted` joined give the text before; `same` and `inserted` the text after.
 */
export function differ(before: string, after: string): Hunk[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const old = tokenise(before)
  const young = tokenise(after)
  const changes = findChanges(old, young)
  const settled = changes.map((change, place) =>
    settle(change, (changes[place + 1]?.fromBefore ?? old.length) - change.toBefore, old, young),
  )
  return toHunks(joinOverIslands(settled, old), old, young)
}

function findChanges(old: readonly string[], young: readonly string[]): Change[] {
  const numbers = new Map<string, number>()
  const numbered = (token: string) => {
    const known = numbers.get(token)
    if (known !== undefined) return known
    numbers.set(token, numbers.size)
    return numbers.size - 1
  }
  const found = diff(Int32Array.from(old, numbered), Int32Array.from(young, numbered))
  return Array.from(found, ([fromBefore, toBefore, fromAfter, toAfter]) => ({
    fromBefore,
    toBefore,
    fromAfter,
    toAfter,
  }))
}

/**
 * A pure insertion or deletion may often be marked in several places with the same meaning
 * ("[. Ny mening]. " or "[ Ny mening.]"): it settles where it begins with a word or a space.
 */
function settle(
  change: Change,
  room: number,
  old: readonly string[],
  young: readonly string[],
): Change {
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

function joinOverIslands(changes: readonly Change[], old: readonly string[]): Change[] {
  const joined: Change[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    if (last !== undefined && isIsland(last, change, old)) {
      last.toBefore = change.toBefore
      last.toAfter = change.toAfter
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
  if (words.length > 1 || word === undefined) return false
  return word.length <= 6 && word.length * 2 <= changedLength(left, old) + changedLength(right, old)
}

function changedLength(change: Change, old: readonly string[]): number {
  return old.slice(change.fromBefore, change.toBefore).join('').trim().length
}

function toHunks(
  changes: readonly Change[],
  old: readonly string[],
  young: readonly string[],
): Hunk[] {
  const hunks: Hunk[] = []
  const add = (kind: Hunk['kind'], tokens: readonly string[]) => {
    if (tokens.length > 0) hunks.push({ kind, text: tokens.join('') })
  }
  let at = 0
  for (const change of changes) {
    add('same', old.slice(at, change.fromBefore))
    add('deleted', old.slice(change.fromBefore, change.toBefore))
    add('inserted', young.slice(change.fromAfter, change.toAfter))
    at = change.toBefore
  }
  add('same', old.slice(at))
  return hunks
}
