// SPDX-License-Identifier: EUPL-1.2
// The whole demonstration is backed up while people write in it, and restored elsewhere: what
// everyone may read is the same byte for byte, and what a party keeps to itself is still its own.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { sql } from 'kysely'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import { openFrames } from '#platform/backup/frame-reader.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { takeBackup } from '#platform/backup/take-backup.ts'
import {
  inSnapshot,
  inTransaction,
  noOne,
  type Scope,
  theProduct,
} from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { sealJournal } from '#platform/journal/journal-seal.ts'
import { verifyJournal } from '#platform/journal/journal-verification.ts'
import { pages } from '../src/app.ts'
import { wholeRecord } from '../src/record.ts'
import { exampleAddresses, type ExampleAddresses } from './e2e/example-addresses.ts'
import { openBrowser } from './support/browser.ts'
import { bareDatabase, type FreshDatabase } from './support/database.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { hasDebianServer, startDebianServer } from './support/debian-server.ts'
import { openProduct } from './support/product.ts'
import { startWorks } from './support/works-in-progress.ts'

const today = day('2026-03-19')

let folder: string
let path: string
let source: FreshDatabase
let restored: FreshDatabase
let examples: ExampleAddresses
/** How many pairs the writer had made when the backup was done. */
let pairsWritten: number

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samsyn-backup-'))
  path = join(folder, 'demonstration.backup')
  source = await demonstrationDatabase()
  await asOwner(source.migratingUrl, `insert into installation (mode) values ('demo')`)
  const works = await startWorks(source.db, today)
  examples = await exampleAddresses(source.db, today, works)
  // What runs elsewhere on the server may hold a seal back, and a new seal would be seen on a page.
  while ((await verifyJournal(source.db)).unsealedRows > 0) await sealJournal(source.db)
  pairsWritten = await whileWriting(() => back(source.migratingUrl, path))
  restored = await bareDatabase()
  await putBack(restored.migratingUrl, path)
})

after(async () => {
  await source[Symbol.asyncDispose]()
  await restored[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function asOwner<Row extends pg.QueryResultRow>(url: string, query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(query)).rows
  } finally {
    await client.end()
  }
}

function back(migratingUrl: string, to: string) {
  return takeBackup({
    migratingUrl,
    path: to,
    mayReplace: true,
    version: '0',
    tell: () => undefined,
  })
}

function putBack(migratingUrl: string, from: string) {
  return restoreBackup({
    migratingUrl,
    path: from,
    mode: 'demo',
    record: wholeRecord,
    tell: () => undefined,
  })
}

/** Writes pairs that belong together, in the first table and the last, until the work is done. */
async function whileWriting(work: () => Promise<unknown>): Promise<number> {
  const [party] = await asOwner<{ id: string }>(source.migratingUrl, 'select id from party limit 1')
  let isDone = false
  let written = 0
  const working = work().finally(() => (isDone = true))
  while (!isDone) {
    const id = newId()
    await inTransaction(source.owner, theProduct, async (tx) => {
      await tx.insertInto('association').values({ id, slug: id, name: id }).execute()
      await tx
        .insertInto('unit')
        .values({ id, of_party_id: party!.id, name: id, kind: 'unit', valid_from: today })
        .execute()
    })
    written += 1
  }
  await working
  return written
}

test('what was written together while the backup ran is in it together, or not at all', async () => {
  const [count] = await asOwner<{ pairs: string; halves: string }>(
    restored.migratingUrl,
    `select count(*) filter (where a.name is not null and t.name is not null) as pairs,
       count(*) filter (where a.name is null or t.name is null) as halves
     from (select name from association where name = slug) a
     full join (select name from unit where name = id::text) t using (name)`,
  )
  assert.equal(Number(count!.halves), 0)
  assert.ok(Number(count!.pairs) < pairsWritten, 'something was written after it began')
  // What came later is no part of the comparison below.
  for (const { migratingUrl } of [source, restored])
    await asOwner(
      migratingUrl,
      `delete from association where name = slug; delete from unit where name = id::text`,
    )
})

test('every page that everyone may read is the same, byte for byte', async () => {
  await using original = await openProduct(source.db)
  await using copy = await openProduct(restored.db)
  const [here, there] = [original.baseUrl, copy.baseUrl]
  const [first, second] = [openBrowser(here), openBrowser(there)]
  const addresses = pages
    .filter(({ method, may }) => method === 'GET' && may === 'everyone')
    .flatMap((page) => examples[page.path] ?? (page.path.includes(':') ? [] : [page.path]))
    .map((example) => (typeof example === 'string' ? example : example.address))
  assert.ok(addresses.length >= 30, `only ${addresses.length} addresses`)
  let shown = 0
  const different: string[] = []
  for (const address of addresses) {
    for (const asked of [address, `${address}${address.includes('?') ? '&' : '?'}per=2027-02-01`]) {
      const [one, other] = await Promise.all([first.request(asked), second.request(asked)])
      const [was, is] = await Promise.all([one.text(), other.text()])
      // Some pages say their own address, and each product has its own port.
      const isSame = is.replaceAll(there, '') === was.replaceAll(here, '')
      if (other.status !== one.status || !isSame) different.push(asked)
      if (one.status === 200) shown += 1
    }
  }
  assert.deepEqual(different, [])
  assert.ok(shown >= 60, `only ${shown} answers were pages`)
})

test('people sign in to what was restored, with the mandates they had', async () => {
  await using product = await openProduct(restored.db)
  const browser = openBrowser(product.baseUrl)
  const page = await browser.open(
    '/logga-in/start?leverantor=demonstration&person=anna.ek@lerum.exempel.se&till=/arenden',
  )
  assert.equal(page.path, '/arenden')
  assert.match(page.text, /Anna Ek/)
})

test('what parties keep to themselves is in the backup, and withheld as before', async () => {
  const guarded = await asOwner<{ name: string }>(
    restored.migratingUrl,
    `select relname as name from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace`,
  )
  assert.ok(guarded.length >= 8)
  const parties = await asOwner<{ id: string }>(source.migratingUrl, 'select id from party')
  const scopes: Scope[] = [
    noOne,
    theProduct,
    { ...noOne, role: 'process-leader' },
    ...parties.map(({ id }) => ({ ...noOne, role: 'coordinator' as const, partyId: id })),
  ]
  const countIn = ({ db }: FreshDatabase, scope: Scope) =>
    inSnapshot(db, scope, async (snapshot) => {
      const counts: number[] = []
      for (const { name } of guarded) {
        const { rows } = await sql<{ count: number }>`
          select count(*) as count from ${sql.table(name)}`.execute(snapshot)
        counts.push(rows[0]!.count)
      }
      return counts
    })
  let drafts = 0
  for (const scope of scopes) {
    const seen = await countIn(restored, scope)
    assert.deepEqual(seen, await countIn(source, scope))
    if (scope.partyId !== undefined)
      drafts += seen[guarded.findIndex(({ name }) => name === 'draft_comment')]!
  }
  assert.ok(drafts > 0, 'somebody has a draft')
})

/** Every table's rows in the file, as sorted lines. */
async function rowsIn(file: string): Promise<Map<string, string[]>> {
  await using frames = await openFrames(file)
  const tables = new Map<string, Buffer[]>()
  let pieces: Buffer[] = []
  for (let kind = ''; kind !== 'ends';) {
    const frame = await frames.next()
    kind = frame.kind
    if (kind === 'rows') pieces.push(await promisify(inflate)(frame.payload))
    if (kind !== 'tabl') continue
    pieces = []
    tables.set((JSON.parse(frame.payload.toString()) as { table: string }).table, pieces)
  }
  return new Map(
    [...tables].map(([name, parts]) => [name, Buffer.concat(parts).toString().split('\n').sort()]),
  )
}

test('a backup crosses from one PostgreSQL to an older one, and back', async (t) => {
  if (!(await hasDebianServer())) return t.skip('PostgreSQL 15 is not installed as Debian packs it')
  await using server = await startDebianServer(['older'])
  const there = await putBack(server.urlOf('older'), path)
  assert.equal(there.journal.finding, undefined)
  const returned = join(folder, 'returned.backup')
  const { header } = await back(server.urlOf('older'), returned)
  assert.match(header.server, /^15\./)
  assert.deepEqual(await rowsIn(returned), await rowsIn(path))
  await using target = await bareDatabase()
  assert.equal((await putBack(target.migratingUrl, returned)).journal.finding, undefined)
})
