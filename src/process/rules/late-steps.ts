// SPDX-License-Identifier: EUPL-1.2

import type { StepState } from './route.ts'

/** The steps that are late, the longest late first. Someone who waits downstream should see the cause. */
export function lateFirst<
  Row extends { readonly state: StepState; readonly dueOn: string | undefined },
>(rows: readonly Row[]): readonly Row[] {
  return rows
    .filter((row) => row.state === 'late')
    .toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
}
