// SPDX-License-Identifier: EUPL-1.2
// A database is made for one mode and stays in it: invented decisions never end up in a real
// installation, and real ones are never shown beside a row of persons that anyone may be.

import { CannotStart } from '#platform/cannot-start.ts'
import { type Db, openDatabase } from '#platform/database.ts'
import { startOver, withMigratingRole } from '#platform/migrator.ts'
import { workingUrl } from '#platform/working-role.ts'

type Mode = 'demo' | 'production'

/**
 * Checks that the database is one of this mode. An empty one becomes a demonstration, with
 * what `loadDemonstration` puts there; production is prepared by the command `init`.
 * A demonstration that was cut off while it was loaded leaves no mark: then `startOver` empties the
 * database, and it is loaded anew.
 */
export async function checkInstallation(
  migratingUrl: string,
  mode: Mode,
  loadDemonstration: (db: Db) => Promise<void>,
): Promise<void> {
  await withMigratingRole(migratingUrl, async (client) => {
    const { rows } = await client.query<{ mode: Mode }>('select mode from installation')
    const made = rows[0]?.mode
    if (made === mode) return
    if (made) throw otherMode(made, mode)
    if (mode === 'production') throw notPrepared()
    const { rows: written } = await client.query('select 1 from journal limit 1')
    if (written.length > 0) await startOver(client, migratingUrl)
    await load(migratingUrl, loadDemonstration)
    await client.query(`insert into installation (mode) values ('demo')`)
  })
}

/** Empties a demonstration and loads it anew. A production installation is never touched. */
export async function resetDemonstration(
  migratingUrl: string,
  loadDemonstration: (db: Db) => Promise<void>,
): Promise<void> {
  await withMigratingRole(migratingUrl, async (client) => {
    const { rows } = await client.query<{ mode: Mode }>('select mode from installation')
    if (rows[0]?.mode === 'production') throw otherMode('production', 'demo')
    await startOver(client, migratingUrl)
    await load(migratingUrl, loadDemonstration)
    await client.query(`insert into installation (mode) values ('demo')`)
  })
}

/** Nothing is lost by not waiting for the disk: the row that says it is whole does wait. */
async function load(
  migratingUrl: string,
  loadDemonstration: (db: Db) => Promise<void>,
): Promise<void> {
  const db = openDatabase({
    connectionString: workingUrl(migratingUrl),
    waitsForDisk: false,
  })
  try {
    await loadDemonstration(db)
  } finally {
    await db.destroy()
  }
}

function otherMode(made: Mode, wanted: Mode): CannotStart {
  return new CannotStart({
    sv: `SAMSYN_MODE är ${wanted}, men databasen är gjord för ${made}. Ange en annan databas med DATABASE_URL eller SAMSYN_DATA_DIR, eller sätt SAMSYN_MODE=${made}.`,
    en: `SAMSYN_MODE is ${wanted}, but the database was made for ${made}. Name another database with DATABASE_URL or SAMSYN_DATA_DIR, or set SAMSYN_MODE=${made}.`,
  })
}

function notPrepared(): CannotStart {
  return new CannotStart({
    sv: 'Databasen är inte förberedd för produktion. Kör: npm run -s samsyn -- init --county PAKET --admin E-POST',
    en: 'The database is not prepared for production. Run: npm run -s samsyn -- init --county PACK --admin EMAIL',
  })
}
