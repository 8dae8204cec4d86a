// SPDX-License-Identifier: EUPL-1.2
// The register and what has been said of it, in one statement: it is asked for on most pages.

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Touch } from '#kernel/gathered/law.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import type { Db } from '#platform/database/database.ts'
import type { BillStatus, Law, LawKind } from '../rules/law.ts'
import type { LawLook, LookAnswer } from '../rules/look.ts'

type Register = { readonly laws: readonly Law[]; readonly looks: readonly LawLook[] }

type LawJson = {
  readonly id: string
  readonly slug: string
  readonly kind: LawKind
  readonly designation: string
  readonly title: string
  readonly short_name: string
  readonly short_from: Day | null
  readonly short_until: Day | null
  readonly in_force_from: Day | null
  readonly ends_on: Day | null
  readonly replaced_by: string
  readonly bill_status: BillStatus | null
  readonly planned_on: Day | null
  readonly dated_on: Day | null
  readonly source: string
  readonly note: string
  readonly amended_through: string
  readonly revision: number
  readonly touches: readonly Touch[]
}

type LookJson = {
  readonly id: string
  readonly law_id: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly fingerprint: string
  readonly state: LookAnswer
  readonly reason: string
  readonly looked_on: Day
}

const readRegisterOnce = (db: Db) => onceFor(db, ['law register'], () => readRegister(db))

async function readRegister(db: Db): Promise<Register> {
  const { rows } = await sql<{ laws: readonly LawJson[]; looks: readonly LookJson[] }>`
    select
      (select coalesce(json_agg(to_jsonb(l) || jsonb_build_object('touches', (
          select coalesce(json_agg(json_build_object(
            'designation', t.designation, 'place', t.place, 'word', t.word) order by t.position), '[]')
          from law_touch t where t.law_id = l.id)) order by l.kind desc, l.designation), '[]')
        from law l) as laws,
      (select coalesce(json_agg(k order by k.looked_at, k.id), '[]') from law_look k) as looks
  `.execute(db)
  const { laws, looks } = rows[0]!
  return { laws: laws.map(lawOf), looks: looks.map(lookOfRow) }
}

function lawOf(row: LawJson): Law {
  return {
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
    touches: row.touches,
    source: row.source,
    note: row.note,
    amendedThrough: row.amended_through,
    revision: row.revision,
  }
}

function lookOfRow(row: LookJson): LawLook {
  return {
    id: row.id,
    lawId: row.law_id,
    kind: row.subject_kind,
    subjectId: row.subject_id,
    fingerprint: row.fingerprint,
    state: row.state,
    reason: row.reason,
    lookedOn: row.looked_on,
  }
}

/** The whole register, in the order of numbers: bills last. */
export async function listLaws(db: Db): Promise<readonly Law[]> {
  return (await readRegisterOnce(db)).laws
}

/** As it stands now, for who has locked it. */
export async function readLaws(db: Db): Promise<readonly Law[]> {
  return (await readRegister(db)).laws
}

export async function findLaw(db: Db, slug: string): Promise<Law | undefined> {
  return (await listLaws(db)).find((one) => one.slug === slug)
}

/** Everything that has been said, in the order it was. */
export async function listLooks(db: Db): Promise<readonly LawLook[]> {
  return (await readRegisterOnce(db)).looks
}
