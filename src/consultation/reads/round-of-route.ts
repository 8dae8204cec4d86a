// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import type { Consultation, ConsultationStatus } from '../rules/consultation.ts'
import { listAllConsultations } from './rounds.ts'

/** The consultation that a route leads through. */
export async function findConsultationOfRoute(
  db: Db,
  routeId: string,
): Promise<Consultation | undefined> {
  return (await listAllConsultations(db)).find((round) => round.routeId === routeId)
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
  return row?.status
}

/** The consultations that are open for answers or being compiled on a day. */
export async function listOpenByDue(db: Db, on: Day): Promise<readonly Consultation[]> {
  return (await listInStatus(db, ['open'])).filter(({ opensOn }) => opensOn <= on)
}

/** The consultations that someone has work left in: drafts, open ones and those not yet published. */
export async function listUnfinishedConsultations(db: Db): Promise<readonly Consultation[]> {
  return listInStatus(db, ['draft', 'open', 'closed'])
}

/** The one that is over first stands first. */
async function listInStatus(
  db: Db,
  statuses: readonly ConsultationStatus[],
): Promise<readonly Consultation[]> {
  const rounds = await listAllConsultations(db)
  return rounds
    .filter(({ status }) => statuses.includes(status))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.slug.localeCompare(b.slug))
}
