// SPDX-License-Identifier: EUPL-1.2
// A party that sends its answer anew: which of its comments have been said before?

import type { AnswerOutcome } from './consultation.ts'
import { isSameSaid, type Said } from './said-in-comment.ts'

type Words = Said & { readonly versionId: string; readonly provisionId: string }

/** A comment of the answer that is replaced, and the comments whose answers it has. */
export type EarlierComment = Words & {
  readonly id: string
  readonly answeredWith: string | undefined
  readonly rewordedFrom: string | undefined
}

/** What a new comment takes over; both name the comment that holds the answer. */
export type Carried = {
  /** Nothing was changed: it keeps the answer of that comment. */
  readonly answeredWith: string | undefined
  /** Something was: the answer of that comment was to other words. */
  readonly rewordedFrom: string | undefined
}

const nothing: Carried = { answeredWith: undefined, rewordedFrom: undefined }

/**
 * Pairs each new comment with at most one of those before: the same words about the same provision
 * first, then other words of the same kind about it, then any that is left about it.
 */
export function carryComments(
  before: readonly EarlierComment[],
  now: readonly Words[],
): readonly Carried[] {
  const left = [...before]
  const carried = new Map<number, Carried>()
  const pair = (isPair: (earlier: Words, later: Words) => boolean, how: typeof unchanged) => {
    for (const [place, later] of now.entries()) {
      if (carried.has(place)) continue
      const found = left.findIndex((earlier) => isPair(earlier, later))
      const [earlier] = found === -1 ? [] : left.splice(found, 1)
      if (earlier) carried.set(place, how(earlier))
    }
  }
  pair(isSame, unchanged)
  pair((a, b) => isThere(a, b) && a.kind === b.kind, reworded)
  pair(isThere, reworded)
  return now.map((_, place) => carried.get(place) ?? nothing)
}

const isThere = (a: Words, b: Words) =>
  a.versionId === b.versionId && a.provisionId === b.provisionId

const isSame = (a: Words, b: Words) => isThere(a, b) && isSameSaid(a, b)

/** What was reworded before is still so, when it is said once more. */
function unchanged(earlier: EarlierComment): Carried {
  return { answeredWith: earlier.answeredWith ?? earlier.id, rewordedFrom: earlier.rewordedFrom }
}

function reworded(earlier: EarlierComment): Carried {
  return { answeredWith: undefined, rewordedFrom: earlier.answeredWith ?? earlier.id }
}

type WithNumber = {
  readonly number: number
  readonly text: string
  readonly proposedWording: string
}

/** A comment as it was said before, with the answer that it got then. */
export type FormerAnswer = WithNumber & {
  readonly answer: { readonly outcome: AnswerOutcome; readonly reason: string }
}

export type SaidBefore = WithNumber & {
  readonly rewordedFrom: string | undefined
  readonly answer: FormerAnswer['answer'] | undefined
}

/** The latest of the earlier words that were answered; words that were not are passed by. */
export function formerAnswerOf(
  id: string | undefined,
  said: ReadonlyMap<string, SaidBefore>,
): FormerAnswer | undefined {
  for (let at = id; at !== undefined; at = said.get(at)?.rewordedFrom) {
    const found = said.get(at)
    if (found?.answer) return { ...found, answer: found.answer }
  }
  return undefined
}

/** How a comment stands to those before it. */
export type Descent = {
  readonly id: string
  readonly number: number
  readonly answeredWith: string | undefined
  readonly rewordedFrom: string | undefined
  /** It is in the answer that stands. */
  readonly isStanding: boolean
}

/** What an earlier comment has become in the answer that stands; nothing when the party left it out. */
export function standingAfter(earlier: Descent, all: readonly Descent[]): Descent | undefined {
  const seen = new Set<string>()
  const left = [rootOf(earlier)]
  for (let root = left.shift(); root !== undefined; root = left.shift()) {
    if (seen.has(root)) continue
    seen.add(root)
    const family = all.filter((one) => rootOf(one) === root || one.rewordedFrom === root)
    const standing = family.find(({ isStanding }) => isStanding)
    if (standing) return standing
    left.push(...family.map(rootOf))
  }
  return undefined
}

const rootOf = ({ id, answeredWith }: Pick<Descent, 'id' | 'answeredWith'>) => answeredWith ?? id
