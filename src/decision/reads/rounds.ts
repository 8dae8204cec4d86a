// SPDX-License-Identifier: EUPL-1.2
// Rounds and what is on record in them.

import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import { type Db, instantFromJson, type Tx } from '#platform/database/database.ts'
import type { Schema } from '#platform/database/schema.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import { readFromAll, readManyTogether, readTogether } from '#platform/database/read-together.ts'
import type {
  BodyStatement,
  BookedMeeting,
  CouncilDecision,
  DecisionRound,
  RoundParty,
} from '../rules/decision.ts'
import { decisionInRow } from '../rules/decision-fields.ts'

const roundColumns = [
  'id',
  'slug',
  'title',
  'package_id',
  'package_hash',
  'route_id',
  'consultation_id',
  'needs_all_parties',
  'opens_on',
  'deadline',
  'enters_into_force_on',
  'status',
  'cancel_reason',
] as const

function selectRounds(db: Db) {
  return db.selectFrom('decision_round').select(roundColumns)
}

type RoundRow = Awaited<ReturnType<ReturnType<typeof selectRounds>['executeTakeFirstOrThrow']>>

function asRound(row: RoundRow): DecisionRound {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    packageId: row.package_id,
    packageHash: row.package_hash,
    routeId: row.route_id,
    consultationId: row.consultation_id ?? undefined,
    needsAllParties: row.needs_all_parties,
    opensOn: row.opens_on,
    deadline: row.deadline,
    entersIntoForceOn: row.enters_into_force_on,
    status: row.status,
    cancelReason: row.cancel_reason,
  }
}

/** Drafts too, the latest first. They are few, and asked for by many parts of a page. */
function readAllRounds(db: Db): Promise<readonly RoundRow[]> {
  return onceFor(db, ['decision rounds'], () =>
    selectRounds(db).orderBy('opens_on', 'desc').orderBy('slug').execute(),
  )
}

const roundBySlug = readFromAll('decision round by slug', {
  all: readAllRounds,
  some: (db, slugs) => selectRounds(db).where('slug', 'in', slugs).execute(),
  key: ({ slug }) => slug,
})

const roundById = readFromAll('decision round', {
  all: readAllRounds,
  some: (db, ids) => selectRounds(db).where('id', 'in', ids).execute(),
  key: ({ id }) => id,
})

const roundByRoute = readFromAll('decision round of a route', {
  all: readAllRounds,
  some: (db, routeIds) => selectRounds(db).where('route_id', 'in', routeIds).execute(),
  key: ({ route_id }) => route_id,
})

export async function findRoundBySlug(db: Db, slug: string): Promise<DecisionRound | undefined> {
  const row = await roundBySlug(db, slug)
  return row && asRound(row)
}

export async function getRound(db: Db, id: string): Promise<DecisionRound> {
  const row = await roundById(db, id)
  if (!row) throw new NotFound(`decision round ${id}`)
  return asRound(row)
}

export async function findRoundOfRoute(
  db: Db,
  routeId: string,
): Promise<DecisionRound | undefined> {
  const row = await roundByRoute(db, routeId)
  return row && asRound(row)
}

/** The status of the decision round that a route leads through, held until the transaction ends. */
export async function holdRoundOfRoute(
  tx: Tx,
  routeId: string,
): Promise<DecisionRound['status'] | undefined> {
  const row = await tx
    .selectFrom('decision_round')
    .select('status')
    .where('route_id', '=', routeId)
    .forShare()
    .executeTakeFirst()
  return row?.status
}

/** Every round but drafts, the latest first. */
export async function listDecisionRounds(db: Db): Promise<readonly DecisionRound[]> {
  return (await readAllRounds(db)).filter(({ status }) => status !== 'draft').map(asRound)
}

type ReadOfRound<Value> = (db: Db, roundId: string) => Promise<readonly Value[]>

function selectDecisions(db: Db) {
  // In the order they were recorded. Ids sort by time, and are made after the round is locked;
  // the stamp of the row is when its transaction began, which may be before another's lock.
  return db
    .selectFrom('council_decision')
    .selectAll('council_decision')
    .select(letterOfDecision)
    .orderBy('id')
}

/** Of a decision that came by letter, what is told of the letter. */
function letterOfDecision(eb: ExpressionBuilder<Schema, 'council_decision'>) {
  return jsonObjectFrom(
    eb
      .selectFrom('decision_letter')
      .leftJoin('decision_confirmation', (join) =>
        join.onRef('decision_confirmation.decision_id', '=', 'decision_letter.decision_id'),
      )
      .select([
        'decision_letter.came_on',
        'decision_letter.channel',
        'decision_letter.from_office',
        'decision_letter.file_hash',
        'decision_letter.file_name',
        'decision_confirmation.confirmed_on',
        'decision_confirmation.confirmed_by',
      ])
      .whereRef('decision_letter.decision_id', '=', 'council_decision.id'),
  ).as('letter')
}

function selectRoundsWithParts(db: Db) {
  return db
    .selectFrom('decision_round')
    .select((query) => [
      'decision_round.id',
      jsonArrayFrom(
        query
          .selectFrom('round_party')
          .select(['deciding_party_id', 'council_body_id'])
          .whereRef('round_party.round_id', '=', 'decision_round.id')
          .orderBy('position'),
      ).as('parties'),
      jsonArrayFrom(
        selectDecisions(db).where('round_id', '=', sql.ref<string>('decision_round.id')),
      ).as('decisions'),
      jsonArrayFrom(
        query
          .selectFrom('booked_meeting')
          .selectAll('booked_meeting')
          .whereRef('booked_meeting.round_id', '=', 'decision_round.id')
          .orderBy('meets_on')
          .orderBy('id'),
      ).as('meetings'),
    ])
}

/** Who is asked, what they have decided and when they meet: what a round amounts to needs all of it. */
const roundWithParts = readTogether('decision round with its parts', async (db, roundIds) => {
  const rows = await selectRoundsWithParts(db).where('decision_round.id', 'in', roundIds).execute()
  return new Map(rows.map((row) => [row.id, row]))
})

/** Those asked, in the order of parties. */
export async function listRoundParties(db: Db, roundId: string): Promise<readonly RoundParty[]> {
  const round = await roundWithParts(db, roundId)
  return (round?.parties ?? []).map((row) => ({
    partyId: row.deciding_party_id,
    councilBodyId: row.council_body_id,
  }))
}

/** All registrations of a round, corrected ones too, in the order they were recorded. */
export async function listDecisions(db: Db, roundId: string): Promise<readonly CouncilDecision[]> {
  const round = await roundWithParts(db, roundId)
  return (round?.decisions ?? []).map((row) =>
    decisionInRow({ ...row, recorded_at: instantFromJson(row.recorded_at) }),
  )
}

/** Meetings at which councils will take up the matter, the first first; cancelled ones too. */
export async function listMeetings(db: Db, roundId: string): Promise<readonly BookedMeeting[]> {
  const round = await roundWithParts(db, roundId)
  return (round?.meetings ?? []).map((row) => ({
    id: row.id,
    partyId: row.deciding_party_id,
    bodyId: row.body_id,
    meetsOn: row.meets_on,
    note: row.note,
    isCancelled: row.is_cancelled,
    recordedBy: row.recorded_by ?? undefined,
  }))
}

export async function getDecision(db: Db, id: string): Promise<CouncilDecision> {
  const row = await selectDecisions(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound(`decision ${id}`)
  return decisionInRow(row)
}

/** Everything one party has recorded, in every round, in the order it was recorded. */
export async function listDecisionsOfParty(
  db: Db,
  partyId: string,
): Promise<readonly CouncilDecision[]> {
  const rows = await selectDecisions(db).where('deciding_party_id', '=', partyId).execute()
  return rows.map(decisionInRow)
}

/** What bodies on the way have said, in the order it was said. */
export const listStatements: ReadOfRound<BodyStatement> = readManyTogether(
  'statements in a round',
  (db, roundIds) =>
    db
      .selectFrom('body_statement')
      .selectAll()
      .where('round_id', 'in', roundIds)
      .orderBy('stated_on')
      .orderBy('id')
      .execute(),
  {
    key: (row) => row.round_id,
    value: (row) => ({
      id: row.id,
      bodyId: row.body_id,
      kind: row.kind,
      outcome: row.outcome,
      statedOn: row.stated_on,
      paragraph: row.paragraph,
      registryNumber: row.registry_number,
      note: row.note,
      recordedAt: row.recorded_at,
      recordedBy: row.recorded_by ?? undefined,
    }),
  },
)

/** Open rounds about any of these versions. */
export async function listOpenRoundsAbout(
  db: Db,
  versionIds: readonly string[],
): Promise<readonly DecisionRound[]> {
  if (versionIds.length === 0) return []
  const rows = await selectRounds(db)
    .where('status', '=', 'open')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('package_version')
          .select(sql`1`.as('one'))
          .whereRef('package_version.package_id', '=', 'decision_round.package_id')
          .where('package_version.version_id', 'in', versionIds),
      ),
    )
    .execute()
  return rows.map(asRound)
}

export type DatedDecision = CouncilDecision & { readonly roundSlug: string }

/** The decisions made most lately on or before a day, in any round; corrected registrations left out. */
export async function listLatestDecisions(
  db: Db,
  on: Day,
  most: number,
): Promise<readonly DatedDecision[]> {
  const rows = await db
    .selectFrom('council_decision')
    .innerJoin('decision_round', 'decision_round.id', 'council_decision.round_id')
    .selectAll('council_decision')
    .select(letterOfDecision)
    .select('decision_round.slug as round_slug')
    .where('decided_on', '<=', on)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('council_decision as correction')
            .select(sql`1`.as('one'))
            .whereRef('correction.corrects_id', '=', 'council_decision.id'),
        ),
      ),
    )
    .orderBy('decided_on', 'desc')
    .orderBy('council_decision.id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...decisionInRow(row), roundSlug: row.round_slug }))
}
