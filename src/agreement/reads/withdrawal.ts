// SPDX-License-Identifier: EUPL-1.2
// Whether a version can be withdrawn, as its button and its command ask.

import type { Db } from '#platform/database/database.ts'
import type { Version } from '../rules/document.ts'
import { askVersionStep } from '../rules/lifecycle.ts'
import { isAdopted } from './editions.ts'
import { isInPackage } from './packages.ts'

export async function askToBeWithdrawn(db: Db, { id, status }: Pick<Version, 'id' | 'status'>) {
  const [isPacked, hasAdoption] = await Promise.all([isInPackage(db, id), isAdopted(db, id)])
  return askVersionStep(status, 'withdraw', { isInPackage: isPacked, isAdopted: hasAdoption })
}
