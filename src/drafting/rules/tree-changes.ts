// SPDX-License-Identifier: EUPL-1.2
// Changes of a draft's tree: a list in reading order in, a list in reading order out.

import { granted, refused, type Result } from '#kernel/result.ts'
import type { ProvisionKind } from '../../agreement/rules/provision.ts'
import { subtreeOf } from '../../agreement/rules/provision-tree.ts'

type Place = {
  readonly id: string
  readonly parentId: string | undefined
  readonly kind: ProvisionKind
}

/** Where something is put, seen from a provision that is there; `last` is the end of the text. */
export type Target =
  | { readonly where: 'before' | 'after' | 'inside'; readonly anchorId: string }
  | { readonly where: 'last' }

/** Chapters stand outermost, sections under chapters or sections, and a point under what it is a point of. */
export function mayHold(parent: ProvisionKind | undefined, kind: ProvisionKind): boolean {
  if (kind === 'chapter') return parent === undefined
  if (kind === 'section') {
    return parent === undefined || parent === 'chapter' || parent === 'section'
  }
  if (kind === 'point') return parent !== undefined
  return parent !== 'point' && parent !== 'table'
}

export type TreeRefusal = 'kind-does-not-fit' | 'move-into-itself' | 'place-is-gone'

/** Puts a block (a provision with all that it holds) where the target says. */
export function putAt<P extends Place>(
  provisions: readonly P[],
  block: readonly P[],
  target: Target,
): Result<readonly P[], TreeRefusal> {
  const [head, ...rest] = block
  if (!head) return granted(provisions)
  const spot = spotOf(provisions, target)
  if (!spot) return refused('place-is-gone')
  const parent = provisions.find(({ id }) => id === spot.parentId)
  if (!mayHold(parent?.kind, head.kind)) return refused('kind-does-not-fit', {}, 'kind')
  const moved = { ...head, parentId: spot.parentId }
  return granted(provisions.toSpliced(spot.place, 0, moved, ...rest))
}

function spotOf(
  provisions: readonly Place[],
  target: Target,
): { readonly place: number; readonly parentId: string | undefined } | undefined {
  if (target.where === 'last') return { place: provisions.length, parentId: undefined }
  const at = provisions.findIndex(({ id }) => id === target.anchorId)
  const anchor = provisions[at]
  if (!anchor) return undefined
  if (target.where === 'before') return { place: at, parentId: anchor.parentId }
  const end = at + subtreeOf(provisions, anchor.id).length
  return { place: end, parentId: target.where === 'inside' ? anchor.id : anchor.parentId }
}

/** Moves a provision with all that it holds. */
export function moveTo<P extends Place>(
  provisions: readonly P[],
  id: string,
  target: Target,
): Result<readonly P[], TreeRefusal> {
  const block = subtreeOf(provisions, id)
  const ids = new Set(block.map((one) => one.id))
  if (target.where !== 'last' && ids.has(target.anchorId)) return refused('move-into-itself')
  const rest = provisions.filter((one) => !ids.has(one.id))
  return putAt(rest, block, target)
}

/** One step up or down among its siblings; nothing when it is first or last. */
export function stepTarget(
  provisions: readonly Place[],
  id: string,
  direction: 'up' | 'down',
): Target | undefined {
  const own = provisions.find((one) => one.id === id)
  const siblings = provisions.filter((one) => own && one.parentId === own.parentId)
  const place = siblings.findIndex((one) => one.id === id)
  const other = siblings[direction === 'up' ? place - 1 : place + 1]
  if (!other) return undefined
  return { where: direction === 'up' ? 'before' : 'after', anchorId: other.id }
}

/** Where a provision stands, as a place to put it back in: after the one before it, else before the next. */
export function placeOf(provisions: readonly Place[], id: string): Target {
  const own = provisions.find((one) => one.id === id)
  const siblings = provisions.filter((one) => own && one.parentId === own.parentId)
  const at = siblings.findIndex((one) => one.id === id)
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  if (before) return { where: 'after', anchorId: before.id }
  if (after) return { where: 'before', anchorId: after.id }
  return own?.parentId === undefined
    ? { where: 'last' }
    : { where: 'inside', anchorId: own.parentId }
}
