// SPDX-License-Identifier: EUPL-1.2

import { onceFor } from '#platform/cache/read-memory.ts'
import type { Db } from '#platform/database/database.ts'
import type { Law } from '../rules/law.ts'
import type { LawLook } from '../rules/look.ts'

/** The whole register, in the order of numbers: bills last. */
export function listLaws(db: Db): Promise<readonly Law[]> {
  return onceFor(db, ['laws'], () => readLaws(db))
}

/** As it stands now, for who has locked it. */
export async function readLaws(db: Db): Promise<readonly Law[]> {
  const [laws, touches] = await Promise.all([
    db.selectFrom('law').selectAll().orderBy('kind', 'desc').orderBy('designation').execute(),
    db.selectFrom('law_touch').selectAll().orderBy('position').execute(),
  ])
  const touchesOf = Map.groupBy(touches, ({ law_id }) => law_id)
  return laws.map((row) => ({
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    designation: row.designation,
    title: row.title,
    shortName: row.short_name,
    shortFrom: row.short_from ?? undefined,
    shortUntil: row.short_until ?? undefined,
    inForceFrom: row.in_force_from ?? undefined,
    endsOn: row.ends_on ?? undefined,
    replacedBy: row.replaced_by,
    billStatus: row.bill_status ?? undefined,
    plannedOn: row.planned_on ?? undefined,
    datedOn: row.dated_on ?? undefined,
    touches: (touchesOf.get(row.id) ?? []).map(({ designation, place, word }) => ({
      designation,
      place,
      word,
    })),
    source: row.source,
    note: row.note,
    amendedThrough: row.amended_through,
    revision: row.revision,
  }))
}

export async function findLaw(db: Db, slug: string): Promise<Law | undefined> {
  return (await listLaws(db)).find((one) => one.slug === slug)
}

/** Everything that has been said, in the order it was. */
export async function listLooks(db: Db): Promise<readonly LawLook[]> {
  const rows = await db
    .selectFrom('law_look')
    .select(['id', 'law_id', 'subject_kind', 'subject_id', 'fingerprint', 'state', 'reason'])
    .select('looked_on')
    .orderBy('looked_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    lawId: row.law_id,
    kind: row.subject_kind,
    subjectId: row.subject_id,
    fingerprint: row.fingerprint,
    state: row.state,
    reason: row.reason,
    lookedOn: row.looked_on,
  }))
}
