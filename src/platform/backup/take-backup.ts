// SPDX-License-Identifier: EUPL-1.2
// One consistent view of the whole database, streamed into a file while others go on working.

import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { isMigratedByUs, withMigratingRole } from '#platform/database/migrator.ts'
import { backupUrl, ensureBackupRole } from './backup-role.ts'
import { asSql, listSequences, listTables, writeValuesPlainly } from './contents.ts'
import { countLines, type Header, pieceSize, type TableShape } from './file-format.ts'
import { type FrameWriter, writeFrames } from './frame-writer.ts'
import {
  anotherIsRunning,
  isBeingMigrated,
  nothingToBackUp,
  tableIsBusy,
} from './backup-refusals.ts'

export type BackupOptions = {
  readonly migratingUrl: string
  readonly path: string
  /** Whether a file that has the name already may be replaced. */
  readonly mayReplace: boolean
  /** The version of the program. */
  readonly version: string
  /** Hears how far it has come. */
  readonly tell: (progress: Progress) => void
}

export type Progress = {
  readonly table: string
  readonly number: number
  readonly tables: number
  readonly bytes: number
}

export type TakenBackup = {
  readonly bytes: number
  readonly sha256: string
  readonly tables: number
  readonly rows: number
  readonly header: Header
}

/** Writes a backup of the database. The file is there when it is whole, and not before. */
export async function takeBackup(options: BackupOptions): Promise<TakenBackup> {
  try {
    return await readInto(options)
  } catch (error) {
    throw (error as pg.DatabaseError).code === lockNotAvailable ? tableIsBusy(error) : error
  }
}

// PostgreSQL's error codes, appendix A.
const lockNotAvailable = '55P03'

async function readInto(options: BackupOptions): Promise<TakenBackup> {
  const { migratingUrl } = options
  await withMigratingRole(migratingUrl, async (client) => {
    await refuseUnfinished(client)
    await ensureBackupRole(client, migratingUrl)
  })
  const client = new pg.Client({
    connectionString: backupUrl(migratingUrl),
    application_name: 'samsyn backup',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await writeValuesPlainly(client)
    await takeTurn(client)
    const header = await openSnapshot(client, options.version)
    let rows = 0
    const written = await writeFrames(options.path, options.mayReplace, async (writer) => {
      rows = await writeAll(client, writer, header, options.tell)
    })
    return { ...written, rows, tables: header.tables.length, header }
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** A database of something else gets no role of ours, and a half-loaded one is not worth keeping. */
async function refuseUnfinished(client: pg.Client): Promise<void> {
  if (!(await isMigratedByUs(client))) throw nothingToBackUp()
  const { rows } = await client.query(
    `select from public.installation as made
     where coalesce((to_jsonb(made) ->> 'is_whole')::boolean, true)`,
  )
  if (rows.length === 0) throw nothingToBackUp()
}

// Any number will do, as long as no one else in the database locks the same.
const backupLock = 7_302_002

async function takeTurn(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [backupLock],
  )
  if (!rows[0]!.taken) throw anotherIsRunning()
}

/**
 * Begins the transaction that everything is read in. The tables are locked against changes of their
 * columns before it looks: what it sees of the catalogue is then true until it ends.
 */
async function openSnapshot(client: pg.Client, version: string): Promise<Header> {
  const expected = await listTables(client)
  const names = expected.map((shape) => asSql(client, shape).table)
  await client.query('begin isolation level repeatable read read only')
  await client.query(`lock table ${names.join(', ')} in access share mode`)
  const tables = await listTables(client)
  if (JSON.stringify(tables) !== JSON.stringify(expected)) throw isBeingMigrated()
  return readHeader(client, version, tables)
}

async function readHeader(
  client: pg.Client,
  version: string,
  tables: TableShape[],
): Promise<Header> {
  const { rows } = await client.query<{
    mode: Header['mode'] | null
    takenAt: string
    server: string
    belowTransaction: string
    migrations: Header['migrations']
  }>(
    `select (select mode from installation) as mode,
       to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "takenAt",
       current_setting('server_version') as server,
       pg_snapshot_xmax(pg_current_snapshot())::text::bigint
         + (select transaction_offset from journal_epoch) as "belowTransaction",
       (select json_agg(json_build_object('name', name, 'hash', hash) order by name)
          from schema_migration) as migrations`,
  )
  const { mode, takenAt, server, belowTransaction, migrations } = rows[0]!
  if (mode === null) throw nothingToBackUp()
  return {
    product: 'samsyn',
    version,
    mode,
    takenAt,
    server,
    migrations,
    belowTransaction: Number(belowTransaction),
    tables,
    sequences: await listSequences(client),
  }
}

async function writeAll(
  client: pg.Client,
  writer: FrameWriter,
  header: Header,
  tell: BackupOptions['tell'],
): Promise<number> {
  const { tables } = header
  await writer.writeJson('head', header)
  let sum = 0
  for (const [place, shape] of tables.entries()) {
    const far = () =>
      tell({
        table: shape.name,
        number: place + 1,
        tables: tables.length,
        bytes: writer.byteCount(),
      })
    await writer.writeJson('tabl', { table: shape.name })
    const rows = await writeTable(client, writer, shape, far)
    await writer.writeJson('done', { rows })
    sum += rows
  }
  await client.query('commit')
  await writer.writeJson('ends', { tables: tables.length, rows: sum })
  return sum
}

/** Writes the rows of a table piece by piece, however many they are, and counts them. */
async function writeTable(
  client: pg.Client,
  writer: FrameWriter,
  shape: TableShape,
  far: () => void,
): Promise<number> {
  const { table, columns } = asSql(client, shape)
  // A query, since a partitioned table cannot be copied by its name.
  const copied = client.query(copyTo(`copy (select ${columns} from ${table}) to stdout`))
  let rows = 0
  let waiting: Buffer[] = []
  let size = 0
  const flush = async () => {
    const piece = Buffer.concat(waiting)
    waiting = []
    size = 0
    rows += countLines(piece)
    await writer.writeRows(piece)
    far()
  }
  for await (const chunk of copied as AsyncIterable<Buffer>) {
    for (let from = 0; from < chunk.length;) {
      const part = chunk.subarray(from, from + pieceSize - size)
      waiting.push(part)
      size += part.length
      from += part.length
      if (size === pieceSize) await flush()
    }
  }
  if (size > 0) await flush()
  return rows
}
