// SPDX-License-Identifier: EUPL-1.2
// Who has answered as a party. A municipality answers itself; the region's answer is its compilation.

import type { Day } from '#kernel/day.ts'
import type { StepState, StepVerb } from '../../process/rules/route.ts'

/** What the tally needs of a step in the round's route. */
export type TalliedStep = {
  readonly stepId: string
  readonly key: string
  readonly verb: StepVerb
  readonly branch: 'joint' | 'region' | 'municipalities'
  readonly body: { readonly id: string; readonly partyId: string | undefined }
  readonly state: StepState
  readonly dueOn: Day | undefined
  readonly doneOn: Day | undefined
}

export type TallyRow = {
  readonly partyId: string
  readonly bodyId: string
  readonly stepKey: string
  readonly state: StepState
  readonly isAnswered: boolean
  readonly dueOn: Day | undefined
  readonly answeredOn: Day | undefined
}
export type Tally = readonly TallyRow[]

/** Whether doing this step means that the party has answered. */
export function isPartyAnswer(step: Pick<TalliedStep, 'verb' | 'branch'>): boolean {
  return (
    (step.verb === 'answer' && step.branch === 'municipalities') ||
    (step.verb === 'compile' && step.branch === 'region')
  )
}

export function tallyOf(steps: readonly TalliedStep[]): Tally {
  return steps.flatMap((step) => {
    if (!isPartyAnswer(step) || step.body.partyId === undefined) return []
    return [
      {
        partyId: step.body.partyId,
        bodyId: step.body.id,
        stepKey: step.key,
        state: step.state,
        isAnswered: step.state === 'done' || step.state === 'done-late',
        dueOn: step.dueOn,
        answeredOn: step.doneOn,
      },
    ]
  })
}

/** The step that a submitted response does: the party's own, or the one of a body under it. */
export function stepAnsweredBy<Step extends TalliedStep>(
  steps: readonly Step[],
  respondent: { readonly partyId: string; readonly bodyId: string | undefined },
): Step | undefined {
  return steps.find((step) =>
    respondent.bodyId === undefined
      ? isPartyAnswer(step) && step.body.partyId === respondent.partyId
      : step.verb === 'answer' && step.body.id === respondent.bodyId,
  )
}
