// SPDX-License-Identifier: EUPL-1.2
// All that is shown of a revision on a day.

import type { Day } from '#kernel/day.ts'
import type { ConsultationSummary } from '../../consultation/rules/consultation.ts'
import type { Tally } from '../../consultation/rules/tally.ts'
import type { Instead } from '../../decision/rules/what-applies-instead.ts'
import type { OutcomeView } from '../../decision/rules/round-outcome.ts'
import type { Party } from '../../organisation/rules/party.ts'
import type { Milestone, Revision } from './revision.ts'
import type { Stage } from './stage.ts'

/** A consultation on a day, and which parties have answered. */
export type Answers = {
  readonly consultation: ConsultationSummary
  readonly tally: Tally
  readonly parties: readonly Party[]
}

export type Progress = {
  readonly revision: Revision
  readonly on: Day
  readonly stage: Stage
  readonly milestones: readonly Milestone[]
  /** The decision round that has begun; then it is what the page is about. */
  readonly outcome: OutcomeView | undefined
  /** The consultation that has begun. */
  readonly answers: Answers | undefined
  /** What applies while the text of the round does not. */
  readonly instead: readonly Instead[]
}

/** A revision in a list, with the round it is about. */
export type RevisionSummary = Pick<Progress, 'revision' | 'on' | 'stage' | 'outcome' | 'answers'>
