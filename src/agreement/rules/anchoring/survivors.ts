// SPDX-License-Identifier: EUPL-1.2
// Where words of one wording stand in another, word by word.

import { findChanges, type Steps } from '#kernel/text/changes.ts'
import { isStopWord, isWord, tokenise } from '#kernel/text/words.ts'

type Token = { readonly text: string; readonly start: number; readonly end: number }

/** Which tokens of the one are which of the other; what is only in one is in no pair. */
export type TokenMap = {
  readonly old: readonly Token[]
  readonly young: readonly Token[]
  /** By the token before; -1 when it is gone. */
  readonly toYoung: Int32Array
  /** By the token after; -1 when it is new. */
  readonly toOld: Int32Array
}

export function mapTokens(before: string, after: string, steps: Steps): TokenMap {
  const [old, young] = [tokensOf(before), tokensOf(after)]
  const toYoung = new Int32Array(old.length).fill(-1)
  const toOld = new Int32Array(young.length).fill(-1)
  const texts = (tokens: readonly Token[]) => tokens.map(({ text }) => text)
  const changes = findChanges(texts(old), texts(young), steps)
  // Too much to look through: nothing is said to have stayed.
  if (changes === undefined) return { old, young, toYoung, toOld }
  let [a, b] = [0, 0]
  for (const change of [...changes, endOf(old.length, young.length)]) {
    while (a < change.fromBefore) {
      toYoung[a] = b
      toOld[b++] = a++
    }
    a = change.toBefore
    b = change.toAfter
  }
  return { old, young, toYoung, toOld }
}

const endOf = (before: number, after: number) => ({
  fromBefore: before,
  toBefore: before,
  fromAfter: after,
  toAfter: after,
})

export function tokensOf(words: string): Token[] {
  let at = 0
  return tokenise(words).map((text) => {
    const start = at
    at += text.length
    return { text, start, end: at }
  })
}

/** A long word says more than a short one, one that binds others little, a sign and a space nothing. */
export function weightOf(text: string): number {
  if (!isWord(text)) return 0
  return isStopWord(text) ? 0.5 : Math.min(text.length, 12)
}

export type Survivors = {
  /** The place of the words in the other wording. */
  readonly start: number
  readonly end: number
  /** How much of the words is there, from 0 to 1, by what they say. */
  readonly share: number
}

/**
 * Where most of the words from `start` to `end` stand now: the stretch that holds most of them and least
 * that is new.
 */
export function findSurvivors(map: TokenMap, start: number, end: number): Survivors | undefined {
  const first = map.old.findIndex((token) => token.end > start)
  if (first < 0) return undefined
  let last = first
  while (last + 1 < map.old.length && map.old[last + 1]!.start < end) last++
  let all = 0
  for (let at = first; at <= last; at++) all += weightOf(map.old[at]!.text)
  const stretch = bestStretch(map, first, last)
  if (stretch === undefined) return undefined
  const { from, to, kept } = stretch
  return {
    ...edges(map, start, end, from, to),
    // Signs and spaces alone are all there when one of them is.
    share: all === 0 ? 1 : kept / all,
  }
}

/** The run of tokens after with the largest sum, where what is from elsewhere counts against it. */
function bestStretch(map: TokenMap, first: number, last: number) {
  let best: { from: number; to: number; kept: number; sum: number } | undefined
  let open: { from: number; kept: number; sum: number } | undefined
  const places = Array.from({ length: last - first + 1 }, (_, at) => map.toYoung[first + at]!)
  const found = places.filter((place) => place >= 0)
  if (found.length === 0) return undefined
  for (let at = found[0]!; at <= found.at(-1)!; at++) {
    const old = map.toOld[at]!
    const isOwn = old >= first && old <= last
    const weight = weightOf(map.young[at]!.text)
    // It begins and ends with a word, or where the words themselves did.
    const mayBegin = isOwn && (weight > 0 || old === first)
    const mayEnd = isOwn && (weight > 0 || old === last)
    if (mayBegin && (open === undefined || open.sum < 0)) open = { from: at, kept: 0, sum: 0 }
    if (open === undefined) continue
    open.sum += isOwn ? weight + 0.01 : -weight / 3
    if (isOwn) open.kept += weight
    if (mayEnd && (best === undefined || open.sum > best.sum))
      best = { from: open.from, to: at, kept: open.kept, sum: open.sum }
  }
  return best
}

/** A place inside a word stays inside it. */
function edges(map: TokenMap, start: number, end: number, from: number, to: number) {
  const [begins, ends] = [map.old[map.toOld[from]!]!, map.old[map.toOld[to]!]!]
  return {
    start: map.young[from]!.start + Math.max(0, start - begins.start),
    end: map.young[to]!.end - Math.max(0, ends.end - end),
  }
}
