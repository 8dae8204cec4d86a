// SPDX-License-Identifier: EUPL-1.2
// Bodies under the bodies they belong to, in as many steps as there are.

import type { Body } from './party.ts'

export type BodyInTree = { readonly body: Body; readonly under: readonly BodyInTree[] }

/** The bodies as a tree, in their order. One whose parent is not among them stands at the top: none is lost. */
export function treeOf(bodies: readonly Body[]): readonly BodyInTree[] {
  const ids = new Set(bodies.map(({ id }) => id))
  const childrenOf = Map.groupBy(bodies, ({ parentId }) =>
    parentId !== undefined && ids.has(parentId) ? parentId : undefined,
  )
  const under = (parentId: string | undefined): readonly BodyInTree[] =>
    (childrenOf.get(parentId) ?? []).map((body) => ({ body, under: under(body.id) }))
  return under(undefined)
}
