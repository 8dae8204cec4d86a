// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Tx } from '#platform/database/database.ts'
import { type DraftStep, provisionsIn } from '../rules/draft-steps.ts'

/** Told in the transaction of the change. Who made it is the transaction's own scope. */
export async function insertDraftStep(tx: Tx, versionId: string, step: DraftStep): Promise<void> {
  await tx
    .insertInto('draft_step')
    .values({
      version_id: versionId,
      revision: step.revision,
      way: step.way,
      undoes: step.undoes ?? null,
      person_id: sql<string | null>`nullif(current_setting('samsyn.person', true), '')::uuid`,
      provision_ids: [...provisionsIn(step.content)],
      content: JSON.stringify(step.content),
    })
    .execute()
}
