// SPDX-License-Identifier: EUPL-1.2
// A matter: something that waits for someone, one click from where it is done.

import { addDays, daysBetween, weekday, type Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'

export type MatterState = 'waiting' | 'not-begun' | 'open' | 'due-soon' | 'late'

/** What is to be done; the facts that its sentence needs. */
export type Task =
  | { readonly kind: 'answer'; readonly hasDraft: boolean; readonly waitsFor: string | undefined }
  | {
      readonly kind: 'step'
      readonly step: Bilingual
      readonly body: string
      readonly waiting: number
      readonly isOptional: boolean
    }
  | { readonly kind: 'book-meeting' }
  | { readonly kind: 'decide'; readonly meetsOn: Day; readonly hasMet: boolean }
  | {
      readonly kind: 'decide-again'
      readonly why: 'referred-back' | 'other-text' | 'rejected' | 'withdrawn'
    }
  | { readonly kind: 'announce'; readonly paragraph: string; readonly isAttested: boolean }
  | { readonly kind: 'minutes'; readonly paragraph: string }
  | { readonly kind: 'comments'; readonly count: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'publish' }
  | { readonly kind: 'questions'; readonly count: number }
  | { readonly kind: 'open-consultation' }
  | { readonly kind: 'draft' }

export type Matter = {
  readonly key: string
  readonly task: Task
  /** The round or text it belongs to. */
  readonly about: string
  /** Where it is done, without language. */
  readonly path: string
  readonly dueOn: Day | undefined
  readonly state: MatterState
  /** It waits for the one who looks; else for someone else of the same party. */
  readonly isOwn: boolean
}

export type Group = 'late' | 'this-week' | 'later'
export const groups = ['late', 'this-week', 'later'] as const satisfies readonly Group[]

/** Late first, then what is due before the week is over; without a day last. */
export function groupOf(matter: Pick<Matter, 'dueOn' | 'state'>, today: Day): Group {
  if (matter.state === 'late') return 'late'
  if (matter.dueOn === undefined) return 'later'
  if (matter.dueOn < today) return 'late'
  return matter.dueOn <= endOfWeek(today) ? 'this-week' : 'later'
}

function endOfWeek(today: Day): Day {
  return addDays(today, 7 - weekday(today))
}

export function byDeadline(a: Matter, b: Matter): number {
  return (
    (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
    a.about.localeCompare(b.about, 'sv') ||
    a.key.localeCompare(b.key)
  )
}

const soonDays = 7

/** Where a matter with a last day stands. */
export function stateBy(dueOn: Day | undefined, today: Day): 'open' | 'due-soon' | 'late' {
  if (dueOn === undefined) return 'open'
  if (dueOn < today) return 'late'
  return daysBetween(today, dueOn) <= soonDays ? 'due-soon' : 'open'
}
