// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db, Tx } from '#platform/database.ts'
import { readTogether } from '#platform/read-together.ts'
import type { Consultation, ConsultationStatus } from '../rules/consultation.ts'
import { asConsultation, selectConsultations } from './rounds.ts'

/** The consultation that a route leads through. */
export async function findConsultationOfRoute(
  db: Db,
  routeId: string,
): Promise<Consultation | undefined> {
  return consultationOfRoute(db, routeId)
}

/** The status of the consultation that a route leads through, held until the transaction ends. */
export async function holdConsultationOfRoute(
  tx: Tx,
  routeId: string,
): Promise<ConsultationStatus | undefined> {
  const row = await tx
    .selectFrom('consultation')
    .select('status')
    .where('route_id', '=', routeId)
    .forShare()
    .executeTakeFirst()
  return row?.status as ConsultationStatus | undefined
}

const consultationOfRoute = readTogether('consultation of a route', async (db, routeIds) => {
  const rows = await selectConsultations(db).where('route_id', 'in', routeIds).execute()
  return new Map(rows.map((row) => [row.route_id, asConsultation(row)]))
})

/** The consultations that are open for answers or being compiled on a day. */
export async function listOpenConsultations(db: Db, on: Day): Promise<readonly Consultation[]> {
  return (await listInStatus(db, ['open'])).filter(({ opensOn }) => opensOn <= on)
}

/** The consultations that someone has work left in: drafts, open ones and those not yet published. */
export async function listUnfinishedConsultations(db: Db): Promise<readonly Consultation[]> {
  return listInStatus(db, ['draft', 'open', 'closed'])
}

async function listInStatus(
  db: Db,
  statuses: readonly ConsultationStatus[],
): Promise<readonly Consultation[]> {
  const rows = await selectConsultations(db)
    .where('status', 'in', statuses)
    .orderBy('due_on')
    .orderBy('slug')
    .execute()
  return rows.map(asConsultation)
}
