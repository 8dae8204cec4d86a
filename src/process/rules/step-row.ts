// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Body } from '../../organisation/rules/party.ts'
import type { StepState, StepVerb } from './route.ts'
import type { Branch } from './template.ts'

/** One body's part of one step, as it stands on a day. */
export type StepRow = {
  readonly stepId: string
  readonly key: string
  readonly verb: StepVerb
  readonly title: Bilingual
  readonly branch: Branch
  readonly isOptional: boolean
  readonly body: Body
  readonly state: StepState
  readonly opensOn: Day | undefined
  readonly dueOn: Day | undefined
  readonly doneOn: Day | undefined
  readonly note: string
  readonly waitingFor: readonly Body[]
  readonly waitedForBy: readonly Body[]
}

/** Where one body's part of a step is shown. */
export function pathOfStep(row: Pick<StepRow, 'stepId' | 'body'>): string {
  return `/arenden/${row.stepId}/${row.body.slug}`
}
