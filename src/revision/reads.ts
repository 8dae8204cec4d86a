// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database.ts'
import { readManyTogether, readTogether } from '#platform/read-together.ts'
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

export const listMilestones: ReadOfRevision<Milestone> = readManyTogether(
  'milestones of a revision',
  (db, revisionIds) =>
    db
      .selectFrom('milestone')
      .selectAll()
      .where('revision_id', 'in', revisionIds)
      .orderBy('starts_on')
      .orderBy('id')
      .execute(),
  {
    key: (row) => row.revision_id,
    value: (row) => ({
      id: row.id,
      branch: row.branch as Branch,
      title: { sv: row.title_sv, en: row.title_en },
      startsOn: row.starts_on,
      endsOn: row.ends_on ?? undefined,
      source: row.source,
    }),
  },
)

type ReadOfRevision<Value> = (db: Db, revisionId: string) => Promise<readonly Value[]>

export type RevisionRounds = {
  readonly consultationIds: readonly string[]
  readonly decisionRoundIds: readonly string[]
}

const roundRowsOf = readManyTogether(
  'rounds of a revision',
  (db, revisionIds) =>
    db
      .selectFrom('revision_round')
      .select(['revision_id', 'consultation_id', 'decision_round_id'])
      .where('revision_id', 'in', revisionIds)
      .orderBy('position')
      .execute(),
  { key: (row) => row.revision_id, value: (row) => row },
)

export async function readRounds(db: Db, revisionId: string): Promise<RevisionRounds> {
  const rows = await roundRowsOf(db, revisionId)
  return {
    consultationIds: rows.flatMap((row) => row.consultation_id ?? []),
    decisionRoundIds: rows.flatMap((row) => row.decision_round_id ?? []),
  }
}

export const listDocumentIds: ReadOfRevision<string> = readManyTogether(
  'documents of a revision',
  (db, revisionIds) =>
    db
      .selectFrom('revision_document')
      .select(['revision_id', 'document_id'])
      .where('revision_id', 'in', revisionIds)
      .execute(),
  { key: (row) => row.revision_id, value: (row) => row.document_id },
)

/** The revision that a round belongs to. */
export async function findRevisionOfRound(
  db: Db,
  round: { readonly consultationId?: string; readonly decisionRoundId?: string },
): Promise<Revision | undefined> {
  const id = round.consultationId ?? round.decisionRoundId
  return id === undefined ? undefined : revisionOfRound(db, id)
}

/** By the id of a consultation or of a decision round: no two things have the same id. */
const revisionOfRound = readTogether('revision of a round', async (db, roundIds) => {
  const rows = await db
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
      'revision_round.consultation_id',
      'revision_round.decision_round_id',
    ])
    .where(({ or, eb }) =>
      or([
        eb('revision_round.consultation_id', 'in', roundIds),
        eb('revision_round.decision_round_id', 'in', roundIds),
      ]),
    )
    .execute()
  return new Map(
    rows.map((row) => [row.consultation_id ?? row.decision_round_id ?? '', asRevision(row)]),
  )
})

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
  const revisions = await listRevisions(db)
  return Promise.all(revisions.map((revision) => summariseRevision(db, revision, on)))
}

export async function readProgress(db: Db, revision: Revision, on: Day): Promise<Progress> {
  const [summary, milestones] = await Promise.all([
    summariseRevision(db, revision, on),
    listMilestones(db, revision.id),
  ])
  const { outcome } = summary
  const instead = outcome ? await readWhatAppliesInstead(db, outcome.round, on) : []
  return { ...summary, instead, milestones }
}

/** An earlier revision of the same documents whose round fell. */
export async function findFallenBefore(
  db: Db,
  revision: Revision,
  on: Day,
): Promise<RevisionSummary | undefined> {
  const documentIds = new Set(await listDocumentIds(db, revision.id))
  const earlier = (await listRevisions(db)).filter(
    (other) => other.startsOn < revision.startsOn && other.startsOn <= on,
  )
  const documents = await Promise.all(earlier.map(({ id }) => listDocumentIds(db, id)))
  const ofSame = earlier.filter((_, place) => documents[place]!.some((id) => documentIds.has(id)))
  const summaries = await Promise.all(ofSame.map((other) => summariseRevision(db, other, on)))
  return summaries.find(({ outcome }) => outcome && hasFallen(outcome))
}
