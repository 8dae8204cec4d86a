// SPDX-License-Identifier: EUPL-1.2

import { onceFor } from '#platform/cache/read-memory.ts'
import type { Db } from '#platform/database/database.ts'
import type { CountyPlans } from '../rules/county-plans.ts'

/** What the county proposes for rounds about each kind of document. */
export function readCountyPlans(db: Db): Promise<CountyPlans> {
  return onceFor(db, ['county plans'], async () => {
    const rows = await db.selectFrom('county_plan').selectAll().execute()
    // Written by `insertCountyPlan` alone, of that type.
    return Object.fromEntries(
      rows.map(({ document_kind, plan }) => [document_kind, plan as CountyPlans[string]]),
    )
  })
}
