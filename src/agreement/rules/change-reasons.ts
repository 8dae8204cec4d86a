// SPDX-License-Identifier: EUPL-1.2
// Why each provision differs from the version that a draft is based on, and where that is not told yet.

import type { Result } from '#kernel/result.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Comparison, ProvisionChange } from './comparison.ts'
import { nameOf } from './contents.ts'
import type { NumberedProvision, Version } from './document.ts'
import { subtreeOf } from './provision-tree.ts'

export const reasonLimit = 5_000

export type ReasonRefusal = 'text-too-long' | 'personal-number'

/** The reason as it is kept, or why it cannot be. An empty one is none. */
export function checkReason(typed: string): Result<string, ReasonRefusal> {
  return checkTypedText(typed, { most: reasonLimit })
}

/** Reasons for what is gone, by the provision's id in the earlier version. */
export type RemovalReasons = ReadonlyMap<string, string>

/** One change that has, or lacks, a reason. */
export type ReasonedChange = ProvisionChange & {
  /** The id in the draft; of what is gone, the id it had. */
  readonly provisionId: string
  readonly number: string
  readonly name: string
  readonly reason: string
  /** What was removed together with it: a chapter's reason is that of all it held. */
  readonly removedWith: readonly string[]
}

/** Every change against the earlier version in reading order; a removed block is one change. */
export function reasonedChanges(
  { changes }: Pick<Comparison, 'changes'>,
  before: readonly NumberedProvision[],
  after: readonly NumberedProvision[],
  removals: RemovalReasons,
): readonly ReasonedChange[] {
  const old = new Map(before.map((one) => [one.id, one]))
  const young = new Map(after.map((one) => [one.id, one]))
  const gone = new Set(
    changes.flatMap(({ kind, before: was }) => (kind === 'deleted' && was ? [was.id] : [])),
  )
  // What hangs on something that lives on was removed from that, by itself.
  const removed = before.filter(({ id }) => gone.has(id))
  return changes.flatMap((change): ReasonedChange[] => {
    if (change.kind === 'unchanged') return []
    const is = young.get(change.after?.id ?? '')
    const was = old.get(change.before?.id ?? '')
    if (is) {
      const told = { provisionId: is.id, number: is.number, name: nameOf(is) }
      // One that was split or merged may have been given its reason in any of its parts.
      const given = [
        ...change.afters.map(({ id }) => young.get(id)?.changeReason),
        ...change.befores.map(({ id }) => removals.get(id)),
      ]
      const reason = is.changeReason || (given.find((one) => one) ?? '')
      return [{ ...change, ...told, reason, removedWith: [] }]
    }
    if (!was || gone.has(was.parentId ?? '')) return []
    return [
      {
        ...change,
        provisionId: was.id,
        number: was.number,
        name: nameOf(was),
        reason: removals.get(was.id) ?? '',
        removedWith: subtreeOf(removed, was.id)
          .map(({ id }) => id)
          .filter((id) => id !== was.id),
      },
    ]
  })
}

/** A version on the line between two others, and the reasons written in it, by the provision's id. */
export type ReasonedStep = {
  readonly version: Version
  readonly reasons: ReadonlyMap<string, string>
}

/** Why something was changed, and in which version that was told. */
export type GivenReason = { readonly version: Version; readonly reason: string }

/** The reasons along the way for one change, in the order of the steps. */
export function reasonsOf(
  { befores, afters }: Pick<ProvisionChange, 'befores' | 'afters'>,
  steps: readonly ReasonedStep[],
): readonly GivenReason[] {
  // Several ids when it was split or merged, or what was removed and inserted is taken for the same.
  const ids = new Set([...befores, ...afters].map(({ id }) => id))
  return steps.flatMap(({ version, reasons }) =>
    Array.from(ids).flatMap((id) => {
      const reason = reasons.get(id)
      return reason ? [{ version, reason }] : []
    }),
  )
}
