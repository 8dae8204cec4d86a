// SPDX-License-Identifier: EUPL-1.2
// What a rule answers that is asked what becomes of a draft.

import type { NumberedProvision, Version } from './document.ts'
import type { StepWay } from './draft-steps.ts'
import type { FoundReference } from './law-references.ts'
import type { NumberingScheme } from './numbering/scheme.ts'

type RemovedWhy = { readonly provisionIds: readonly string[]; readonly reason: string }

/** What becomes of a draft. What is not named stays as it is. */
export type DraftChange = {
  /** The whole text in reading order; the numbers are computed. */
  readonly provisions?: readonly NumberedProvision[]
  /** How the text is counted from now on; said with how many numbers that changes. */
  readonly numbering?: {
    readonly scheme: NumberingScheme | undefined
    readonly way: string
    readonly count: number
  }
  readonly header?: Pick<Version, 'title' | 'subtitle'>
  /** Why provisions of the earlier version are left out; empty takes the reason away. */
  readonly removed?: RemovedWhy | readonly RemovedWhy[]
  /** The laws that an editor has written beside provisions, in place of those that stood there. */
  readonly references?: readonly {
    readonly provisionId: string
    readonly own: readonly FoundReference[]
  }[]
  /** The provisions it is about, so that whoever meets the change is told whose it is. */
  readonly about: readonly string[]
  /** What is meant by it, where what differs does not say it; and the step that it takes back. */
  readonly way?: Exclude<StepWay, 'undone'>
  readonly undoes?: number
}
