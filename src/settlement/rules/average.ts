// SPDX-License-Identifier: EUPL-1.2
// Payment for what a municipality's mean exceeds, month by month; long stays by themselves. analytics.md 5.3.

import { daysBetween, type Day } from '#kernel/day.ts'
import {
  dayZero,
  exactly,
  type LocalTime,
  type Preconditions,
  rateOf,
  type Rates,
} from './rule-set.ts'

export type AverageRules = Preconditions & {
  /** Days, as a decimal. */
  readonly threshold: number
  readonly cutoffTime: string | null
  readonly longStay: {
    readonly afterDays: number
    readonly mode: 'excludeFromAverage' | 'excessIndividual'
    readonly individualFreeDays: number
  } | null
  readonly ratePerDay: Rates
}

export type Episode = {
  readonly municipality: string
  readonly readyAt: LocalTime
  readonly endAt: LocalTime
  readonly endType?: 'discharge' | 'death' | undefined
  readonly admissionNotice?: boolean | undefined
  readonly sipNeeded?: boolean | undefined
  readonly sipCalled?: boolean | undefined
  readonly openCare?: 'available' | 'missing' | 'unclear' | undefined
  readonly residentElsewhere?: boolean | undefined
  readonly placedElsewhereByThisMunicipality?: boolean | undefined
}

export type AverageInput = {
  /** The months of the period, by the end of the stay: «2026-03». */
  readonly months: readonly string[]
  readonly episodes: readonly Episode[]
}

function isCounted(episode: Episode, rules: AverageRules): boolean {
  if (episode.residentElsewhere && !episode.placedElsewhereByThisMunicipality) return false
  if (rules.requireAdmissionNotice && episode.admissionNotice === false) return false
  if (rules.requireSipCallWhenNeeded && episode.sipNeeded && !episode.sipCalled) return false
  if (rules.requireOpenCareAvailable && (episode.openCare ?? 'available') !== 'available')
    return false
  return !(episode.endType === 'death' && rules.deathHandling === 'exclude')
}

export function settleAverage({ months, episodes }: AverageInput, rules: AverageRules) {
  const period = new Set(months)
  const stays = new Map<string, number[]>()
  for (const episode of episodes) {
    const own = stays.get(episode.municipality) ?? []
    stays.set(episode.municipality, own)
    if (!period.has(episode.endAt.day.slice(0, 7)) || !isCounted(episode, rules)) continue
    own.push(
      Math.max(0, daysBetween(dayZero(episode.readyAt, rules.cutoffTime), episode.endAt.day)),
    )
  }
  const rate = rateOf(rules.ratePerDay, `${months[0] ?? '0000-01'}-01` as Day)
  const municipalities = [...stays]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([municipality, days]) => ({ municipality, ...settle(days, rules, rate) }))
  const amounts = municipalities.map(({ amount }) => amount)
  return {
    municipalities,
    totalAmount: amounts.includes(null)
      ? null
      : exactly(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)),
  }
}

function settle(days: readonly number[], rules: AverageRules, rate: number | undefined) {
  const { longStay, threshold } = rules
  const isLong = (stay: number) => longStay !== null && stay > longStay.afterDays
  const staysAside = longStay?.mode === 'excludeFromAverage'
  const inAverage = staysAside
    ? days.filter((stay) => !isLong(stay))
    : days.map((stay) => (longStay ? Math.min(stay, longStay.afterDays) : stay))
  const free = staysAside ? longStay.individualFreeDays : (longStay?.afterDays ?? 0)
  const individualDays = days
    .filter(isLong)
    .reduce((sum, stay) => sum + Math.max(0, stay - free), 0)
  const sumDays = inAverage.reduce((sum, stay) => sum + stay, 0)
  const excessDays = exactly(Math.max(0, sumDays - threshold * inAverage.length))
  const payableDays = exactly(excessDays + individualDays)
  return {
    patients: days.length,
    patientsInAverage: inAverage.length,
    sumDays,
    mean: inAverage.length === 0 ? null : sumDays / inAverage.length,
    exceeds: excessDays > 0,
    excessDays,
    individualDays,
    payableDays,
    amount: payableDays === 0 ? 0 : rate === undefined ? null : exactly(payableDays * rate),
  }
}
