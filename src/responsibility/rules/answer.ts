// SPDX-License-Identifier: EUPL-1.2
// The answer to a situation, from the marked provisions that are in force on the day: the region, the
// municipality, both, or that it cannot be told. What is special goes before what is general, as the
// agreements say of their own tables. Nothing here knows what care is.

import type { Day } from '#kernel/day.ts'
import type { MarkFacts, Responsible } from './mark.ts'

/** What is known of a situation; what is left out is not known. */
export type Situation = {
  readonly setting?: string | undefined
  readonly measure?: string | undefined
  readonly orderer?: string | undefined
  readonly group?: string | undefined
  readonly age?: number | undefined
}

/** A marked provision of an edition that is in force on the day. */
export type MarkedProvision = {
  readonly provisionId: string
  readonly versionId: string
  readonly documentId: string
  /** When its edition began: of two in force at once, the later one decides. */
  readonly startsOn: Day
  readonly mark: MarkFacts
}

/** What is not known and would settle it. */
export type Missing = 'setting' | 'measure' | 'orderer' | 'group'

export type Condition<Marked> = { readonly text: string; readonly of: Marked }

type Lines<Marked> = {
  /** The provisions that settle it, in the order given. */
  readonly deciding: readonly Marked[]
  /** What else the parties are to do then. */
  readonly adding: readonly Marked[]
  /** What the deciding ones go before: what is more general, and what holds only for more than is known. */
  readonly general: readonly Marked[]
  /** Of an earlier edition that is in force too: what has begun is finished by it. */
  readonly earlier: readonly Marked[]
  readonly conditions: readonly Condition<Marked>[]
  /** Who pays, where that is said. */
  readonly payer: Responsible | undefined
}

export type Answer<Marked> =
  /** No edition is in force that day. */
  | { readonly kind: 'nothing-in-force' }
  /** Editions are in force, and none of their provisions settles it. */
  | { readonly kind: 'not-settled' }
  | (Lines<Marked> & { readonly kind: 'region' | 'municipality' | 'both' })
  | (Lines<Marked> & {
      readonly kind: 'unclear'
      readonly because:
        | { readonly why: 'marked' | 'contradiction' }
        | { readonly why: 'depends'; readonly on: Missing }
    })

const dimensions = {
  measure: { of: (mark: MarkFacts) => mark.measures, weight: 8 },
  setting: { of: (mark: MarkFacts) => mark.settings, weight: 4 },
  orderer: { of: (mark: MarkFacts) => mark.orderers, weight: 2 },
  group: { of: (mark: MarkFacts) => mark.groups, weight: 1 },
} as const satisfies Record<Missing, unknown>
const names = Object.keys(dimensions) as Missing[]

/** Whether a mark is about the situation. What is not known of a situation rules nothing out. */
export function isAbout(mark: MarkFacts, situation: Situation): boolean {
  const { measure, age } = situation
  if (measure !== undefined && mark.exceptMeasures.includes(measure)) return false
  if (age !== undefined && (age < (mark.ageFrom ?? 0) || age > (mark.ageTo ?? Infinity)))
    return false
  return names.every((name) => {
    const asked = situation[name]
    const list = dimensions[name].of(mark)
    return asked === undefined || list.length === 0 || list.includes(asked)
  })
}

/** How closely a mark is about the situation: what it names of what is known. */
export function nearnessOf(mark: MarkFacts, situation: Situation): number {
  const named = names.filter((name) => {
    const asked = situation[name]
    return asked !== undefined && dimensions[name].of(mark).includes(asked)
  })
  return named.reduce((sum, name) => sum + dimensions[name].weight, 0)
}

/** What is asked when the mark is about certain measures and none is known. */
const namesUnknownMeasure = (mark: MarkFacts, { measure }: Situation) =>
  measure === undefined && mark.measures.length > 0

/** Whether a mark holds only for some of what is not known: then one that holds anyway decides. */
function restsOnUnknown(mark: MarkFacts, situation: Situation): boolean {
  return names.some((name) => situation[name] === undefined && dimensions[name].of(mark).length > 0)
}

/** `marked` are those in force; `undefined` says that nothing is in force that day. */
export function answer<Marked extends MarkedProvision>(
  situation: Situation,
  marked: readonly Marked[] | undefined,
): Answer<Marked> {
  if (marked === undefined) return { kind: 'nothing-in-force' }
  const about = marked.filter(({ mark }) => mark.responsible !== 'none' && isAbout(mark, situation))
  const { latest, earlier } = byEdition(about)
  const candidates = latest.filter(
    ({ mark }) =>
      mark.isDeciding && !namesUnknownMeasure(mark, situation) && nearnessOf(mark, situation) > 0,
  )
  const nearest = Math.max(0, ...candidates.map(({ mark }) => nearnessOf(mark, situation)))
  if (nearest === 0) return { kind: 'not-settled' }
  const near = candidates.filter(({ mark }) => nearnessOf(mark, situation) === nearest)
  const anyway = near.filter(({ mark }) => !restsOnUnknown(mark, situation))
  const deciding = anyway.length > 0 ? anyway : near
  const lines: Lines<Marked> = {
    deciding,
    adding: latest.filter(
      ({ mark }) =>
        !mark.isDeciding &&
        !namesUnknownMeasure(mark, situation) &&
        nearnessOf(mark, situation) > 0,
    ),
    general: candidates.filter((one) => !deciding.includes(one)),
    earlier: earlier.filter(
      ({ mark }) => mark.isDeciding && nearnessOf(mark, situation) >= nearest,
    ),
    conditions: deciding.flatMap((of) => of.mark.conditions.map((text) => ({ text, of }))),
    payer: onlyOne(deciding.flatMap(({ mark }) => (mark.payer ? [mark.payer] : []))),
  }
  const parties = [...new Set(deciding.map(({ mark }) => mark.responsible))]
  const [party] = parties
  if (parties.length > 1) {
    const on = names.find((name) => situation[name] === undefined && tellsApart(deciding, name))
    const because = on ? ({ why: 'depends', on } as const) : ({ why: 'contradiction' } as const)
    return { ...lines, kind: 'unclear', because }
  }
  if (party === 'region' || party === 'municipality' || party === 'both')
    return { ...lines, kind: party }
  return { ...lines, kind: 'unclear', because: { why: 'marked' } }
}

/** Of each document, the edition that began last, and what else is in force by rules of transition. */
function byEdition<Marked extends MarkedProvision>(marked: readonly Marked[]) {
  const began = new Map<string, Day>()
  for (const { documentId, startsOn } of marked) {
    const known = began.get(documentId)
    if (known === undefined || startsOn > known) began.set(documentId, startsOn)
  }
  const isLatest = ({ documentId, startsOn }: Marked) => began.get(documentId) === startsOn
  return { latest: marked.filter(isLatest), earlier: marked.filter((one) => !isLatest(one)) }
}

/** Whether what is not known tells the parties apart: each provision names some, and none of another party's. */
function tellsApart(marked: readonly MarkedProvision[], name: Missing): boolean {
  const { of } = dimensions[name]
  return marked.every(
    (one) =>
      of(one.mark).length > 0 &&
      marked.every(
        (other) =>
          other.mark.responsible === one.mark.responsible ||
          of(other.mark).every((value) => !of(one.mark).includes(value)),
      ),
  )
}

/** The one that all say, or nothing where they differ. */
function onlyOne(payers: readonly Responsible[]): Responsible | undefined {
  return new Set(payers).size === 1 ? payers[0] : undefined
}
