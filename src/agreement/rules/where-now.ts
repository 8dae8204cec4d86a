// SPDX-License-Identifier: EUPL-1.2
// An address once published never dies: what became of a provision that an earlier text had.

import type { NumberedProvision, Version } from './document.ts'

type Standing = Pick<NumberedProvision, 'id' | 'number' | 'address' | 'heading'>

/** A provision where it stands. */
export type PlacedProvision = { readonly version: Version; readonly provision: Standing }

/** One that took over words from others, in the text that it did it in. */
export type TakenOver = { readonly id: string; readonly madeOf: readonly string[] }

export type Became =
  /** It is in the text that applies, under the same number or another. */
  | { readonly kind: 'stands'; readonly at: PlacedProvision }
  /** Its words were taken over by others that are in the text that applies. */
  | { readonly kind: 'taken-over'; readonly by: readonly PlacedProvision[] }
  /** The text that applies does not have it. */
  | { readonly kind: 'struck'; readonly from: Version }
  /** Nothing applies that it could be in. */
  | { readonly kind: 'no-edition' }

/**
 * What a provision is in the text that applies. Who took its words over may have been taken over in
 * turn: they are followed to those that stand.
 */
export function becameOf(
  id: string,
  applies: { readonly version: Version; readonly provisions: readonly Standing[] } | undefined,
  takenOver: readonly TakenOver[],
): Became {
  if (!applies) return { kind: 'no-edition' }
  const { version, provisions } = applies
  const standing = new Map(provisions.map((one) => [one.id, one]))
  const own = standing.get(id)
  if (own) return { kind: 'stands', at: { version, provision: own } }
  const by = followedFrom(id, takenOver).flatMap((one) => standing.get(one) ?? [])
  if (by.length === 0) return { kind: 'struck', from: version }
  return { kind: 'taken-over', by: by.map((provision) => ({ version, provision })) }
}

/** Everyone who has words of it, straight or through another; each once. */
function followedFrom(id: string, takenOver: readonly TakenOver[]): readonly string[] {
  const found = new Set([id])
  for (const one of found) {
    for (const { id: by, madeOf } of takenOver) if (madeOf.includes(one)) found.add(by)
  }
  found.delete(id)
  return [...found]
}
