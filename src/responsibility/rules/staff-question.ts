// SPDX-License-Identifier: EUPL-1.2
// A question that nobody could answer from the agreements. It has a number and no name. Its words are
// public when somebody has read them: until then anyone could have written anything in them.

import type { Day } from '#kernel/day.ts'
import { refused, granted, type Result } from '#kernel/result.ts'
import type { QuestionRefusal } from './question-refusals.ts'

export const questionStatuses = [
  'received',
  'open',
  'with-body',
  'answered',
  'joined',
  'closed',
] as const
export type QuestionStatus = (typeof questionStatuses)[number]

export const mostInQuestion = { text: 1000, answer: 3000, instruction: 200, reason: 500 } as const

export type StaffQuestion = {
  readonly id: string
  /** «2026-0041». */
  readonly number: string
  readonly status: QuestionStatus
  /** Nothing where they are not for the reader. */
  readonly text: string | undefined
  readonly askedOn: Day
  readonly shownOn: Day | undefined
  readonly bodyId: string | undefined
  readonly sentOn: Day | undefined
  readonly answerBy: Day | undefined
  readonly joinedToId: string | undefined
  readonly joinedOn: Day | undefined
  readonly answer: string
  readonly instruction: string
  readonly caseId: string | undefined
  readonly answeredOn: Day | undefined
  readonly closedOn: Day | undefined
  readonly closedBecause: string
  readonly revision: number
  /** How often it has been asked: itself and those that are the same. */
  readonly asked: number
}

type Dated = Pick<
  StaffQuestion,
  'askedOn' | 'shownOn' | 'sentOn' | 'joinedOn' | 'answeredOn' | 'closedOn'
>

/** How it stood on a day; nothing before it was asked. */
export function questionStateOn(one: Dated, on: Day): QuestionStatus | undefined {
  const had = (that: Day | undefined) => that !== undefined && that <= on
  if (on < one.askedOn) return undefined
  if (had(one.answeredOn)) return 'answered'
  if (had(one.closedOn)) return 'closed'
  if (had(one.joinedOn)) return 'joined'
  if (had(one.sentOn)) return 'with-body'
  return had(one.shownOn) ? 'open' : 'received'
}

/** The next number of a year, after the last of it. */
export function nextNumber(on: Day, last: string | undefined): string {
  const year = on.slice(0, 4)
  const count = last?.startsWith(`${year}-`) ? Number(last.slice(5)) : 0
  return `${year}-${String(count + 1).padStart(4, '0')}`
}

/** Nobody is asked for an answer on a day that has been. */
export function checkAnswerDay(answerBy: Day, today: Day): Result<Day, QuestionRefusal> {
  return answerBy < today ? refused('answer-day-past', {}, 'answerBy') : granted(answerBy)
}

/** Whether the body has let its day pass. */
export function isOverdue(
  { status, answerBy }: Pick<StaffQuestion, 'status' | 'answerBy'>,
  today: Day,
) {
  return status === 'with-body' && answerBy !== undefined && answerBy < today
}
