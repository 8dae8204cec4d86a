// SPDX-License-Identifier: EUPL-1.2

import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import { readFromAll } from '#platform/database/read-together.ts'
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
import type { Milestone, Revision } from './rules/revision.ts'
import { latestBegun, stageOf } from './rules/stage.ts'

function selectRevisions(db: Db) {
  return db
    .selectFrom('revision')
    .select((query) => [
      'revision.id',
      'revision.slug',
      'revision.title_sv',
      'revision.title_en',
      'revision.summary_sv',
      'revision.summary_en',
      'revision.starts_on',
      'revision.ends_on',
      jsonArrayFrom(
        query
          .selectFrom('milestone')
          .select([
            'id',
            'branch',
            'title_sv',
            'title_en',
            'starts_on',
            'ends_on',
            'source',
            'registered_on',
          ])
          .whereRef('milestone.revision_id', '=', 'revision.id')
          .orderBy('milestone.starts_on')
          .orderBy('milestone.id'),
      ).as('milestones'),
      jsonArrayFrom(
        query
          .selectFrom('revision_round')
          .select(['consultation_id', 'decision_round_id'])
          .whereRef('revision_round.revision_id', '=', 'revision.id')
          .orderBy('position'),
      ).as('rounds'),
      jsonArrayFrom(
        query
          .selectFrom('revision_document')
          .select('document_id')
          .whereRef('revision_document.revision_id', '=', 'revision.id'),
      ).as('documents'),
    ])
}

type RevisionRow = Awaited<
  ReturnType<ReturnType<typeof selectRevisions>['executeTakeFirstOrThrow']>
>

function asRevision(row: RevisionRow): Revision {
  return {
    id: row.id,
    slug: row.slug,
    title: { sv: row.title_sv, en: row.title_en },
    summary: { sv: row.summary_sv, en: row.summary_en },
    startsOn: row.starts_on,
    endsOn: row.ends_on ?? undefined,
  }
}

/** Revisions with all that is said of them, the latest first. They are few, and asked for together. */
function readAllRevisions(db: Db): Promise<readonly RevisionRow[]> {
  return onceFor(db, ['revisions'], () =>
    selectRevisions(db).orderBy('revision.starts_on', 'desc').orderBy('revision.slug').execute(),
  )
}

const revisionBySlug = readFromAll('revision by slug', {
  all: readAllRevisions,
  some: (db, slugs) => selectRevisions(db).where('revision.slug', 'in', slugs).execute(),
  key: ({ slug }) => slug,
})

const revisionById = readFromAll('revision', {
  all: readAllRevisions,
  some: (db, ids) => selectRevisions(db).where('revision.id', 'in', ids).execute(),
  key: ({ id }) => id,
})

/** Every revision, the latest first. */
export async function listRevisions(db: Db): Promise<readonly Revision[]> {
  return (await readAllRevisions(db)).map(asRevision)
}

export async function findRevisionBySlug(db: Db, slug: string): Promise<Revision | undefined> {
  const row = await revisionBySlug(db, slug)
  return row && asRevision(row)
}

export async function listMilestones(db: Db, revisionId: string): Promise<readonly Milestone[]> {
  const row = await revisionById(db, revisionId)
  return (row?.milestones ?? []).map((one) => ({
    id: one.id,
    branch: one.branch,
    title: { sv: one.title_sv, en: one.title_en },
    startsOn: one.starts_on,
    endsOn: one.ends_on ?? undefined,
    source: one.source,
    registeredOn: one.registered_on,
  }))
}

export type RevisionRounds = {
  readonly consultationIds: readonly string[]
  readonly decisionRoundIds: readonly string[]
}

export async function readRounds(db: Db, revisionId: string): Promise<RevisionRounds> {
  const rounds = (await revisionById(db, revisionId))?.rounds ?? []
  return {
    consultationIds: rounds.flatMap((one) => one.consultation_id ?? []),
    decisionRoundIds: rounds.flatMap((one) => one.decision_round_id ?? []),
  }
}

export async function listDocumentIds(db: Db, revisionId: string): Promise<readonly string[]> {
  const documents = (await revisionById(db, revisionId))?.documents ?? []
  return documents.map(({ document_id }) => document_id)
}

/** The revision that a round belongs to. */
export async function findRevisionOfRound(
  db: Db,
  round: { readonly consultationId?: string; readonly decisionRoundId?: string },
): Promise<Revision | undefined> {
  const id = round.consultationId ?? round.decisionRoundId
  return id === undefined ? undefined : revisionOfRound(db, id)
}

/** By the id of a consultation or of a decision round: no two things have the same id. */
async function revisionOfRound(db: Db, roundId: string): Promise<Revision | undefined> {
  const rows = await readAllRevisions(db)
  const row = rows.find(({ rounds }) =>
    rounds.some((one) => one.consultation_id === roundId || one.decision_round_id === roundId),
  )
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
