// SPDX-License-Identifier: EUPL-1.2
// A question is sent by anyone, read by those who handle them, given to a body and answered for everyone.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkNeededText, checkTypedText } from '#kernel/text/typed-text.ts'
import { asNoOne, noOne, onBehalfOf, theProduct, type Tx } from '#platform/database/database.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { listBodies } from '../../organisation/reads.ts'
import { findCase } from '../reads/guiding-cases.ts'
import { findLastNumber, findQuestion, findSameToday } from '../reads/staff-questions.ts'
import { guidanceEvent } from '../rules/guidance-events.ts'
import { mayGuide } from '../rules/guidance-permissions.ts'
import { seenOfQuestion } from '../rules/guidance-seen.ts'
import { caseStateOn } from '../rules/guiding-case.ts'
import { askQuestionStep, questionSteps, type QuestionStep } from '../rules/lifecycle.ts'
import type { QuestionRefusal } from '../rules/question-refusals.ts'
import {
  checkAnswerDay,
  mostInQuestion,
  nextNumber,
  type StaffQuestion,
} from '../rules/staff-question.ts'
import {
  countRating,
  insertQuestion,
  lockQuestion,
  type MovedQuestion,
  moveQuestion,
} from '../writes/guidance.ts'

/** Anyone may ask; who it was is not kept. Answers the number to follow it by. */
export async function sendQuestion(
  tx: Tx,
  today: Day,
  input: { readonly text: string },
): Promise<Result<string, QuestionRefusal>> {
  const text = about('text', checkNeededText(input.text, { most: mostInQuestion.text }))
  if (!text.granted) return text
  await asNoOne(tx)
  await holdName(tx, 'number of a question from staff')
  // Words that nobody has read are nobody's to see: the product alone knows that they are the same.
  const same = await onBehalfOf(tx, { now: theProduct, before: noOne }, () =>
    findSameToday(tx, text.value, today),
  )
  if (same) return granted(same.number)
  const number = nextNumber(today, await findLastNumber(tx))
  const id = await insertQuestion(tx, { number, askedOn: today, text: text.value })
  await record(tx, today, guidanceEvent('staff-question-received', id, { number }))
  return granted(number)
}

type Handled = { readonly number: string; readonly seen: SeenMark }

/** The question under its lock, for who may take the step. */
async function beginStep(
  tx: Tx,
  mandate: Mandate,
  { number, seen }: Handled,
  step: QuestionStep,
): Promise<
  Result<
    { readonly question: StaffQuestion; readonly to: StaffQuestion['status'] },
    QuestionRefusal
  >
> {
  if (!mayGuide(mandate, questionSteps[step].by))
    throw new NotAllowed(`${step} a question from staff`)
  const before = await findQuestion(tx, number)
  if (!before) throw new NotFound(`no question ${number}`)
  await lockQuestion(tx, before.id)
  const question = (await findQuestion(tx, number))!
  if (hasChanged(seen, seenOfQuestion(question))) return refused('changed-meanwhile')
  const move = askQuestionStep(question.status, step)
  return move.granted ? granted({ question, to: move.value.to }) : move
}

async function take(
  tx: Tx,
  today: Day,
  step: QuestionStep,
  question: StaffQuestion,
  moved: MovedQuestion,
): Promise<Result<string, never>> {
  await moveQuestion(tx, question.id, moved)
  const { number } = question
  await record(tx, today, guidanceEvent(questionSteps[step].event, question.id, { number }))
  return granted(number)
}

/** It has been read and is about nobody: everyone may read it. */
export async function showQuestion(tx: Tx, today: Day, mandate: Mandate, input: Handled) {
  const begun = await beginStep(tx, mandate, input, 'show')
  if (!begun.granted) return begun
  const { question, to } = begun.value
  return take(tx, today, 'show', question, { status: to, shown_on: today })
}

/** It is one that was asked before: what that is answered, this is. */
export async function joinQuestion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Handled & { readonly to: string },
): Promise<Result<string, QuestionRefusal>> {
  await holdName(tx, 'questions from staff are joined')
  const begun = await beginStep(tx, mandate, input, 'join')
  if (!begun.granted) return begun
  const { question, to } = begun.value
  const first = await findQuestion(tx, input.to)
  if (!first || first.status === 'joined' || first.status === 'closed')
    return refused('question-unknown', { number: input.to }, 'to')
  if (first.id === question.id) return refused('same-question', {}, 'to')
  // Those that were joined to this one are asked of the other too: a chain is never longer than one.
  if (question.asked > 1) return refused('question-unknown', { number: input.to }, 'to')
  return take(tx, today, 'join', question, { status: to, joined_to_id: first.id, joined_on: today })
}

/** It was another question after all, and is read anew. */
export async function partQuestion(tx: Tx, today: Day, mandate: Mandate, input: Handled) {
  const begun = await beginStep(tx, mandate, input, 'part')
  if (!begun.granted) return begun
  const { question, to } = begun.value
  const nothing = { joined_to_id: null, joined_on: null, shown_on: null }
  return take(tx, today, 'part', question, { status: to, ...nothing })
}

/** The body that may answer gets it, with a day. */
export async function passQuestion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Handled & { readonly bodyId: string; readonly answerBy: Day },
): Promise<Result<string, QuestionRefusal>> {
  const begun = await beginStep(tx, mandate, input, 'send')
  if (!begun.granted) return begun
  const { question, to } = begun.value
  const answerBy = checkAnswerDay(input.answerBy, today)
  if (!answerBy.granted) return answerBy
  const bodies = await listBodies(tx, today)
  if (!bodies.some(({ id }) => id === input.bodyId)) return refused('body-unknown', {}, 'bodyId')
  return take(tx, today, 'send', question, {
    status: to,
    body_id: input.bodyId,
    sent_on: today,
    answer_by: answerBy.value,
  })
}

/** It is answered for everyone, with a case that guides or the instruction that says it. */
export async function answerStaffQuestion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Handled & {
    readonly answer: string
    readonly instruction: string
    readonly caseNumber: number | undefined
  },
): Promise<Result<string, QuestionRefusal>> {
  const begun = await beginStep(tx, mandate, input, 'answer')
  if (!begun.granted) return begun
  const { question, to } = begun.value
  const answer = about('answer', checkNeededText(input.answer, { most: mostInQuestion.answer }))
  if (!answer.granted) return answer
  const instruction = about(
    'instruction',
    checkTypedText(input.instruction, { most: mostInQuestion.instruction, isLine: true }),
  )
  if (!instruction.granted) return instruction
  const guiding = input.caseNumber === undefined ? undefined : await findCase(tx, input.caseNumber)
  const state = guiding && caseStateOn(guiding, today)
  if (input.caseNumber !== undefined && state !== 'holds' && state !== 'decided')
    return refused('case-does-not-guide', { number: input.caseNumber }, 'caseNumber')
  return take(tx, today, 'answer', question, {
    status: to,
    answer: answer.value,
    instruction: instruction.value,
    case_id: guiding?.id ?? null,
    answered_on: today,
  })
}

/** It is not answered, and it is said why. */
export async function closeQuestion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Handled & { readonly reason: string },
): Promise<Result<string, QuestionRefusal>> {
  const begun = await beginStep(tx, mandate, input, 'close')
  if (!begun.granted) return begun
  const { question, to } = begun.value
  const reason = about('reason', checkNeededText(input.reason, { most: mostInQuestion.reason }))
  if (!reason.granted) return reason
  return take(tx, today, 'close', question, {
    status: to,
    closed_on: today,
    closed_because: reason.value,
  })
}

/** Somebody says whether an answer helped. Counted, and nothing is known of who said it. */
export async function rateAnswer(
  tx: Tx,
  today: Day,
  input: { readonly answer: string; readonly helped: boolean },
): Promise<void> {
  await asNoOne(tx)
  await countRating(tx, { ...input, on: today })
  await record(tx, today, guidanceEvent('answer-rated', newId(), { helped: input.helped }))
}
