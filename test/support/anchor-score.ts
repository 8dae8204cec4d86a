// SPDX-License-Identifier: EUPL-1.2
// How many anchors are placed where their words really went.

import { anchorIn, type Anchor } from '../../src/agreement/rules/anchoring/anchor.ts'
import type { ComparedWords, Placement } from '../../src/agreement/rules/anchoring.ts'
import { compareVersions } from '../../src/agreement/rules/comparison.ts'
import { plainText } from '../../src/agreement/rules/plain-text.ts'
import type { Provision } from '../../src/agreement/rules/provision.ts'
import type { EditedAgreement } from './edited-agreement.ts'

export type AnchorTruth = {
  readonly place: number
  readonly anchor: Anchor
  /** Where its words went; nothing when none of them is left. */
  readonly went:
    { readonly place: number; readonly start: number; readonly end: number } | undefined
  /** In a provision that was touched. */
  readonly isInEdited: boolean
}

/** The words of each provision, and what became of them. */
export function wordsOf(edit: EditedAgreement): ComparedWords {
  const words = ({ heading, text }: Provision) => heading || plainText(text)
  const [before, after] = [
    new Map(edit.before.map((one, at) => [one, at])),
    new Map(edit.after.map((one, at) => [one, at])),
  ]
  return {
    before: edit.before.map(words),
    after: edit.after.map(words),
    changes: compareVersions(edit.before, edit.after).changes.map((change) => ({
      isMoved: change.isMoved,
      before: change.befores.map((one) => before.get(one)!),
      after: change.afters.map((one) => after.get(one)!),
    })),
  }
}

/** Anchors over one to three clauses, half of them where something was edited. Few words left of many say nothing. */
export function anchorsIn(
  edit: EditedAgreement,
  count: number,
  random: () => number,
): AnchorTruth[] {
  const { before, after } = edit.clauses
  const where = new Map(
    after.flatMap((clauses, place) => clauses.map((one) => [one.mark, { ...one, place }] as const)),
  )
  const all = before.flatMap((clauses, place) => (clauses.length > 0 ? [place] : []))
  const isTouched = (place: number) =>
    !before[place]!.every(({ mark }) => where.has(mark)) ||
    before[place]!.some(
      ({ mark }) => after[where.get(mark)?.place ?? -1]?.length !== before[place]!.length,
    )
  const touched = all.filter(isTouched)
  const words = edit.before.map(({ text }) => plainText(text))
  const anchors: AnchorTruth[] = []
  while (anchors.length < count) {
    const from = anchors.length % 2 === 0 ? all : touched
    const place = from[Math.floor(random() * from.length)]!
    const clauses = before[place]!
    const first = Math.floor(random() * clauses.length)
    const own = clauses.slice(first, first + 1 + Math.floor(random() * 3))
    const left = own.flatMap(({ mark }) => where.get(mark) ?? [])
    const length = (list: readonly { start: number; end: number }[]) =>
      list.reduce((sum, { start, end }) => sum + end - start, 0)
    const share = length(left) / length(own)
    if (share > 0 && share < 0.5) continue
    const [start, end] = [own[0]!.start, own.at(-1)!.end]
    const byPlace = Map.groupBy(left, (one) => one.place)
    const [most] = [...byPlace.values()].toSorted((a, b) => length(b) - length(a))
    anchors.push({
      place,
      anchor: anchorIn(words[place]!, start, end)!,
      went: most && {
        place: most[0]!.place,
        start: Math.min(...most.map((one) => one.start)),
        end: Math.max(...most.map((one) => one.end)),
      },
      isInEdited: isTouched(place),
    })
  }
  return anchors
}

export type AnchorScore = {
  right: number
  placed: number
  alive: number
  flagged: number
  dead: number
}

export function scoreAnchors(
  truths: readonly AnchorTruth[],
  placements: readonly Placement[],
): AnchorScore {
  const score = { right: 0, placed: 0, alive: 0, flagged: 0, dead: 0 }
  for (const [at, { went }] of truths.entries()) {
    const told = placements[at]!
    if (went) score.alive += 1
    else score.dead += 1
    if (told.status === 'orphan') {
      if (!went) score.flagged += 1
      continue
    }
    score.placed += 1
    if (went && isRight(went, told)) score.right += 1
  }
  return score
}

type Span = { readonly place: number; readonly start: number; readonly end: number }

/** In the right provision, over at least six tenths of the words together. */
function isRight(went: Span, told: Span): boolean {
  const both = Math.min(went.end, told.end) - Math.max(went.start, told.start)
  const all = Math.max(went.end, told.end) - Math.min(went.start, told.start)
  return went.place === told.place && both >= 0.6 * all
}
