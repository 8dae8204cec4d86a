// SPDX-License-Identifier: EUPL-1.2
// What a party said before it sent its answer anew, and what it was told.

import type { Db } from '#platform/database/database.ts'
import type {
  Descent,
  EarlierComment,
  FormerAnswer,
  SaidBefore,
} from '../rules/carried-comments.ts'
import { formerAnswerOf, standingAfter } from '../rules/carried-comments.ts'
import type { Comment, Respondent } from '../rules/response.ts'
import { saidOf } from '../rules/said-in-comment.ts'

/** The comments of one response, replaced or not. */
export async function listCommentsOfResponse(
  db: Db,
  responseId: string,
): Promise<readonly EarlierComment[]> {
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('response_id', '=', responseId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    versionId: row.version_id,
    provisionId: row.provision_id,
    ...saidOf(row),
    answeredWith: row.answered_with ?? undefined,
    rewordedFrom: row.reworded_from ?? undefined,
  }))
}

/** What was answered to other words of the same comment, by its id. Seen by those who compile. */
export async function findFormerAnswers(
  db: Db,
  comments: readonly Comment[],
): Promise<ReadonlyMap<string, FormerAnswer>> {
  const [first] = comments.filter(({ rewordedFrom }) => rewordedFrom !== undefined)
  if (!first) return new Map()
  const rows = await db
    .selectFrom('comment')
    .leftJoin('comment_answer', 'comment_answer.comment_id', 'comment.id')
    .select([
      'comment.id',
      'comment.number',
      'comment.text',
      'comment.proposed_wording',
      'comment.reworded_from',
      'comment_answer.outcome',
      'comment_answer.reason',
    ])
    .where('comment.consultation_id', '=', first.consultationId)
    .execute()
  const said = new Map(
    rows.map((row): [string, SaidBefore] => [
      row.id,
      {
        number: row.number,
        text: row.text,
        proposedWording: row.proposed_wording,
        rewordedFrom: row.reworded_from ?? undefined,
        answer: row.outcome ? { outcome: row.outcome, reason: row.reason ?? '' } : undefined,
      },
    ]),
  )
  return new Map(
    comments.flatMap((comment) => {
      const former = formerAnswerOf(comment.rewordedFrom, said)
      return former ? [[comment.id, former] as const] : []
    }),
  )
}

/** A comment that its party has replaced: whose it was, and the number of what it has become. */
export type ReplacedComment = { readonly from: Respondent; readonly became: number | undefined }

/** The comment with a number of a response that is replaced, when the reader may see it. */
export async function findReplacedComment(
  db: Db,
  consultationId: string,
  number: number,
): Promise<ReplacedComment | undefined> {
  const rows = await db
    .selectFrom('comment')
    .innerJoin('response', 'response.id', 'comment.response_id')
    .select([
      'comment.id',
      'comment.number',
      'comment.party_id',
      'comment.answered_with',
      'comment.reworded_from',
      'response.body_id',
      'response.superseded_by',
    ])
    .where('comment.consultation_id', '=', consultationId)
    .orderBy('comment.number')
    .execute()
  const asked = rows.find((row) => row.number === number && row.superseded_by !== null)
  if (!asked) return undefined
  const descentOf = (row: (typeof rows)[number]): Descent => ({
    id: row.id,
    number: row.number,
    answeredWith: row.answered_with ?? undefined,
    rewordedFrom: row.reworded_from ?? undefined,
    isStanding: row.superseded_by === null,
  })
  return {
    from: { partyId: asked.party_id, bodyId: asked.body_id ?? undefined },
    became: standingAfter(descentOf(asked), rows.map(descentOf))?.number,
  }
}
