// SPDX-License-Identifier: EUPL-1.2
// To number a draft anew is an act of its editor: what each number becomes is known before, and the words
// that name one follow.

import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { numberAll } from '../../agreement/rules/numbering.ts'
import {
  type LevelRule,
  Numbering,
  type NumberingScheme,
} from '../../agreement/rules/numbering/scheme.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import { followInText, type NamedNumber } from './named-numbers.ts'

/** In order: the same scheme, without gaps and numbers that are only as written. */
export const waysToNumber = ['in-order', 'house', 'law', 'law-through'] as const
export type WayToNumber = (typeof waysToNumber)[number]

/** The word of each in its address. */
export const wayInAddress: { readonly [Way in WayToNumber]: string } = {
  'in-order': 'i-ordning',
  house: 'allt',
  law: 'kapitel-och-paragrafer',
  'law-through': 'lopande-paragrafer',
}

const level = (name: string, rest: Partial<LevelRule>): LevelRule => ({
  level: name,
  style: 'decimal',
  before: '',
  after: '',
  joins: null,
  restarts: 'parent',
  ...rest,
})

/** n kap. and n §, which begin anew in each chapter or run through; points have letters. */
const asLaw = (restarts: LevelRule['restarts']): NumberingScheme => ({
  levels: [
    level('chapter', { after: ' kap' }),
    level('paragraph', { after: ' §', restarts }),
    level('point 1', { style: 'lower-letter' }),
    level('point 2', {}),
  ],
})

export type Renumbered = {
  readonly scheme: NumberingScheme | undefined
  readonly provisions: readonly NumberedProvision[]
  /** What gets another number, with the one it had; either may have none. */
  readonly changed: readonly { readonly was: NumberedProvision; readonly is: NumberedProvision }[]
  /** Words that name a number which becomes another, each with where it stands. */
  readonly named: readonly (NamedNumber & { readonly in: NumberedProvision })[]
}

export function renumber(
  provisions: readonly NumberedProvision[],
  scheme: NumberingScheme | undefined,
  way: WayToNumber,
): Renumbered {
  const to = schemeFor(scheme, way)
  const kept = way === 'in-order' && to ? keptMarks(provisions, to) : []
  const marked = provisions.map((one, place) => ({
    ...one,
    countsFrom: undefined,
    writtenNumber: kept[place],
  }))
  const numbered = numberAll(marked, to)
  const becomes = becomesOf(provisions, numbered)
  const named: Renumbered['named'][number][] = []
  const followed = numbered.map((one) => {
    const { text, found } = followInText(one.text, becomes, one.sharedTextId === undefined)
    named.push(...found.map((each) => ({ ...each, in: one })))
    return found.some(({ follows }) => follows) ? { ...one, text, plainText: plainText(text) } : one
  })
  return {
    scheme: to,
    provisions: followed.map(withoutNothing),
    changed: provisions.flatMap((was, place) => {
      const is = numbered[place]!
      return was.number === is.number ? [] : [{ was, is }]
    }),
    named,
  }
}

function schemeFor(
  scheme: NumberingScheme | undefined,
  way: WayToNumber,
): NumberingScheme | undefined {
  if (way === 'in-order') return scheme
  if (way === 'house') return undefined
  return asLaw(way === 'law' ? 'chapter' : 'never')
}

/** What has no number stays without, and what no rule would number keeps its own as written. */
function keptMarks(
  provisions: readonly NumberedProvision[],
  scheme: NumberingScheme,
): readonly (string | undefined)[] {
  const numbering = new Numbering(scheme)
  return provisions.map(({ writtenNumber, ...one }) => {
    const counted = { ...one, countsFrom: undefined }
    const isCounted = numbering.peek(counted).mark !== ''
    const kept = writtenNumber === '' || !isCounted ? writtenNumber : undefined
    numbering.take({ ...counted, writtenNumber: kept })
    return kept
  })
}

/** The numbers that name one provision alone, and what each becomes. */
function becomesOf(
  before: readonly NumberedProvision[],
  after: readonly NumberedProvision[],
): ReadonlyMap<string, string> {
  const times = Map.groupBy(before, ({ number }) => number)
  return new Map(
    before.flatMap(({ number }, place) => {
      const becomes = after[place]!.number
      const isOne = number !== '' && times.get(number)!.length === 1
      return isOne && becomes !== number ? [[number, becomes] as const] : []
    }),
  )
}

/** A provision that says nothing of its own number does not say that it says nothing. */
function withoutNothing({
  countsFrom,
  writtenNumber,
  ...rest
}: NumberedProvision): NumberedProvision {
  return {
    ...rest,
    ...(countsFrom !== undefined && { countsFrom }),
    ...(writtenNumber !== undefined && { writtenNumber }),
  }
}
