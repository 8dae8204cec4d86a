// SPDX-License-Identifier: EUPL-1.2
// What differs between pairs of wordings: made at once when that is soon done, else beside those who
// are being answered, and kept.

import {
  differ,
  differAll,
  differWhole,
  type Differences,
  type Hunk,
  type WordingPair,
} from '#kernel/text/word-difference.ts'
import { keepResults, keyOf } from '#platform/cache/kept-results.ts'
import { runOffThread, TooMuchWork } from '#platform/work/off-thread.ts'

const comparer = {
  module: new URL('../../kernel/text/word-difference.ts', import.meta.url).href,
  name: differAll.name,
}
/** Someone waits for the page. */
const usualTimeLimit = 20_000

/** Some hundredths of a second of reading, and as much of comparing. */
const mostCharactersAtOnce = 100_000
const mostStepsAtOnce = 1_000_000

type Made = readonly Hunk[] | undefined

/** In characters of the wordings compared: some ten megabytes at most. */
const kept = keepResults<Made>(4_000_000, (made) => made !== undefined)

/** Every pair that a page shows, compared before it is drawn. */
export async function readDifferences(
  pairs: readonly WordingPair[],
  timeLimit: number = usualTimeLimit,
): Promise<Differences> {
  const asked = new Map(pairs.map((pair) => [keyOf(pair.before, pair.after), pair]))
  const coming = new Map<string, Promise<Made>>()
  const missing: Keyed[] = []
  for (const [key, pair] of asked) {
    const known = kept.find(key)
    if (known) coming.set(key, known)
    else missing.push([key, pair])
  }
  for (const [key, made] of compareAll(missing, timeLimit)) {
    const { before, after } = asked.get(key)!
    coming.set(
      key,
      kept.get(key, before.length + after.length, () => made),
    )
  }
  const found = new Map<string, readonly Hunk[]>()
  for (const [key, { before, after }] of asked) {
    found.set(key, (await coming.get(key)) ?? differWhole(before, after))
  }
  return (before, after) => {
    const hunks = found.get(keyOf(before, after))
    if (hunks === undefined) throw new RangeError('two wordings that were not compared beforehand')
    return hunks
  }
}

type Keyed = readonly [key: string, pair: WordingPair]

/** What is soon done is done here; the rest in one go in another thread. */
function compareAll(
  pairs: readonly Keyed[],
  timeLimit: number,
): readonly (readonly [key: string, made: Promise<Made>])[] {
  const steps = { left: mostStepsAtOnce }
  let characters = 0
  const atOnce: (readonly [string, Promise<Made>])[] = []
  const beside = pairs.filter(([key, { before, after }]) => {
    characters += before.length + after.length
    if (characters > mostCharactersAtOnce) return true
    const hunks = differ(before, after, steps)
    if (hunks.some(({ isWhole }) => isWhole)) return true
    atOnce.push([key, Promise.resolve(hunks)])
    return false
  })
  if (beside.length === 0) return atOnce
  const all = compareBeside(beside, timeLimit)
  return [
    ...atOnce,
    ...beside.map(([key], place) => [key, all.then((made) => made[place])] as const),
  ]
}

/** What there was no time for is nothing. */
async function compareBeside(pairs: readonly Keyed[], timeLimit: number): Promise<readonly Made[]> {
  const wordings = pairs.map(([, pair]) => pair)
  try {
    return await runOffThread<typeof differAll>(comparer, wordings, timeLimit)
  } catch (error) {
    if (error instanceof TooMuchWork) return []
    throw error
  }
}
