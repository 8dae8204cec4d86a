// SPDX-License-Identifier: EUPL-1.2
// Consultations that were registered afterwards, with those that were taken back.

import type { Db } from '#platform/database/database.ts'
import type { EarlierRound } from '../rules/earlier-rounds.ts'

function selectRounds(db: Db) {
  return db
    .selectFrom('earlier_consultation as told')
    .leftJoin('earlier_consultation_withdrawal as gone', 'gone.earlier_id', 'told.id')
    .selectAll('told')
    .select(['gone.withdrawn_on', 'gone.reason'])
    .orderBy('told.opened_on', 'desc')
    .orderBy('told.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRounds>['executeTakeFirstOrThrow']>>

function asRound(row: Row): EarlierRound {
  return {
    id: row.id,
    title: row.title,
    openedOn: row.opened_on,
    dueOn: row.due_on,
    askedWho: row.asked_who,
    asked: row.asked_count ?? undefined,
    answered: row.answered_count ?? undefined,
    source: row.source,
    link: row.link,
    original:
      row.file_hash === null
        ? undefined
        : { fileHash: row.file_hash, fileName: row.file_name ?? '' },
    registeredOn: row.registered_on,
    registeredForBodyId: row.for_body_id ?? undefined,
    withdrawn: row.withdrawn_on ? { on: row.withdrawn_on, reason: row.reason ?? '' } : undefined,
  }
}

/** The latest first. */
export async function listEarlierRounds(db: Db): Promise<readonly EarlierRound[]> {
  return (await selectRounds(db).execute()).map(asRound)
}

export async function findEarlierRound(db: Db, id: string): Promise<EarlierRound | undefined> {
  const row = await selectRounds(db).where('told.id', '=', id).executeTakeFirst()
  return row && asRound(row)
}
