// SPDX-License-Identifier: EUPL-1.2
// `restore FILE`: a backup back into an empty database. With `--check` the file is read and nothing else.

import { readBackup } from '#platform/backup/read-backup.ts'
import { type RestoredBackup, restoreBackup } from '#platform/backup/restore-backup.ts'
import { type ExitCode, type Io, Misuse, nowAndThen } from '#platform/command.ts'
import { readConfig } from '#platform/config.ts'
import type { KeptRecord } from '#platform/record/kept-noun.ts'
import { openDatabaseServer } from '#platform/database-server.ts'

export async function restore(
  args: readonly string[],
  io: Io,
  record: KeptRecord,
): Promise<ExitCode> {
  const files = args.filter((arg) => arg !== '--check')
  const [file] = files
  if (file === undefined || files.length > 1 || file.startsWith('--'))
    throw new Misuse('Skriv: restore FIL [--check]')
  const path = io.pathOf(file)
  return args.includes('--check') ? check(path, io) : putBack(path, io, record)
}

async function check(path: string, io: Io): Promise<ExitCode> {
  const { header, ...counted } = await readBackup(path)
  const { takenAt, version, mode } = header
  if (io.asJson) io.answer(JSON.stringify({ file: path, takenAt, version, mode, ...counted }))
  else
    io.answer(
      `Filen är hel. ${counted.rows} rader i ${counted.tables} tabeller, från ${takenAt} och Samsyn ${version} (${mode}).`,
    )
  return 0
}

async function putBack(path: string, io: Io, record: KeptRecord): Promise<ExitCode> {
  const config = readConfig(io.env)
  const server = await openDatabaseServer(config)
  try {
    if (server.notice) io.tell(server.notice.sv)
    io.tell('Prövar filen …')
    const restored = await restoreBackup({
      migratingUrl: server.migratingUrl,
      path,
      mode: config.mode,
      record,
      tell: nowAndThen(io, (table, number, tables) => `Tabell ${number} av ${tables}: ${table} …`),
    })
    io.answer(io.asJson ? asJson(path, restored) : inWords(restored))
    return 0
  } finally {
    await server.stop()
  }
}

function asJson(path: string, restored: RestoredBackup): string {
  const { header, journal, verifiedRecord, migrated, tables, rows } = restored
  const { takenAt, version, mode } = header
  return JSON.stringify({
    file: path,
    takenAt,
    version,
    mode,
    tables,
    rows,
    journal,
    record: verifiedRecord,
    migrated,
  })
}

function inWords({
  header,
  journal,
  verifiedRecord,
  migrated,
  tables,
  rows,
}: RestoredBackup): string {
  const journalRows = journal.sealedRows + journal.unsealedRows
  return [
    `Klart. ${rows} rader i ${tables} tabeller är återställda, så som de var ${header.takenAt}.`,
    `Loggen stämmer: ${journalRows} rader, ${journal.seals} sigill. ${verifiedRecord.fixed} uppgifter är som den fick veta.`,
    ...(migrated.length > 0 ? [`Databasen är förd fram med ${migrated.join(', ')}.`] : []),
  ].join('\n')
}
