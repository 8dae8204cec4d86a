// SPDX-License-Identifier: EUPL-1.2
// What an agreement says about its own time, and what has happened to it since.

import type { Day } from '#kernel/day.ts'

/** How a period is followed by another: by itself, by everyone's decision, or not at all. */
export const extensions = ['none', 'automatic', 'by-decision'] as const
export type Extension = (typeof extensions)[number]

/** The terms of validity of one edition. */
export type ValidityRules = {
  readonly from: Day
  /** V2: a given last day wins over years and labels. */
  readonly until: Day | null
  readonly periodYears: number | null
  /** Null: the terms say nothing of notice, so there is no notice day and a notice ends nothing [assumption]. */
  readonly noticeMonths: number | null
  readonly extensionYears: number | null
  readonly extension: Extension
  /** Null is no limit. */
  readonly maxExtensions: number | null
  readonly continuesUntilReplaced: boolean
}

/** `on` is the day it happened. V10 [assumption]: `from` is the first day the edition no longer applies. */
export type ValidityEvent =
  | { readonly kind: 'extension-decided'; readonly on: Day; readonly until: Day }
  | { readonly kind: 'notice-given'; readonly on: Day; readonly by?: string | null }
  | { readonly kind: 'replaced'; readonly on: Day; readonly from: Day }
  | { readonly kind: 'terminated'; readonly on: Day; readonly from: Day }

/** The terms and the events of one edition. */
export type ValidityHistory = {
  readonly rules: ValidityRules
  readonly events: readonly ValidityEvent[]
}

export type ValidityInput = ValidityHistory & {
  readonly on: Day
  /** V13: the main agreement, for an annex without a date of its own. */
  readonly follows?: ValidityHistory | null
}

export type ValidityState =
  'not-yet' | 'in-force' | 'in-force-extended' | 'running-on' | 'ended' | 'replaced'

/** What ends an edition. V12: this is also the order among causes with the same last day. */
export type EndCause = 'replaced' | 'terminated' | 'notice' | 'period-ended'

export type ValidityReason =
  | EndCause
  | 'before-start'
  | 'first-period'
  | 'extended-automatically'
  | 'extended-by-decision'
  | 'continues-until-replaced'
  | 'open-ended'
  | 'follows-main'

export type ValidityOutput = {
  readonly state: ValidityState
  readonly from: Day
  readonly currentUntil: Day | null
  readonly lastNoticeDay: Day | null
  readonly nextExtensionOn: Day | null
  readonly reason: ValidityReason
}
