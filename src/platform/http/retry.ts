// SPDX-License-Identifier: EUPL-1.2

const mostTries = 3

/** Two at once can lock each other out, and the database then picks one who must begin again. */
export async function retryWhenOvertaken<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (cause) {
      if (tries === mostTries || !isOvertaken(cause)) throw cause
    }
  }
}

/** A serialization failure or a deadlock: nothing was written, and the same again may succeed. */
function isOvertaken(cause: unknown): boolean {
  const code = cause instanceof Error ? (cause as { code?: unknown }).code : undefined
  return code === '40001' || code === '40P01'
}
