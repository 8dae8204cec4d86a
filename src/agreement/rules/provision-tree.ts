// SPDX-License-Identifier: EUPL-1.2
// The tree that the provisions of a text are, as a list in reading order.

/** A provision and all that it holds. */
export function subtreeOf<P extends { readonly id: string; readonly parentId: string | undefined }>(
  provisions: readonly P[],
  id: string,
): readonly P[] {
  const ids = new Set([id])
  return provisions.filter((one) => {
    if (one.parentId !== undefined && ids.has(one.parentId)) ids.add(one.id)
    return ids.has(one.id)
  })
}
