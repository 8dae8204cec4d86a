// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database.ts'
import type { Branch, Milestone, Revision } from './rules/revision.ts'

const columns = [
  'id',
  'slug',
  'title_sv',
  'title_en',
  'summary_sv',
  'summary_en',
  'starts_on',
  'ends_on',
] as const

function asRevision(row: {
  id: string
  slug: string
  title_sv: string
  title_en: string
  summary_sv: string
  summary_en: string
  starts_on: Day
  ends_on: Day | null
}): Revision {
  return {
    id: row.id,
    slug: row.slug,
    title: { sv: row.title_sv, en: row.title_en },
    summary: { sv: row.summary_sv, en: row.summary_en },
    startsOn: row.starts_on,
    endsOn: row.ends_on ?? undefined,
  }
}

/** Every revision, the latest first. */
export async function listRevisions(db: Db): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('revision')
    .select(columns)
    .orderBy('starts_on', 'desc')
    .orderBy('slug')
    .execute()
  return rows.map(asRevision)
}

export async function findRevisionBySlug(db: Db, slug: string): Promise<Revision | undefined> {
  const row = await db
    .selectFrom('revision')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && asRevision(row)
}

export async function listMilestones(db: Db, revisionId: string): Promise<readonly Milestone[]> {
  const rows = await db
    .selectFrom('milestone')
    .selectAll()
    .where('revision_id', '=', revisionId)
    .orderBy('starts_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    branch: row.branch as Branch,
    title: { sv: row.title_sv, en: row.title_en },
    startsOn: row.starts_on,
    endsOn: row.ends_on ?? undefined,
    source: row.source,
  }))
}

export type RevisionRounds = {
  readonly consultationIds: readonly string[]
  readonly decisionRoundIds: readonly string[]
}

export async function readRounds(db: Db, revisionId: string): Promise<RevisionRounds> {
  const rows = await db
    .selectFrom('revision_round')
    .select(['consultation_id', 'decision_round_id'])
    .where('revision_id', '=', revisionId)
    .orderBy('position')
    .execute()
  return {
    consultationIds: rows.flatMap((row) => row.consultation_id ?? []),
    decisionRoundIds: rows.flatMap((row) => row.decision_round_id ?? []),
  }
}

export async function listDocumentIds(db: Db, revisionId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('revision_document')
    .select('document_id')
    .where('revision_id', '=', revisionId)
    .execute()
  return rows.map((row) => row.document_id)
}

/** The revision that a round belongs to. */
export async function findRevisionOfRound(
  db: Db,
  round: { readonly consultationId?: string; readonly decisionRoundId?: string },
): Promise<Revision | undefined> {
  let query = db
    .selectFrom('revision_round')
    .innerJoin('revision', 'revision.id', 'revision_round.revision_id')
    .select([
      'revision.id',
      'revision.slug',
      'revision.title_sv',
      'revision.title_en',
      'revision.summary_sv',
      'revision.summary_en',
      'revision.starts_on',
      'revision.ends_on',
    ])
  if (round.consultationId) {
    query = query.where('revision_round.consultation_id', '=', round.consultationId)
  }
  if (round.decisionRoundId) {
    query = query.where('revision_round.decision_round_id', '=', round.decisionRoundId)
  }
  const row = await query.executeTakeFirst()
  return row && asRevision(row)
}
