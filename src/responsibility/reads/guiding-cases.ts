// SPDX-License-Identifier: EUPL-1.2
// Cases as they are kept. The database shows drafts to their writers alone.

import { sql, type SqlBool } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#kernel/day.ts'
import type { Found, Slice } from '#kernel/list.ts'
import type { Db } from '#platform/database/database.ts'
import {
  expressionsOf,
  inSwedishOrder,
  readSlice,
  type Sort,
} from '#platform/database/list-reads.ts'
import type { CaseState, GuidingCase } from '../rules/guiding-case.ts'
import type { Responsible } from '../rules/mark.ts'

function selectCases(db: Db) {
  return db
    .selectFrom('guiding_case')
    .selectAll('guiding_case')
    .select((query) => [
      jsonArrayFrom(
        query
          .selectFrom('guiding_case_provision as held')
          .select('held.provision_id')
          .whereRef('held.case_id', '=', 'guiding_case.id')
          .orderBy('held.position'),
      ).as('provisions'),
      jsonArrayFrom(
        query
          .selectFrom('guiding_case_alike as alike')
          .select('alike.alike_id')
          .whereRef('alike.case_id', '=', 'guiding_case.id')
          .orderBy('alike.alike_id'),
      ).as('alikes'),
    ])
}

type CaseRow = Awaited<ReturnType<ReturnType<typeof selectCases>['executeTakeFirstOrThrow']>>

function asCase(row: CaseRow): GuidingCase {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    situation: row.situation,
    question: row.question,
    answer: row.answer,
    why: row.why,
    responsible: row.responsible,
    status: row.status,
    writtenOn: row.written_on,
    replacesId: row.replaces_id ?? undefined,
    decidedBy: row.decided_by ?? undefined,
    decidedOn: row.decided_on ?? undefined,
    validFrom: row.valid_from ?? undefined,
    validUntil: row.valid_until ?? undefined,
    withdrawnOn: row.withdrawn_on ?? undefined,
    withdrawnBecause: row.withdrawn_because,
    revision: row.revision,
    provisionIds: row.provisions.map(({ provision_id }) => provision_id),
    alikeIds: row.alikes.map(({ alike_id }) => alike_id),
  }
}

export async function findCase(db: Db, number: number): Promise<GuidingCase | undefined> {
  const row = await selectCases(db).where('number', '=', number).executeTakeFirst()
  return row && asCase(row)
}

export async function listCasesByIds(
  db: Db,
  ids: readonly string[],
): Promise<readonly GuidingCase[]> {
  if (ids.length === 0) return []
  const rows = await selectCases(db).where('guiding_case.id', 'in', ids).orderBy('number').execute()
  return rows.map(asCase)
}

/** The case that stands in place of another. */
export async function findReplacing(db: Db, id: string): Promise<GuidingCase | undefined> {
  const row = await selectCases(db)
    .where('replaces_id', '=', id)
    .where('status', '<>', 'draft')
    .executeTakeFirst()
  return row && asCase(row)
}

/** The decided cases that speak of some provisions, the latest first. */
export async function listCasesOf(
  db: Db,
  provisionIds: readonly string[],
): Promise<readonly GuidingCase[]> {
  if (provisionIds.length === 0) return []
  const rows = await selectCases(db)
    .where('status', '<>', 'draft')
    .where('guiding_case.id', 'in', (query) =>
      query
        .selectFrom('guiding_case_provision')
        .select('case_id')
        .where('provision_id', 'in', provisionIds),
    )
    .orderBy('number', 'desc')
    .execute()
  return rows.map(asCase)
}

/** The cases that can be named where one is chosen: those that are decided, and the numbers they have. */
export async function listCaseNames(
  db: Db,
): Promise<readonly Pick<GuidingCase, 'id' | 'number' | 'title' | 'status'>[]> {
  return db
    .selectFrom('guiding_case')
    .select(['id', 'number', 'title', 'status'])
    .orderBy('number')
    .execute()
}

export async function lastCaseNumber(db: Db): Promise<number> {
  const row = await db
    .selectFrom('guiding_case')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

/** The states of `caseStateOn`, asked of the database. */
export const stateInSql = (on: Day) => sql<CaseState | null>`case
  when guiding_case.status = 'draft' then 'draft'
  when guiding_case.decided_on > ${on}::date then null
  when guiding_case.withdrawn_on <= ${on}::date then 'withdrawn'
  when guiding_case.valid_from > ${on}::date then 'decided'
  when guiding_case.valid_until < ${on}::date then 'past'
  else 'holds' end`

const orders = {
  number: [sql.ref('guiding_case.number')],
  title: [inSwedishOrder(sql.ref<string>('guiding_case.title'))],
  responsible: [sql.ref('guiding_case.responsible')],
  decidedOn: [sql.ref('guiding_case.decided_on')],
  validFrom: [sql.ref('guiding_case.valid_from')],
  validUntil: [sql.ref('guiding_case.valid_until')],
}

/** A piece of the cases that were known on a day. */
export async function readCases(
  db: Db,
  asked: {
    readonly on: Day
    readonly sort: Sort
    readonly state: CaseState | undefined
    readonly responsible: Responsible | undefined
    readonly documentSlug: string | undefined
    readonly words: string | undefined
  },
  slice: Slice,
): Promise<Found<GuidingCase>> {
  let query = selectCases(db).where(stateInSql(asked.on), 'is not', null)
  if (asked.state) query = query.where(stateInSql(asked.on), '=', asked.state)
  if (asked.responsible) query = query.where('responsible', '=', asked.responsible)
  for (const word of (asked.words ?? '')
    .split(' ')
    .filter((one) => one !== '')
    .slice(0, 8)) {
    const like = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    query = query.where(
      sql<SqlBool>`concat_ws(' ', title, situation, question, answer, why) ilike ${like}`,
    )
  }
  if (asked.documentSlug !== undefined) {
    query = query.where('guiding_case.id', 'in', (one) =>
      one
        .selectFrom('guiding_case_provision as held')
        .innerJoin('provision', 'provision.id', 'held.provision_id')
        .innerJoin('document', 'document.id', 'provision.document_id')
        .select('held.case_id')
        .where('document.slug', '=', asked.documentSlug!),
    )
  }
  const order = {
    by: expressionsOf(orders, asked.sort),
    id: [sql.ref('guiding_case.number')],
    isDown: asked.sort.isDown,
  }
  const found = await readSlice(query, order, slice)
  return { ...found, rows: found.rows.map(asCase) }
}
