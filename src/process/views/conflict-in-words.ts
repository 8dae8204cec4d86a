// SPDX-License-Identifier: EUPL-1.2
// What the days of a plan collide with, in words, Swedish (the source) and English. Shown by the rooms
// whose rounds are planned, each on its own page.

import { formatDay, formatList } from '#kernel/dates-in-words.ts'
import { weekday } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { lastDayInTime, type PlanConflict } from '../rules/plan-conflicts.ts'

type Names = {
  readonly step: (key: string) => string
  readonly body: (id: string) => string
}

/** So many are named; more are counted. */
const mostNamed = 4

function sayInSwedish(conflict: PlanConflict, { step, body }: Names): string {
  const inTime = lastDayInTime(conflict)
  const before = inTime ? ` Sista vardagen före är ${formatDay(inTime, 'sv')}.` : ''
  switch (conflict.kind) {
    case 'before-its-step':
      return `${step(conflict.stepKey)} ska vara klart före ${step(conflict.beforeKey)}, som det väntar på.`
    case 'weekend':
      return `${step(conflict.stepKey)}: ${formatDay(conflict.day, 'sv')} är en ${isSunday(conflict.day) ? 'söndag' : 'lördag'}.${before}`
    case 'holiday':
      return `${step(conflict.stepKey)}: ${formatDay(conflict.day, 'sv')} är ${conflict.name}.${before}`
    case 'july':
      return `${step(conflict.stepKey)}: ${formatDay(conflict.day, 'sv')} ligger i juli, då få organ möts.`
    case 'no-meeting':
      return `${step(conflict.stepKey)}: ${who(conflict.bodyIds, body, 'sv')} möts inte före ${formatDay(conflict.day, 'sv')}.`
    case 'after-last-meeting':
      return `${step(conflict.stepKey)}: ${who(conflict.bodyIds, body, 'sv')} möts sista gången ${formatDay(conflict.lastMeeting, 'sv')}, före sista dagen ${formatDay(conflict.day, 'sv')}.`
    case 'body-ends':
      return `${step(conflict.stepKey)}: ${who(conflict.bodyIds, body, 'sv')} finns till och med ${formatDay(conflict.lastDay, 'sv')}, före sista dagen ${formatDay(conflict.day, 'sv')}.`
  }
}

function sayInEnglish(conflict: PlanConflict, { step, body }: Names): string {
  const inTime = lastDayInTime(conflict)
  const before = inTime ? ` The last business day before is ${formatDay(inTime, 'en')}.` : ''
  switch (conflict.kind) {
    case 'before-its-step':
      return `${step(conflict.stepKey)} is to be done before ${step(conflict.beforeKey)}, which it waits for.`
    case 'weekend':
      return `${step(conflict.stepKey)}: ${formatDay(conflict.day, 'en')} is a ${isSunday(conflict.day) ? 'Sunday' : 'Saturday'}.${before}`
    case 'holiday':
      return `${step(conflict.stepKey)}: ${formatDay(conflict.day, 'en')} is a public holiday in Sweden.${before}`
    case 'july':
      return `${step(conflict.stepKey)}: ${formatDay(conflict.day, 'en')} is in July, when few bodies meet.`
    case 'no-meeting':
      return `${step(conflict.stepKey)}: ${who(conflict.bodyIds, body, 'en')} do not meet before ${formatDay(conflict.day, 'en')}.`
    case 'after-last-meeting':
      return `${step(conflict.stepKey)}: ${who(conflict.bodyIds, body, 'en')} meet for the last time ${formatDay(conflict.lastMeeting, 'en')}, before the last day ${formatDay(conflict.day, 'en')}.`
    case 'body-ends':
      return `${step(conflict.stepKey)}: ${who(conflict.bodyIds, body, 'en')} are there through ${formatDay(conflict.lastDay, 'en')}, before the last day ${formatDay(conflict.day, 'en')}.`
  }
}

function who(ids: readonly string[], body: Names['body'], language: Language): string {
  if (ids.length <= mostNamed) return formatList(ids.map(body), language)
  return language === 'sv' ? `${ids.length} organ` : `${ids.length} bodies`
}

const isSunday = (day: Parameters<typeof weekday>[0]) => weekday(day) === 7

/** A sentence for each, with the names of the plan. */
export function sayConflict(conflict: PlanConflict, names: Names, language: Language): string {
  return language === 'sv' ? sayInSwedish(conflict, names) : sayInEnglish(conflict, names)
}
