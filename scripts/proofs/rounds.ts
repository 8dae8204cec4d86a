// SPDX-License-Identifier: EUPL-1.2
// Round after round on the same data: people write, everything ends at a moment of chance, it is
// started again, and what was answered is looked for.

import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { runProgram } from '../../test/support/program.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { findHalves, readPlaces } from './read-back.ts'
import { type Place, type RunningProduct, settingsOf, startProduct } from './running-product.ts'
import { openWriters, Unanswered, type Writer } from './writers.ts'

export type Rounds = {
  readonly times: number
  readonly place: Place
  /** How a round ends: after it the product is gone, and what it takes to start again is done. */
  readonly end: (product: RunningProduct) => Promise<string>
}

export type Tally = { readonly answered: number; readonly faults: readonly string[] }

/** Runs the rounds, telling of each on a line, and says what was wrong. */
export async function runRounds(rounds: Rounds): Promise<Tally> {
  const ledger = openLedger()
  const faults: string[] = []
  let product = await startProduct(rounds.place)
  let seal: string | undefined
  try {
    const writers = await openWriters(product.baseUrl, product.database, ledger)
    console.log(row(heads))
    for (let round = 1; round <= rounds.times; round++) {
      const since = await readClock(product.database)
      const before = sum(ledger)
      for (const writer of writers) await writer.look(product.database)
      const writing = letWrite(writers)
      const begun = performance.now()
      await untilItIsTime(round, () => sum(ledger) - before)
      const duration = Math.round(performance.now() - begun)
      writing.endIsNear()
      const how = await rounds.end(product)
      const wrong = [...(await writing.ended)]
      const underWay = ledger.countUnderWay()
      await product.database.end().catch(() => undefined)
      product = await startProduct(rounds.place)
      wrong.push(...ledger.settle(await readPlaces(product.database)))
      wrong.push(...(await findHalves(product.database, since)))
      const health = await fetch(`${product.baseUrl}/halsa`)
      if (health.status !== 200) wrong.push(`/halsa answered ${health.status}`)
      if (isLong(round) || round === rounds.times) {
        const audit = await verifyJournal(rounds.place, seal)
        if (audit.fault) wrong.push(audit.fault)
        seal = audit.seal ?? seal
      }
      const answered = sum(ledger) - before
      const { startedInMs } = product
      const sealed = seal?.split(':')[0] ?? '-'
      const cells = [round, duration, how, answered, underWay, wrong.length, startedInMs, sealed]
      console.log(row(cells))
      for (const one of wrong) console.log(`      ${one}`)
      faults.push(...wrong)
    }
    await product.stop()
  } catch (cause) {
    await product.kill()
    throw cause
  }
  const counts = Object.entries(ledger.count())
  console.log(counts.map(([kind, count]) => `${kind}: ${count}`).join(', '))
  return { answered: sum(ledger), faults }
}

/** Most rounds are short, since a start is what is tried; some are long enough for a seal to be made. */
const isLong = (round: number) => round % 5 === 0

/** A moment of chance, once some writes have been answered; a slow computer gets longer to do so. */
async function untilItIsTime(round: number, countAnswered: () => number): Promise<void> {
  const enough = 1 + Math.random() * 40
  for (let waited = 0; countAnswered() < enough && waited < 15_000; waited += 5) await wait(5)
  await wait(Math.random() * 100)
  if (isLong(round)) await wait(4000 + Math.random() * 3000)
}

const heads = ['round', 'ms', 'ended', 'answered', 'under way', 'wrong', 'start ms', 'seal']

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => String(cell).padStart(at === 2 ? 16 : 9)).join(' ')
}

function sum(ledger: Ledger): number {
  return Object.values(ledger.count()).reduce((a, b) => a + b, 0)
}

/** All write until told that the end is near; from then on a form without an answer is no fault. */
function letWrite(writers: readonly Writer[]) {
  let isNear = false
  const faults: string[] = []
  const keepOn = async (writer: Writer) => {
    while (!isNear) {
      try {
        await writer.write()
      } catch (cause) {
        const isGone = cause instanceof Unanswered || cause instanceof TypeError
        // Between the sudden end and being told of it there is a moment.
        if (isGone) await wait(50)
        if (!isNear || !isGone) faults.push(`${writer.name}: ${String(cause)}`)
        return
      }
    }
  }
  const ended = Promise.all(writers.map(keepOn)).then(() => faults)
  return { ended, endIsNear: () => (isNear = true) }
}

async function readClock(database: pg.Client): Promise<string> {
  const { rows } = await database.query<{ now: string }>('select now()::text as now')
  return rows[0]!.now
}

/** The command that an operator has, told the newest seal that was seen before. */
async function verifyJournal(
  place: Place,
  seal: string | undefined,
): Promise<{ readonly fault?: string; readonly seal?: string }> {
  const kept = seal === undefined ? [] : ['--seal', seal]
  const env = settingsOf(place)
  const ended = await runProgram('samsyn.mjs', ['audit', 'verify', ...kept], { env }).ended
  if (ended.code !== 0) return { fault: `audit verify: ${ended.stdout}${ended.stderr}` }
  const latest = /Senaste sigill: (\S+)/.exec(ended.stdout)?.[1]
  return latest === undefined ? {} : { seal: latest }
}
