// SPDX-License-Identifier: EUPL-1.2

import { setTimeout as wait } from 'node:timers/promises'

const mostTries = 3
const longestPause = 30

/** Of two at once the database may let one through only; the other begins again and sees what the first did. */
export async function retryWhenOvertaken<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (cause) {
      if (tries === mostTries || !isOvertaken(cause)) throw cause
      // Not at the same moment as the other, who may be about to begin again too.
      await wait(Math.random() * longestPause * tries)
    }
  }
}

// A serialization failure, a deadlock, and a row that another has written since it was asked for
// (PostgreSQL, appendix A). Nothing was written, and the same again finds what is there now.
// So has a plan that was made before a table was altered (0A000).
const overtakenCodes: readonly unknown[] = ['40001', '40P01', '23505', '0A000']

function isOvertaken(cause: unknown): boolean {
  return cause instanceof Error && overtakenCodes.includes((cause as { code?: unknown }).code)
}
