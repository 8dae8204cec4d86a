// SPDX-License-Identifier: EUPL-1.2

import type { Tx } from '#platform/database/database.ts'
import type { TermsCorrection } from '../rules/terms-changes.ts'

export async function insertTermsCorrection(tx: Tx, correction: TermsCorrection): Promise<void> {
  await tx
    .insertInto('terms_correction')
    .values({
      id: correction.id,
      version_id: correction.versionId,
      corrected_on: correction.correctedOn,
      before: JSON.stringify(correction.before ?? null),
      after: JSON.stringify(correction.after),
      reason: correction.reason,
      decision: correction.decision,
      decided_on: correction.decidedOn,
    })
    .execute()
}
