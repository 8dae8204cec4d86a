// SPDX-License-Identifier: EUPL-1.2
// A party's own draft. The database gives nothing of it to anyone else.

import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { type Db, instantFromJson, type Row } from '#platform/database/database.ts'
import { readManyTogether } from '#platform/database/read-together.ts'
import { respondentFor } from '../rules/acts-for-respondent.ts'
import type { StanceSubject } from '../rules/consultation.ts'
import type { Respondent, ResponseDraft } from '../rules/response.ts'
import { saidOf } from '../rules/said-in-comment.ts'
import { listConsultees } from './rounds.ts'

/** Whose answer a mandate writes in the round, if it is anyone's. */
export async function findRespondentOf(
  db: Db,
  mandate: Mandate,
  consultationId: string,
): Promise<Respondent | undefined> {
  return respondentFor(mandate, await listConsultees(db, consultationId))
}

/** The same, of one who must have an answer to write. */
export async function respondentOf(
  db: Db,
  mandate: Mandate,
  consultationId: string,
): Promise<Respondent> {
  const respondent = await findRespondentOf(db, mandate, consultationId)
  if (!respondent) throw new NotAllowed('write an answer of nobody’s')
  return respondent
}

/** Whether anything has been written in the answer of a respondent. */
export async function hasBegun(
  db: Db,
  consultationId: string,
  { partyId, bodyId }: Respondent,
): Promise<boolean> {
  const drafts = await draftsIn(db, consultationId)
  return drafts.some((one) => one.party_id === partyId && one.body_id === (bodyId ?? null))
}

/** Whose answers in a round are begun, of those that the reader may see. */
const draftsIn = readManyTogether(
  'drafts in a round',
  (db, consultationIds) =>
    db
      .selectFrom('response_draft')
      .select(['consultation_id', 'party_id', 'body_id'])
      .where('consultation_id', 'in', consultationIds)
      .execute(),
  { key: (row) => row.consultation_id, value: (row) => row },
)

export async function findDraft(
  db: Db,
  consultationId: string,
  respondent: Respondent,
): Promise<ResponseDraft | undefined> {
  const head = await db
    .selectFrom('response_draft')
    .selectAll('response_draft')
    .select((query) => [
      jsonArrayFrom(
        query
          .selectFrom('draft_stance')
          .selectAll('draft_stance')
          .whereRef('draft_stance.draft_id', '=', 'response_draft.id'),
      ).as('stances'),
      jsonArrayFrom(
        query
          .selectFrom('draft_comment')
          .selectAll('draft_comment')
          .whereRef('draft_comment.draft_id', '=', 'response_draft.id')
          .orderBy('draft_comment.id'),
      ).as('comments'),
      jsonArrayFrom(
        query
          .selectFrom('draft_question_answer')
          .selectAll('draft_question_answer')
          .whereRef('draft_question_answer.draft_id', '=', 'response_draft.id'),
      ).as('answers'),
    ])
    .where('consultation_id', '=', consultationId)
    .where('party_id', '=', respondent.partyId)
    .where('body_id', respondent.bodyId === undefined ? 'is' : '=', respondent.bodyId ?? null)
    .executeTakeFirst()
  if (!head) return undefined
  const { stances, comments, answers } = head
  return {
    id: head.id,
    consultationId: head.consultation_id,
    partyId: head.party_id,
    bodyId: head.body_id ?? undefined,
    overallText: head.overall_text,
    updatedBy: head.updated_by ?? undefined,
    writtenWith: head.updated_with ?? undefined,
    updatedAt: head.updated_at,
    stances: stances.map((row) => ({
      subject: subjectOf(row),
      stance: row.stance,
      updatedBy: row.updated_by ?? undefined,
      writtenWith: row.updated_with ?? undefined,
      updatedAt: instantFromJson(row.updated_at),
    })),
    comments: comments.map((row) => ({
      id: row.id,
      versionId: row.version_id,
      provisionId: row.provision_id,
      ...saidOf(row),
      revision: row.revision,
      writtenBy: row.written_by ?? undefined,
      writtenWith: row.written_with ?? undefined,
      updatedBy: row.updated_by ?? undefined,
      updatedAt: instantFromJson(row.updated_at),
    })),
    answers: answers.map((row) => ({
      questionId: row.question_id,
      text: row.text,
      updatedBy: row.updated_by ?? undefined,
      writtenWith: row.updated_with ?? undefined,
      updatedAt: instantFromJson(row.updated_at),
    })),
  }
}

export function subjectOf(
  row: Row<'response_stance', 'subject_kind' | 'version_id' | 'provision_id'>,
): StanceSubject {
  if (row.subject_kind === 'section') {
    return { kind: 'section', versionId: row.version_id!, provisionId: row.provision_id! }
  }
  if (row.subject_kind === 'document') return { kind: 'document', versionId: row.version_id! }
  return { kind: 'package' }
}
