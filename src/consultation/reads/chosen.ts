// SPDX-License-Identifier: EUPL-1.2

import { granted, type Result } from '#kernel/result.ts'
import type { Db } from '#platform/database/database.ts'
import { listDocuments } from '../../agreement/reads/documents.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import type { CountyOnDay } from '../../process/rules/county-on-day.ts'
import { checkCircle, countyIn, wholeCircle } from '../rules/chosen-circle.ts'
import type { PreparedRound } from '../rules/prepared-round.ts'

/** The county as the prepared round sees it; refused where it leaves out one whose approval is needed. */
export async function checkChosen(
  db: Db,
  county: CountyOnDay,
  { packageId, circle = wholeCircle }: Pick<PreparedRound, 'packageId' | 'circle'>,
): Promise<Result<CountyOnDay, 'approval-needed' | 'nobody-asked'>> {
  const [made, documents] = [await getPackage(db, packageId), await listDocuments(db)]
  const needsAll = made.versions.some(
    ({ documentId }) => documents.find(({ id }) => id === documentId)?.needsAllParties,
  )
  const may = checkCircle(county, circle, needsAll)
  return may.granted ? granted(countyIn(county, circle)) : may
}
