// SPDX-License-Identifier: EUPL-1.2

import type { Seen } from '#kernel/seen.ts'
import type { StepRow } from './step-row.ts'

/** After the id of an act that has been undone. */
export const undoneMark = '.undone'

/** What one who says something about a step has seen: what was said last, and whether it is undone. */
export function seenOfStep({ latestAct }: Pick<StepRow, 'latestAct'>): Seen<'act'> {
  const { id = '', isUndone = false } = latestAct ?? {}
  return { act: isUndone ? id + undoneMark : id }
}

/** One who edits the county's steps has seen which were laid last. */
export function seenOfVersions(versions: readonly { readonly id: string }[]): Seen<'latestRoute'> {
  return { latestRoute: versions.reduce((latest, { id }) => (id > latest ? id : latest), '') }
}
