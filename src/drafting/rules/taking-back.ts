// SPDX-License-Identifier: EUPL-1.2
// A step of a draft is taken back: what it changed is as before, unless somebody has changed that since.

import { granted, refused, type Result } from '#kernel/result.ts'
import type { DraftChange } from '../../agreement/rules/draft-change.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import {
  isAlike,
  isSameProvision,
  type Order,
  orderOf,
  provisionsIn,
  type DraftStanding,
  type StepContent,
} from '../../agreement/rules/draft-steps.ts'
import { subtreeOf } from '../../agreement/rules/provision-tree.ts'
import { mayHold, placeOf, putAt } from './tree-changes.ts'

type TakenBack = Result<DraftChange, 'undo-too-late'>
const tooLate: TakenBack = refused('undo-too-late')

/** The draft as it would be without the step. Other provisions keep what has become of them meanwhile. */
export function takeBack(standing: DraftStanding, content: StepContent): TakenBack {
  const provisions = withoutStep(standing.provisions, content)
  const { header, numbering, references = [], removals = [] } = content
  const isKept =
    (!header || isAlike(header.after, standing.header)) &&
    (!numbering || isAlike(numbering.after, standing.numbering ?? null)) &&
    references.every(({ id, after }) => isAlike(standing.references.get(id) ?? [], after)) &&
    removals.every(({ id, after }) => (standing.removals.get(id) ?? '') === after)
  if (!provisions || !isKept) return tooLate
  const left = new Set(provisions.map(({ id }) => id))
  return granted({
    provisions,
    ...(header && { header: header.before }),
    ...(numbering && {
      numbering: { scheme: numbering.before ?? undefined, way: '', count: 0 },
    }),
    references: references
      .filter(({ id }) => left.has(id))
      .map(({ id, before }) => ({ provisionId: id, own: before })),
    removed: removals.map(({ id, before }) => ({ provisionIds: [id], reason: before })),
    about: provisionsIn(content),
  })
}

function withoutStep(
  now: readonly NumberedProvision[],
  content: StepContent,
): readonly NumberedProvision[] | undefined {
  const stands = new Map(now.map((one) => [one.id, one]))
  const isUntouched = content.provisions.every(({ id, after }) => {
    const own = stands.get(id)
    return after ? own !== undefined && isSameProvision(own, after) : own === undefined
  })
  if (!isUntouched) return undefined
  const were = new Map(content.provisions.map((one) => [one.id, one.before]))
  const reworded = now.map((one) => {
    const was = were.get(one.id)
    return was ? { ...was, parentId: one.parentId, revision: one.revision + 1 } : one
  })
  const back = content.order ? inOrder(reworded, content, content.order) : reworded
  return back && isTree(back) ? back : undefined
}

/** As it was ordered, when nothing else has moved; else each that went is put where it stood, if that is there. */
function inOrder(
  now: readonly NumberedProvision[],
  content: StepContent,
  order: { readonly before: Order; readonly after: Order },
): readonly NumberedProvision[] | undefined {
  const gone = content.provisions.flatMap(({ before, after }) => (before && !after ? [before] : []))
  const came = new Set(
    content.provisions.flatMap(({ id, before, after }) => (after && !before ? [id] : [])),
  )
  if (isAlike(orderOf(now), order.after)) {
    const all = new Map([...now, ...gone].map((one) => [one.id, one]))
    return order.before.map(([id, parentId]) => ({
      ...all.get(id)!,
      parentId: parentId ?? undefined,
    }))
  }
  const left = order.after.filter(([id]) => !came.has(id))
  const stood = order.before.filter(([id]) => !gone.some((one) => one.id === id))
  // Something was moved, and something has been moved since.
  if (!isAlike(left, stood)) return undefined
  let text = now.filter(({ id }) => !came.has(id))
  const old = asTree(order.before)
  const ids = new Set(gone.map(({ id }) => id))
  for (const [id, parentId] of order.before) {
    if (!ids.has(id) || ids.has(parentId ?? '')) continue
    const block = subtreeOf(old, id).map(({ id: own, parentId: under }) => ({
      ...gone.find((one) => one.id === own)!,
      parentId: under,
    }))
    const put = putAt(text, block, placeOf(old, id))
    if (!put.granted) return undefined
    if ((put.value.find((one) => one.id === id)?.parentId ?? null) !== parentId) return undefined
    text = [...put.value]
  }
  return text
}

function asTree(order: Order) {
  return order.map(([id, parentId]) => ({
    id,
    parentId: parentId ?? undefined,
    kind: 'paragraph' as const,
  }))
}

/** Each stands after what holds it, and may stand there. */
function isTree(provisions: readonly NumberedProvision[]): boolean {
  const kinds = new Map<string, NumberedProvision['kind']>()
  return provisions.every(({ id, parentId, kind }) => {
    const holds = parentId === undefined ? undefined : kinds.get(parentId)
    kinds.set(id, kind)
    return (parentId === undefined || holds !== undefined) && mayHold(holds, kind)
  })
}

/** What a step did, in the order that a reader would say it. */
export const stepDeeds = [
  'inserted',
  'removed',
  'reworded',
  'moved',
  'shared',
  'reasoned',
  'laws',
  'titled',
  'renumbered',
] as const
export type StepDeed = (typeof stepDeeds)[number]

export function deedOf(content: StepContent): StepDeed {
  const { provisions, order, header, numbering, references, removals } = content
  const both = provisions.flatMap(({ before, after }) =>
    before && after ? [{ before, after }] : [],
  )
  const differs = (field: keyof NumberedProvision) =>
    both.some(({ before, after }) => !isAlike(before[field], after[field]))
  const done: Readonly<Record<StepDeed, boolean>> = {
    inserted: provisions.some(({ before }) => !before),
    removed: provisions.some(({ after }) => !after),
    reworded: (['kind', 'heading', 'text', 'actor'] as const).some(differs),
    moved: order !== undefined,
    shared: differs('sharedTextId'),
    reasoned: differs('changeReason') || removals !== undefined,
    laws: references !== undefined,
    titled: header !== undefined,
    renumbered: true,
  }
  if (numbering) return 'renumbered'
  return stepDeeds.find((deed) => done[deed])!
}
