// SPDX-License-Identifier: EUPL-1.2
// Results of slow and pure work, kept for the next who asks for the same. What asks is named by a
// fingerprint of all that the work looks at, so nothing kept is ever stale; it is only forgotten.

import { createHash } from 'node:crypto'

export type KeptResults<Value> = {
  /** The kept result, or the one that is on its way. */
  find(key: string): Promise<Value> | undefined
  /** The kept result, the one that is on its way, or that of `work`, kept unless it fails. */
  get(key: string, size: number, work: () => Promise<Value>): Promise<Value>
}

/** `mostSize` is in what the sizes are told in; what was asked for longest ago is forgotten first. */
export function keepResults<Value>(
  mostSize: number,
  /** A result that says only that there was no time is not kept: the next who asks may try again. */
  isWorthKeeping: (value: Value) => boolean = () => true,
): KeptResults<Value> {
  const kept = new Map<string, { readonly size: number; readonly result: Promise<Value> }>()
  let inAll = 0

  function forget(key: string): void {
    const one = kept.get(key)
    if (one === undefined) return
    kept.delete(key)
    inAll -= one.size
  }

  function find(key: string): Promise<Value> | undefined {
    const known = kept.get(key)
    if (known === undefined) return undefined
    kept.delete(key)
    kept.set(key, known)
    return known.result
  }

  return {
    find,
    get(key, size, work) {
      const known = find(key)
      if (known) return known
      const result = work()
      const own = { size, result }
      kept.set(key, own)
      inAll += size
      while (inAll > mostSize && kept.size > 1) forget(kept.keys().next().value!)
      const forgetOwn = () => {
        if (kept.get(key) === own) forget(key)
      }
      result.then((value) => {
        if (!isWorthKeeping(value) || size > mostSize) forgetOwn()
      }, forgetOwn)
      return result
    },
  }
}

/** A fingerprint of what a work looks at. */
export function keyOf(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length} `).update(part)
  return hash.digest('base64url')
}
