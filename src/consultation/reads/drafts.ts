// SPDX-License-Identifier: EUPL-1.2
// A party's own draft. The database gives nothing of it to anyone else.

import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { type Db, instantFromJson, type Row, type Tx } from '#platform/database/database.ts'
import type { Schema } from '#platform/database/schema.ts'
import { readManyTogether } from '#platform/database/read-together.ts'
import { respondentFor } from '../rules/acts-for-respondent.ts'
import type { StanceSubject } from '../rules/consultation.ts'
import type { DraftComment, DraftInShort, Respondent, ResponseDraft } from '../rules/response.ts'
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
  const row = await selectDrafts(db, consultationId)
    .select((query) =>
      jsonArrayFrom(
        query
          .selectFrom('draft_comment')
          .selectAll('draft_comment')
          .whereRef('draft_comment.draft_id', '=', 'response_draft.id')
          .orderBy('draft_comment.id'),
      ).as('comments'),
    )
    .where('party_id', '=', respondent.partyId)
    .where('body_id', respondent.bodyId === undefined ? 'is' : '=', respondent.bodyId ?? null)
    .executeTakeFirst()
  if (!row) return undefined
  const comments = row.comments.map((one) =>
    asComment({ ...one, updated_at: instantFromJson(one.updated_at) }),
  )
  return { ...asDraft(row), comments }
}

/** Whose drafts in a round one may write in: the party's, and that of a body of it. */
type DraftWriter = {
  readonly partyId: string | undefined
  readonly bodyId: string | undefined
}

/**
 * Locks the drafts that one may write in: the party's, and that of a body which may be asked apart.
 * Colleagues save one at a time.
 */
export async function lockOwnDrafts(
  tx: Tx,
  consultationId: string,
  writer: DraftWriter,
): Promise<void> {
  await tx
    .selectFrom('response_draft')
    .select('id')
    .where('consultation_id', '=', consultationId)
    .where(isOwnOf(writer))
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** The drafts that one may write in, of which at most one is hers: which, the round says. */
export async function listOwnDrafts(
  db: Db,
  consultationId: string,
  writer: DraftWriter,
): Promise<readonly DraftInShort[]> {
  const rows = await selectDrafts(db, consultationId).where(isOwnOf(writer)).execute()
  return rows.map(asDraft)
}

const isOwnOf =
  ({ partyId, bodyId }: DraftWriter) =>
  (query: ExpressionBuilder<Schema, 'response_draft'>) =>
    query.and([
      query('party_id', '=', partyId ?? null),
      query.or([query('body_id', 'is', null), query('body_id', '=', bodyId ?? null)]),
    ])

function selectDrafts(db: Db, consultationId: string) {
  return db
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
          .selectFrom('draft_question_answer')
          .selectAll('draft_question_answer')
          .whereRef('draft_question_answer.draft_id', '=', 'response_draft.id'),
      ).as('answers'),
      jsonArrayFrom(
        query
          .selectFrom('draft_attachment')
          .select(['id', 'file_hash', 'file_name'])
          .whereRef('draft_attachment.draft_id', '=', 'response_draft.id')
          .orderBy('draft_attachment.id'),
      ).as('attachments'),
    ])
    .where('consultation_id', '=', consultationId)
}

type DraftRow = Awaited<ReturnType<ReturnType<typeof selectDrafts>['executeTakeFirstOrThrow']>>

function asDraft(head: DraftRow): DraftInShort {
  const { stances, answers, attachments } = head
  return {
    id: head.id,
    consultationId: head.consultation_id,
    partyId: head.party_id,
    bodyId: head.body_id ?? undefined,
    overallText: head.overall_text,
    updatedBy: head.updated_by ?? undefined,
    writtenWith: head.updated_with ?? undefined,
    updatedAt: head.updated_at,
    decision: {
      board: head.board,
      decidedOn: head.decided_on ?? undefined,
      paragraph: head.paragraph,
      registryNumber: head.registry_number,
    },
    attachments: attachments.map((row) => ({
      id: row.id,
      fileHash: row.file_hash,
      fileName: row.file_name,
    })),
    stances: stances.map((row) => ({
      subject: subjectOf(row),
      stance: row.stance,
      updatedBy: row.updated_by ?? undefined,
      writtenWith: row.updated_with ?? undefined,
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

/** One comment of a draft that the reader may see, and whose it is part of. */
export async function findDraftComment(
  db: Db,
  id: string,
): Promise<(DraftComment & { readonly draftId: string }) | undefined> {
  const row = await db
    .selectFrom('draft_comment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...asComment(row), draftId: row.draft_id }
}

function asComment(row: Row<'draft_comment'>): DraftComment {
  return {
    id: row.id,
    versionId: row.version_id,
    provisionId: row.provision_id,
    ...saidOf(row),
    revision: row.revision,
    writtenBy: row.written_by ?? undefined,
    writtenWith: row.written_with ?? undefined,
    updatedBy: row.updated_by ?? undefined,
    updatedAt: row.updated_at,
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
