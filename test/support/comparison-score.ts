// SPDX-License-Identifier: EUPL-1.2
// How much of what an editor did a comparison tells rightly.

import type { Comparison } from '../../src/agreement/rules/comparison.ts'
import type { Provision } from '../../src/agreement/rules/provision.ts'
import type { EditedAgreement } from './edited-agreement.ts'

export type Rates = { readonly precision: number; readonly recall: number; readonly f1: number }

export type Score = {
  readonly pairs: Rates
  readonly moves: Rates
  readonly splits: Rates
  readonly merges: Rates
  /** Pairs of a heading and a paragraph. */
  readonly crossed: number
  readonly hunksInReworded: number
}

type Compare = (
  before: readonly Provision[],
  after: readonly Provision[],
) => Pick<Comparison, 'changes'>

export function scoreOf(edits: readonly EditedAgreement[], compare: Compare): Score {
  const counts = { pairs: counter(), moves: counter(), splits: counter(), merges: counter() }
  const words = { hunks: 0, reworded: 0 }
  let crossed = 0
  for (const edit of edits) {
    const told = tellPlaces(edit, compare(edit.before, edit.after).changes)
    const inParts = new Set([
      ...edit.splits.flatMap(([before, after]) => [`b${before}`, ...after.map((one) => `a${one}`)]),
      ...edit.merges.flatMap(([before, after]) => [...before.map((one) => `b${one}`), `a${after}`]),
    ])
    const single = told.filter(({ before, after }) => before.length === 1 && after.length === 1)
    const outside = single.filter(
      ({ before, after }) => !inParts.has(`b${before[0]}`) && !inParts.has(`a${after[0]}`),
    )
    count(
      counts.pairs,
      edit.pairs,
      outside.map(({ before, after }) => [before[0], after[0]]),
    )
    count(
      counts.moves,
      edit.moved,
      told.flatMap(({ isMoved, after }) => (isMoved ? after.slice(0, 1) : [])),
    )
    const several = (list: readonly number[]) => list.length > 1
    count(
      counts.splits,
      edit.splits,
      told.filter(({ after }) => several(after)).map(({ before, after }) => [before[0], after]),
    )
    count(
      counts.merges,
      edit.merges,
      told.filter(({ before }) => several(before)).map(({ before, after }) => [before, after[0]]),
    )
    for (const { before, after } of single) {
      const [was, is] = [edit.before[before[0]!]!, edit.after[after[0]!]!]
      if ((was.kind === 'paragraph') !== (is.kind === 'paragraph')) crossed += 1
    }
    for (const { hunks } of told.filter(({ isReworded }) => isReworded)) {
      words.reworded += 1
      words.hunks += hunks
    }
  }
  return {
    pairs: ratesOf(counts.pairs),
    moves: ratesOf(counts.moves),
    splits: ratesOf(counts.splits),
    merges: ratesOf(counts.merges),
    crossed,
    hunksInReworded: words.hunks / words.reworded,
  }
}

function tellPlaces(edit: EditedAgreement, changes: Comparison['changes']) {
  const before = new Map(edit.before.map((one, place) => [one, place]))
  const after = new Map(edit.after.map((one, place) => [one, place]))
  return changes.map((change) => ({
    isMoved: change.isMoved,
    isReworded: change.isReworded,
    before: change.befores.map((one) => before.get(one)!),
    after: change.afters.map((one) => after.get(one)!),
    hunks: change.difference.text.filter(
      ({ kind }, at, all) => kind !== 'same' && (all[at - 1]?.kind ?? 'same') === 'same',
    ).length,
  }))
}

type Counter = { right: number; told: number; true: number }

const counter = (): Counter => ({ right: 0, told: 0, true: 0 })

function count(into: Counter, truth: readonly unknown[], told: readonly unknown[]): void {
  const isTrue = new Set(truth.map((one) => JSON.stringify(one)))
  into.true += truth.length
  into.told += told.length
  into.right += told.filter((one) => isTrue.has(JSON.stringify(one))).length
}

function ratesOf({ right, told, true: all }: Counter): Rates {
  const [precision, recall] = [told === 0 ? 1 : right / told, all === 0 ? 1 : right / all]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
