// SPDX-License-Identifier: EUPL-1.2
// A command works on the database as the pages do: migrated, and under the working role.

import type { ExitCode, Io } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import { type Db, openDatabase } from '#platform/database/database.ts'
import { openDatabaseServer } from '#platform/database/database-server.ts'
import { refuseUnmigrated } from '#platform/database/migrator.ts'
import { workingUrl } from '#platform/database/working-role.ts'

export async function withDatabase(io: Io, use: (db: Db) => Promise<ExitCode>): Promise<ExitCode> {
  const server = await openDatabaseServer(readConfig(io.env))
  try {
    if (server.notice) io.tell(server.notice.sv)
    await refuseUnmigrated(server.migratingUrl)
    const db = openDatabase({
      connectionString: workingUrl(server.migratingUrl),
      maxConnections: 2,
    })
    try {
      return await use(db)
    } finally {
      await db.destroy()
    }
  } finally {
    await server.stop()
  }
}
