// SPDX-License-Identifier: EUPL-1.2
// A file is read twice: once to see that it is whole and ours, and only then to be restored, in
// one transaction. Whatever is wrong, the database stays as empty as it was.

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { sql } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import { databaseOn } from '#platform/database/database.ts'
import { type Verification, verifyJournalIn } from '#platform/journal/journal-verification.ts'
import {
  allOrNothing,
  applyTogether,
  listMigrations,
  type Migration,
  migrationsFolder,
  prepareServer,
  withMigratingRole,
} from '#platform/database/migrator.ts'
import type { KeptRecord } from '#platform/record/kept-noun.ts'
import {
  readerOfRecord,
  type RecordVerification,
  verifyRecordIn,
} from '#platform/record/verify-record.ts'
import { findAnything, thingInWords } from '#platform/database/things-in-database.ts'
import { asSql, listSequenceNames, listTables, writeValuesPlainly } from './contents.ts'
import type { Header, TableShape } from './file-format.ts'
import { liftGuards } from './guards.ts'
import { type CheckedBackup, readBackup } from './read-backup.ts'
import {
  countsFromTooLow,
  hasOtherMode,
  hasOtherTables,
  isAnotherFile,
  isDamaged,
  isFromNewer,
  isNotEmpty,
  journalIsWrong,
  recordIsWrong,
  rowsDoNotFit,
} from './backup-refusals.ts'

export type RestoreOptions = {
  readonly migratingUrl: string
  readonly path: string
  readonly mode: Header['mode']
  /** What was written down when the backup was made, if anyone did. */
  readonly sha256?: string | undefined
  readonly folder?: string
  /** What the rows are held against, when all of them are in place. */
  readonly record: KeptRecord
  /** Hears which table is being restored. */
  readonly tell: (table: string, number: number, tables: number) => void
}

export type RestoredBackup = CheckedBackup & {
  readonly journal: Verification
  readonly verifiedRecord: RecordVerification
  /** What the program has beyond the backup, applied when the rows were in place. */
  readonly migrated: readonly string[]
}

/** Restores a backup into an empty database and brings it forward to the version of the program. */
export async function restoreBackup(options: RestoreOptions): Promise<RestoredBackup> {
  const { migratingUrl, path, mode, folder = migrationsFolder } = options
  const known = await listMigrations(folder)
  const checked = await readBackup(path, async (header) => {
    pickMigrations(header, known)
    if (header.mode !== mode) throw hasOtherMode(header.mode, mode)
  })
  refuseAnother(path, checked, options.sha256)
  return withMigratingRole(migratingUrl, async (client) => {
    const found = await findAnything(client)
    if (found !== undefined) throw isNotEmpty(thingInWords(found))
    await prepareServer(client, migratingUrl)
    await writeValuesPlainly(client)
    return allOrNothing(client, async () => {
      await load(client, checked, known, options)
      const migrated = await bringForward(client, checked.header, known)
      return { ...checked, ...(await verify(client, options.record)), migrated }
    }).catch((error) => {
      throw inOurWords(error)
    })
  })
}

/** A file that is whole says nothing of who wrote it. What was written down elsewhere does. */
export function refuseAnother(path: string, { sha256 }: CheckedBackup, wanted?: string): void {
  if (wanted !== undefined && wanted !== sha256) throw isAnotherFile(path, sha256)
}

/** In the same transaction, since the record is what the program knows, and not what the backup knew. */
async function bringForward(
  client: pg.Client,
  { migrations }: Header,
  known: readonly Migration[],
): Promise<readonly string[]> {
  const applied = new Set(migrations.map(({ name }) => name))
  const pending = known.filter(({ name }) => !applied.has(name))
  await applyTogether(client, pending)
  return pending.map(({ name }) => name)
}

/** The journal against its seals, and everything kept against the journal. */
async function verify(client: pg.Client, record: KeptRecord) {
  const db = databaseOn(client)
  const journal = await verifyJournalIn(db)
  if (journal.finding) throw journalIsWrong(journal.finding)
  await sql`select set_config('samsyn.role', ${readerOfRecord.role}, true)`.execute(db)
  const verifiedRecord = await verifyRecordIn(db, record)
  if (verifiedRecord.finding) throw recordIsWrong(verifiedRecord.finding)
  return { journal, verifiedRecord }
}

/** The files of the backup as we know them; a file we do not know, or know otherwise, is refused. */
function pickMigrations(header: Header, known: readonly Migration[]): Migration[] {
  return header.migrations.map(({ name, hash }) => {
    const same = known.find((migration) => migration.name === name && migration.hash === hash)
    if (!same) throw isFromNewer(header.version, name)
    return same
  })
}

/** Classes 22 and 23 are about the values of rows. */
function inOurWords(error: unknown): unknown {
  const { code = '', table, column, constraint } = error as pg.DatabaseError
  if (!/^2[23]/.test(code)) return error
  return rowsDoNotFit(table ?? '?', constraint ?? column ?? code, error)
}

async function load(
  client: pg.Client,
  checked: CheckedBackup,
  known: readonly Migration[],
  { path, tell }: RestoreOptions,
): Promise<void> {
  await applyTogether(client, pickMigrations(checked.header, known))
  const tables = await listTables(client)
  checkShapes(checked.header.tables, tables)
  await checkSequences(client, checked.header)
  const putBack = await liftGuards(client, tables)
  let number = 0
  const again = await readBackup(
    path,
    // What migrations have laid in is in the backup too, as it was then.
    () => empty(client, tables),
    async (shape, pieces) => {
      number += 1
      tell(shape.name, number, tables.length)
      await copyInto(client, shape, pieces)
    },
  )
  // Somebody wrote in the file between the two readings.
  if (again.seal !== checked.seal) throw isDamaged(path, 0)
  await refuseGoingBack(client, checked.header)
  await countOn(client, checked.header)
  await putBack()
  await client.query(`analyze ${tables.map((shape) => asSql(client, shape).table).join(', ')}`)
}

/** The same migrations make the same tables; the columns may stand in another order. */
function checkShapes(inFile: readonly TableShape[], inDatabase: readonly TableShape[]): void {
  const textOf = (shape: TableShape | undefined) => shape?.columns.toSorted().join()
  const byName = new Map(inDatabase.map((shape) => [shape.name, shape]))
  for (const shape of inFile) {
    if (textOf(byName.get(shape.name)) !== textOf(shape)) throw hasOtherTables(shape.name)
    byName.delete(shape.name)
  }
  for (const name of byName.keys()) throw hasOtherTables(name)
}

async function checkSequences(client: pg.Client, { sequences }: Header): Promise<void> {
  const ours = new Set(await listSequenceNames(client))
  const other = sequences.find(({ name }) => !ours.has(name))
  if (other) throw hasOtherTables(other.name)
}

/** Counted from too low a number, what happens next would stand among rows that are sealed already. */
async function refuseGoingBack(client: pg.Client, { belowTransaction }: Header): Promise<void> {
  const { rows } = await client.query<{ last: string }>(
    `select greatest((select max(transaction_number) + 1 from public.journal),
       (select max(below_transaction) from public.journal_seal), 0) as last`,
  )
  const { last } = rows[0]!
  if (BigInt(last) > BigInt(belowTransaction)) throw countsFromTooLow(belowTransaction, last)
}

async function empty(client: pg.Client, tables: readonly TableShape[]): Promise<void> {
  await client.query(`truncate ${tables.map((shape) => asSql(client, shape).table).join(', ')}`)
}

async function copyInto(
  client: pg.Client,
  shape: TableShape,
  pieces: AsyncIterable<Buffer>,
): Promise<void> {
  const { table, columns } = asSql(client, shape)
  const into = client.query(copyFrom(`copy ${table} (${columns}) from stdin`))
  await pipeline(Readable.from(pieces, { objectMode: true, highWaterMark: 1 }), into)
}

/** Numbers go on where they were: those of sequences, and those of the journal's transactions. */
async function countOn(client: pg.Client, header: Header): Promise<void> {
  for (const { name, lastValue } of header.sequences) {
    const sequence = `public.${client.escapeIdentifier(name)}`
    await client.query('select setval($1::regclass, $2::bigint)', [sequence, lastValue])
  }
  await client.query(
    'update journal_epoch set transaction_offset = $1::bigint - pg_current_xact_id()::text::bigint',
    [header.belowTransaction],
  )
}
