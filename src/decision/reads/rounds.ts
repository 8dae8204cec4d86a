// SPDX-License-Identifier: EUPL-1.2
// Rounds and what is on record in them.

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Db, Tx } from '#platform/database.ts'
import { readManyTogether, readTogether } from '#platform/read-together.ts'
import type {
  BodyStatement,
  BookedMeeting,
  CouncilDecision,
  DecisionRound,
  RoundParty,
  RoundStatus,
  StatementKind,
} from '../rules/decision.ts'
import type { DecisionOutcome } from '../rules/standing.ts'

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
    status: row.status as RoundStatus,
    cancelReason: row.cancel_reason,
  }
}

export async function findRoundBySlug(db: Db, slug: string): Promise<DecisionRound | undefined> {
  const row = await selectRounds(db).where('slug', '=', slug).executeTakeFirst()
  return row && asRound(row)
}

const roundById = readTogether('decision round', async (db, ids) => {
  const rows = await selectRounds(db).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, asRound(row)]))
})

export async function getRound(db: Db, id: string): Promise<DecisionRound> {
  const round = await roundById(db, id)
  if (!round) throw new NotFound(`decision round ${id}`)
  return round
}

export async function findRoundOfRoute(
  db: Db,
  routeId: string,
): Promise<DecisionRound | undefined> {
  const row = await selectRounds(db).where('route_id', '=', routeId).executeTakeFirst()
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
  return row?.status as DecisionRound['status'] | undefined
}

/** Every round but drafts, the latest first. */
export async function listDecisionRounds(db: Db): Promise<readonly DecisionRound[]> {
  const rows = await selectRounds(db)
    .where('status', '!=', 'draft')
    .orderBy('opens_on', 'desc')
    .orderBy('slug')
    .execute()
  return rows.map(asRound)
}

/** Those asked, in the order of parties. */
export const listRoundParties: ReadOfRound<RoundParty> = readManyTogether(
  'parties of a decision round',
  (db, roundIds) =>
    db
      .selectFrom('round_party')
      .select(['round_id', 'deciding_party_id', 'council_body_id'])
      .where('round_id', 'in', roundIds)
      .orderBy('position')
      .execute(),
  {
    key: (row) => row.round_id,
    value: (row) => ({ partyId: row.deciding_party_id, councilBodyId: row.council_body_id }),
  },
)

type ReadOfRound<Value> = (db: Db, roundId: string) => Promise<readonly Value[]>

function selectDecisions(db: Db) {
  // In the order they were recorded. Ids sort by time, and are made after the round is locked;
  // the stamp of the row is when its transaction began, which may be before another's lock.
  return db.selectFrom('council_decision').selectAll('council_decision').orderBy('id')
}

type DecisionRow = Awaited<
  ReturnType<ReturnType<typeof selectDecisions>['executeTakeFirstOrThrow']>
>

function asDecision(row: DecisionRow): CouncilDecision {
  return {
    id: row.id,
    roundId: row.round_id,
    partyId: row.deciding_party_id,
    bodyId: row.body_id,
    outcome: row.outcome as DecisionOutcome,
    decidedOn: row.decided_on,
    paragraph: row.paragraph,
    registryNumber: row.registry_number,
    packageHash: row.package_hash,
    reservationNote: row.reservation_note,
    changesNote: row.changes_note,
    newMeetingOn: row.new_meeting_on ?? undefined,
    attestedOn: row.attested_on ?? undefined,
    announcedOn: row.announced_on ?? undefined,
    appealedOn: row.appealed_on ?? undefined,
    appealEndedOn: row.appeal_ended_on ?? undefined,
    minutes:
      row.minutes_file_hash === null
        ? undefined
        : { fileHash: row.minutes_file_hash, fileName: row.minutes_file_name ?? '' },
    recordedAt: row.recorded_at,
    recordedOn: row.recorded_on,
    recordedBy: row.recorded_by ?? undefined,
    correctsId: row.corrects_id ?? undefined,
    correctionReason: row.correction_reason,
  }
}

/** All registrations of a round, corrected ones too, in the order they were recorded. */
export const listDecisions: ReadOfRound<CouncilDecision> = readManyTogether(
  'decisions of a round',
  (db, roundIds) => selectDecisions(db).where('round_id', 'in', roundIds).execute(),
  { key: (row) => row.round_id, value: asDecision },
)

export async function getDecision(db: Db, id: string): Promise<CouncilDecision> {
  const row = await selectDecisions(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound(`decision ${id}`)
  return asDecision(row)
}

/** Everything one party has recorded, in every round, in the order it was recorded. */
export async function listDecisionsOfParty(
  db: Db,
  partyId: string,
): Promise<readonly CouncilDecision[]> {
  const rows = await selectDecisions(db).where('deciding_party_id', '=', partyId).execute()
  return rows.map(asDecision)
}

/** Meetings at which councils will take up the matter, the first first; cancelled ones too. */
export const listMeetings: ReadOfRound<BookedMeeting> = readManyTogether(
  'meetings of a round',
  (db, roundIds) =>
    db
      .selectFrom('booked_meeting')
      .selectAll()
      .where('round_id', 'in', roundIds)
      .orderBy('meets_on')
      .orderBy('id')
      .execute(),
  {
    key: (row) => row.round_id,
    value: (row) => ({
      id: row.id,
      partyId: row.deciding_party_id,
      bodyId: row.body_id,
      meetsOn: row.meets_on,
      note: row.note,
      isCancelled: row.is_cancelled,
      recordedBy: row.recorded_by ?? undefined,
    }),
  },
)

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
      kind: row.kind as StatementKind,
      outcome: row.outcome as DecisionOutcome,
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
  return rows.map((row) => ({ ...asDecision(row), roundSlug: row.round_slug }))
}
