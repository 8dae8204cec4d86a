// SPDX-License-Identifier: EUPL-1.2
// `init`: makes an empty database a production installation with a county and its first administrator.

import { dayInStockholm, fromEpoch } from '#kernel/instant.ts'
import { readEmail } from '#kernel/text/email.ts'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import { openDatabase, inTransaction, theProduct, type Db } from '#platform/database/database.ts'
import { openDatabaseServer } from '#platform/database/database-server.ts'
import { refuseUnmarked } from '#platform/database/installation.ts'
import { migrate } from '#platform/database/migrator.ts'
import { findCountyFolder, getCounty, layCounty, listBundled } from '../county/bundled.ts'
import type { County } from '../county/county-folder.ts'
import { appointFirstAdministrator } from '../organisation/commands.ts'

type Wanted = { readonly county: County; readonly admin: string }

export async function init(args: readonly string[], io: Io): Promise<ExitCode> {
  const wanted = readArguments(args, io)
  const server = await openDatabaseServer(readConfig(io.env))
  try {
    if (server.notice) io.tell(server.notice.sv)
    await migrate(server.migratingUrl)
    await refuseUnmarked(server.migratingUrl)
    const db = openDatabase({ connectionString: server.migratingUrl, maxConnections: 1 })
    try {
      await prepare(db, wanted)
    } finally {
      await db.destroy()
    }
    const { county, admin } = wanted
    if (io.asJson) io.answer(JSON.stringify({ county: county.slug, admin }))
    else io.answer(`Klart. ${admin} är administratör och loggar in med den e-postadressen.`)
    return 0
  } finally {
    await server.stop()
  }
}

/** All or nothing: a database that has an installation is left as it is. */
async function prepare(db: Db, { county, admin }: Wanted): Promise<void> {
  const today = dayInStockholm(fromEpoch(Date.now()))
  await inTransaction(db, theProduct, async (tx) => {
    const made = await tx.selectFrom('installation').select('mode').executeTakeFirst()
    if (made) throw alreadyMade(made.mode)
    await layCounty(tx, today, county)
    const appointed = await appointFirstAdministrator(tx, today, { email: admin })
    if (!appointed.granted)
      throw new Misuse('Skriv administratörens hela e-postadress efter --admin.')
    await tx
      .insertInto('installation')
      .values({ mode: 'production', county: county.slug })
      .execute()
  })
}

function readArguments(args: readonly string[], io: Io): Wanted {
  const valueOf = (option: string) => {
    const place = args.indexOf(option)
    return place < 0 ? '' : (args[place + 1] ?? '')
  }
  const admin = readEmail(valueOf('--admin'))
  const folder = findCountyFolder(valueOf('--county'), io.pathOf)
  if (args.length !== 4) throw new Misuse('Skriv: init --county MAPP --admin E-POST')
  if (admin === undefined) {
    throw new Misuse(
      'Skriv administratörens hela e-postadress efter --admin, med bokstäverna a–z. En domän med andra bokstäver skrivs som punycode (xn--…).',
    )
  }
  if (folder === undefined) {
    throw new Misuse(
      `Skriv en mapp med ett län efter --county, eller ett av namnen ${listBundled().join(', ')}.`,
    )
  }
  return { county: getCounty(folder), admin }
}

function alreadyMade(mode: string): CannotStart {
  return new CannotStart({
    sv: `Databasen är redan gjord för ${mode}. Ange en tom databas med DATABASE_URL eller SAMSYN_DATA_DIR.`,
    en: `The database has already been made for ${mode}. Name an empty one with DATABASE_URL or SAMSYN_DATA_DIR.`,
  })
}
