// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database.ts'
import { getConsultation, listNotices, readTally, summarise } from '../consultation/reads/rounds.ts'
import { asOfDay } from '../consultation/rules/lifecycle.ts'
import { readWhatAppliesInstead } from '../decision/reads/instead.ts'
import { readOutcome } from '../decision/reads/outcomes.ts'
import { getRound } from '../decision/reads/rounds.ts'
import type { DecisionRound } from '../decision/rules/decision.ts'
import type { OutcomeView } from '../decision/rules/round-outcome.ts'
import { hasFallen } from '../decision/rules/round-standing.ts'
import { listParties } from '../organisation/reads.ts'
import type { Answers, Progress, RevisionSummary } from './rules/progress.ts'
import type { Branch, Milestone, Revision } from './rules/revision.ts'
import { latestBegun, stageOf } from './rules/stage.ts'

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

// ── where it stands ──────────────────────────────────────────────────────

/** The decision round that a process is about on a day; before it begins, the one that is planned. */
export async function findDecisionRound(
  db: Db,
  revisionId: string,
  on: Day,
): Promise<DecisionRound | undefined> {
  const { decisionRoundIds } = await readRounds(db, revisionId)
  const rounds = await Promise.all(decisionRoundIds.map((id) => getRound(db, id)))
  return latestBegun(rounds, on) ?? rounds.find(({ status }) => status !== 'draft')
}

async function findOutcome(db: Db, revisionId: string, on: Day): Promise<OutcomeView | undefined> {
  const round = await findDecisionRound(db, revisionId, on)
  return round && round.opensOn <= on ? readOutcome(db, round.id, on) : undefined
}

async function findAnswers(db: Db, revisionId: string, on: Day): Promise<Answers | undefined> {
  const { consultationIds } = await readRounds(db, revisionId)
  const rounds = await Promise.all(consultationIds.map((id) => getConsultation(db, id)))
  const round = latestBegun(rounds, on)
  if (!round) return undefined
  const asOf = asOfDay(round, await listNotices(db, round.id), on)
  const [consultation, { tally }, parties] = await Promise.all([
    summarise(db, asOf, on),
    readTally(db, asOf, on),
    listParties(db, round.opensOn),
  ])
  return { consultation, tally, parties }
}

async function summariseRevision(db: Db, revision: Revision, on: Day): Promise<RevisionSummary> {
  const [outcome, answers] = await Promise.all([
    findOutcome(db, revision.id, on),
    findAnswers(db, revision.id, on),
  ])
  return { revision, on, outcome, answers, stage: stageOf(revision, outcome, on) }
}

/** Every revision with where it stands on a day, the latest first. */
export async function listRevisionSummaries(db: Db, on: Day): Promise<readonly RevisionSummary[]> {
  const summaries: RevisionSummary[] = []
  for (const revision of await listRevisions(db)) {
    summaries.push(await summariseRevision(db, revision, on))
  }
  return summaries
}

export async function readProgress(db: Db, revision: Revision, on: Day): Promise<Progress> {
  const summary = await summariseRevision(db, revision, on)
  const { outcome } = summary
  const instead = outcome ? await readWhatAppliesInstead(db, outcome.round, on) : []
  return { ...summary, instead, milestones: await listMilestones(db, revision.id) }
}

/** An earlier revision of the same documents whose round fell. */
export async function findFallenBefore(
  db: Db,
  revision: Revision,
  on: Day,
): Promise<RevisionSummary | undefined> {
  const documentIds = new Set(await listDocumentIds(db, revision.id))
  for (const other of await listRevisions(db)) {
    if (other.startsOn >= revision.startsOn || other.startsOn > on) continue
    const isAboutSame = (await listDocumentIds(db, other.id)).some((id) => documentIds.has(id))
    if (!isAboutSame) continue
    const summary = await summariseRevision(db, other, on)
    if (summary.outcome && hasFallen(summary.outcome)) return summary
  }
  return undefined
}
