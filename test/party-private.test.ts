// SPDX-License-Identifier: EUPL-1.2
// What a party writes is its own until it is published, and a board that is asked apart is no part of
// its party. Which tables that is about, the database says: a column named party_id marks a private row,
// and every other column about a party has its reason here.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import { roles, type Mandate } from '#kernel/mandate.ts'
import { asItStands } from '#kernel/seen.ts'
import {
  type Db,
  inSnapshot,
  noOne,
  type Scope,
  scopeOf,
  theProduct,
} from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import {
  saveComment,
  saveOverallText,
  saveQuestionAnswer,
  saveStance,
} from '../src/consultation/commands/drafting.ts'
import { saveBehind } from '../src/consultation/commands/attaching.ts'
import {
  confirmResponse,
  recordResponseByLetter,
} from '../src/consultation/commands/incoming-letters.ts'
import { noDecision } from '../src/consultation/rules/own-decision.ts'
import { anOpenedPdf, aPdf } from './support/pdf.ts'
import { submitResponse } from '../src/consultation/commands/submitting.ts'
import { listQuestions } from '../src/consultation/reads/rounds.ts'
import { findBodyBySlug } from '../src/organisation/reads.ts'
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
  'party.succeeded_by': 'which authority took over from one that ended is public',
  'round_party.deciding_party_id': 'who is asked to decide is public',
  'booked_meeting.deciding_party_id': 'when a council meets is public',
  'council_decision.deciding_party_id': 'what a council has decided is public',
  'dated_name.named_party_id': 'what a public authority is called is public',
}

type PrivateTable = { readonly name: string; readonly isGuarded: boolean }

const today = day('2026-03-19')
const boardSlug = 'utforarstyrelse-1'
const stranger = '1490'

let database: FreshDatabase
let county: County
let tables: readonly PrivateTable[]
/** Those who have answered: two municipalities, the region, and a board that it is asked apart from. */
const writers = ['lerum', 'goteborg', 'region', 'board'] as const
type Writer = (typeof writers)[number]
let mandates: Readonly<Record<Writer, Mandate>>
/** The places of each writer's rows in each table, as the writer sees them. */
const places = new Map<string, Readonly<Record<Writer, readonly string[]>>>()

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  const agreement = await anAgreement(county, 'avtalet')
  const round = await aConsultation(county, agreement, 'remissen')
  const { coordinatorOf, coordinatorOfBody } = county.people
  const board = (await findBodyBySlug(county.db, boardSlug, today))!
  mandates = {
    lerum: coordinatorOf(party(county, '1441').id),
    goteborg: coordinatorOf(party(county, '1480').id),
    region: coordinatorOf(party(county, '14').id),
    board: coordinatorOfBody(board.id),
  }
  tables = await listPrivateTables()
  for (const { name } of tables)
    places.set(name, { lerum: [], goteborg: [], region: [], board: [] })
  for (const writer of writers) {
    const before = await seenBy(mandates[writer])
    await answerByLetter(mandates[writer], round.id)
    await writeAnswer(mandates[writer], round.id, agreement)
    for (const [name, seen] of await seenBy(mandates[writer])) {
      const own = seen.filter((place) => !before.get(name)!.includes(place))
      places.set(name, { ...places.get(name)!, [writer]: own })
    }
  }
})

after(() => database[Symbol.asyncDispose]())

/** An answer that came by letter and was confirmed; the writer's own takes its place. */
async function answerByLetter(mandate: Mandate, consultationId: string) {
  const leader = county.people.processLeader
  const recorded = await as(county.db, leader, (tx) =>
    recordResponseByLetter(tx, today, leader, {
      consultationId,
      respondent: { partyId: mandate.partyId!, bodyId: mandate.bodyId },
      stance: 'oppose',
      overallText: 'Nej.',
      answers: [],
      comments: [],
      decision: noDecision,
      letter: {
        cameOn: today,
        channel: 'letter',
        fromOffice: 'Kansliet',
        original: { name: 'brev.pdf', bytes: aPdf(), kind: 'pdf' },
      },
      seen: asItStands,
    }),
  )
  assert.ok(recorded.granted, JSON.stringify(recorded))
  const { id: responseId } = recorded.value
  const confirmed = await as(county.db, mandate, (tx) =>
    confirmResponse(tx, today, mandate, { responseId, seen: asItStands }),
  )
  assert.ok(confirmed.granted)
}

/** Everything that an answer can hold, sent; what was drafted stays as the draft of a next one. */
async function writeAnswer(mandate: Mandate, consultationId: string, agreement: SmallAgreement) {
  const [provisionId] = agreement.sectionIds
  const { versionId } = agreement
  await as(county.db, mandate, async (tx) => {
    const [question] = await listQuestions(tx, consultationId)
    const subjects = [{ kind: 'package' }, { kind: 'section', versionId, provisionId }] as const
    const saved = [
      ...(await inTurn(subjects, (subject) =>
        saveStance(tx, today, mandate, {
          seen: asItStands,
          consultationId,
          subject,
          stance: 'oppose',
        }),
      )),
      await saveOverallText(tx, today, mandate, { seen: asItStands, consultationId, text: 'Nej.' }),
      await saveQuestionAnswer(tx, today, mandate, {
        seen: asItStands,
        consultationId,
        questionId: question!.id,
        text: 'Nej.',
      }),
      await saveComment(tx, today, mandate, {
        seen: asItStands,
        consultationId,
        commentId: newId(),
        versionId,
        provisionId,
        kind: 'clarify',
        text: 'Oklart.',
        proposedWording: '',
      }),
      await saveBehind(tx, today, mandate, {
        seen: asItStands,
        consultationId,
        file: await anOpenedPdf(),
      }),
      await submitResponse(tx, today, mandate, { seen: asItStands, consultationId }),
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

/** Where the rows lie that one sees: by that they can be asked for whatever columns they have. */
function seenBy(mandate: Mandate): Promise<ReadonlyMap<string, readonly string[]>> {
  return inSnapshot(database.db, scopeOf(mandate), async (db) => {
    const seen = new Map<string, readonly string[]>()
    for (const { name } of tables) {
      const { rows } = await sql<{ place: string }>`
        select ctid::text as place from ${sql.table(name)}`.execute(db)
      seen.set(
        name,
        rows.map(({ place }) => place),
      )
    }
    return seen
  })
}

/** How many of a writer's rows one sees. */
async function countSeen(db: Db, table: string, writer: Writer): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)}
    where ctid = any(${places.get(table)![writer]}::tid[])`.execute(db)
  return rows[0]!.count
}

/** What of a writer's someone sees: everything, what is sent, or nothing; half of it is a fault. */
async function seenOf(db: Db, writer: Writer): Promise<string> {
  const seen: string[] = []
  for (const { name } of tables) {
    const count = await countSeen(db, name, writer)
    assert.ok(count === 0 || count === places.get(name)![writer].length, `a part of ${name}`)
    if (count > 0) seen.push(name)
  }
  if (seen.length === tables.length) return 'all'
  const isSent = ({ name }: PrivateTable) => !name.includes('draft')
  if (
    seen.join() ===
    tables
      .filter(isSent)
      .map(({ name }) => name)
      .join()
  )
    return 'sent'
  return seen.join(' ')
}

test('every table with rows of one party withholds them, from its owner too', () => {
  assert.ok(tables.length >= 8, 'the catalogue names the tables')
  assert.deepEqual(
    tables.filter(({ isGuarded }) => !isGuarded),
    [],
  )
})

test('every policy of them asks body and unit, itself or of the row that holds it', async () => {
  const policies = await asOwner<{ name: string; asks: string }>(`
    select format('%s of %s', policyname, tablename) as name, concat_ws(' ', qual, with_check) as asks
    from pg_policies where schemaname = 'public'`)
  const ofThem = policies.filter(({ name }) =>
    tables.some((one) => name.endsWith(` of ${one.name}`)),
  )
  assert.ok(ofThem.length >= tables.length)
  assert.deepEqual(
    ofThem.filter(({ asks }) => !/acts_for_respondent|FROM response(_draft)? /.test(asks)),
    [],
  )
})

test('each of them holds something that the writers see themselves', () => {
  const empty = tables.flatMap(({ name }) =>
    writers
      .filter((writer) => places.get(name)![writer].length === 0)
      .map((writer) => `${writer}: ${name}`),
  )
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
        for (const writer of writers) assert.equal(await seenOf(db, writer), '', writer)
      }),
    )
  }
})

describe('of the same party one sees what the table says', () => {
  const unitId = newId()
  const place = (code: string, rest: Partial<Scope> = {}): Scope => ({
    ...noOne,
    partyId: party(county, code).id,
    ...rest,
  })
  // What the mandate is for, and what it sees of the region, of its board and of Lerum.
  const rows: readonly [string, () => Scope, string, string, string][] = [
    ['the whole region', () => place('14'), 'all', 'sent', ''],
    ['the board', () => place('14', { bodyId: mandates.board.bodyId }), '', 'all', ''],
    ['another body of the region', () => place('14', { bodyId: newId() }), '', '', ''],
    ['a unit of the region', () => place('14', { unitId }), 'all', '', ''],
    ['a body of Lerum', () => place('1441', { bodyId: newId() }), '', '', 'all'],
    ['a unit of Lerum', () => place('1441', { unitId }), '', '', 'all'],
  ]
  for (const [who, scope, ...expected] of rows) {
    for (const role of ['coordinator', 'contributor', 'registrar', 'reader'] as const) {
      test(`${role} of ${who}`, () =>
        inSnapshot(database.db, { ...scope(), role }, async (db) => {
          const seen = [
            await seenOf(db, 'region'),
            await seenOf(db, 'board'),
            await seenOf(db, 'lerum'),
          ]
          assert.deepEqual(seen, expected)
          assert.equal(await seenOf(db, 'goteborg'), '')
        }))
    }
  }
})

for (const role of ['process-leader', 'editor'] as const) {
  test(`${role} reads what is sent, and no draft`, () =>
    inSnapshot(database.db, { ...noOne, role }, async (db) => {
      for (const writer of writers) assert.equal(await seenOf(db, writer), 'sent', writer)
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
