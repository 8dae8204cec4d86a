// SPDX-License-Identifier: EUPL-1.2
// The comparison of two texts, made beside those who are being answered when it is long.

import { granted, refused, type Result } from '#kernel/result.ts'
import { runOffThread, TooMuchWork } from '#platform/off-thread.ts'
import {
  compareTexts,
  compareVersions,
  countPairsToCompare,
  type Comparison,
} from '../rules/comparison.ts'
import { mostPairsAtOnce } from '../rules/comparison/matching.ts'
import type { Provision } from '../rules/provision.ts'

const comparer = {
  module: new URL('../rules/comparison.ts', import.meta.url).href,
  name: compareTexts.name,
}
/** Someone waits for the page, so it is less than what an import may take. */
const usualTimeLimit = 20_000

type Outcome = Result<Comparison, 'too-much-to-compare'>

/** Frozen texts are the same lists each time, so that those who ask for the same share the work. */
const made = new WeakMap<readonly Provision[], WeakMap<readonly Provision[], Promise<Outcome>>>()

/** The same comparison as the rule makes, or that it would take too long. */
export async function readComparison(
  before: readonly Provision[],
  after: readonly Provision[],
  timeLimit: number = usualTimeLimit,
): Promise<Outcome> {
  if (countPairsToCompare(before, after) <= mostPairsAtOnce) {
    return granted(compareVersions(before, after))
  }
  const withBefore = made.get(before) ?? new WeakMap<readonly Provision[], Promise<Outcome>>()
  made.set(before, withBefore)
  const begun = withBefore.get(after) ?? compareBeside(before, after, timeLimit)
  withBefore.set(after, begun)
  const outcome = await begun.catch((error: unknown) => {
    withBefore.delete(after)
    throw error
  })
  // The processor may have been taken by others: the next who asks may try again.
  if (!outcome.granted) withBefore.delete(after)
  return outcome
}

async function compareBeside(
  before: readonly Provision[],
  after: readonly Provision[],
  timeLimit: number,
): Promise<Outcome> {
  try {
    return granted(await runOffThread<typeof compareTexts>(comparer, { before, after }, timeLimit))
  } catch (error) {
    if (error instanceof TooMuchWork) return refused('too-much-to-compare')
    throw error
  }
}
