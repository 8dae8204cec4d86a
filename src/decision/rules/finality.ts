// SPDX-License-Identifier: EUPL-1.2
// When a decision of a council, a board or another elected body has become final (laga kraft).
// Kommunallagen (2017:725), here KL; lag (1930:173) om beräkning av lagstadgad tid.

import { addDays, latest, type Day } from '#kernel/day.ts'
import { nextBusinessDay } from '#kernel/holidays.ts'

export type FinalityState =
  'awaiting-attestation' | 'awaiting-announcement' | 'open-to-appeal' | 'appealed' | 'final'

/** What is recorded about one decision, and the day the question is asked for. */
export type FinalityInput = {
  readonly decidedOn: Day
  readonly attestedOn: Day | null
  readonly announcedOn: Day | null
  readonly appealed: boolean
  /** F10 [assumption]: the day the appeal finally ended with the decision standing. */
  readonly appealEndedOn: Day | null
  readonly on: Day
}

export type FinalityOutput = {
  readonly lastAppealDay: Day | null
  readonly finalOn: Day | null
  readonly state: FinalityState
}

/** F3: three weeks to the same weekday. KL 13:5, lag (1930:173) 1 §. */
export const appealDays = 21

/**
 * Whether a decision is final on a day, and which day it becomes final if nobody appeals.
 *
 * Outside: a decision that the court annuls is no decision (KL 13:8) and is recorded as withdrawn;
 * a notice taken down too early is mended by a new announcement (KL 13:5);
 * a decision may be carried out before it is final (KL 13:14), which is not answered here.
 */
export function finality(input: FinalityInput): FinalityOutput {
  const { attestedOn, announcedOn, on } = input
  // F1. KL 5:69. That an announcement without attestation starts nothing is an [assumption].
  if (attestedOn === null || attestedOn > on) return notRunning('awaiting-attestation')
  // F2. KL 8:12 and 13:5. That an announcement before the attestation does not count is an [assumption].
  if (announcedOn === null || announcedOn > on || announcedOn < attestedOn) {
    return notRunning('awaiting-announcement')
  }
  return running(input, lastAppealDayAfter(announcedOn))
}

/**
 * The last day on which a decision announced on this day can be appealed.
 *
 * F3: counted from the notice board, never from the meeting or the attestation (KL 13:5).
 * F4–F6: only the end moves, and only over the days that lag (1930:173) 2 § names.
 */
export function lastAppealDayAfter(announcedOn: Day): Day {
  return nextBusinessDay(addDays(announcedOn, appealDays))
}

function running(input: FinalityInput, lastAppealDay: Day): FinalityOutput {
  // F7: the day after is not moved; a decision may become final on a Saturday.
  const afterAppealTime = addDays(lastAppealDay, 1)
  if (!input.appealed) return { lastAppealDay, ...settled(input.on, afterAppealTime) }
  const endedOn = input.appealEndedOn
  // F9. KL 13:1, 13:8.
  if (endedOn === null || endedOn > input.on) {
    return { lastAppealDay, finalOn: null, state: 'appealed' }
  }
  // F10: while the appeal time runs, any member may still appeal. KL 13:1, 13:12–13.
  return { lastAppealDay, ...settled(input.on, latest(endedOn, afterAppealTime)) }
}

// F8: open to and including the last day, final from the day after.
function settled(on: Day, finalOn: Day): Pick<FinalityOutput, 'finalOn' | 'state'> {
  return { finalOn, state: on < finalOn ? 'open-to-appeal' : 'final' }
}

function notRunning(state: FinalityState): FinalityOutput {
  return { lastAppealDay: null, finalOn: null, state }
}
