// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import type { Stance, StanceSubject } from '../rules/consultation.ts'
import { columnsOfSaid, type Said } from '../rules/said-in-comment.ts'
import type { OwnDecision } from '../rules/own-decision.ts'
import type { DraftAttachment, Respondent } from '../rules/response.ts'

/** The draft that is written in, and who writes for which mandate. */
export type WritingDraft = {
  readonly id: string
  readonly partyId: string
  readonly personId: string
  readonly mandateId: string
}

/** The respondent's draft, when it is first needed. */
export async function insertDraft(
  tx: Tx,
  draft: Respondent & { readonly consultationId: string; readonly personId: string },
): Promise<void> {
  await tx
    .insertInto('response_draft')
    .values({
      id: newId(),
      consultation_id: draft.consultationId,
      party_id: draft.partyId,
      body_id: draft.bodyId ?? null,
      updated_by: draft.personId,
    })
    // A colleague may begin at the same moment.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function updateOverallText(tx: Tx, draft: WritingDraft, text: string): Promise<void> {
  await tx
    .updateTable('response_draft')
    .set({
      overall_text: text,
      updated_by: draft.personId,
      updated_with: draft.mandateId,
      updated_at: sql`now()`,
    })
    .where('id', '=', draft.id)
    .execute()
}

export async function updateOwnDecision(
  tx: Tx,
  draft: WritingDraft,
  decision: OwnDecision,
): Promise<void> {
  await tx
    .updateTable('response_draft')
    .set({
      board: decision.board,
      decided_on: decision.decidedOn ?? null,
      paragraph: decision.paragraph,
      registry_number: decision.registryNumber,
    })
    .where('id', '=', draft.id)
    .execute()
}

export async function insertAttachment(
  tx: Tx,
  draft: WritingDraft,
  { id, fileHash, fileName }: DraftAttachment,
): Promise<void> {
  await tx
    .insertInto('draft_attachment')
    .values({
      id,
      draft_id: draft.id,
      party_id: draft.partyId,
      file_hash: fileHash,
      file_name: fileName,
      added_by: draft.personId,
      added_with: draft.mandateId,
    })
    .execute()
}

export async function deleteAttachment(
  tx: Tx,
  draft: WritingDraft,
  attachmentId: string,
): Promise<void> {
  await tx
    .deleteFrom('draft_attachment')
    .where('id', '=', attachmentId)
    .where('draft_id', '=', draft.id)
    .execute()
}

export async function replaceDraftStance(
  tx: Tx,
  draft: WritingDraft,
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
      updated_with: draft.mandateId,
    })
    .execute()
}

export async function upsertDraftAnswer(
  tx: Tx,
  draft: WritingDraft,
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
      updated_with: draft.mandateId,
    })
    .onConflict((conflict) =>
      conflict.columns(['draft_id', 'question_id']).doUpdateSet({
        text,
        updated_by: draft.personId,
        updated_with: draft.mandateId,
        updated_at: sql`now()`,
      }),
    )
    .execute()
}

export type WrittenComment = Said & { readonly versionId: string; readonly provisionId: string }

export async function insertDraftComment(
  tx: Tx,
  draft: WritingDraft,
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
      ...columnsOfSaid(comment),
      written_by: draft.personId,
      written_with: draft.mandateId,
      updated_by: draft.personId,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function updateDraftComment(
  tx: Tx,
  draft: WritingDraft,
  commentId: string,
  comment: WrittenComment,
): Promise<void> {
  await tx
    .updateTable('draft_comment')
    .set({
      ...columnsOfSaid(comment),
      revision: sql<number>`revision + 1`,
      updated_by: draft.personId,
      updated_at: sql`now()`,
    })
    .where('id', '=', commentId)
    .where('draft_id', '=', draft.id)
    .execute()
}

export async function deleteDraftComment(tx: Tx, commentId: string): Promise<void> {
  await tx.deleteFrom('draft_comment').where('id', '=', commentId).execute()
}
