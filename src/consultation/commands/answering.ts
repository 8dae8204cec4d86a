// SPDX-License-Identifier: EUPL-1.2
// Every comment gets an answer with a reason; every question can get a public answer.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkNeededText, checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { findProvision } from '../../agreement/reads/texts.ts'
import { findCommentById } from '../reads/responses.ts'
import { findRoundOfQuestion, getConsultation, listPublicQuestions } from '../reads/rounds.ts'
import { answerOutcomes, mostCharacters, type PublicQuestion } from '../rules/consultation.ts'
import { consultationEvent } from '../rules/events.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import type { Comment, CommentAnswer } from '../rules/response.ts'
import { seenOfAnswer, seenOfAnswers, seenOfPublicQuestion } from '../rules/seen.ts'
import {
  insertAnswer,
  insertPublicQuestion,
  updateAnswer,
  updatePublicQuestion,
  type WrittenAnswer,
} from '../writes/answers.ts'
import { lockConsultation } from '../writes/rounds.ts'

export type AnswerInput = {
  readonly commentId: string
  readonly outcome: string
  readonly reason: string
  /** Where the change can be read, when the text was changed. */
  readonly changedVersionId: string | undefined
  readonly changedProvisionId: string | undefined
  /** Of the answer that is changed, or that there was none. */
  readonly seen: SeenMark
}

/** Answers one comment, or changes the answer while the round is still being compiled. */
export async function answerComment(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: AnswerInput,
): Promise<Result<undefined, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'compile')) throw new NotAllowed('compile')
  const outcome = answerOutcomes.find((one) => one === input.outcome)
  if (!outcome) return refused('outcome-unknown', {}, 'outcome')
  const reason = about('reason', checkTypedText(input.reason, { most: mostCharacters.reason }))
  if (!reason.granted) return reason
  if (reason.value === '') return refused('reason-missing', {}, 'reason')
  const asked = await findCommentById(tx, input.commentId)
  if (!asked) throw new NotFound('comment')
  await lockConsultation(tx, asked.consultationId)
  const consultation = await getConsultation(tx, asked.consultationId)
  if (consultation.status !== 'open') return refused('step-not-possible')
  // Its party may have sent its answer anew while one waited.
  const comment = await findCommentById(tx, asked.id)
  if (!comment) return refused('changed-meanwhile')
  if (input.changedVersionId && input.changedProvisionId) {
    const changed = await findProvision(tx, input.changedVersionId, input.changedProvisionId)
    if (!changed) return refused('change-not-in-version', {}, 'change')
  }
  const written: WrittenAnswer = {
    commentId: comment.answeredWith ?? comment.id,
    outcome,
    reason: reason.value,
    changedVersionId: input.changedVersionId,
    changedProvisionId: input.changedProvisionId,
    personId: mandate.personId,
  }
  // The same answer sent twice is one answer.
  if (isSameAnswer(comment.answer, written)) return granted()
  if (hasChanged(input.seen, seenOfAnswer(comment))) return refused('changed-meanwhile')
  if (comment.answer) await updateAnswer(tx, written)
  else await insertAnswer(tx, written)
  await record(
    tx,
    today,
    consultationEvent('comment-answered', 'comment', comment.id, {
      consultation: consultation.id,
      outcome,
    }),
  )
  return granted()
}

/**
 * The same answer to several comments, each told by itself. None is written when one of them has been
 * answered, or sent anew, since it was seen: what was answered meanwhile is shown and not overwritten.
 */
export async function answerComments(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Omit<AnswerInput, 'commentId'> & {
    readonly consultationId: string
    readonly commentIds: readonly string[]
  },
): Promise<Result<undefined, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'compile')) throw new NotAllowed('compile')
  const { consultationId, commentIds, seen, ...answer } = input
  if (commentIds.length === 0) return refused('nothing-chosen', {}, 'comments')
  await lockConsultation(tx, consultationId)
  const comments: Comment[] = []
  for (const id of commentIds) {
    const comment = await findCommentById(tx, id)
    if (comment?.consultationId !== consultationId) return refused('changed-meanwhile')
    const isSame =
      comment.answer?.outcome === answer.outcome && comment.answer.reason === answer.reason.trim()
    if (!isSame && hasChanged(seen, seenOfAnswers([comment]))) return refused('changed-meanwhile')
    comments.push(comment)
  }
  for (const comment of comments) {
    const answered = await answerComment(tx, today, mandate, {
      ...answer,
      commentId: comment.id,
      // Two that say the same may share their answer: what the first has written is there already.
      seen: seenOfAnswer((await findCommentById(tx, comment.id)) ?? comment),
    })
    // What is refused of one is refused of the first, before anything is written.
    if (!answered.granted) return answered
  }
  return granted()
}

function isSameAnswer(before: CommentAnswer | undefined, now: WrittenAnswer): boolean {
  return (
    before?.outcome === now.outcome &&
    before.reason === now.reason &&
    before.changedVersionId === now.changedVersionId &&
    before.changedProvisionId === now.changedProvisionId
  )
}

/** Anyone may ask about an open round; the name is optional. */
export async function askQuestion(
  tx: Tx,
  today: Day,
  input: {
    readonly consultationId: string
    readonly provisionId: string | undefined
    readonly text: string
    readonly askedByName: string
  },
): Promise<Result<undefined, ConsultationRefusal>> {
  await lockConsultation(tx, input.consultationId)
  const consultation = await getConsultation(tx, input.consultationId)
  if (consultation.status !== 'open') return refused('step-not-possible')
  const ofText = { most: mostCharacters.publicQuestion }
  const text = about('text', checkNeededText(input.text, ofText))
  if (!text.granted) return text
  const ofName = { most: mostCharacters.name, isLine: true }
  const name = about('askedByName', checkTypedText(input.askedByName, ofName))
  if (!name.granted) return name
  const asked = await listPublicQuestions(tx, consultation.id, { withHidden: true })
  // The same form sent twice is one question.
  const isAsked = asked.some(
    (one) =>
      one.text === text.value &&
      one.askedByName === name.value &&
      one.provisionId === input.provisionId &&
      one.askedOn === today,
  )
  if (isAsked) return granted()
  const id = newId()
  await insertPublicQuestion(tx, {
    id,
    consultationId: consultation.id,
    provisionId: input.provisionId,
    text: text.value,
    askedByName: name.value,
    askedOn: today,
  })
  await record(tx, today, consultationEvent('question-asked', 'question', id))
  return granted()
}

export async function answerQuestion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly questionId: string; readonly answer: string; readonly seen: SeenMark },
): Promise<Result<undefined, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'answer-question')) throw new NotAllowed('answer-question')
  const answer = about('answer', checkNeededText(input.answer, { most: mostCharacters.reason }))
  if (!answer.granted) return answer
  const question = await lockQuestion(tx, input.questionId)
  if (question.answer === answer.value) return granted()
  if (hasChanged(input.seen, seenOfPublicQuestion(question))) return refused('changed-meanwhile')
  await updatePublicQuestion(tx, question.id, {
    answer: answer.value,
    answered_on: today,
    answered_by: mandate.personId,
  })
  await record(tx, today, consultationEvent('question-answered', 'question', question.id))
  return granted()
}

/** Hides a question that should not be public, as one about a patient; it stays in the database. */
export async function hideQuestion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly questionId: string; readonly isHidden: boolean; readonly seen: SeenMark },
): Promise<Result<undefined, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'answer-question')) throw new NotAllowed('answer-question')
  const question = await lockQuestion(tx, input.questionId)
  if (question.isHidden === input.isHidden) return granted()
  if (hasChanged(input.seen, seenOfPublicQuestion(question))) return refused('changed-meanwhile')
  await updatePublicQuestion(tx, question.id, { is_hidden: input.isHidden })
  await record(tx, today, consultationEvent('question-hidden', 'question', question.id))
  return granted()
}

/** A public question as it stands when nobody else can change it. */
async function lockQuestion(tx: Tx, questionId: string): Promise<PublicQuestion> {
  const consultationId = await findRoundOfQuestion(tx, questionId)
  if (!consultationId) throw new NotFound('question')
  await lockConsultation(tx, consultationId)
  const questions = await listPublicQuestions(tx, consultationId, { withHidden: true })
  return questions.find(({ id }) => id === questionId)!
}
