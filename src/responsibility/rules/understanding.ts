// SPDX-License-Identifier: EUPL-1.2
// What a question in everyday words is about, by the county's own words for situations. Nothing here
// knows a word: they come with the county.

import { guessedStems } from '#kernel/swedish/stems.ts'
import { searchTokens } from '#kernel/swedish/tokens.ts'
import type { MarkFacts } from './mark.ts'
import type { SituationWord, WordKind } from './situation-word.ts'

/** A word that a question has, and how much it says: longer says more. */
export type Understood = {
  readonly kind: WordKind
  readonly slug: string
  readonly weight: number
}

type Phrase = { readonly of: SituationWord; readonly tokens: readonly (readonly string[])[] }
const known = new WeakMap<readonly SituationWord[], readonly Phrase[]>()

/** The phrases of a list of words, cut once for each list. */
function phrasesOf(words: readonly SituationWord[]): readonly Phrase[] {
  const kept = known.get(words)
  if (kept) return kept
  const made = words
    .filter(({ kind }) => kind !== 'question')
    .flatMap((of) =>
      [of.name, ...of.synonyms].map((phrase) => ({
        of,
        tokens: searchTokens(phrase).map(formsOf),
      })),
    )
    .filter(({ tokens }) => tokens.length > 0)
  known.set(words, made)
  return made
}

const shortestGuessed = 4

/** What a word may be a form of; short words are what they are. */
function formsOf(word: string): readonly string[] {
  return word.length < shortestGuessed ? [word] : guessedStems(word)
}

const full = 1
const part = 0.55
const shortestPart = 5

/** How well a word of the question is one of a phrase: wholly, as a part of a compound, or not. */
function likeness(asked: readonly string[], meant: readonly string[]): number {
  if (asked.some((form) => meant.includes(form))) return full
  const [whole = ''] = asked
  const isPart = meant.some(
    (form) => form.length >= shortestPart && (whole.startsWith(form) || whole.endsWith(form)),
  )
  return isPart ? part : 0
}

/** The words that a text has, those that say most first. */
export function understand(text: string, words: readonly SituationWord[]): readonly Understood[] {
  const asked = searchTokens(text).map(formsOf)
  const best = new Map<SituationWord, number>()
  for (const { of, tokens } of phrasesOf(words)) {
    for (let at = 0; at + tokens.length <= asked.length; at += 1) {
      let weight = 0
      for (const [place, meant] of tokens.entries()) {
        const alike = likeness(asked[at + place]!, meant)
        if (alike === 0) {
          weight = 0
          break
        }
        weight += alike * (1 + Math.min(meant[0]!.length, 16) / 16)
      }
      if (weight > (best.get(of) ?? 0)) best.set(of, weight)
    }
  }
  return [...best]
    .map(([{ kind, slug }, weight]) => ({ kind, slug, weight }))
    .toSorted((one, other) => other.weight - one.weight)
}

/** How closely a mark is about what was understood. A measure says most; the rest tells alike ones apart. */
export function closeness(mark: MarkFacts, understood: readonly Understood[]): number {
  const listOf: Partial<Record<WordKind, readonly string[]>> = {
    measure: mark.measures,
    setting: mark.settings,
    orderer: mark.orderers,
    group: mark.groups,
  }
  const weightOf = { measure: 1, setting: 0.45, orderer: 0.3, group: 0.3, question: 0 } as const
  const asked = new Set(understood.map(({ kind }) => kind))
  const unasked = (['setting', 'orderer', 'group'] as const).filter(
    (kind) => (listOf[kind] ?? []).length > 0 && !asked.has(kind),
  )
  return understood.reduce(
    (sum, { kind, slug, weight }) => {
      const list = listOf[kind] ?? []
      if (list.includes(slug)) return sum + weight * weightOf[kind]
      // It is about another place, or another person.
      if (kind !== 'measure' && list.length > 0) return sum - 0.15 * weight
      return sum
      // It holds only for some, and nobody has said that it is about them.
    },
    0 - 0.12 * unasked.length,
  )
}
