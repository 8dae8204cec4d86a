// SPDX-License-Identifier: EUPL-1.2
// What parties have said of one provision as a whole: whether they endorse it.

import type { Db } from '#platform/database/database.ts'
import type { Stance } from '../rules/consultation.ts'

export type StanceOnProvision = {
  readonly consultationId: string
  readonly partyId: string
  readonly stance: Stance
}

/** In the answers that stand, and that the one who asks may see. */
export async function listStancesOnProvision(
  db: Db,
  provisionId: string,
): Promise<readonly StanceOnProvision[]> {
  const rows = await db
    .selectFrom('response_stance')
    .innerJoin('response', 'response.id', 'response_stance.response_id')
    .where('response.superseded_by', 'is', null)
    .where('response_stance.provision_id', '=', provisionId)
    .select(['response.consultation_id', 'response.party_id', 'response_stance.stance'])
    .execute()
  return rows.map((row) => ({
    consultationId: row.consultation_id,
    partyId: row.party_id,
    stance: row.stance,
  }))
}
