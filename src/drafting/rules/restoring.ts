// SPDX-License-Identifier: EUPL-1.2
// An earlier wording of a provision as its newest.

import { granted, refused, type Result } from '#kernel/result.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { isAlike } from '../../agreement/rules/draft-steps.ts'
import { subtreeOf } from '../../agreement/rules/provision-tree.ts'
import { isSameText } from '../../agreement/rules/shared-text.ts'
import { mayHold, putAt } from './tree-changes.ts'

export type RestoreRefusal = 'kind-does-not-fit' | 'place-is-gone'

/** Its words, its kind and whom it binds; its place, its number and its reason are today’s. Nothing when it says so already. */
export function restoreIn(
  provisions: readonly NumberedProvision[],
  earlier: NumberedProvision,
): Result<readonly NumberedProvision[] | undefined, RestoreRefusal> {
  const own = provisions.find(({ id }) => id === earlier.id)
  if (!own) return putBackIn(provisions, earlier)
  const { kind, heading, text, plainText, actor } = earlier
  const words = { kind, heading, text, actor }
  const stands = { kind: own.kind, heading: own.heading, text: own.text, actor: own.actor }
  if (isAlike(words, stands)) return granted(undefined)
  const parent = provisions.find(({ id }) => id === own.parentId)
  const fits = subtreeOf(provisions, own.id).every(
    (one) => one.parentId !== own.id || mayHold(kind, one.kind),
  )
  if (!mayHold(parent?.kind, kind) || !fits) return refused('kind-does-not-fit')
  const restored: NumberedProvision = {
    ...own,
    ...words,
    plainText,
    sharedTextId: isSameText(own.text, text) ? own.sharedTextId : undefined,
    revision: own.revision + 1,
  }
  return granted(provisions.map((one) => (one.id === own.id ? restored : one)))
}

/** One that was struck, by itself and with no other’s words. */
function putBackIn(
  provisions: readonly NumberedProvision[],
  earlier: NumberedProvision,
): Result<readonly NumberedProvision[], RestoreRefusal> {
  const { parentId, ...rest } = earlier
  const back = { ...rest, parentId, sharedTextId: undefined, revision: earlier.revision + 1 }
  const put =
    parentId === undefined
      ? putAt(provisions, [back], { where: 'last' })
      : putAt(provisions, [back], { where: 'inside', anchorId: parentId })
  return put.granted
    ? put
    : refused(put.refusal === 'kind-does-not-fit' ? put.refusal : 'place-is-gone')
}
