// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { listEditions } from '../../agreement/reads/editions.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import type { DecisionRound } from '../rules/decision.ts'
import { whatAppliesInstead, type Instead } from '../rules/what-applies-instead.ts'

/** What applies on a day while the text of the round does not. */
export async function readWhatAppliesInstead(
  db: Db,
  round: Pick<DecisionRound, 'packageId'>,
  on: Day,
): Promise<readonly Instead[]> {
  const { versions } = await getPackage(db, round.packageId)
  return whatAppliesInstead(versions, await listEditions(db, on))
}
