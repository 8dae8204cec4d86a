// SPDX-License-Identifier: EUPL-1.2
// The days that follow a decision: which of them can be, and how far each has taken it.

import type { Day } from '#kernel/day.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { DecisionDays } from './decision.ts'
import { finality, lastAppealDayAfter, type FinalityOutput } from './finality.ts'

export type DayRefusal =
  | 'decided-in-the-future'
  | 'day-in-the-future'
  | 'attested-before-decision'
  | 'attestation-missing'
  | 'announced-before-attestation'
  | 'appealed-before-decision'
  | 'appealed-after-period'
  | 'appeal-missing'
  | 'appeal-ended-before-appeal'

/**
 * Whether the days can be true together, on the day they are recorded.
 *
 * An announcement before the attestation starts no time (F2), so it is not taken down as one.
 * Only an appeal within its time is an appeal (KL 13:5).
 */
export function checkDays(days: DecisionDays, today: Day): Result<undefined, DayRefusal> {
  const { decidedOn, attestedOn, announcedOn } = days
  if (decidedOn > today) return refused('decided-in-the-future', { today }, 'decidedOn')
  for (const place of ['attestedOn', 'announcedOn', 'appealedOn', 'appealEndedOn'] as const) {
    const ahead = days[place]
    if (ahead && ahead > today) return refused('day-in-the-future', { day: ahead, today }, place)
  }
  if (attestedOn !== undefined && attestedOn < decidedOn) {
    return refused('attested-before-decision', { decidedOn }, 'attestedOn')
  }
  if (announcedOn !== undefined) {
    if (attestedOn === undefined) return refused('attestation-missing', {}, 'attestedOn')
    if (announcedOn < attestedOn) {
      return refused('announced-before-attestation', { attestedOn }, 'announcedOn')
    }
  }
  return checkAppeal(days)
}

function checkAppeal(days: DecisionDays): Result<undefined, DayRefusal> {
  const { decidedOn, announcedOn, appealedOn, appealEndedOn } = days
  if (appealedOn === undefined) {
    return appealEndedOn === undefined ? granted() : refused('appeal-missing', {}, 'appealedOn')
  }
  if (appealedOn < decidedOn)
    return refused('appealed-before-decision', { decidedOn }, 'appealedOn')
  const lastDay = announcedOn && lastAppealDayAfter(announcedOn)
  if (lastDay !== undefined && appealedOn > lastDay) {
    return refused('appealed-after-period', { lastDay }, 'appealedOn')
  }
  if (appealEndedOn !== undefined && appealEndedOn < appealedOn) {
    return refused('appeal-ended-before-appeal', { appealedOn }, 'appealEndedOn')
  }
  return granted()
}

/** How final a recorded decision is on a day. An appeal is known from its own day. */
export function finalityOf(days: DecisionDays, on: Day): FinalityOutput {
  return finality({
    decidedOn: days.decidedOn,
    attestedOn: days.attestedOn ?? null,
    announcedOn: days.announcedOn ?? null,
    appealed: days.appealedOn !== undefined && days.appealedOn <= on,
    appealEndedOn: days.appealEndedOn ?? null,
    on,
  })
}
