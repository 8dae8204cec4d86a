// SPDX-License-Identifier: EUPL-1.2
// What each form of the room is drawn from. The page lays it in the form; the command makes it again
// under its lock, and refuses when something is no longer as it was seen.

import { sha256 } from '#kernel/sha256.ts'
import type { Seen } from '#kernel/seen.ts'
import { inNormalForm } from '#kernel/text/normal-form.ts'
import type { Consultation, PublicQuestion, StanceSubject } from './consultation.ts'
import type { Reception } from './lifecycle.ts'
import { isDecided } from './own-decision.ts'
import type { Comment, DraftComment, DraftInShort, ResponseHead } from './response.ts'

/** A text as it stands in a mark: the same words give the same, and no words nothing. */
export function markOfText(text: string): string {
  const words = text.trim()
  return words === '' ? '' : sha256(inNormalForm(words)).slice(0, 16)
}

export const seenOfText = (draft: DraftInShort | undefined): Seen<'text'> => ({
  text: markOfText(draft?.overallText ?? ''),
})

/** The fact of a stance, which is also the field of the form it is chosen in. */
export function factOfStance(subject: StanceSubject): string {
  return subject.kind === 'document' ? `dokument-${subject.versionId}` : 'hallning'
}

export function seenOfStance(draft: DraftInShort | undefined, subject: StanceSubject): Seen {
  return { [factOfStance(subject)]: findStance(draft, subject)?.stance ?? '' }
}

export function findStance(draft: DraftInShort | undefined, subject: StanceSubject) {
  return draft?.stances.find((one) => isSame(one.subject, subject))
}

function isSame(a: StanceSubject, b: StanceSubject): boolean {
  if (a.kind === 'section') {
    return b.kind === 'section' && a.versionId === b.versionId && a.provisionId === b.provisionId
  }
  if (a.kind === 'document') return b.kind === 'document' && a.versionId === b.versionId
  return b.kind === 'package'
}

export const factOfQuestion = (questionId: string) => `svar-${questionId}`

export function seenOfQuestion(draft: DraftInShort | undefined, questionId: string): Seen {
  const answer = draft?.answers.find((one) => one.questionId === questionId)
  return { [factOfQuestion(questionId)]: markOfText(answer?.text ?? '') }
}

/** The party's own decision on its answer. */
export const seenOfDecision = (draft: DraftInShort | undefined): Seen<'beslut'> => ({
  beslut: draft && isDecided(draft.decision) ? markOfText(JSON.stringify(draft.decision)) : '',
})

/** What is attached so far. */
export const seenOfAttachments = (draft: DraftInShort | undefined): Seen<'bilagor'> => ({
  bilagor: (draft?.attachments ?? []).map(({ fileHash }) => fileHash.slice(0, 8)).join(','),
})

/** A sent answer that came by letter, for the one who confirms it. */
export const seenOfLetter = (
  response: Pick<ResponseHead, 'number' | 'letter'> | undefined,
): Seen<'response' | 'confirmed'> => ({
  response: response ? String(response.number) : '',
  confirmed: response?.letter?.confirmed?.on ?? '',
})

/** The form of the answer as a whole: each of its fields is saved by itself. */
export function seenOfWhole(
  draft: DraftInShort | undefined,
  versionIds: readonly string[],
  questionIds: readonly string[],
): Seen {
  return Object.assign(
    {},
    seenOfStance(draft, { kind: 'package' }),
    seenOfText(draft),
    ...questionIds.map((id) => seenOfQuestion(draft, id)),
    ...versionIds.map((versionId) => seenOfStance(draft, { kind: 'document', versionId })),
  )
}

/** A comment that is changed or removed; nothing for a new one. */
export const seenOfComment = (comment: DraftComment | undefined): Seen<'synpunkt'> => ({
  synpunkt: comment === undefined ? '' : String(comment.revision),
})

/** The answer as it was reviewed, what it replaces, and what becomes of it when it is sent. */
export function seenOfReview(
  answerHash: string | undefined,
  before: Pick<ResponseHead, 'number' | 'secrecyReason'> | undefined,
  consultation: Pick<Consultation, 'status'>,
  reception: Reception,
): Seen<'answer' | 'before' | 'secrecy' | 'round' | 'reception'> {
  return {
    answer: answerHash ?? '',
    before: before ? String(before.number) : '',
    secrecy: markOfText(before?.secrecyReason ?? ''),
    round: consultation.status,
    reception,
  }
}

/** A sent answer and its mark. */
export const seenOfSecrecy = (
  response: Pick<ResponseHead, 'number' | 'secrecyReason'>,
): Seen<'response' | 'secrecy'> => ({
  response: String(response.number),
  secrecy: markOfText(response.secrecyReason),
})

/** The answer to a comment. */
export const seenOfAnswer = ({ answer }: Pick<Comment, 'answer'>): Seen<'answer'> => ({
  answer: answer ? String(answer.revision) : '',
})

/** Of each of several comments. */
export const factOfComment = (number: number) => `synpunkt-${number}`
export const seenOfAnswers = (comments: readonly Pick<Comment, 'number' | 'answer'>[]): Seen =>
  Object.fromEntries(comments.map((one) => [factOfComment(one.number), seenOfAnswer(one).answer]))

/** A public question: its answer, and whether it is hidden. */
export const seenOfPublicQuestion = (
  question: Pick<PublicQuestion, 'answer' | 'isHidden'>,
): Seen<'answer' | 'hidden'> => ({
  answer: markOfText(question.answer),
  hidden: question.isHidden ? 'yes' : '',
})

/** Where a round stands and until when, for the one who leads it on. */
export const seenOfRound = (
  consultation: Pick<Consultation, 'status' | 'dueOn'>,
): Seen<'round' | 'due'> => ({
  round: consultation.status,
  due: consultation.dueOn,
})

/** A round that nobody has been told of: all that was prepared of it. */
export const seenOfPrepared = (
  consultation: Pick<Consultation, 'status' | 'revision'>,
): Seen<'round' | 'prepared'> => ({
  round: consultation.status,
  prepared: String(consultation.revision),
})

/** What is published: how many of the answers are kept out of it. */
export const seenOfPublication = (
  consultation: Pick<Consultation, 'status' | 'dueOn'>,
  responses: readonly Pick<ResponseHead, 'number' | 'secrecyReason'>[],
): Seen<'round' | 'due' | 'marked'> => ({
  ...seenOfRound(consultation),
  marked: responses
    .filter(({ secrecyReason }) => secrecyReason !== '')
    .map(({ number }) => number)
    .join(','),
})

/** Which package answers the comments. */
export const seenOfAnswering = (
  consultation: Pick<Consultation, 'status' | 'answeringPackageId'>,
): Seen<'round' | 'answering'> => ({
  round: consultation.status,
  answering: consultation.answeringPackageId ?? '',
})
