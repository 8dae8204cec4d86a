// SPDX-License-Identifier: EUPL-1.2
// Corrections of adopted terms, and what decides whether terms are bound.

import type { Db } from '#platform/database/database.ts'
import type { Terms } from '../rules/edition.ts'
import type { TermsCorrection, TermsFacts } from '../rules/terms-changes.ts'
import { findTerms, isAdopted } from './editions.ts'
import { isInPackage } from './packages.ts'
import { getVersion } from './versions.ts'

/** Of some versions, the first first. */
export async function listTermsCorrections(
  db: Db,
  versionIds: readonly string[],
): Promise<readonly TermsCorrection[]> {
  if (versionIds.length === 0) return []
  const rows = await db
    .selectFrom('terms_correction')
    .selectAll()
    .where('version_id', 'in', versionIds)
    .orderBy('corrected_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    versionId: row.version_id,
    correctedOn: row.corrected_on,
    before: row.before === null ? undefined : asWritten(row.before),
    after: asWritten(row.after),
    reason: row.reason,
    decision: row.decision,
    decidedOn: row.decided_on,
  }))
}

/** JSON leaves out what is not there; a term that is not there is undefined. */
function asWritten(stored: unknown): Terms {
  const none = {
    endsOn: undefined,
    periodYears: undefined,
    noticeMonths: undefined,
    extensionYears: undefined,
    maxExtensions: undefined,
  }
  return { ...none, ...(stored as Terms) }
}

export async function readTermsFacts(db: Db, versionId: string): Promise<TermsFacts> {
  const [{ status }, terms, isPacked, hasAdoption] = await Promise.all([
    getVersion(db, versionId),
    findTerms(db, versionId),
    isInPackage(db, versionId),
    isAdopted(db, versionId),
  ])
  return { status, hasTerms: terms !== undefined, isInPackage: isPacked, isAdopted: hasAdoption }
}
