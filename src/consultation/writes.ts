// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import type {
  AnswerOutcome,
  CommentKind,
  Consultation,
  Stance,
  StanceSubject,
} from './rules/consultation.ts'
import type { ResponseContent } from './rules/response-content.ts'

// ── rounds ───────────────────────────────────────────────────────────────

export async function insertConsultation(
  tx: Tx,
  consultation: Consultation,
  questions: readonly string[],
  consultees: readonly {
    readonly partyId: string
    readonly bodyId: string | undefined
    readonly dueOn: Day
  }[],
): Promise<void> {
  await tx
    .insertInto('consultation')
    .values({
      id: consultation.id,
      slug: consultation.slug,
      kind: consultation.kind,
      title: consultation.title,
      invitation: consultation.invitation,
      package_id: consultation.packageId,
      route_id: consultation.routeId,
      status: consultation.status,
      opens_on: consultation.opensOn,
      due_on: consultation.dueOn,
    })
    .execute()
  if (questions.length > 0) {
    await tx
      .insertInto('consultation_question')
      .values(
        questions.map((text, position) => ({
          id: newId(),
          consultation_id: consultation.id,
          position,
          text,
        })),
      )
      .execute()
  }
  if (consultees.length > 0) {
    await tx
      .insertInto('consultee')
      .values(
        consultees.map((one) => ({
          id: newId(),
          consultation_id: consultation.id,
          asked_party_id: one.partyId,
          asked_body_id: one.bodyId ?? null,
          due_on: one.dueOn,
        })),
      )
      .execute()
  }
}

/** Locks the round, so that numbers are given in order and a closing round takes no more comments. */
export async function lockConsultation(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('consultation').select('id').where('id', '=', id).forUpdate().execute()
}

export async function updateConsultation(
  tx: Tx,
  id: string,
  change: Partial<{
    readonly status: Consultation['status']
    readonly due_on: Day
    readonly closed_on: Day
    readonly published_on: Day
    readonly answering_package_id: string
  }>,
): Promise<void> {
  await tx
    .updateTable('consultation')
    .set({ ...change, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

export async function updateConsulteesDue(
  tx: Tx,
  consultationId: string,
  dueOn: Day,
): Promise<void> {
  await tx
    .updateTable('consultee')
    .set({ due_on: dueOn })
    .where('consultation_id', '=', consultationId)
    .where('asked_body_id', 'is', null)
    .execute()
}

export async function insertNotice(
  tx: Tx,
  notice: {
    readonly consultationId: string
    readonly kind: 'opened' | 'extended' | 'cancelled' | 'published'
    readonly toldOn: Day
    readonly oldDueOn?: Day
    readonly newDueOn?: Day
    readonly reason?: string
  },
): Promise<void> {
  await tx
    .insertInto('consultation_notice')
    .values({
      id: newId(),
      consultation_id: notice.consultationId,
      kind: notice.kind,
      told_on: notice.toldOn,
      old_due_on: notice.oldDueOn ?? null,
      new_due_on: notice.newDueOn ?? null,
      reason: notice.reason ?? '',
    })
    .execute()
}

// ── drafts ───────────────────────────────────────────────────────────────

/** The respondent's draft, made when it is first needed; locked, so that colleagues save one at a time. */
export async function ensureDraft(
  tx: Tx,
  draft: {
    readonly consultationId: string
    readonly partyId: string
    readonly bodyId: string | undefined
    readonly personId: string
  },
): Promise<string> {
  await tx
    .insertInto('response_draft')
    .values({
      id: newId(),
      consultation_id: draft.consultationId,
      party_id: draft.partyId,
      body_id: draft.bodyId ?? null,
      updated_by: draft.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await tx
    .selectFrom('response_draft')
    .select('id')
    .where('consultation_id', '=', draft.consultationId)
    .where('party_id', '=', draft.partyId)
    .where('body_id', draft.bodyId === undefined ? 'is' : '=', draft.bodyId ?? null)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.id
}

/** Saves the overall text if nobody else has since `revision`; says whether it did. */
export async function updateOverallText(
  tx: Tx,
  draftId: string,
  change: { readonly text: string; readonly revision: number; readonly personId: string },
): Promise<boolean> {
  const saved = await tx
    .updateTable('response_draft')
    .set({
      overall_text: change.text,
      revision: sql<number>`revision + 1`,
      updated_by: change.personId,
      updated_at: sql`now()`,
    })
    .where('id', '=', draftId)
    .where('revision', '=', change.revision)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

export async function replaceDraftStance(
  tx: Tx,
  draft: { readonly id: string; readonly partyId: string; readonly personId: string },
  subject: StanceSubject,
  stance: Stance | undefined,
): Promise<void> {
  const versionId = subject.kind === 'package' ? null : subject.versionId
  const provisionId = subject.kind === 'section' ? subject.provisionId : null
  await tx
    .deleteFrom('draft_stance')
    .where('draft_id', '=', draft.id)
    .where('subject_kind', '=', subject.kind)
    .where('version_id', versionId === null ? 'is' : '=', versionId)
    .where('provision_id', provisionId === null ? 'is' : '=', provisionId)
    .execute()
  if (stance === undefined) return
  await tx
    .insertInto('draft_stance')
    .values({
      id: newId(),
      draft_id: draft.id,
      party_id: draft.partyId,
      subject_kind: subject.kind,
      version_id: versionId,
      provision_id: provisionId,
      stance,
      updated_by: draft.personId,
    })
    .execute()
}

export async function upsertDraftAnswer(
  tx: Tx,
  draft: { readonly id: string; readonly partyId: string; readonly personId: string },
  questionId: string,
  text: string,
): Promise<void> {
  await tx
    .insertInto('draft_question_answer')
    .values({
      draft_id: draft.id,
      party_id: draft.partyId,
      question_id: questionId,
      text,
      updated_by: draft.personId,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['draft_id', 'question_id'])
        .doUpdateSet({ text, updated_by: draft.personId, updated_at: sql`now()` }),
    )
    .execute()
}

export type WrittenComment = {
  readonly versionId: string
  readonly provisionId: string
  readonly kind: CommentKind
  readonly text: string
  readonly proposedWording: string
}

export async function insertDraftComment(
  tx: Tx,
  draft: { readonly id: string; readonly partyId: string; readonly personId: string },
  commentId: string,
  comment: WrittenComment,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('draft_comment')
    .values({
      id: commentId,
      draft_id: draft.id,
      party_id: draft.partyId,
      version_id: comment.versionId,
      provision_id: comment.provisionId,
      kind: comment.kind,
      text: comment.text,
      proposed_wording: comment.proposedWording,
      written_by: draft.personId,
      updated_by: draft.personId,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function updateDraftComment(
  tx: Tx,
  draft: { readonly id: string; readonly personId: string },
  commentId: string,
  comment: WrittenComment & { readonly revision: number },
): Promise<boolean> {
  const saved = await tx
    .updateTable('draft_comment')
    .set({
      kind: comment.kind,
      text: comment.text,
      proposed_wording: comment.proposedWording,
      revision: sql<number>`revision + 1`,
      updated_by: draft.personId,
      updated_at: sql`now()`,
    })
    .where('id', '=', commentId)
    .where('draft_id', '=', draft.id)
    .where('provision_id', '=', comment.provisionId)
    .where('revision', '=', comment.revision)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

export async function deleteDraftComment(tx: Tx, commentId: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('draft_comment')
    .where('id', '=', commentId)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

// ── responses ────────────────────────────────────────────────────────────

/** Takes the next number of responses and as many numbers of comments as are needed. */
export async function takeNumbers(
  tx: Tx,
  consultationId: string,
  comments: number,
): Promise<{ readonly response: number; readonly firstComment: number }> {
  const row = await tx
    .updateTable('consultation')
    .set({
      response_count: sql<number>`response_count + 1`,
      comment_count: sql<number>`comment_count + ${comments}`,
    })
    .where('id', '=', consultationId)
    .returning(['response_count', 'comment_count'])
    .executeTakeFirstOrThrow()
  return { response: row.response_count, firstComment: row.comment_count - comments + 1 }
}

export type SentResponse = {
  readonly id: string
  readonly consultationId: string
  readonly partyId: string
  readonly bodyId: string | undefined
  readonly number: number
  readonly firstComment: number
  readonly content: ResponseContent
  readonly responseHash: string
  readonly submittedOn: Day
  readonly submittedBy: string
  readonly isLate: boolean
  readonly isCorrespondence: boolean
  readonly replaces: string | undefined
}

export async function insertResponse(tx: Tx, sent: SentResponse): Promise<void> {
  const own = { response_id: sent.id, party_id: sent.partyId }
  if (sent.replaces) {
    await tx
      .updateTable('response')
      .set({ superseded_by: sent.id })
      .where('id', '=', sent.replaces)
      .execute()
  }
  await tx
    .insertInto('response')
    .values({
      id: sent.id,
      consultation_id: sent.consultationId,
      party_id: sent.partyId,
      body_id: sent.bodyId ?? null,
      number: sent.number,
      stance: sent.content.stance,
      overall_text: sent.content.overallText,
      content: JSON.stringify(sent.content),
      response_hash: sent.responseHash,
      submitted_on: sent.submittedOn,
      submitted_by: sent.submittedBy,
      is_late: sent.isLate,
      is_correspondence: sent.isCorrespondence,
    })
    .execute()
  if (sent.content.stances.length > 0) {
    await tx
      .insertInto('response_stance')
      .values(
        sent.content.stances.map((one) => ({
          ...own,
          id: newId(),
          subject_kind: one.subjectKind,
          version_id: one.versionId,
          provision_id: one.provisionId,
          stance: one.stance,
        })),
      )
      .execute()
  }
  if (sent.content.answers.length > 0) {
    await tx
      .insertInto('question_answer')
      .values(
        sent.content.answers.map((one) => ({
          ...own,
          question_id: one.questionId,
          text: one.text,
        })),
      )
      .execute()
  }
  // What comes after the round is closed is registered whole; its comments await no answers.
  if (sent.content.comments.length > 0 && !sent.isCorrespondence) {
    await tx
      .insertInto('comment')
      .values(
        sent.content.comments.map((one, place) => ({
          ...own,
          id: newId(),
          consultation_id: sent.consultationId,
          number: sent.firstComment + place,
          version_id: one.versionId,
          provision_id: one.provisionId,
          kind: one.kind,
          text: one.text,
          proposed_wording: one.proposedWording,
        })),
      )
      .execute()
  }
}

export async function updateSecrecy(
  tx: Tx,
  responseId: string,
  secrecyReason: string,
): Promise<void> {
  await tx
    .updateTable('response')
    .set({ secrecy_reason: secrecyReason })
    .where('id', '=', responseId)
    .execute()
}

// ── answers and questions ────────────────────────────────────────────────

export type WrittenAnswer = {
  readonly commentId: string
  readonly outcome: AnswerOutcome
  readonly reason: string
  readonly changedVersionId: string | undefined
  readonly changedProvisionId: string | undefined
  readonly personId: string
}

export async function insertAnswer(tx: Tx, answer: WrittenAnswer): Promise<boolean> {
  const inserted = await tx
    .insertInto('comment_answer')
    .values({
      id: newId(),
      comment_id: answer.commentId,
      outcome: answer.outcome,
      reason: answer.reason,
      changed_version_id: answer.changedVersionId ?? null,
      changed_provision_id: answer.changedProvisionId ?? null,
      answered_by: answer.personId,
    })
    .onConflict((conflict) => conflict.column('comment_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function updateAnswer(
  tx: Tx,
  answer: WrittenAnswer & { readonly revision: number },
): Promise<boolean> {
  const saved = await tx
    .updateTable('comment_answer')
    .set({
      outcome: answer.outcome,
      reason: answer.reason,
      changed_version_id: answer.changedVersionId ?? null,
      changed_provision_id: answer.changedProvisionId ?? null,
      revision: sql<number>`revision + 1`,
      answered_by: answer.personId,
      answered_at: sql`now()`,
    })
    .where('comment_id', '=', answer.commentId)
    .where('revision', '=', answer.revision)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

export async function insertPublicQuestion(
  tx: Tx,
  question: {
    readonly id: string
    readonly consultationId: string
    readonly provisionId: string | undefined
    readonly text: string
    readonly askedByName: string
    readonly askedOn: Day
  },
): Promise<void> {
  await tx
    .insertInto('public_question')
    .values({
      id: question.id,
      consultation_id: question.consultationId,
      provision_id: question.provisionId ?? null,
      text: question.text,
      asked_by_name: question.askedByName,
      asked_on: question.askedOn,
    })
    .execute()
}

export async function updatePublicQuestion(
  tx: Tx,
  questionId: string,
  change: Partial<{
    readonly answer: string
    readonly answered_on: Day
    readonly answered_by: string
    readonly is_hidden: boolean
  }>,
): Promise<boolean> {
  const saved = await tx
    .updateTable('public_question')
    .set(change)
    .where('id', '=', questionId)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}
