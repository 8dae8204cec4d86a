// SPDX-License-Identifier: EUPL-1.2
// `restore FILE`: a backup back into an empty database. With `--check` the file is read and nothing else.

import { readBackup } from '#platform/backup/read-backup.ts'
import {
  refuseAnother,
  type RestoredBackup,
  restoreBackup,
} from '#platform/backup/restore-backup.ts'
import { type ExitCode, type Io, Misuse, nowAndThen } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import type { KeptRecord } from '#platform/record/kept-noun.ts'
import { openDatabaseServer } from '#platform/database/database-server.ts'

export async function restore(
  args: readonly string[],
  io: Io,
  record: KeptRecord,
): Promise<ExitCode> {
  const { file, sha256, isCheck } = readArguments(args)
  const path = io.pathOf(file)
  return isCheck ? check(path, io, sha256) : putBack(path, io, record, sha256)
}

type Wanted = {
  readonly file: string
  /** As `backup` said it. */
  readonly sha256: string | undefined
  readonly isCheck: boolean
}

function readArguments(args: readonly string[]): Wanted {
  const words = [...args]
  const place = words.indexOf('--sha256')
  const [, sha256] = place < 0 ? [] : words.splice(place, 2)
  const [file, ...rest] = words.filter((word) => word !== '--check')
  if (file === undefined || rest.length > 0 || file.startsWith('--'))
    throw new Misuse('Skriv: restore FIL [--check] [--sha256 FINGERAVTRYCK]')
  if (place >= 0 && !/^[0-9a-f]{64}$/.test(sha256 ?? ''))
    throw new Misuse('Skriv filens SHA-256 så som backup svarade: 64 siffror och bokstäver a–f.')
  return { file, sha256, isCheck: words.includes('--check') }
}

async function check(path: string, io: Io, sha256: string | undefined): Promise<ExitCode> {
  const checked = await readBackup(path)
  refuseAnother(path, checked, sha256)
  const { header, ...counted } = checked
  const { takenAt, version, mode } = header
  if (io.asJson) io.answer(JSON.stringify({ file: path, takenAt, version, mode, ...counted }))
  else
    io.answer(
      `Filen är hel. ${counted.rows} rader i ${counted.tables} tabeller, från ${takenAt} och Samsyn ${version} (${mode}).\nSHA-256: ${counted.sha256}`,
    )
  return 0
}

async function putBack(
  path: string,
  io: Io,
  record: KeptRecord,
  sha256: string | undefined,
): Promise<ExitCode> {
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
      sha256,
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
