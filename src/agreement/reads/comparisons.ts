// SPDX-License-Identifier: EUPL-1.2
// The comparison of two texts, made beside those who are being answered when it is long, and kept.

import { granted, refused, type Result } from '#kernel/result.ts'
import { keepResults, keyOf } from '#platform/cache/kept-results.ts'
import { runOffThread, TooMuchWork } from '#platform/work/off-thread.ts'
import {
  compareTexts,
  compareVersions,
  countPairsToCompare,
  isCoarseSomewhere,
  type Comparison,
} from '../rules/comparison.ts'
import { mostPairsAtOnce } from '../rules/comparison/matching.ts'
import type { NumberedProvision } from '../rules/document.ts'
import { fingerprintOf } from './kept-texts.ts'

const comparer = {
  module: new URL('../rules/comparison.ts', import.meta.url).href,
  name: compareTexts.name,
}
/** Someone waits for the page, so it is less than what an import may take. */
const usualTimeLimit = 20_000

/** Some hundredths of a second of reading, whatever changed. */
const mostCharactersAtOnce = 200_000
/** And as much of comparing words. */
const mostStepsAtOnce = 1_000_000

type Outcome = Result<Comparison, 'too-much-to-compare'>
type Provisions = readonly NumberedProvision[]

/** In characters of the texts compared: some hundred megabytes at most. */
const kept = keepResults<Outcome>(20_000_000, (outcome) => outcome.granted)

/** The same comparison as the rule makes, or that it would take too long. */
export async function readComparison(
  before: Provisions,
  after: Provisions,
  timeLimit: number = usualTimeLimit,
): Promise<Outcome> {
  const size = countCharacters(before) + countCharacters(after)
  const key = keyOf(fingerprintOf(before), fingerprintOf(after))
  return kept.get(key, size, async () => {
    if (countPairsToCompare(before, after) <= mostPairsAtOnce && size <= mostCharactersAtOnce) {
      const comparison = compareVersions(before, after, { left: mostStepsAtOnce })
      if (!isCoarseSomewhere(comparison)) return granted(comparison)
    }
    return compareBeside(before, after, timeLimit)
  })
}

async function compareBeside(
  before: Provisions,
  after: Provisions,
  timeLimit: number,
): Promise<Outcome> {
  try {
    return granted(await runOffThread<typeof compareTexts>(comparer, { before, after }, timeLimit))
  } catch (error) {
    if (error instanceof TooMuchWork) return refused('too-much-to-compare')
    throw error
  }
}

/** Words, headings and some for each provision itself. */
function countCharacters(provisions: Provisions): number {
  return provisions.reduce(
    (sum, { heading, plainText }) => sum + heading.length + plainText.length + 100,
    0,
  )
}
