// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import type { CaseStatus, CaseWords } from '../rules/guiding-case.ts'
import type { QuestionStatus } from '../rules/staff-question.ts'

export type KeptCase = CaseWords & {
  readonly replacesId: string | undefined
  readonly provisionIds: readonly string[]
  readonly alikeIds: readonly string[]
}

const columnsOf = ({
  title,
  situation,
  question,
  answer,
  why,
  responsible,
  replacesId,
}: KeptCase) => ({
  title,
  situation,
  question,
  answer,
  why,
  responsible,
  replaces_id: replacesId ?? null,
})

export async function insertCase(
  tx: Tx,
  number: number,
  writtenOn: Day,
  kept: KeptCase,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('guiding_case')
    .values({ id, number, written_on: writtenOn, ...columnsOf(kept) })
    .execute()
  await insertBeside(tx, id, kept)
  return id
}

export async function updateCase(tx: Tx, id: string, kept: KeptCase): Promise<void> {
  await tx.deleteFrom('guiding_case_provision').where('case_id', '=', id).execute()
  await tx.deleteFrom('guiding_case_alike').where('case_id', '=', id).execute()
  await insertBeside(tx, id, kept)
  await tx
    .updateTable('guiding_case')
    .set({ ...columnsOf(kept), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

async function insertBeside(tx: Tx, id: string, { provisionIds, alikeIds }: KeptCase) {
  if (provisionIds.length > 0)
    await tx
      .insertInto('guiding_case_provision')
      .values(
        provisionIds.map((provisionId, position) => ({
          case_id: id,
          position,
          provision_id: provisionId,
        })),
      )
      .execute()
  if (alikeIds.length > 0)
    await tx
      .insertInto('guiding_case_alike')
      .values(alikeIds.map((alikeId) => ({ case_id: id, alike_id: alikeId })))
      .execute()
}

export async function lockCase(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('guiding_case').select('id').where('id', '=', id).forUpdate().execute()
}

/** The case takes a step: it is decided, replaced or withdrawn. */
export async function moveCase(
  tx: Tx,
  id: string,
  moved: {
    readonly status: CaseStatus
    readonly decidedBy?: string
    readonly decidedOn?: Day
    readonly validFrom?: Day
    readonly validUntil?: Day | undefined
    readonly withdrawnOn?: Day
    readonly withdrawnBecause?: string
  },
): Promise<void> {
  const { status, decidedBy, decidedOn, validFrom, validUntil, withdrawnOn, withdrawnBecause } =
    moved
  await tx
    .updateTable('guiding_case')
    .set({
      status,
      ...(decidedBy !== undefined && { decided_by: decidedBy }),
      ...(decidedOn !== undefined && { decided_on: decidedOn }),
      ...(validFrom !== undefined && { valid_from: validFrom }),
      ...('validUntil' in moved && { valid_until: validUntil ?? null }),
      ...(withdrawnOn !== undefined && { withdrawn_on: withdrawnOn }),
      ...(withdrawnBecause !== undefined && { withdrawn_because: withdrawnBecause }),
      revision: sql<number>`revision + 1`,
    })
    .where('id', '=', id)
    .execute()
}

export async function insertQuestion(
  tx: Tx,
  question: { readonly number: string; readonly askedOn: Day; readonly text: string },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('staff_question')
    .values({ id, number: question.number, asked_on: question.askedOn })
    .execute()
  await tx
    .insertInto('staff_question_wording')
    .values({ question_id: id, text: question.text })
    .execute()
  return id
}

export async function lockQuestion(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('staff_question').select('id').where('id', '=', id).forUpdate().execute()
}

export type MovedQuestion = {
  readonly status: QuestionStatus
  readonly shown_on?: Day | null
  readonly body_id?: string
  readonly sent_on?: Day
  readonly answer_by?: Day | null
  readonly joined_to_id?: string | null
  readonly joined_on?: Day | null
  readonly answer?: string
  readonly instruction?: string
  readonly case_id?: string | null
  readonly answered_on?: Day
  readonly closed_on?: Day
  readonly closed_because?: string
}

/** The question takes a step. */
export async function moveQuestion(tx: Tx, id: string, moved: MovedQuestion): Promise<void> {
  await tx
    .updateTable('staff_question')
    .set({ ...moved, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

/** One more who said whether it helped. */
export async function countRating(
  tx: Tx,
  rated: { readonly answer: string; readonly on: Day; readonly helped: boolean },
): Promise<void> {
  await tx
    .insertInto('answer_rating')
    .values({ answer: rated.answer, on_day: rated.on, helped: rated.helped, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['answer', 'on_day', 'helped'])
        .doUpdateSet({ count: sql<number>`answer_rating.count + 1` }),
    )
    .execute()
}
