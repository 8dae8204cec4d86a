// SPDX-License-Identifier: EUPL-1.2
// A party writes its answer together. Everything is the party's own until it is submitted.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkTypedText, keptText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { keepRemoved, markPutBack, takeRemoved } from '#platform/undo/removed.ts'
import { holdsVersion } from '../../agreement/reads/packages.ts'
import { findProvision } from '../../agreement/reads/texts.ts'
import { findDraftComment } from '../reads/drafts.ts'
import { listQuestions, packageOfRound } from '../reads/rounds.ts'
import { commentKinds, mostCharacters, stances, type StanceSubject } from '../rules/consultation.ts'
import { consultationEvent } from '../rules/events.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import type { DraftComment } from '../rules/response.ts'
import { isSameSaid, type Said } from '../rules/said-in-comment.ts'
import { checkCommentText } from '../rules/written-comment.ts'
import {
  findStance,
  seenOfComment,
  seenOfQuestion,
  seenOfStance,
  seenOfText,
} from '../rules/seen.ts'
import {
  deleteDraftComment,
  insertDraftComment,
  replaceDraftStance,
  updateDraftComment,
  updateOverallText,
  upsertDraftAnswer,
  type WrittenComment,
} from '../writes/drafts.ts'
import { holdDraft } from './held-draft.ts'

/** What the party thinks of the whole, in words. Saving the same words twice is no change. */
export async function saveOverallText(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly consultationId: string
    readonly text: string
    /** Of the text that the person has changed. */
    readonly seen: SeenMark
  },
): Promise<Result<undefined, ConsultationRefusal>> {
  const checked = about('text', checkTypedText(input.text, { most: mostCharacters.overallText }))
  if (!checked.granted) return checked
  const writing = await holdDraft(tx, today, mandate, input.consultationId)
  if (!writing.granted) return writing
  const { draft, own } = writing.value
  if (own.overallText === checked.value) return granted()
  if (hasChanged(input.seen, seenOfText(own))) return refused('changed-meanwhile')
  await Promise.all([
    updateOverallText(tx, draft, checked.value),
    record(tx, today, consultationEvent('draft-saved', 'response-draft', draft.id)),
  ])
  return granted()
}

/** A stance on the package, a document or a section; nothing takes it back. */
export async function saveStance(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly consultationId: string
    readonly subject: StanceSubject
    readonly stance: string
    readonly seen: SeenMark
  },
): Promise<Result<undefined, ConsultationRefusal>> {
  const stance = stances.find((one) => one === input.stance)
  if (input.stance !== '' && !stance) return refused('stance-unknown')
  const writing = await holdDraft(tx, today, mandate, input.consultationId, () =>
    isInside(tx, input.consultationId, input.subject),
  )
  if (!writing.granted) return writing
  const { draft, own, more } = writing.value
  if (more !== true) return refused('not-in-package')
  if (findStance(own, input.subject)?.stance === stance) return granted()
  if (hasChanged(input.seen, seenOfStance(own, input.subject))) return refused('changed-meanwhile')
  await Promise.all([
    replaceDraftStance(tx, draft, input.subject, stance),
    record(tx, today, consultationEvent('draft-saved', 'response-draft', draft.id)),
  ])
  return granted()
}

async function isInside(tx: Tx, consultationId: string, subject: StanceSubject): Promise<boolean> {
  if (subject.kind === 'package') return true
  const [holds, provision] = await Promise.all([
    holdsVersion(tx, packageOfRound(tx, consultationId), subject.versionId),
    subject.kind === 'document' || findProvision(tx, subject.versionId, subject.provisionId),
  ])
  return holds && Boolean(provision)
}

/** What is said, before it is known to be right. */
type Typed = Readonly<Record<keyof Said, string>>

export type CommentInput = Typed & {
  readonly consultationId: string
  /** Made when the form was drawn, so that the same form sent twice is one comment. */
  readonly commentId: string
  /** Of the comment that is changed, or that there was none. */
  readonly seen: SeenMark
  readonly versionId: string
  readonly provisionId: string
}

/** A comment on one provision, new or changed. */
export async function saveComment(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: CommentInput,
): Promise<Result<undefined, ConsultationRefusal>> {
  const kind = commentKinds.find((one) => one === input.kind)
  if (!kind) return refused('kind-unknown', {}, 'kind')
  const checked = checkCommentText(kind, input)
  if (!checked.granted) return checked
  const writing = await holdDraft(tx, today, mandate, input.consultationId, () =>
    Promise.all([
      holdsVersion(tx, packageOfRound(tx, input.consultationId), input.versionId),
      findProvision(tx, input.versionId, input.provisionId),
      findDraftComment(tx, input.commentId),
    ]),
  )
  if (!writing.granted) return writing
  const { draft, own, more: [holds, provision, there] = [] } = writing.value
  if (!holds || !provision) return refused('not-in-package')
  const { text, proposedWording } = checked.value
  const isUnchanged = proposedWording === keptText(provision.plainText)
  if (isUnchanged && text === '') return refused('wording-unchanged', {}, 'text')
  const comment: WrittenComment = {
    versionId: input.versionId,
    provisionId: input.provisionId,
    kind,
    text,
    // The form is filled with today's wording; untouched, it proposes nothing.
    proposedWording: isUnchanged ? '' : proposedWording,
  }
  const before = there?.draftId === own.id ? there : undefined
  // The same form sent twice, or by two with the same words, is one comment.
  if (before && hasSameWords(before, comment)) return granted()
  const isMoved = before !== undefined && before.provisionId !== comment.provisionId
  if (isMoved || hasChanged(input.seen, seenOfComment(before))) return refused('changed-meanwhile')
  const [isWritten] = await Promise.all([
    before
      ? updateDraftComment(tx, draft, before.id, comment)
      : insertDraftComment(tx, draft, input.commentId, comment),
    record(tx, today, consultationEvent('draft-comment-saved', 'comment', input.commentId)),
  ])
  // The id is another respondent's comment, which the mandate does not see.
  if (isWritten === false) throw new NotFound('comment')
  return granted()
}

function hasSameWords(before: DraftComment, now: WrittenComment): boolean {
  return before.provisionId === now.provisionId && isSameSaid(before, now)
}

/** Answers the id that takes it back. Removing twice is removing once; what a colleague has reworded is not removed unseen. */
export async function removeComment(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly consultationId: string
    readonly commentId: string
    readonly seen: SeenMark
  },
): Promise<Result<string | undefined, ConsultationRefusal>> {
  const { consultationId } = input
  const writing = await holdDraft(tx, today, mandate, consultationId, () =>
    findDraftComment(tx, input.commentId),
  )
  if (!writing.granted) return writing
  const { own, more: comment } = writing.value
  if (comment?.draftId !== own.id) return granted(undefined)
  if (hasChanged(input.seen, seenOfComment(comment))) return refused('changed-meanwhile')
  const { id: commentId, versionId, provisionId, kind, text, proposedWording } = comment
  const kept: RemovedComment = {
    consultationId,
    commentId,
    comment: { versionId, provisionId, kind, text, proposedWording },
  }
  const [, , removedId] = await Promise.all([
    deleteDraftComment(tx, commentId),
    record(tx, today, consultationEvent('draft-comment-removed', 'comment', commentId)),
    keepRemoved(tx, mandate, removedComment, kept),
  ])
  return granted(removedId)
}

/** The kind under which a comment is kept for the one who removed it. */
const removedComment = 'comment'

type RemovedComment = {
  readonly consultationId: string
  readonly commentId: string
  readonly comment: WrittenComment
}

/** While the round receives answers: once, by the one who removed it and with the same mandate. */
export async function putBackComment(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly consultationId: string; readonly removedId: string },
): Promise<Result<string, ConsultationRefusal>> {
  const removed = await takeRemoved(tx, mandate, input.removedId, [removedComment])
  const { consultationId, commentId, comment } = removed.content as RemovedComment
  if (consultationId !== input.consultationId) throw new NotFound('comment of another round')
  const writing = await holdDraft(tx, today, mandate, consultationId)
  if (!writing.granted) return writing
  if (removed.isPutBack) return granted(commentId)
  const [isWritten] = await Promise.all([
    insertDraftComment(tx, writing.value.draft, commentId, comment),
    record(tx, today, consultationEvent('draft-comment-put-back', 'comment', commentId)),
    markPutBack(tx, input.removedId),
  ])
  if (!isWritten) throw new NotFound('comment')
  return granted(commentId)
}

export async function saveQuestionAnswer(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly consultationId: string
    readonly questionId: string
    readonly text: string
    readonly seen: SeenMark
  },
): Promise<Result<undefined, ConsultationRefusal>> {
  const limits = { most: mostCharacters.questionAnswer }
  const checked = about('text', checkTypedText(input.text, limits))
  if (!checked.granted) return checked
  const writing = await holdDraft(tx, today, mandate, input.consultationId, () =>
    listQuestions(tx, input.consultationId),
  )
  if (!writing.granted) return writing
  const { draft, own, more: questions = [] } = writing.value
  const { questionId } = input
  if (!questions.some(({ id }) => id === questionId)) return refused('no-such-question')
  const text = checked.value
  const before = own.answers.find((one) => one.questionId === questionId)
  if (before?.text === text) return granted()
  if (hasChanged(input.seen, seenOfQuestion(own, questionId))) return refused('changed-meanwhile')
  await Promise.all([
    upsertDraftAnswer(tx, draft, questionId, text),
    record(tx, today, consultationEvent('draft-saved', 'response-draft', draft.id)),
  ])
  return granted()
}
