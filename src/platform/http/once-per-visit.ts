// SPDX-License-Identifier: EUPL-1.2
// What several parts of one page ask for, read once for that visit and for no other.

import type { Visit } from '#platform/page.ts'

/** The same read, whose answer is kept for as long as the visit; a page that changes reads it anew. */
export function oncePerVisit<Value>(
  read: (visit: Visit) => Promise<Value>,
): (visit: Visit) => Promise<Value> {
  const known = new WeakMap<Visit, Promise<Value>>()
  return (visit) => {
    const asked = known.get(visit)
    if (asked) return asked
    const answer = read(visit)
    known.set(visit, answer)
    return answer
  }
}
