// SPDX-License-Identifier: EUPL-1.2

import type { Db } from '#platform/database.ts'
import type { Consultation } from '../rules/consultation.ts'
import { getConsultation } from './rounds.ts'

/** The consultation that a route leads through. */
export async function findConsultationOfRoute(
  db: Db,
  routeId: string,
): Promise<Consultation | undefined> {
  const row = await db
    .selectFrom('consultation')
    .select('id')
    .where('route_id', '=', routeId)
    .executeTakeFirst()
  return row && getConsultation(db, row.id)
}
