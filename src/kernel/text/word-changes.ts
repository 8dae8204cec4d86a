// SPDX-License-Identifier: EUPL-1.2
// The changed words of two texts, found in no more steps than one comparison may take.

import { findChanges, type Change, type Steps } from './changes.ts'
import { isWhiteSpace } from './words.ts'

/** What one comparison may cost, some twentieth of a second: fifteen hundred words, all of them new. */
export const mostSteps = 4_000_000

export type WordChange = Change & {
  /** Nothing is said of what is the same inside it. */
  isWhole?: true
}

/** Half of the steps for the words; if they do not do, a quarter for the sentences, and the rest inside them. */
export function compareWords(
  old: readonly string[],
  young: readonly string[],
  shared: Steps,
): WordChange[] {
  const most = Math.min(mostSteps, shared.left)
  const found = findWithin(most / 2, shared, old, young)
  if (found !== undefined) return found
  const sentences = { old: sentencesOf(old), young: sentencesOf(young) }
  const apart = findWithin(most / 4, shared, textsOf(sentences.old), textsOf(sentences.young))
  if (apart === undefined) return [{ ...middleOf(old, young), isWhole: true }]
  const steps = { left: most / 4 }
  shared.left -= steps.left
  const changes = apart.flatMap((change, place) =>
    compareInside(
      {
        fromBefore: startOf(sentences.old, change.fromBefore, old.length),
        toBefore: startOf(sentences.old, change.toBefore, old.length),
        fromAfter: startOf(sentences.young, change.fromAfter, young.length),
        toAfter: startOf(sentences.young, change.toAfter, young.length),
      },
      old,
      young,
      steps,
      apart.length - place,
    ),
  )
  shared.left += steps.left
  return changes
}

/** Takes what it uses from the steps that are shared, and no more than it is allowed. */
function findWithin(
  allowed: number,
  shared: Steps,
  before: readonly string[],
  after: readonly string[],
): Change[] | undefined {
  const own = { left: Math.min(Math.floor(allowed), shared.left) }
  shared.left -= own.left
  const found = findChanges(before, after, own)
  shared.left += own.left
  return found
}

/** The words inside changed sentences, which share what steps are left. */
function compareInside(
  outer: Change,
  old: readonly string[],
  young: readonly string[],
  steps: Steps,
  sharers: number,
): WordChange[] {
  const inner = findWithin(
    steps.left / sharers,
    steps,
    old.slice(outer.fromBefore, outer.toBefore),
    young.slice(outer.fromAfter, outer.toAfter),
  )
  return (
    inner?.map((change) => ({
      fromBefore: outer.fromBefore + change.fromBefore,
      toBefore: outer.fromBefore + change.toBefore,
      fromAfter: outer.fromAfter + change.fromAfter,
      toAfter: outer.fromAfter + change.toAfter,
    })) ?? [{ ...outer, isWhole: true }]
  )
}

type Sentence = { readonly start: number; readonly text: string }

/** Tokens up to and with the white space after a stop. */
function sentencesOf(tokens: readonly string[]): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const [place, token] of tokens.entries()) {
    const isEnd = isWhiteSpace(token) && (token.includes('\n') || endsSentence(tokens[place - 1]))
    if (!isEnd && place < tokens.length - 1) continue
    sentences.push({ start, text: tokens.slice(start, place + 1).join('') })
    start = place + 1
  }
  return sentences
}

function endsSentence(token: string | undefined): boolean {
  return token === '.' || token === '!' || token === '?' || token === ';' || token === ':'
}

function textsOf(sentences: readonly Sentence[]): string[] {
  return sentences.map(({ text }) => text)
}

function startOf(sentences: readonly Sentence[], place: number, end: number): number {
  return sentences[place]?.start ?? end
}

/** All between what the two begin and end with alike. */
function middleOf(old: readonly string[], young: readonly string[]): Change {
  const shortest = Math.min(old.length, young.length)
  let begin = 0
  while (begin < shortest && old[begin] === young[begin]) begin += 1
  let end = 0
  while (end < shortest - begin && old.at(-1 - end) === young.at(-1 - end)) end += 1
  return {
    fromBefore: begin,
    toBefore: old.length - end,
    fromAfter: begin,
    toAfter: young.length - end,
  }
}
