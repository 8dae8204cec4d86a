// SPDX-License-Identifier: EUPL-1.2
// Whether an edition of an agreement is in force on a day, until when, and what comes next.

import { latest, type Day } from '#kernel/day.ts'
import { earliestEnd, endsByEvent, endsByPeriod, type LastDay } from './validity-end.ts'
import { lastNoticeDayFor, periodsOf, type Period, type Periods } from './validity-periods.ts'
import type {
  ValidityHistory,
  ValidityInput,
  ValidityOutput,
  ValidityRules,
} from './validity-terms.ts'

export type {
  ValidityEvent,
  ValidityInput,
  ValidityOutput,
  ValidityRules,
} from './validity-terms.ts'

/** All but the first day, which is always the edition's own. */
type Standing = Omit<ValidityOutput, 'from'>

/**
 * Where an edition stands on a day.
 *
 * V1: before its first day it is `not-yet`, and the rest is told as it will be on that day.
 * V3: what happened after the day is not known.
 */
export function validity(input: ValidityInput): ValidityOutput {
  const { from } = input.rules
  const firstDay = input.follows ? latest(from, input.follows.rules.from) : from
  const at = latest(input.on, firstDay)
  const own = knownOn(input, input.on)
  const standing = input.follows
    ? standingOfAnnex(own, knownOn(input.follows, input.on), at)
    : standingOfEdition(own, at)
  if (input.on >= firstDay) return { ...standing, from }
  return { ...standing, from, state: 'not-yet', reason: 'before-start' }
}

function knownOn(history: ValidityHistory, on: Day): ValidityHistory {
  return { rules: history.rules, events: history.events.filter((event) => event.on <= on) }
}

function standingOfEdition(own: ValidityHistory, at: Day): Standing {
  const periods = periodsOf(own, at)
  const end = earliestEnd([...endsByEvent(own.events), ...endsByPeriod(periods)])
  return standingAt(at, own.rules, periods, end)
}

/**
 * V13, V14: an annex without a date of its own stands as the main agreement does, but its own
 * replacement or termination counts. If the main agreement ends earlier, that decides.
 */
function standingOfAnnex(own: ValidityHistory, main: ValidityHistory, at: Day): Standing {
  const periods = periodsOf(main, at)
  const mainEnd = earliestEnd([...endsByEvent(main.events), ...endsByPeriod(periods)])
  const ownEnd = earliestEnd(endsByEvent(own.events))
  if (ownEnd !== null && (mainEnd === null || ownEnd.day <= mainEnd.day)) {
    return standingAt(at, main.rules, periods, ownEnd)
  }
  return { ...standingAt(at, main.rules, periods, mainEnd), reason: 'follows-main' }
}

function standingAt(
  at: Day,
  rules: ValidityRules,
  periods: Periods,
  end: LastDay | null,
): Standing {
  if (end !== null && at > end.day) return afterEnd(end)
  const current = periods.known.find((period) => period.start <= at && at <= period.end)
  // A period that merely runs out is not settled: it is told with its notice day.
  if (end !== null && end.cause !== 'period-ended') return untilEnd(at, periods, current, end)
  if (current === undefined) return withoutEnd(periods)
  const currentUntil = endWithDecided(periods, current)
  return {
    state: stateIn(periods, current),
    currentUntil,
    lastNoticeDay: lastNoticeDayFor(rules, currentUntil),
    nextExtensionOn: nextStartAfter(at, periods),
    reason: current.reason,
  }
}

function afterEnd(end: LastDay): Standing {
  return {
    state: end.cause === 'replaced' ? 'replaced' : 'ended',
    currentUntil: end.day,
    lastNoticeDay: null,
    nextExtensionOn: null,
    reason: end.cause,
  }
}

// The last day is settled: there is no more notice to give, and only an extension
// that comes before it is still told.
function untilEnd(at: Day, periods: Periods, current: Period | undefined, end: LastDay): Standing {
  const next = current === undefined ? null : nextStartAfter(at, periods)
  return {
    state: stateIn(periods, current),
    currentUntil: end.day,
    lastNoticeDay: null,
    nextExtensionOn: next !== null && next <= end.day ? next : null,
    reason: end.cause,
  }
}

// V9, V11.
function withoutEnd(periods: Periods): Standing {
  const isOpenEnded = periods.known.length === 0
  return {
    state: stateIn(periods, undefined),
    currentUntil: null,
    lastNoticeDay: null,
    nextExtensionOn: null,
    reason: isOpenEnded ? 'open-ended' : 'continues-until-replaced',
  }
}

function stateIn(periods: Periods, current: Period | undefined): ValidityOutput['state'] {
  if (periods.known.length === 0) return 'in-force'
  if (current === undefined) return 'running-on'
  return current.reason === 'first-period' ? 'in-force' : 'in-force-extended'
}

// V6: an automatic period is told one at a time. V7: what is decided counts at once.
function endWithDecided(periods: Periods, current: Period): Day {
  const last = periods.known.findLast(
    (period) => period === current || period.reason === 'extended-by-decision',
  )
  return last?.end ?? current.end
}

function nextStartAfter(at: Day, periods: Periods): Day | null {
  return periods.known.find((period) => period.start > at)?.start ?? periods.nextStart
}
