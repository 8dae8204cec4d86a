// SPDX-License-Identifier: EUPL-1.2
// Frozen texts never change, so a process that has read one keeps it: no truth, only a shortcut.
// Lists that are kept are also the same lists next time, which comparisons make use of.

import { keyOf } from '#platform/cache/kept-results.ts'
import type { NumberedProvision, Version } from '../rules/document.ts'

const mostProvisions = 20_000
const kept = new Map<string, readonly NumberedProvision[]>()
let count = 0

/**
 * Names the text of a version that is not a draft. The revision is part of it: a freeze that was undone and
 * made again is another text.
 */
export function keyOfFrozen({ id, revision, textHash }: Version): string {
  return `${id} ${revision} ${textHash}`
}

/** The provisions of a version: kept ones if it is frozen, else what `read` gives. */
export async function keptOrRead(
  version: Version,
  read: () => Promise<readonly NumberedProvision[]>,
): Promise<readonly NumberedProvision[]> {
  if (version.status === 'draft') return read()
  const key = keyOfFrozen(version)
  const known = kept.get(key)
  if (known) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const provisions = await read()
  // Two who read at the same moment keep one list.
  const other = kept.get(key)
  if (other) return other
  kept.set(key, provisions)
  count += provisions.length
  while (count > mostProvisions && kept.size > 1) forgetOldest()
  return provisions
}

function forgetOldest(): void {
  const [key, provisions] = kept.entries().next().value!
  kept.delete(key)
  count -= provisions.length
}

const fingerprints = new WeakMap<readonly NumberedProvision[], string>()

/** Names all that a list holds, for what is made of it and kept. Of a kept list it is made once. */
export function fingerprintOf(provisions: readonly NumberedProvision[]): string {
  const known = fingerprints.get(provisions) ?? keyOf(JSON.stringify(provisions))
  fingerprints.set(provisions, known)
  return known
}
