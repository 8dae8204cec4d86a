// SPDX-License-Identifier: EUPL-1.2
// Payment for one person who is ready to leave hospital, day by day. Lag (2017:612) 5 kap.; analytics.md 5.2.

import { addDays, daysBetween, type Day } from '#kernel/day.ts'
import {
  dayZero,
  daysAfter,
  exactly,
  type LocalTime,
  type Preconditions,
  rateOf,
  type Rates,
} from './rule-set.ts'

export type IndividualRules = Preconditions & {
  readonly freeDays: number
  readonly dayType: 'calendar' | 'workday'
  readonly cutoffTime: string | null
  readonly countEndDay: boolean
  readonly ratePerDay: Rates
}

export type Stay = {
  readonly notices: readonly {
    readonly sentAt: LocalTime
    readonly retractedAt?: LocalTime | null | undefined
  }[]
  readonly end?: { readonly type: 'discharge' | 'death'; readonly at: LocalTime } | null | undefined
  /** The day it is asked for while the person is still there. */
  readonly asOf?: Day | null | undefined
  readonly admissionNoticeSentAt?: LocalTime | null | undefined
  readonly sipNeeded?: boolean | undefined
  readonly sipCalledAt?: LocalTime | null | undefined
  readonly openCare?: 'available' | 'missing' | 'unclear' | undefined
  readonly residentElsewhere?: boolean | undefined
  readonly placedElsewhereByThisMunicipality?: boolean | undefined
  readonly placedHereByAnother?: boolean | undefined
}

export type NotPayable =
  | 'residentElsewhere'
  | 'placedHereByAnother'
  | 'readyNoticeMissing'
  | 'admissionNoticeMissing'
  | 'sipCallMissing'
  | 'openCareNotAvailable'
  | 'deathExcluded'
  | 'endBeforeNotice'

/** Why nobody pays, the first that fits in the order of the law. */
function whyNot(stay: Stay, rules: IndividualRules): NotPayable | undefined {
  const { notices, end } = stay
  if (stay.placedHereByAnother) return 'placedHereByAnother'
  if (stay.residentElsewhere && !stay.placedElsewhereByThisMunicipality) return 'residentElsewhere'
  if (notices.length === 0) return 'readyNoticeMissing'
  if (rules.requireAdmissionNotice && !stay.admissionNoticeSentAt) return 'admissionNoticeMissing'
  if (rules.requireSipCallWhenNeeded && stay.sipNeeded && !stay.sipCalledAt) return 'sipCallMissing'
  if (rules.requireOpenCareAvailable && (stay.openCare ?? 'available') !== 'available')
    return 'openCareNotAvailable'
  if (end?.type === 'death' && rules.deathHandling === 'exclude') return 'deathExcluded'
  const isBefore = notices.some(({ sentAt, retractedAt }) => {
    const until = retractedAt ?? end?.at
    return until !== undefined && until.day < sentAt.day
  })
  return isBefore ? 'endBeforeNotice' : undefined
}

export function settleIndividual(stay: Stay, rules: IndividualRules) {
  const reason = whyNot(stay, rules)
  if (reason !== undefined)
    return { eligible: false, reason, payableDays: 0, amount: 0, periods: [], toAsk: [] }
  const periods = stay.notices.flatMap(({ sentAt, retractedAt }, place) => {
    // A notice sent again while one stands says nothing new.
    if (place > 0 && !stay.notices[place - 1]!.retractedAt) return []
    const zero = dayZero(sentAt, rules.cutoffTime)
    const liabilityFrom = daysAfter(zero, rules.freeDays, rules.dayType)
    const endDate = retractedAt?.day ?? stay.end?.at.day ?? stay.asOf ?? null
    return [
      {
        dayZero: zero,
        liabilityFrom,
        endDate,
        payableDates: endDate === null ? [] : daysFrom(liabilityFrom, endDate, rules.countEndDay),
      },
    ]
  })
  const dates = periods.flatMap(({ payableDates }) => payableDates)
  const rates = dates.map((day) => rateOf(rules.ratePerDay, day))
  return {
    eligible: true,
    provisional: !stay.end && !stay.notices.at(-1)?.retractedAt,
    payableDays: dates.length,
    // Without a rate the days are told and no amount, never nothing to pay.
    amount: rates.includes(undefined)
      ? null
      : exactly(rates.reduce<number>((sum, rate) => sum + (rate ?? 0), 0)),
    periods,
    toAsk: isCalledLate(stay) ? ['sipCallLate'] : [],
  }
}

/** Later than three days from the notice (4 kap. 3 §): the law does not say what follows. */
function isCalledLate({ sipNeeded, sipCalledAt, notices }: Stay): boolean {
  if (!sipNeeded || !sipCalledAt) return false
  return daysBetween(notices[0]!.sentAt.day, sipCalledAt.day) > 3
}

function daysFrom(from: Day, until: Day, countUntil: boolean): readonly Day[] {
  const days: Day[] = []
  for (let day = from; day < until || (countUntil && day === until); day = addDays(day, 1))
    days.push(day)
  return days
}
