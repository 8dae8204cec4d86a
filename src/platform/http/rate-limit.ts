// SPDX-License-Identifier: EUPL-1.2
// Token buckets in memory: a burst, then a steady trickle. Each process counts for itself.

export type Limit = { readonly count: number; readonly seconds: number }

/** Seconds to wait before the next try, or nothing when there was room. */
export type TakeToken = (name: string, key: string) => number | undefined

type Bucket = { tokens: number; at: number }

const mostKeys = 50_000

/**
 * `now` gives milliseconds. Each limit remembers so many keys and no more; a full one forgets the key
 * that was counted longest ago, so a flood against one limit lets nobody through another.
 */
export function makeRateLimiter(
  limits: Readonly<Record<string, Limit>>,
  now: () => number = Date.now,
): TakeToken {
  const bucketsOf = new Map(Object.keys(limits).map((name) => [name, new Map<string, Bucket>()]))
  return (name, key) => {
    const limit = limits[name]
    const buckets = bucketsOf.get(name)
    if (limit === undefined || buckets === undefined) throw new Error(`no rate limit named ${name}`)
    const bucket = refill(buckets.get(key), limit, now())
    buckets.delete(key)
    buckets.set(key, bucket)
    if (buckets.size > mostKeys) buckets.delete(buckets.keys().next().value!)
    if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) * limit.seconds) / limit.count)
    bucket.tokens -= 1
    return undefined
  }
}

function refill(bucket: Bucket | undefined, limit: Limit, now: number): Bucket {
  if (bucket === undefined) return { tokens: limit.count, at: now }
  const earned = ((now - bucket.at) / 1000) * (limit.count / limit.seconds)
  // A clock that is set back earns nothing and takes nothing.
  return { tokens: Math.min(limit.count, bucket.tokens + Math.max(0, earned)), at: now }
}
