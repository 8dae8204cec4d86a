// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import type { Carried } from '../rules/carried-comments.ts'
import type { IncomingLetter } from '../../process/rules/incoming-letter.ts'
import type { ResponseContent } from '../rules/response-content.ts'
import { columnsOfSaid } from '../rules/said-in-comment.ts'

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
  /** What each comment takes over from the answer that is replaced. */
  readonly carried: readonly Carried[]
  readonly responseHash: string
  readonly submittedOn: Day
  readonly submittedBy: string
  readonly isLate: boolean
  readonly isCorrespondence: boolean
  readonly secrecyReason: string
  readonly replaces: string | undefined
  readonly letter: IncomingLetter | undefined
}

/** The answer with all its parts, and that the one before it has been replaced. */
export async function insertResponse(tx: Tx, sent: SentResponse): Promise<void> {
  if (sent.replaces) {
    await tx
      .updateTable('response')
      .set({ superseded_by: sent.id })
      .where('id', '=', sent.replaces)
      .execute()
  }
  await insertHead(tx, sent)
  await insertStances(tx, sent)
  await insertAnswers(tx, sent)
  // What comes after the round is closed is registered whole; its comments await no answers.
  if (!sent.isCorrespondence) await insertComments(tx, sent)
}

async function insertHead(tx: Tx, sent: SentResponse): Promise<void> {
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
      secrecy_reason: sent.secrecyReason,
      is_by_letter: sent.letter !== undefined,
    })
    .execute()
  if (!sent.letter) return
  const { cameOn, channel, fromOffice, original } = sent.letter
  await tx
    .insertInto('response_letter')
    .values({
      response_id: sent.id,
      party_id: sent.partyId,
      came_on: cameOn,
      channel,
      from_office: fromOffice,
      file_hash: original.fileHash,
      file_name: original.fileName,
    })
    .execute()
}

/** The party has said that what was recorded after its letter is right. */
export async function insertConfirmation(
  tx: Tx,
  response: { readonly id: string; readonly partyId: string },
  by: { readonly on: Day; readonly personId: string; readonly mandateId: string },
): Promise<void> {
  await tx
    .insertInto('response_confirmation')
    .values({
      response_id: response.id,
      party_id: response.partyId,
      confirmed_on: by.on,
      confirmed_by: by.personId,
      mandate_id: by.mandateId,
    })
    .execute()
}

async function insertStances(tx: Tx, { id, partyId, content }: SentResponse): Promise<void> {
  if (content.stances.length === 0) return
  await tx
    .insertInto('response_stance')
    .values(
      content.stances.map((one) => ({
        id: newId(),
        response_id: id,
        party_id: partyId,
        subject_kind: one.subjectKind,
        version_id: one.versionId,
        provision_id: one.provisionId,
        stance: one.stance,
      })),
    )
    .execute()
}

async function insertAnswers(tx: Tx, { id, partyId, content }: SentResponse): Promise<void> {
  if (content.answers.length === 0) return
  await tx
    .insertInto('question_answer')
    .values(
      content.answers.map((one) => ({
        response_id: id,
        party_id: partyId,
        question_id: one.questionId,
        text: one.text,
      })),
    )
    .execute()
}

async function insertComments(tx: Tx, sent: SentResponse): Promise<void> {
  if (sent.content.comments.length === 0) return
  await tx
    .insertInto('comment')
    .values(
      sent.content.comments.map((one, place) => ({
        id: newId(),
        response_id: sent.id,
        party_id: sent.partyId,
        consultation_id: sent.consultationId,
        number: sent.firstComment + place,
        version_id: one.versionId,
        provision_id: one.provisionId,
        ...columnsOfSaid(one),
        answered_with: sent.carried[place]?.answeredWith ?? null,
        reworded_from: sent.carried[place]?.rewordedFrom ?? null,
      })),
    )
    .execute()
}

/** The mark holds for the response and for those that it has replaced. */
export async function updateSecrecy(
  tx: Tx,
  responseId: string,
  secrecyReason: string,
): Promise<void> {
  await sql`
    with recursive chain as (
      select id from response where id = ${responseId}
      union
      select earlier.id from response earlier join chain on earlier.superseded_by = chain.id
    )
    update response set secrecy_reason = ${secrecyReason} where id in (select id from chain)
  `.execute(tx)
}
