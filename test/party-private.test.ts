// SPDX-License-Identifier: EUPL-1.2
// What a party writes is its own until it is published. Which tables that is about, the database says:
// a column named party_id marks a private row, and every other column about a party has its reason here.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import { roles } from '#kernel/mandate.ts'
import { type Db, inSnapshot, noOne, type Scope, scopeOf, theProduct } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import {
  saveComment,
  saveOverallText,
  saveQuestionAnswer,
  saveStance,
} from '../src/consultation/commands/drafting.ts'
import { submitResponse } from '../src/consultation/commands/submitting.ts'
import { listQuestions } from '../src/consultation/reads/rounds.ts'
import {
  aConsultation,
  anAgreement,
  party,
  type SmallAgreement,
} from './support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from './support/database.ts'
import { aCounty, as, type County } from './support/decision-round.ts'

/** Columns that name a party in what everyone may read. */
const publicColumns: Readonly<Record<string, string>> = {
  'association_membership.member_party_id': 'who belongs to an association is public',
  'care_area_membership.member_party_id': 'who belongs to a care area is public',
  'body.of_party_id': 'whose a board or council is, is public',
  'unit.of_party_id': 'how a party is organised is public',
  'mandate.for_party_id': 'who acts for a public authority is public',
  'contact_person.for_party_id': 'whom to turn to is public',
  'validity_event.by_party_of_notice': 'who gave notice of an agreement is public',
  'consultee.asked_party_id': 'who was asked is public, whatever is answered',
  'round_party.deciding_party_id': 'who is asked to decide is public',
  'booked_meeting.deciding_party_id': 'when a council meets is public',
  'council_decision.deciding_party_id': 'what a council has decided is public',
}

type PrivateTable = { readonly name: string; readonly isGuarded: boolean }

const today = day('2026-03-19')
const writers = ['1441', '1480']
const stranger = '1490'

let database: FreshDatabase
let county: County
let tables: readonly PrivateTable[]
/** The places of the writers' rows in each table, as the writers see them. */
const places = new Map<string, readonly string[]>()

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  const agreement = await anAgreement(county, 'avtalet')
  const round = await aConsultation(county, agreement, 'remissen')
  for (const code of writers) await writeAnswer(code, round.id, agreement)
  tables = await listPrivateTables()
  for (const { name } of tables) {
    const seen = await Promise.all(writers.map((code) => placesOfOwn(name, code)))
    places.set(name, seen.flat())
  }
})

after(() => database[Symbol.asyncDispose]())

/** Everything that an answer can hold, sent; what was drafted stays as the draft of a next one. */
async function writeAnswer(code: string, consultationId: string, agreement: SmallAgreement) {
  const mandate = county.people.coordinatorOf(party(county, code).id)
  const [provisionId] = agreement.sectionIds
  const { versionId } = agreement
  await as(county.db, mandate, async (tx) => {
    const [question] = await listQuestions(tx, consultationId)
    const subjects = [{ kind: 'package' }, { kind: 'section', versionId, provisionId }] as const
    const saved = [
      ...(await inTurn(subjects, (subject) =>
        saveStance(tx, today, mandate, { consultationId, subject, stance: 'oppose' }),
      )),
      await saveOverallText(tx, today, mandate, { consultationId, text: 'Nej.', revision: 1 }),
      await saveQuestionAnswer(tx, today, mandate, {
        consultationId,
        questionId: question!.id,
        text: 'Nej.',
      }),
      await saveComment(tx, today, mandate, {
        consultationId,
        commentId: newId(),
        revision: undefined,
        versionId,
        provisionId,
        kind: 'clarify',
        text: 'Oklart.',
        proposedWording: '',
      }),
      await submitResponse(tx, today, mandate, { consultationId }),
    ]
    for (const one of saved) assert.ok(one.granted, JSON.stringify(one))
  })
}

async function inTurn<Item, Value>(items: readonly Item[], act: (item: Item) => Promise<Value>) {
  const values: Value[] = []
  for (const item of items) values.push(await act(item))
  return values
}

async function asOwner<Row extends pg.QueryResultRow>(query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.migratingUrl })
  await client.connect()
  try {
    return (await client.query<Row>(query)).rows
  } finally {
    await client.end()
  }
}

function listPrivateTables(): Promise<PrivateTable[]> {
  return asOwner<PrivateTable>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as "isGuarded"
    from information_schema.columns k
    join pg_class c on c.oid = format('%I.%I', k.table_schema, k.table_name)::regclass
    where k.table_schema = 'public' and k.column_name = 'party_id' and c.relkind in ('r', 'p')
    order by 1`)
}

/** Where a party's rows lie: by that they can be asked for whatever columns they have. */
async function placesOfOwn(table: string, code: string): Promise<string[]> {
  const { id } = party(county, code)
  const { rows } = await inSnapshot(database.db, scopeOf(county.people.coordinatorOf(id)), (db) =>
    sql<{ place: string }>`
      select ctid::text as place from ${sql.table(table)} where party_id = ${id}`.execute(db),
  )
  return rows.map(({ place }) => place)
}

async function countSeen(db: Db, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)}
    where ctid = any(${places.get(table)!}::tid[])`.execute(db)
  return rows[0]!.count
}

test('every table with rows of one party withholds them, from its owner too', () => {
  assert.ok(tables.length >= 8, 'the catalogue names the tables')
  assert.deepEqual(
    tables.filter(({ isGuarded }) => !isGuarded),
    [],
  )
})

test('each of them holds something that the writers see themselves', () => {
  const empty = tables.filter(({ name }) => places.get(name)!.length < writers.length)
  assert.deepEqual(empty, [])
})

describe('nobody else reads a row of them', () => {
  const strangers: Readonly<Record<string, () => Scope>> = {
    'nobody, with no party': () => noOne,
    'the product itself': () => theProduct,
    'an administrator, with no party': () => ({ ...noOne, role: 'administrator' }),
    ...Object.fromEntries(
      roles
        // Who leads or edits is of no party; what they see is tried below.
        .filter((role) => role !== 'process-leader' && role !== 'editor')
        .map((role) => [
          `${role} of another party`,
          () => ({ ...noOne, role, partyId: party(county, stranger).id }),
        ]),
    ),
  }
  for (const [who, scope] of Object.entries(strangers)) {
    test(who, () =>
      inSnapshot(database.db, scope(), async (db) => {
        for (const { name } of tables) assert.equal(await countSeen(db, name), 0, name)
      }),
    )
  }
})

for (const role of ['process-leader', 'editor'] as const) {
  test(`${role} reads what is sent, and no draft`, () =>
    inSnapshot(database.db, { ...noOne, role }, async (db) => {
      for (const { name } of tables) {
        const isDraft = name.includes('draft')
        assert.equal(await countSeen(db, name), isDraft ? 0 : places.get(name)!.length, name)
      }
    }))
}

test('every other column about a party is declared, with the reason why it is public', async () => {
  const columns = await asOwner<{ name: string }>(`
    select format('%s.%s', c.conrelid::regclass, a.attname) as name
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.confrelid = 'party'::regclass and a.attname <> 'party_id'
    union
    select format('%s.%s', table_name, column_name) from information_schema.columns
    where table_schema = 'public' and column_name like '%party_id' and column_name <> 'party_id'`)
  assert.deepEqual(columns.map(({ name }) => name).sort(), Object.keys(publicColumns).sort())
})
