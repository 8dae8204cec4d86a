// SPDX-License-Identifier: EUPL-1.2
// A database is made for one mode and stays in it: invented decisions never end up in a real
// installation, and real ones are never shown beside a row of persons that anyone may be.

import type pg from 'pg'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { listTables } from '#platform/backup/contents.ts'
import { type Db, openDatabase } from '#platform/database/database.ts'
import {
  listMigrations,
  readHistory,
  startOver,
  withMigratingRole,
} from '#platform/database/migrator.ts'
import { workingUrl } from '#platform/database/working-role.ts'

type Mode = 'demo' | 'production'

/** What a demonstration is loaded through. */
export type LoadingDoors = {
  /** As the one who owns the tables: a county is established once, and by no page. */
  readonly owner: Db
  /** As the pages: what people do goes the way that people go. */
  readonly db: Db
}

/**
 * Checks that the database is one of this mode. An empty one becomes a demonstration, with
 * what `loadDemonstration` puts there; production is prepared by the command `init`.
 * A demonstration says that it is one before it is loaded: one that was cut off while it was loaded is
 * emptied, and loaded anew.
 */
export async function checkInstallation(
  migratingUrl: string,
  mode: Mode,
  loadDemonstration: (doors: LoadingDoors) => Promise<void>,
): Promise<void> {
  await withMigratingRole(migratingUrl, async (client) => {
    const made = await readInstallation(client)
    if (made && made.mode !== mode) throw otherMode(made.mode, mode)
    if (made?.isWhole) return
    if (mode === 'production') throw notPrepared()
    if (made) await startOver(client, migratingUrl, () => begin(client))
    else {
      await refuseRows(client)
      await begin(client)
    }
    await load(client, migratingUrl, loadDemonstration)
  })
}

/**
 * Empties a demonstration and loads it anew. It must say itself that it is one: a database that says
 * something else, or nothing, is never touched.
 */
export async function resetDemonstration(
  migratingUrl: string,
  loadDemonstration: (doors: LoadingDoors) => Promise<void>,
): Promise<void> {
  await withMigratingRole(migratingUrl, async (client) => {
    const applied = await readHistory(client, await listMigrations())
    const { rows } =
      applied.size === 0
        ? { rows: [] }
        : await client.query<{ mode: Mode }>('select mode from public.installation')
    if (rows[0]?.mode !== 'demo') throw noDemonstration(rows[0]?.mode)
    await startOver(client, migratingUrl, () => begin(client))
    await load(client, migratingUrl, loadDemonstration)
  })
}

/** That nothing is written yet in a database that says nothing about itself. */
export async function refuseUnmarked(migratingUrl: string): Promise<void> {
  await withMigratingRole(migratingUrl, async (client) => {
    if (!(await readInstallation(client))) await refuseRows(client)
  })
}

async function readInstallation(
  client: pg.Client,
): Promise<{ mode: Mode; isWhole: boolean } | undefined> {
  const { rows } = await client.query<{ mode: Mode; isWhole: boolean }>(
    'select mode, is_whole as "isWhole" from public.installation',
  )
  return rows[0]
}

async function refuseRows(client: pg.Client): Promise<void> {
  for (const { name } of await listTables(client)) {
    const { rows } = await client.query(`select from ${client.escapeIdentifier(name)} limit 1`)
    if (rows.length > 0) throw saysNothing(name)
  }
}

/** Committed before anything is loaded. */
async function begin(client: pg.Client): Promise<void> {
  await client.query(`insert into public.installation (mode, is_whole) values ('demo', false)`)
}

/** Nothing is lost by not waiting for the disk: the row that says it is whole does wait. */
async function load(
  client: pg.Client,
  migratingUrl: string,
  loadDemonstration: (doors: LoadingDoors) => Promise<void>,
): Promise<void> {
  const open = (connectionString: string) => openDatabase({ connectionString, waitsForDisk: false })
  const doors = { owner: open(migratingUrl), db: open(workingUrl(migratingUrl)) }
  try {
    await loadDemonstration(doors)
  } finally {
    await doors.db.destroy()
    await doors.owner.destroy()
  }
  await client.query('update public.installation set is_whole = true')
}

function otherMode(made: Mode, wanted: Mode): CannotStart {
  return new CannotStart({
    sv: `SAMSYN_MODE är ${wanted}, men databasen är gjord för ${made}. Ange en annan databas med DATABASE_URL eller SAMSYN_DATA_DIR, eller sätt SAMSYN_MODE=${made}.`,
    en: `SAMSYN_MODE is ${wanted}, but the database was made for ${made}. Name another database with DATABASE_URL or SAMSYN_DATA_DIR, or set SAMSYN_MODE=${made}.`,
  })
}

function notPrepared(): CannotStart {
  return new CannotStart({
    sv: 'Databasen är inte förberedd för produktion. Kör: npm run -s samsyn -- init --county MAPP --admin E-POST',
    en: 'The database is not prepared for production. Run: npm run -s samsyn -- init --county FOLDER --admin EMAIL',
  })
}

function noDemonstration(made: Mode | undefined): CannotStart {
  if (made) {
    return new CannotStart({
      sv: `Databasen är gjord för ${made} och töms inte. Inget har ändrats. Ange demonstrationens databas med DATABASE_URL eller SAMSYN_DATA_DIR.`,
      en: `The database was made for ${made} and is not emptied. Nothing was changed. Name the database of the demonstration with DATABASE_URL or SAMSYN_DATA_DIR.`,
    })
  }
  return new CannotStart({
    sv: 'Databasen säger inte att den är en demonstration och töms inte. Inget har ändrats. Är den tom läser npm start in demonstrationen; annars anger du demonstrationens databas med DATABASE_URL eller SAMSYN_DATA_DIR.',
    en: 'The database does not say that it is a demonstration, and is not emptied. Nothing was changed. If it is empty, npm start loads the demonstration; otherwise name the database of the demonstration with DATABASE_URL or SAMSYN_DATA_DIR.',
  })
}

function saysNothing(table: string): CannotStart {
  return new CannotStart({
    sv: `Databasen har rader (i tabellen ${table}) men säger inte vad den är gjord för. Inget har ändrats. Ange en tom databas med DATABASE_URL eller SAMSYN_DATA_DIR.`,
    en: `The database has rows (in the table ${table}) but does not say what it was made for. Nothing was changed. Name an empty one with DATABASE_URL or SAMSYN_DATA_DIR.`,
  })
}
