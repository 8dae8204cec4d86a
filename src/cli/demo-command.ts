// SPDX-License-Identifier: EUPL-1.2
// `demo --reset`: the demonstration as it was on its first day. What visitors have done in it is thrown away.

import { CannotStart } from '#platform/running/cannot-start.ts'
import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import { openDatabaseServer } from '#platform/database/database-server.ts'
import { firstDayOfDemonstration } from '#platform/day/day-of-product.ts'
import { resetDemonstration } from '#platform/database/installation.ts'
import { loadDemonstration } from '../demonstration/demonstration.ts'

export async function demo(args: readonly string[], io: Io): Promise<ExitCode> {
  if (args.length !== 1 || args[0] !== '--reset') throw new Misuse('Skriv: demo --reset')
  const config = readConfig(io.env)
  if (config.mode !== 'demo') throw isProduction()
  const server = await openDatabaseServer(config)
  try {
    if (server.notice) io.tell(server.notice.sv)
    await resetDemonstration(server.migratingUrl, (doors) =>
      loadDemonstration(doors, firstDayOfDemonstration, (text) => io.tell(text.sv)),
    )
    if (io.asJson) io.answer(JSON.stringify({ reset: true, day: firstDayOfDemonstration }))
    else io.answer(`Klart. Demonstrationen står åter på ${firstDayOfDemonstration}.`)
    return 0
  } finally {
    await server.stop()
  }
}

function isProduction(): CannotStart {
  return new CannotStart({
    sv: 'SAMSYN_MODE är production, och demo --reset är till för demonstrationer. Inget har ändrats.',
    en: 'SAMSYN_MODE is production, and demo --reset is for demonstrations. Nothing was changed.',
  })
}
