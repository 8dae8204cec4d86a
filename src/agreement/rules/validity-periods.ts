// SPDX-License-Identifier: EUPL-1.2
// The periods of an agreement, one after another, as far as they are known on a day.

import { addDays, addMonths, addYears, latest, type Day } from '#kernel/day.ts'
import type {
  ValidityEvent,
  ValidityHistory,
  ValidityReason,
  ValidityRules,
} from './validity-terms.ts'

/** One period, with both its days included, and how it came about. */
export type Period = {
  readonly start: Day
  readonly end: Day
  readonly reason: ValidityReason &
    ('first-period' | 'extended-automatically' | 'extended-by-decision')
}

/** The known periods, and what follows the last of them. */
export type Periods = {
  /** Empty for an agreement without an end (V11). */
  readonly known: readonly Period[]
  /** The last day that a notice has settled, if one has. */
  readonly noticeEnd: Day | null
  /** V6: the first day of a further automatic period, if one follows the last known. */
  readonly nextStart: Day | null
  /** V9: whether the agreement runs on when no period follows. */
  readonly runsOn: boolean
}

/**
 * The periods up to and including the one that `at` falls in, or further if a notice
 * or a decision already says so. The events are those that are known.
 */
export function periodsOf(history: ValidityHistory, at: Day): Periods {
  const { rules, events } = history
  const notice = rules.noticeMonths === null ? null : firstNotice(events)
  const firstEnd = endOfFirstPeriod(rules)
  if (firstEnd === null) return openEnded(rules, notice)
  const first: Period = { start: rules.from, end: firstEnd, reason: 'first-period' }
  const automatic = withAutomaticPeriods([first], rules, notice, at)
  const known = withDecidedPeriods(automatic, history, notice)
  const end = endOf(known)
  const noticeEnd = endByNotice(rules, end, notice)
  const follows = noticeEnd !== end && extendsItself(rules, known)
  return {
    known,
    noticeEnd: follows ? null : noticeEnd,
    nextStart: follows ? addDays(end, 1) : null,
    runsOn: rules.continuesUntilReplaced,
  }
}

/**
 * V5: the last day on which a notice, counted forwards as in V9 and V11, ends the agreement at `end`:
 * of an end on 28 February, six months on, 31 August. Weekends do not move it [assumption].
 */
export function lastNoticeDayFor(rules: ValidityRules, end: Day): Day | null {
  const { noticeMonths } = rules
  if (noticeMonths === null) return null
  let inTime = addMonths(end, -noticeMonths)
  // A shorter month takes in the days that it lacks: three at most.
  for (
    let next = addDays(inTime, 1);
    addMonths(next, noticeMonths) <= end;
    next = addDays(next, 1)
  ) {
    inTime = next
  }
  return inTime
}

// V2, V4.
function endOfFirstPeriod(rules: ValidityRules): Day | null {
  if (rules.until !== null) return rules.until
  return rules.periodYears === null ? null : endAfterYears(rules.from, rules.periodYears)
}

// V4 [assumption]: whole years from the first day, minus one day; 2023-03-01 and one year end 2024-02-29.
function endAfterYears(start: Day, years: number): Day {
  return addDays(addYears(start, years), -1)
}

// V11 [assumption]: the notice time runs from the notice, that day included.
function openEnded(rules: ValidityRules, notice: Day | null): Periods {
  const noticeEnd = notice === null ? null : endAfterNotice(rules, notice)
  return { known: [], noticeEnd, nextStart: null, runsOn: false }
}

// V6: a new period follows each end for which no notice came in time.
// V8: a notice too late for one end counts for the next it is in time for.
function withAutomaticPeriods(
  first: readonly Period[],
  rules: ValidityRules,
  notice: Day | null,
  at: Day,
): readonly Period[] {
  const periods = [...first]
  while (extendsItself(rules, periods)) {
    const end = endOf(periods)
    if (isInTime(rules, end, notice) || (at <= end && notice === null)) break
    const start = addDays(end, 1)
    const nextEnd = endAfterYears(start, rules.extensionYears ?? 0)
    periods.push({ start, end: nextEnd, reason: 'extended-automatically' })
  }
  return periods
}

function extendsItself(rules: ValidityRules, periods: readonly Period[]): boolean {
  if (rules.extension !== 'automatic') return false
  return (rules.extensionYears ?? 0) > 0 && mayExtendAgain(rules, periods)
}

function mayExtendAgain(rules: ValidityRules, periods: readonly Period[]): boolean {
  return rules.maxExtensions === null || periods.length - 1 < rules.maxExtensions
}

// Decisions are taken in the order they were made, since each moves the end that
// the next decision, or a notice, is measured against.
function withDecidedPeriods(
  before: readonly Period[],
  history: ValidityHistory,
  notice: Day | null,
): readonly Period[] {
  const periods = [...before]
  for (const decision of decisionsInOrder(history.events)) {
    const end = endOf(periods)
    if (noticeCameFirst(history.rules, end, notice, decision.on)) break
    const start = startOfDecided(history.rules, periods, decision.on)
    if (start === null || decision.until < start) continue
    periods.push({ start, end: decision.until, reason: 'extended-by-decision' })
  }
  return periods
}

/**
 * The first day of what a decision made on this day adds, or nothing if it does not count.
 *
 * V7: made on or before the end it starts the day after the end, within the limit [assumption].
 * V9: once the agreement runs on, a decision counts from its own day, whatever the terms
 * say of extensions [assumption].
 */
function startOfDecided(rules: ValidityRules, periods: readonly Period[], on: Day): Day | null {
  const end = endOf(periods)
  if (on > end) return rules.continuesUntilReplaced ? on : null
  const counts = rules.extension === 'by-decision' && mayExtendAgain(rules, periods)
  return counts ? addDays(end, 1) : null
}

// V8, V9, V12 [assumption]: a notice that has settled the end is not undone by a later decision,
// but a decision that came before it has already moved the end that it is measured against.
function noticeCameFirst(
  rules: ValidityRules,
  end: Day,
  notice: Day | null,
  decidedOn: Day,
): boolean {
  if (notice === null || notice > decidedOn) return false
  return decidedOn > end || isInTime(rules, end, notice)
}

// V8: in time, it ends with the period. V9: else it ends what runs on, never before the period.
function endByNotice(rules: ValidityRules, end: Day, notice: Day | null): Day | null {
  if (notice === null) return null
  if (isInTime(rules, end, notice)) return end
  const afterNotice = endAfterNotice(rules, notice)
  if (!rules.continuesUntilReplaced || afterNotice === null) return null
  return latest(end, afterNotice)
}

function isInTime(rules: ValidityRules, end: Day, notice: Day | null): boolean {
  const lastNoticeDay = lastNoticeDayFor(rules, end)
  return notice !== null && lastNoticeDay !== null && notice <= lastNoticeDay
}

function endAfterNotice(rules: ValidityRules, notice: Day): Day | null {
  return rules.noticeMonths === null ? null : addMonths(notice, rules.noticeMonths)
}

// V8 [assumption]: any one party's notice ends it for all, so the first is the one that counts.
function firstNotice(events: readonly ValidityEvent[]): Day | null {
  const days = events.filter((event) => event.kind === 'notice-given').map((event) => event.on)
  return days.toSorted()[0] ?? null
}

function decisionsInOrder(events: readonly ValidityEvent[]) {
  return events
    .filter((event) => event.kind === 'extension-decided')
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function endOf(periods: readonly Period[]): Day {
  const last = periods.at(-1)
  if (last === undefined) throw new RangeError('an agreement with an end has a first period')
  return last.end
}
