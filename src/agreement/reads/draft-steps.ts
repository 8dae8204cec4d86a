// SPDX-License-Identifier: EUPL-1.2
// How a draft came to be, step by step.

import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/database/database.ts'
import type { DraftStep, StepContent } from '../rules/draft-steps.ts'

/** With who made it, and when. */
export type MadeStep = DraftStep & {
  readonly personId: string | undefined
  readonly madeAt: Instant
  readonly provisionIds: readonly string[]
}

/** The latest first; of the whole draft, or those that are about one provision. */
export async function listDraftSteps(
  db: Db,
  versionId: string,
  { provisionId, most }: { readonly provisionId?: string; readonly most: number },
): Promise<readonly MadeStep[]> {
  let rows = stepsOf(db, versionId)
  if (provisionId !== undefined) {
    rows = rows.where(sql<boolean>`provision_ids @> array[${provisionId}::uuid]`)
  }
  return (await rows.orderBy('revision', 'desc').limit(most).execute()).map(asStep)
}

export async function findDraftStep(
  db: Db,
  versionId: string,
  revision: number,
): Promise<MadeStep | undefined> {
  const row = await stepsOf(db, versionId).where('revision', '=', revision).executeTakeFirst()
  return row && asStep(row)
}

/** What undid a step, what undid that, and so on: none of it weighs more than its content. */
export async function listUndoing(db: Db, versionId: string): Promise<readonly MadeStep[]> {
  return (await stepsOf(db, versionId).where('way', '=', 'undone').execute()).map(asStep)
}

const columns = [
  'revision',
  'made_at',
  'person_id',
  'way',
  'undoes',
  'provision_ids',
  'content',
] as const

const stepsOf = (db: Db, versionId: string) =>
  db.selectFrom('draft_step').select(columns).where('version_id', '=', versionId)

type Row = Awaited<ReturnType<ReturnType<typeof stepsOf>['executeTakeFirstOrThrow']>>

function asStep(row: Row): MadeStep {
  return {
    revision: row.revision,
    way: row.way,
    undoes: row.undoes ?? undefined,
    content: row.content as StepContent,
    personId: row.person_id ?? undefined,
    madeAt: row.made_at,
    provisionIds: row.provision_ids,
  }
}
