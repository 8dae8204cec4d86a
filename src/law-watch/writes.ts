// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Touch } from '#kernel/gathered/law.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { type LawFacts, slugOfLaw } from './rules/law.ts'
import type { LookAnswer } from './rules/look.ts'
import type { SourceVisit } from './rules/source.ts'

const columnsOf = (facts: LawFacts) => ({
  title: facts.title,
  short_name: facts.shortName,
  short_from: facts.shortFrom ?? null,
  short_until: facts.shortUntil ?? null,
  in_force_from: facts.inForceFrom ?? null,
  ends_on: facts.endsOn ?? null,
  replaced_by: facts.replacedBy,
  bill_status: facts.billStatus ?? null,
  planned_on: facts.plannedOn ?? null,
  dated_on: facts.datedOn ?? null,
  source: facts.source,
  note: facts.note,
})

export async function insertLaw(tx: Tx, facts: LawFacts): Promise<string> {
  const id = newId()
  const { kind, designation } = facts
  await tx
    .insertInto('law')
    .values({ id, slug: slugOfLaw(facts), kind, designation, ...columnsOf(facts) })
    .execute()
  await insertTouches(tx, id, facts.touches)
  return id
}

/** All that may change of it: what it is and its number never do. */
export async function updateLaw(tx: Tx, id: string, facts: LawFacts): Promise<void> {
  await tx
    .updateTable('law')
    .set({ ...columnsOf(facts), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('law_touch').where('law_id', '=', id).execute()
  await insertTouches(tx, id, facts.touches)
}

async function insertTouches(tx: Tx, lawId: string, touches: readonly Touch[]): Promise<void> {
  if (touches.length === 0) return
  const rows = touches.map((touch, position) => ({ law_id: lawId, position, ...touch }))
  await tx.insertInto('law_touch').values(rows).execute()
}

/** Held until the transaction ends. */
export async function lockLaw(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('law').select('id').where('id', '=', id).forUpdate().execute()
}

export async function insertLook(
  tx: Tx,
  look: {
    readonly lawId: string
    readonly kind: string
    readonly subjectId: string
    readonly fingerprint: string
    readonly state: LookAnswer
    readonly reason: string
    readonly lookedOn: Day
    readonly lookedWith: string
  },
): Promise<void> {
  await tx
    .insertInto('law_look')
    .values({
      id: newId(),
      law_id: look.lawId,
      subject_kind: look.kind,
      subject_id: look.subjectId,
      fingerprint: look.fingerprint,
      state: look.state,
      reason: look.reason,
      looked_on: look.lookedOn,
      looked_with: look.lookedWith,
    })
    .execute()
}

export async function updateAmended(tx: Tx, id: string, amendedThrough: string): Promise<void> {
  await tx
    .updateTable('law')
    .set({ amended_through: amendedThrough, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

/** What happened long ago is of no use. */
const daysKept = 60

export async function insertVisit(tx: Tx, visit: Omit<SourceVisit, 'at'>): Promise<void> {
  const { outcome, facts, changes } = visit
  await tx
    .deleteFrom('law_source_visit')
    .where('visited_at', '<', sql<never>`now() - make_interval(days => ${daysKept})`)
    .execute()
  await tx
    .insertInto('law_source_visit')
    .values({ id: newId(), outcome, facts: JSON.stringify(facts), changes })
    .execute()
}
