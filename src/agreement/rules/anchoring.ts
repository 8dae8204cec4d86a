// SPDX-License-Identifier: EUPL-1.2
// Where a place in the words of one version stands in another: first by the comparison of the two, word by
// word; then in the same provision in another order; then among what is new; else nowhere.

import type { Steps } from '#kernel/text/changes.ts'
import { mostStepsInAll } from '#kernel/text/word-difference.ts'
import type { Anchor } from './anchoring/anchor.ts'
import { findQuote, type FoundQuote } from './anchoring/find-quote.ts'
import { findSurvivors, mapTokens, type TokenMap } from './anchoring/survivors.ts'

export const anchorOutcomes = ['same', 'edited', 'moved', 'split', 'merged', 'orphan'] as const
export type AnchorOutcome = (typeof anchorOutcomes)[number]

/** What became of some provisions, by their places in the two versions. */
export type WordsChange = {
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly isMoved: boolean
}

/** Two versions' words, a string for each provision, and what became of each. */
export type ComparedWords = {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly changes: readonly WordsChange[]
}

/** `certainty` goes from 0 to 1; an orphan's says how sure it is that the words are gone. */
export type Placement =
  | {
      readonly status: Exclude<AnchorOutcome, 'orphan'>
      readonly place: number
      readonly start: number
      readonly end: number
      readonly certainty: number
      /** A person should say whether it is right. */
      readonly isToConfirm: boolean
    }
  | { readonly status: 'orphan'; readonly certainty: number; readonly isToConfirm: true }

/** So much of the words must be left, by what they say. */
const leastShare = 0.4
/** And what they stand in now may be so many times as long. */
const mostLonger = 3
/** Looked for in the same provision, and in what is new anywhere; short words are found everywhere. */
const leastLikeHere = 0.7
const leastLikeElsewhere = 0.85
const shortestElsewhere = 30
/** Surer than this and nobody needs to look. */
const sure = 0.75

/** Answers for anchors in the version before, each with the place of its provision. */
export function placeAnchors(
  words: ComparedWords,
  anchors: readonly { readonly place: number; readonly anchor: Anchor }[],
): readonly Placement[] {
  const steps = { left: mostStepsInAll }
  const all = words.changes.map((change) => joined(change, words, steps))
  const changes = new Map(all.flatMap((one) => one.before.map((place) => [place, one] as const)))
  const fresh = lazily(() => all.flatMap(freshWords))
  return anchors.map(({ place, anchor }) => {
    const change = changes.get(place)
    const here = change && placeHere(change, place, anchor)
    if (here?.status !== undefined && here.status !== 'orphan') return here
    return placeElsewhere(fresh(), anchor) ?? here ?? gone(1)
  })
}

/** One text before and one after, of all parts with a space between, and where each part begins. */
type Joined = WordsChange & {
  readonly old: string
  readonly young: string
  readonly starts: ReadonlyMap<number, number>
  readonly parts: readonly {
    readonly place: number
    readonly start: number
    readonly end: number
  }[]
  readonly tokens: () => TokenMap
}

function joined(change: WordsChange, { before, after }: ComparedWords, steps: Steps): Joined {
  const starts = new Map<number, number>()
  let at = 0
  for (const place of change.before) {
    starts.set(place, at)
    at += before[place]!.length + 1
  }
  at = 0
  const parts = change.after.map((place) => {
    const start = at
    at += after[place]!.length + 1
    return { place, start, end: at - 1 }
  })
  const old = change.before.map((place) => before[place]!).join(' ')
  const young = change.after.map((place) => after[place]!).join(' ')
  return {
    ...change,
    old,
    young,
    starts,
    parts,
    tokens: lazily(() => mapTokens(old, young, steps)),
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

const gone = (certainty: number): Placement => ({
  status: 'orphan',
  certainty: rounded(certainty),
  isToConfirm: true,
})

function rounded(certainty: number): number {
  return Math.round(Math.min(1, Math.max(0, certainty)) * 100) / 100
}

function placeHere(change: Joined, place: number, { quote, position }: Anchor): Placement {
  if (change.after.length === 0) return gone(1)
  const begins = change.starts.get(place)!
  const [start, end] = [begins + position.start, begins + position.end]
  if (change.old === change.young) return told(change, { start, end, likeness: 1 }, quote.exact)
  const found = findSurvivors(change.tokens(), start, end)
  const length = end - start
  if (
    found !== undefined &&
    found.share >= leastShare &&
    found.end - found.start <= Math.max(mostLonger * length, length + 40)
  )
    return told(change, { ...found, likeness: (1 + found.share) / 2 }, quote.exact)
  const like = findQuote(change.young, quote)
  if (like !== undefined && like.likeness >= leastLikeHere)
    return told(change, { ...like, likeness: like.likeness * 0.8 }, quote.exact)
  return gone(1 - (found?.share ?? 0))
}

/** Words that now stand in two parts follow the part with most of them. */
function told(change: Joined, { start, end, likeness }: FoundQuote, exact: string): Placement {
  const overlap = (part: { readonly start: number; readonly end: number }) =>
    Math.min(end, part.end) - Math.max(start, part.start)
  const part = change.parts.toSorted((a, b) => overlap(b) - overlap(a))[0]!
  const inside = (at: number) => Math.min(Math.max(at, part.start), part.end) - part.start
  const [from, to] = [inside(start), inside(end)]
  const isSame = change.young.slice(start, end) === exact
  const certainty = rounded(isSame && likeness === 1 ? 1 : likeness)
  return {
    status: statusOf(change, isSame),
    place: part.place,
    start: from,
    end: Math.max(from, to),
    certainty,
    isToConfirm: certainty < sure,
  }
}

function statusOf(change: WordsChange, isSame: boolean): Exclude<AnchorOutcome, 'orphan'> {
  if (change.after.length > 1) return 'split'
  if (change.before.length > 1) return 'merged'
  if (!isSame) return 'edited'
  return change.isMoved ? 'moved' : 'same'
}

/** Stretches of the version after that stand in nothing of the version before. */
type Fresh = { readonly place: number; readonly start: number; readonly text: string }

function freshWords({ before, young, old, parts, tokens }: Joined): readonly Fresh[] {
  if (old === young) return []
  if (before.length === 0)
    return parts.map(({ place, start, end }) => ({
      place,
      start: 0,
      text: young.slice(start, end),
    }))
  return stretchesOf(tokens()).flatMap(({ start, end }) => {
    const part = parts.find((one) => one.start <= start && start < one.end)
    if (part === undefined || end - start < shortestElsewhere) return []
    const text = young.slice(start, Math.min(end, part.end))
    return [{ place: part.place, start: start - part.start, text }]
  })
}

/** Runs of tokens that are new, over small words that stayed between them. */
function stretchesOf({ young, toOld }: TokenMap): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const [at, token] of young.entries()) {
    if (toOld[at] !== -1) continue
    const last = runs.at(-1)
    if (last !== undefined && token.start - last.end <= 4) last.end = token.end
    else runs.push({ start: token.start, end: token.end })
  }
  return runs
}

function placeElsewhere(fresh: readonly Fresh[], { quote }: Anchor): Placement | undefined {
  if (quote.exact.length < shortestElsewhere) return undefined
  let best: { readonly fresh: Fresh; readonly found: FoundQuote } | undefined
  for (const one of fresh) {
    if (one.text.length < quote.exact.length / 2) continue
    const found = findQuote(one.text, quote)
    if (found && found.likeness > (best?.found.likeness ?? 0)) best = { fresh: one, found }
  }
  if (best === undefined || best.found.likeness < leastLikeElsewhere) return undefined
  const { place, start } = best.fresh
  return {
    status: best.found.likeness === 1 ? 'moved' : 'edited',
    place,
    start: start + best.found.start,
    end: start + best.found.end,
    certainty: rounded(best.found.likeness * 0.7),
    isToConfirm: true,
  }
}
