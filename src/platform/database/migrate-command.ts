// SPDX-License-Identifier: EUPL-1.2

import type { ExitCode, Io } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import { openDatabaseServer } from '#platform/database/database-server.ts'
import { migrate } from '#platform/database/migrator.ts'

/** Brings the database that the settings name forward, and says which files it took. */
export async function migrateDatabase(io: Io): Promise<ExitCode> {
  const server = await openDatabaseServer(readConfig(io.env))
  try {
    if (server.notice) io.tell(server.notice.sv)
    const applied = await migrate(server.migratingUrl)
    if (io.asJson) io.answer(JSON.stringify({ applied }))
    else io.answer(applied.length > 0 ? applied.join('\n') : 'Inget att göra. (Nothing to do.)')
    return 0
  } finally {
    await server.stop()
  }
}
