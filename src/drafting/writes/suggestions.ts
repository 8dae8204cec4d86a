// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/database/database.ts'
import type { Suggestion, SuggestionOutcome } from '../rules/suggestions.ts'

export async function insertSuggestion(
  tx: Tx,
  versionId: string,
  made: Omit<Suggestion, 'suggestedAt' | 'decided'>,
): Promise<void> {
  await tx
    .insertInto('draft_suggestion')
    .values({
      id: made.id,
      version_id: versionId,
      kind: made.kind,
      provision_id: made.provisionId,
      made_against: JSON.stringify(made.madeAgainst),
      proposed: made.proposed ? JSON.stringify(made.proposed) : null,
      new_provision_id: made.newProvisionId ?? null,
      reason: made.reason,
      suggested_by: made.suggestedBy,
    })
    .execute()
}

export async function decideSuggestions(
  tx: Tx,
  ids: readonly string[],
  outcome: SuggestionOutcome,
  by: string,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('draft_suggestion')
    .set({ outcome, decided_by: by, decided_at: sql<Instant>`now()` })
    .where('id', 'in', ids)
    .execute()
}
