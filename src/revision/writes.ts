// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Tx } from '#platform/database/database.ts'
import type { Milestone, Revision } from './rules/revision.ts'

export async function insertRevision(
  tx: Tx,
  revision: Revision,
  documentIds: readonly string[],
): Promise<void> {
  await tx
    .insertInto('revision')
    .values({
      id: revision.id,
      slug: revision.slug,
      title_sv: revision.title.sv,
      title_en: revision.title.en,
      summary_sv: revision.summary.sv,
      summary_en: revision.summary.en,
      starts_on: revision.startsOn,
      ends_on: revision.endsOn ?? null,
    })
    .execute()
  if (documentIds.length === 0) return
  await tx
    .insertInto('revision_document')
    .values(documentIds.map((document_id) => ({ revision_id: revision.id, document_id })))
    .execute()
}

export async function lockRevision(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('revision').select('id').where('id', '=', id).forUpdate().execute()
}

export async function insertMilestone(
  tx: Tx,
  revisionId: string,
  milestone: Milestone,
): Promise<void> {
  await tx
    .insertInto('milestone')
    .values({
      id: milestone.id,
      revision_id: revisionId,
      branch: milestone.branch,
      kind: milestone.endsOn ? 'span' : 'point',
      title_sv: milestone.title.sv,
      title_en: milestone.title.en,
      starts_on: milestone.startsOn,
      ends_on: milestone.endsOn ?? null,
      source: milestone.source,
      registered_on: milestone.registeredOn,
    })
    .execute()
}

export async function insertRound(
  tx: Tx,
  revisionId: string,
  round: { readonly consultationId?: string; readonly decisionRoundId?: string },
): Promise<void> {
  await tx
    .insertInto('revision_round')
    .values({
      revision_id: revisionId,
      consultation_id: round.consultationId ?? null,
      decision_round_id: round.decisionRoundId ?? null,
      position: sql<number>`(select count(*) from revision_round where revision_id = ${revisionId})`,
    })
    .execute()
}
