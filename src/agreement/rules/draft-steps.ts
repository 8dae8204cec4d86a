// SPDX-License-Identifier: EUPL-1.2
// One change of a draft, told so that it can be taken back: what differs, as it stood and as it stands.

import type { NumberedProvision, Version } from './document.ts'
import type { FoundReference } from './law-references.ts'
import type { NumberingScheme } from './numbering/scheme.ts'
import { fieldsOfStep } from './provision-fields.ts'

/** What was meant by the change, where its content does not say it. */
export const stepWays = ['changed', 'split', 'merged', 'restored', 'undone'] as const
export type StepWay = (typeof stepWays)[number]

/** All that a change of a draft may change. */
export type DraftStanding = {
  readonly header: Pick<Version, 'title' | 'subtitle'>
  readonly numbering: NumberingScheme | undefined
  /** In reading order. */
  readonly provisions: readonly NumberedProvision[]
  /** The laws that editors have written beside them. */
  readonly references: ReadonlyMap<string, readonly FoundReference[]>
  /** Why provisions of the earlier version are left out. */
  readonly removals: ReadonlyMap<string, string>
}

/** Each provision with what holds it, in reading order. */
export type Order = readonly (readonly [id: string, parentId: string | null])[]

type Both<Value> = { readonly before: Value; readonly after: Value }

export type StepContent = {
  /** Those whose words, number or what stands beside differ, and those that came or went. */
  readonly provisions: readonly {
    readonly id: string
    readonly before?: NumberedProvision
    readonly after?: NumberedProvision
  }[]
  readonly order?: Both<Order>
  readonly header?: Both<DraftStanding['header']>
  readonly numbering?: Both<NumberingScheme | null>
  readonly references?: readonly (Both<readonly FoundReference[]> & { readonly id: string })[]
  readonly removals?: readonly (Both<string> & { readonly id: string })[]
}

export type DraftStep = {
  readonly revision: number
  readonly way: StepWay
  readonly undoes: number | undefined
  readonly content: StepContent
}

export function orderOf(provisions: readonly NumberedProvision[]): Order {
  return provisions.map(({ id, parentId }) => [id, parentId ?? null])
}

/** The same words, number as written, and what stands beside: not its place, and not how often it was changed. */
export function isSameProvision(a: NumberedProvision, b: NumberedProvision): boolean {
  return a === b || fieldsOfStep.every((field) => isAlike(a[field], b[field]))
}

/** The same value, in whatever order it was written. */
export function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder)
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** What differs between two standings of a draft. */
export function stepBetween(before: DraftStanding, after: DraftStanding): StepContent {
  const old = new Map(before.provisions.map((one) => [one.id, one]))
  const young = new Map(after.provisions.map((one) => [one.id, one]))
  const ids = [...new Set([...old.keys(), ...young.keys()])]
  const provisions = ids.flatMap((id): StepContent['provisions'] => {
    const [was, is] = [old.get(id), young.get(id)]
    if (was && is && isSameProvision(was, is)) return []
    return [{ id, ...(was && { before: was }), ...(is && { after: is }) }]
  })
  const orders = { before: orderOf(before.provisions), after: orderOf(after.provisions) }
  const headers = { before: before.header, after: after.header }
  const schemes = { before: before.numbering ?? null, after: after.numbering ?? null }
  const references = unlike(before.references, after.references, [])
  const removals = unlike(before.removals, after.removals, '')
  return {
    provisions,
    ...(!isAlike(orders.before, orders.after) && { order: orders }),
    ...(!isAlike(headers.before, headers.after) && { header: headers }),
    ...(!isAlike(schemes.before, schemes.after) && { numbering: schemes }),
    ...(references.length > 0 && { references }),
    ...(removals.length > 0 && { removals }),
  }
}

function unlike<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  none: Value,
): readonly (Both<Value> & { readonly id: string })[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const both = { before: before.get(id) ?? none, after: after.get(id) ?? none }
    return isAlike(both.before, both.after) ? [] : [{ id, ...both }]
  })
}

/** Those that a step is about: what differs, what changed place, what has other laws beside it. */
export function provisionsIn({ provisions, order, references }: StepContent): readonly string[] {
  const old = new Map(order?.before)
  const moved = order ? order.after.filter(([id, parent]) => old.get(id) !== parent) : []
  const ids = [provisions.map(({ id }) => id), moved.map(([id]) => id)].flat()
  return [...new Set([...ids, ...(references ?? []).map(({ id }) => id)])]
}

/** Whether it stands as it was undone: what undid it may be undone itself. */
export function isUndone(step: DraftStep, steps: readonly DraftStep[]): boolean {
  return steps.some((other) => other.undoes === step.revision && !isUndone(other, steps))
}
