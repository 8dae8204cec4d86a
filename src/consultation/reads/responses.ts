// SPDX-License-Identifier: EUPL-1.2
// Sent responses, their comments and the answers. The database shows each reader what she may see:
// her own party's, everything to those who compile, and what is published to all.

import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { readTogether } from '#platform/database/read-together.ts'
import { letterInRow } from '../../process/rules/incoming-letter.ts'
import { noDecision } from '../rules/own-decision.ts'
import type { Comment, ResponseHead, ResponseStance } from '../rules/response.ts'
import type { ResponseContent } from '../rules/response-content.ts'
import { saidColumnsIn, saidOf } from '../rules/said-in-comment.ts'
import { subjectOf } from './drafts.ts'

const headColumns = [
  'id',
  'consultation_id',
  'party_id',
  'body_id',
  'number',
  'stance',
  'overall_text',
  'response_hash',
  'submitted_at',
  'submitted_on',
  'submitted_by',
  'is_late',
  'is_correspondence',
  'superseded_by',
  'secrecy_reason',
] as const

/** With what stands behind each, and the letter it came by. */
function selectHeads(db: Db) {
  return db
    .selectFrom('response')
    .select(headColumns)
    .select((eb) => [
      sql<ResponseContent['decision'] | null>`content -> 'decision'`.as('decision'),
      sql<ResponseContent['attachments'] | null>`content -> 'attachments'`.as('attachments'),
      jsonObjectFrom(
        eb
          .selectFrom('response_letter')
          .leftJoin('response_confirmation', (join) =>
            join.onRef('response_confirmation.response_id', '=', 'response_letter.response_id'),
          )
          .select([
            'response_letter.came_on',
            'response_letter.channel',
            'response_letter.from_office',
            'response_letter.file_hash',
            'response_letter.file_name',
            'response_confirmation.confirmed_on',
            'response_confirmation.confirmed_by',
          ])
          .whereRef('response_letter.response_id', '=', 'response.id'),
      ).as('letter'),
    ])
}

type HeadRow = Awaited<ReturnType<ReturnType<typeof selectHeads>['executeTakeFirstOrThrow']>>

function asHead(row: HeadRow): ResponseHead {
  return {
    id: row.id,
    consultationId: row.consultation_id,
    partyId: row.party_id,
    bodyId: row.body_id ?? undefined,
    number: row.number,
    stance: row.stance,
    overallText: row.overall_text,
    responseHash: row.response_hash,
    submittedAt: row.submitted_at,
    submittedOn: row.submitted_on,
    submittedBy: row.submitted_by ?? undefined,
    isLate: row.is_late,
    isCorrespondence: row.is_correspondence,
    supersededBy: row.superseded_by ?? undefined,
    secrecyReason: row.secrecy_reason,
    decision: row.decision ?? noDecision,
    attachments: row.attachments ?? [],
    letter: row.letter ? letterInRow(row.letter) : undefined,
  }
}

/** The responses the reader may see; those replaced by a later one are left out unless asked for. */
export async function listResponses(
  db: Db,
  consultationId: string,
  options: { readonly withSuperseded?: boolean } = {},
): Promise<readonly ResponseHead[]> {
  let query = selectHeads(db).where('consultation_id', '=', consultationId)
  if (!options.withSuperseded) query = query.where('superseded_by', 'is', null)
  const rows = await query.orderBy('number').execute()
  return rows.map(asHead)
}

export async function findResponseById(db: Db, id: string): Promise<ResponseHead | undefined> {
  const row = await selectHeads(db).where('id', '=', id).executeTakeFirst()
  return row && asHead(row)
}

export async function findResponseByNumber(
  db: Db,
  consultationId: string,
  number: number,
): Promise<(ResponseHead & { readonly content: ResponseContent }) | undefined> {
  const row = await selectHeads(db)
    .select('content')
    .where('consultation_id', '=', consultationId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && { ...asHead(row), content: row.content as ResponseContent }
}

export async function findStandingResponse(
  db: Db,
  consultationId: string,
  respondent: { readonly partyId: string; readonly bodyId: string | undefined },
): Promise<(ResponseHead & { readonly content: ResponseContent }) | undefined> {
  const row = await selectHeads(db)
    .select('content')
    .where('consultation_id', '=', consultationId)
    .where('party_id', '=', respondent.partyId)
    .where('body_id', respondent.bodyId === undefined ? 'is' : '=', respondent.bodyId ?? null)
    .where('superseded_by', 'is', null)
    .where('is_correspondence', '=', false)
    .executeTakeFirst()
  return row && { ...asHead(row), content: row.content as ResponseContent }
}

/** An answer to one of the round's questions. */
export type QuestionAnswer = {
  readonly responseId: string
  readonly questionId: string
  readonly text: string
}

/** What the standing responses say beside their comments: stances on documents and sections, and answers. */
export async function readSaidBeside(
  db: Db,
  consultationId: string,
): Promise<{
  readonly stances: readonly ResponseStance[]
  readonly questionAnswers: readonly QuestionAnswer[]
}> {
  const row = await db
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('response_stance')
          .innerJoin('response', 'response.id', 'response_stance.response_id')
          .select([
            'response_stance.response_id',
            'response_stance.party_id',
            'response_stance.subject_kind',
            'response_stance.version_id',
            'response_stance.provision_id',
            'response_stance.stance',
          ])
          .where('response.consultation_id', '=', consultationId)
          .where('response.superseded_by', 'is', null)
          .where('response.is_correspondence', '=', false),
      ).as('stances'),
      jsonArrayFrom(
        eb
          .selectFrom('question_answer')
          .innerJoin('response', 'response.id', 'question_answer.response_id')
          .select([
            'question_answer.response_id as responseId',
            'question_answer.question_id as questionId',
            'question_answer.text',
          ])
          .where('response.consultation_id', '=', consultationId)
          .where('response.superseded_by', 'is', null)
          .orderBy('response.number'),
      ).as('questionAnswers'),
    ])
    .executeTakeFirstOrThrow()
  return {
    stances: row.stances.map((one) => ({
      responseId: one.response_id,
      partyId: one.party_id,
      subject: subjectOf(one),
      stance: one.stance,
    })),
    questionAnswers: row.questionAnswers,
  }
}

export type CommentFilter = {
  readonly consultationId?: string | undefined
  readonly provisionId?: string | undefined
  readonly versionId?: string | undefined
  readonly partyId?: string | undefined
  readonly responseId?: string | undefined
  readonly number?: number | undefined
  readonly unanswered?: boolean | undefined
}

/** Comments of the standing responses of a round, by number. */
export async function listComments(
  db: Db,
  consultationId: string,
  filter: Omit<CommentFilter, 'consultationId'> = {},
): Promise<readonly Comment[]> {
  return readComments(db, { ...filter, consultationId })
}

/**
 * Of the standing responses of whatever round, by round and number. Comments are gathered first and
 * then met with the answers that are theirs: joined in one, the planner takes the policies of both for
 * so dear that it sees no difference between meeting by key and trying each pair.
 */
async function readComments(db: Db, filter: CommentFilter): Promise<readonly Comment[]> {
  let gathered = db
    .selectFrom('comment')
    .innerJoin('response', 'response.id', 'comment.response_id')
    .where('response.superseded_by', 'is', null)
    .select((eb) => [
      'comment.id',
      'comment.consultation_id',
      'comment.response_id',
      'comment.party_id',
      'response.body_id',
      'comment.number',
      'comment.version_id',
      'comment.provision_id',
      ...saidColumnsIn('comment'),
      'comment.answered_with',
      'comment.reworded_from',
      // A comment that is repeated unchanged shares the answer of the one it repeats.
      eb.fn.coalesce('comment.answered_with', 'comment.id').as('answer_of'),
    ])
  if (filter.consultationId) {
    gathered = gathered.where('comment.consultation_id', '=', filter.consultationId)
  }
  if (filter.provisionId) gathered = gathered.where('comment.provision_id', '=', filter.provisionId)
  if (filter.versionId) gathered = gathered.where('comment.version_id', '=', filter.versionId)
  if (filter.partyId) gathered = gathered.where('comment.party_id', '=', filter.partyId)
  if (filter.responseId) gathered = gathered.where('comment.response_id', '=', filter.responseId)
  if (filter.number !== undefined) gathered = gathered.where('comment.number', '=', filter.number)
  let query = db
    .with(
      (cte) => cte('standing').materialized(),
      () => gathered,
    )
    .with(
      (cte) => cte('answer').materialized(),
      (eb) =>
        eb
          .selectFrom('comment_answer')
          .select([
            'comment_id',
            'outcome',
            'reason',
            'changed_version_id',
            'changed_provision_id',
            'revision as answer_revision',
            'answered_by',
            'answered_at',
          ])
          .where(sql<boolean>`comment_id = any(array(select answer_of from standing))`),
    )
    .selectFrom('standing')
    .leftJoin('answer', 'answer.comment_id', 'standing.answer_of')
    .selectAll('standing')
    .select([
      'answer.outcome',
      'answer.reason',
      'answer.changed_version_id',
      'answer.changed_provision_id',
      'answer.answer_revision',
      'answer.answered_by',
      'answer.answered_at',
    ])
  if (filter.unanswered) query = query.where('answer.comment_id', 'is', null)
  const rows = await query.orderBy('standing.consultation_id').orderBy('standing.number').execute()
  return rows.map((row) => ({
    id: row.id,
    consultationId: row.consultation_id,
    responseId: row.response_id,
    partyId: row.party_id,
    bodyId: row.body_id ?? undefined,
    number: row.number,
    versionId: row.version_id,
    provisionId: row.provision_id,
    ...saidOf(row),
    answeredWith: row.answered_with ?? undefined,
    rewordedFrom: row.reworded_from ?? undefined,
    answer: row.outcome
      ? {
          outcome: row.outcome,
          reason: row.reason ?? '',
          changedVersionId: row.changed_version_id ?? undefined,
          changedProvisionId: row.changed_provision_id ?? undefined,
          revision: row.answer_revision ?? 1,
          answeredBy: row.answered_by ?? undefined,
          answeredAt: row.answered_at!,
        }
      : undefined,
  }))
}

export async function findCommentById(db: Db, commentId: string): Promise<Comment | undefined> {
  const row = await db
    .selectFrom('comment')
    .select(['consultation_id', 'number'])
    .where('id', '=', commentId)
    .executeTakeFirst()
  if (!row) return undefined
  return (await listComments(db, row.consultation_id, { number: row.number }))[0]
}

/**
 * How many standing comments of a round have no answer. The comments and the answers are each gathered
 * once, and only then met: joined row by row, the rules of who may see what were asked anew for each
 * pair, which took seconds in a county with a history.
 */
export async function countUnanswered(db: Db, consultationId: string): Promise<number> {
  return (await unansweredIn(db, consultationId)) ?? 0
}

const unansweredIn = readTogether('unanswered comments', async (db, consultationIds) => {
  const { rows } = await sql<{ consultation_id: string; count: number }>`
    with standing as materialized (
      select comment.consultation_id, coalesce(comment.answered_with, comment.id) as answer_of
      from comment join response on response.id = comment.response_id
      where comment.consultation_id = any(${consultationIds}::uuid[])
        and response.superseded_by is null
    ), answered as materialized (
      select comment_id from comment_answer
    )
    select consultation_id, count(*) as count from standing
    where answer_of not in (select comment_id from answered)
    group by consultation_id`.execute(db)
  return new Map(rows.map((row) => [row.consultation_id, Number(row.count)]))
})

export type CommentCount = {
  readonly provisionId: string
  readonly consultationSlug: string
  readonly dueOn: Day
  readonly count: number
}

/** How many comments the reader may see on each provision, round by round. */
export async function commentCountsByProvision(
  db: Db,
  provisionIds: readonly string[],
): Promise<readonly CommentCount[]> {
  if (provisionIds.length === 0) return []
  const rows = await db
    // First those on the provisions: there are fewer of them than of responses times provisions.
    .with(
      (cte) => cte('there').materialized(),
      (eb) =>
        eb
          .selectFrom('comment')
          .select(['response_id', 'consultation_id', 'provision_id'])
          .where(sql<boolean>`provision_id = any(${provisionIds}::uuid[])`),
    )
    .selectFrom('there')
    .innerJoin('response', 'response.id', 'there.response_id')
    .innerJoin('consultation', 'consultation.id', 'there.consultation_id')
    .select([
      'there.provision_id',
      'consultation.slug',
      'consultation.due_on',
      sql<number>`count(*)`.as('count'),
    ])
    .where('response.superseded_by', 'is', null)
    .groupBy(['there.provision_id', 'consultation.slug', 'consultation.due_on'])
    .orderBy('consultation.due_on', 'desc')
    .execute()
  return rows.map((row) => ({
    provisionId: row.provision_id,
    consultationSlug: row.slug,
    dueOn: row.due_on,
    count: Number(row.count),
  }))
}

/** Every comment the reader may see on one provision, over all rounds. */
export async function listCommentsOnProvision(
  db: Db,
  provisionId: string,
): Promise<readonly Comment[]> {
  return readComments(db, { provisionId })
}
