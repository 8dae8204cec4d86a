// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import type { AnswerOutcome } from '../rules/consultation.ts'

export type WrittenAnswer = {
  readonly commentId: string
  readonly outcome: AnswerOutcome
  readonly reason: string
  readonly changedVersionId: string | undefined
  readonly changedProvisionId: string | undefined
  readonly personId: string
}

export async function insertAnswer(tx: Tx, answer: WrittenAnswer): Promise<void> {
  await tx
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
    .execute()
}

export async function updateAnswer(tx: Tx, answer: WrittenAnswer): Promise<void> {
  await tx
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
    .execute()
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
): Promise<void> {
  await tx.updateTable('public_question').set(change).where('id', '=', questionId).execute()
}
