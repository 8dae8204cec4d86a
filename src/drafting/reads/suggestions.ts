// SPDX-License-Identifier: EUPL-1.2
// What has been suggested in a draft.

import type { Db } from '#platform/database/database.ts'
import type { Suggestion, SuggestedWording, StoodThen } from '../rules/suggestions.ts'

/** All of a version, the first first. */
export async function listSuggestions(db: Db, versionId: string): Promise<readonly Suggestion[]> {
  const rows = await db
    .selectFrom('draft_suggestion')
    .selectAll()
    .where('version_id', '=', versionId)
    .orderBy('suggested_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    provisionId: row.provision_id,
    madeAgainst: row.made_against as readonly StoodThen[],
    proposed: (row.proposed ?? undefined) as SuggestedWording | undefined,
    newProvisionId: row.new_provision_id ?? undefined,
    reason: row.reason,
    suggestedBy: row.suggested_by,
    suggestedAt: row.suggested_at,
    decided:
      row.outcome && row.decided_by && row.decided_at
        ? { outcome: row.outcome, by: row.decided_by, at: row.decided_at }
        : undefined,
  }))
}
