// SPDX-License-Identifier: EUPL-1.2
// What the page of one party's decision is drawn from.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ReturnedForm } from '#web/returned.tsx'
import type { BookedMeeting, CouncilDecision } from '../rules/decision.ts'
import type { OutcomeView, PartyStanding } from '../rules/round-outcome.ts'
import type { OpenForm } from './decision-form-view.tsx'
import type { PreparationStep } from './preparation-view.tsx'

export type PartyProps = {
  readonly language: Language
  readonly today: Day
  readonly outcome: OutcomeView
  readonly own: PartyStanding
  /** All registrations of the party in the round, the first first. */
  readonly decisions: readonly CouncilDecision[]
  readonly meetings: readonly BookedMeeting[]
  /** What the party's own bodies do before the council. */
  readonly preparation: readonly PreparationStep[]
  /** The path of all parties' decisions; this page's is below it. */
  readonly path: string
  readonly may: {
    readonly record: boolean
    /** A process leader, for what came by letter while the party has said nothing itself. */
    readonly recordByLetter: boolean
    /** The party's own, of what was recorded after its letter. */
    readonly confirm: boolean
    readonly opensOriginals: boolean
    readonly book: boolean
    /** A colleague of the party, who may not record herself. */
    readonly sees: boolean
    /** Whether the round still takes decisions. */
    readonly decides: boolean
    readonly corrects: boolean
  }
  readonly form: OpenForm | undefined
  /** What came back, of the open form or of another. */
  readonly returned: Pick<ReturnedForm, 'errors' | 'changes'> | undefined
  /** Where the forms are sent: this page, today. */
  readonly action: string
  readonly done: string | undefined
  readonly link: (path: string) => string
}
