// SPDX-License-Identifier: EUPL-1.2
// Measures the product against bare floors in the same run and writes docs/bench.md.
// Usage: bench.ts [läsning | synpunkter | jämförelse | sökning | start | installation …]; all when none is named.
// With some named, the table is printed and the page is left alone.

import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, platform, release, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#platform/database.ts'
import { productDatabase, startCluster } from '#platform/embedded-postgres/cluster.ts'
import { workingUrl } from '#platform/working-role.ts'
import { commentRows } from './commenting.ts'
import { compareRows } from './comparing.ts'
import { installRows } from './installing.ts'
import { agreementPage, collationPage, comparisonPage, readPage, statusPage } from './reading.ts'
import type { Row } from './row.ts'
import { searchRows } from './searching.ts'
import { startServer } from './server-process.ts'
import { startRows } from './starting.ts'
import { tableOf, writeTable } from './table.ts'

/** Raised so that it is the product that is measured, not its guard. */
const raisedLimits = {
  SAMSYN_LIMIT_GENERAL: '9999999/1',
  SAMSYN_LIMIT_SEARCH: '9999999/1',
  SAMSYN_LIMIT_SIGN_IN: '9999999/1',
}

const names = ['läsning', 'synpunkter', 'jämförelse', 'sökning', 'start', 'installation'] as const
type Name = (typeof names)[number]

async function main(chosen: readonly string[]): Promise<void> {
  const unknown = chosen.find((name) => !names.some((one) => one === name))
  if (unknown !== undefined) throw new Error(`${unknown}? Välj: ${names.join(', ')}`)
  const isChosen = (name: Name) => chosen.length === 0 || chosen.includes(name)
  const rows: Row[] = [...(await measureServed(isChosen))]
  if (isChosen('start')) rows.push(...(await tell(startRows())))
  if (isChosen('installation')) rows.push(...(await tell(installRows())))
  if (chosen.length === 0) await writeTable(rows, facts())
  console.log(tableOf(rows))
}

async function measureServed(isChosen: (name: Name) => boolean): Promise<readonly Row[]> {
  const isServed = (['läsning', 'synpunkter', 'jämförelse', 'sökning'] as const).some(isChosen)
  if (!isServed) return []
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-bench-'))
  const cluster = await startCluster({ dataFolder: folder })
  try {
    const url = cluster.urlOf(productDatabase)
    await using product = await startServer('product-server.ts', {
      env: { DATABASE_URL: url, SAMSYN_PORT: '3978', ...raisedLimits },
    })
    const db = openDatabase({ connectionString: workingUrl(url) })
    await using _ = { [Symbol.asyncDispose]: () => db.destroy() }
    const rows: Row[] = []
    if (isChosen('läsning')) {
      for (const page of [agreementPage, statusPage, collationPage, comparisonPage]) {
        rows.push(...(await tell(readPage(product, page))))
      }
    }
    if (isChosen('jämförelse')) rows.push(...(await tell(compareRows(db))))
    if (isChosen('synpunkter')) rows.push(...(await tell(commentRows(product, db))))
    if (isChosen('sökning')) rows.push(...(await tell(searchRows(product, db))))
    return rows
  } finally {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Long work is told as it goes, on stderr. */
async function tell(measuring: Promise<Row[]>): Promise<Row[]> {
  const rows = await measuring
  for (const { what, perSecond, value } of rows) {
    console.error(`${what}: ${value ?? `${Math.round(perSecond ?? 0)}/s`}`)
  }
  return rows
}

function facts(): readonly string[] {
  const [processor] = cpus()
  const limits = Object.entries(raisedLimits).map(([name, value]) => `${name}=${value}`)
  return [
    `Mätt ${new Date().toISOString().slice(0, 10)} på ${cpus().length} kärnor (${processor?.model.trim()}), ${platform()} ${release()}, Node ${process.version}. Lasten görs på samma kärnor.`,
    '20 samtidiga, 2 s uppvärmning, 8 s mätning. CPU-ms är serverprocessens egen tid per begäran; databasens är inte med.',
    `Höjda gränser: ${limits.join(', ')}.`,
  ]
}

await main(process.argv.slice(2))
