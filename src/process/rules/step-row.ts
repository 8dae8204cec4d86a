// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Body } from '../../organisation/rules/party.ts'
import type { StepState, StepVerb } from './route.ts'
import type { Branch } from './route-template.ts'

/** That a step was done, and why it was opened again. */
export type UndoneAct = {
  readonly doneOn: Day
  readonly reopenedOn: Day
  readonly reason: string
}

/** An act, and whether it has been undone: who said so is then the one who undid it. */
export type LatestAct = {
  readonly id: string
  readonly turn: number
  readonly isUndone: boolean
  readonly saidBy: string | undefined
  readonly saidAt: Instant
}

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
  /** An optional step that its body does without. */
  readonly isWaived: boolean
  /** What was said last about the step; nothing when nobody has said anything. */
  readonly latestAct: LatestAct | undefined
  /** What was said to be done and is to be done anew, the earliest first. */
  readonly undone: readonly UndoneAct[]
  readonly waitingFor: readonly Body[]
  readonly waitedForBy: readonly Body[]
}

/** Where one body's part of a step is shown. */
export function pathOfStep(row: Pick<StepRow, 'stepId' | 'body'>): string {
  return `/arenden/${row.stepId}/${row.body.slug}`
}
