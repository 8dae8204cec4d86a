// SPDX-License-Identifier: EUPL-1.2
// `backup FILE`: everything in the database, in one file, while others go on working.

import { dirname } from 'node:path'
import { clearLeftovers, type Leftover } from '#platform/backup/leftovers.ts'
import { takeBackup } from '#platform/backup/take-backup.ts'
import { type ExitCode, type Io, Misuse, nowAndThen } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import { openDatabaseServer } from '#platform/database/database-server.ts'
import { readProductVersion } from '#platform/running/product-version.ts'

export async function backup(args: readonly string[], io: Io): Promise<ExitCode> {
  const files = args.filter((arg) => arg !== '--force')
  const [file] = files
  if (file === undefined || files.length > 1 || file.startsWith('--'))
    throw new Misuse('Skriv: backup FIL [--force]')
  const server = await openDatabaseServer(readConfig(io.env))
  try {
    if (server.notice) io.tell(server.notice.sv)
    for (const leftover of await clearLeftovers(dirname(io.pathOf(file)), Date.now()))
      io.tell(inWords(leftover))
    const taken = await takeBackup({
      migratingUrl: server.migratingUrl,
      path: io.pathOf(file),
      mayReplace: args.includes('--force'),
      version: readProductVersion(),
      tell: nowAndThen(
        io,
        ({ table, number, tables, bytes }) =>
          `Tabell ${number} av ${tables} (${table}), ${inMegabytes(bytes)} skrivna …`,
      ),
    })
    const { header, ...counted } = taken
    const { takenAt, version, mode } = header
    if (io.asJson) {
      const migration = header.migrations.at(-1)?.name
      io.answer(
        JSON.stringify({ file: io.pathOf(file), takenAt, version, mode, migration, ...counted }),
      )
    } else {
      io.answer(
        `Klart. ${taken.rows} rader i ${taken.tables} tabeller, ${inMegabytes(taken.bytes)}.\nSHA-256: ${taken.sha256}`,
      )
    }
    return 0
  } finally {
    await server.stop()
  }
}

function inWords({ path, isRemoved }: Leftover): string {
  return isRemoved
    ? `En ofärdig säkerhetskopia, från en gång då kommandot dödades, är borttagen: ${path}`
    : `Här ligger en ofärdig säkerhetskopia. Görs ingen annan kopia just nu kan du ta bort den: ${path}`
}

function inMegabytes(bytes: number): string {
  const number = new Intl.NumberFormat('sv-SE', { maximumSignificantDigits: 3 })
  return `${number.format(bytes / 1_000_000)} MB`
}
