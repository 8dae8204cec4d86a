// SPDX-License-Identifier: EUPL-1.2
// Measures the product, and with `beside COMMIT` an earlier build of it in the same run, each in turn.
// Usage: bench.ts [beside COMMIT] [sidor | synpunkter | minne | jämförelse | sökning | texter | …]
// With no part named all are measured and docs/bench.md is written; else the tables are printed.
// BENCH_TIMES is how many times each page is drawn, BENCH_DATA on which data: demonstration, grown,
// unanswered.

import { cpus, loadavg, platform, release } from 'node:os'
import { earlierBuild, presentBuild, type Build } from './build.ts'
import { chartRows } from './charting.ts'
import { comparingRows } from './comparing.ts'
import { commentRows } from './commenting.ts'
import { countiesWorth } from './grow-county.ts'
import { installRows } from './installing.ts'
import { keptRows } from './keeping.ts'
import { measurePages, pageTable } from './page-costs.ts'
import { peerRows } from './peers.ts'
import type { Row } from './row.ts'
import { searchRows } from './searching.ts'
import { openStage } from './stage.ts'
import { startRows } from './starting.ts'
import { tableOf, writeMeasured } from './table.ts'

const onStage = ['sidor', 'synpunkter', 'minne', 'jämförelse', 'sökning'] as const
const parts = [...onStage, 'texter', 'diagram', 'start', 'installation'] as const
type Part = (typeof parts)[number]

async function main(words: readonly string[]): Promise<void> {
  const isBeside = words[0] === 'beside'
  const [revision, chosen] = isBeside ? [words[1], words.slice(2)] : [undefined, words]
  if (isBeside && revision === undefined) throw new Error('beside vilken commit?')
  const unknown = chosen.find((name) => !parts.some((one) => one === name))
  if (unknown !== undefined) throw new Error(`${unknown}? Välj: ${parts.join(', ')}`)
  const isChosen = (name: Part) => chosen.length === 0 || chosen.includes(name)
  const present = await presentBuild()
  const builds = revision === undefined ? [present] : [await earlierBuild(revision), present]
  const load = [loadavg()[0]!]
  const { pages, rows } = await measure(builds, isChosen)
  load.push(loadavg()[0]!)
  const measured = [factsOf(revision, load), pages, rows.length > 0 ? tableOf(rows) : '']
    .filter((text) => text !== '')
    .join('\n\n')
  if (chosen.length === 0) await writeMeasured(measured)
  console.log(measured)
}

async function measure(builds: readonly Build[], isChosen: (name: Part) => boolean) {
  const times = Number(process.env['BENCH_TIMES'] ?? 7)
  const rows: Row[] = []
  let pages = ''
  if (onStage.some(isChosen)) {
    await using stage = await openStage(builds[0]!, tell)
    if (isChosen('synpunkter')) rows.push(...(await commentRows(stage, builds, times)))
    if (isChosen('minne')) rows.push(...(await keptRows(stage, builds)))
    if (isChosen('jämförelse')) rows.push(...(await peerRows(stage, builds.at(-1)!)))
    if (isChosen('sökning')) rows.push(...(await searchRows(stage, builds.at(-1)!)))
    if (isChosen('sidor')) pages = pageTable(await measurePages(stage, builds, times, tell))
  }
  if (isChosen('texter')) rows.push(...(await comparingRows(builds)))
  if (isChosen('diagram')) rows.push(...chartRows())
  if (isChosen('start')) rows.push(...(await startRows(builds)))
  if (isChosen('installation')) rows.push(...(await installRows(builds)))
  return { pages, rows }
}

/** Long work is told as it goes, on stderr. */
function tell(text: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${text}`)
}

function factsOf(revision: string | undefined, load: readonly number[]): string {
  const [processor] = cpus()
  const { times, comments, letters, journalRows } = countiesWorth
  return [
    `Mätt ${new Date().toISOString().slice(0, 10)} på ${cpus().length} kärnor (${processor?.model.trim()}), ${platform()} ${release()}, Node ${process.version}. Maskinens last var ${load.map((one) => one.toFixed(1)).join(' före och ')} efter: CPU-tid och antal frågor håller, antal per sekund är i underkant.`,
    ...(revision === undefined
      ? []
      : [
          `Före är ${revision}, på samma maskin i samma körning, byggena i tur och ordning och på kopior av samma databas.`,
        ]),
    `Utökad: demonstrationens historia ${times} gånger, ${comments} synpunkter (alla bemötta, eller var tionde), ${letters} brev, ${journalRows} journalrader.`,
    'En sida ritas som den första efter en offentlig ändring, utan komprimering. CPU-ms är medianer av Nodes och PostgreSQL:s egen tid; SQL räknas ur protokollet.',
  ]
    .map((fact) => `- ${fact}`)
    .join('\n')
}

await main(process.argv.slice(2))
