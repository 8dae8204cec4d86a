// SPDX-License-Identifier: EUPL-1.2
// Tries a command and takes it back, so that the next one meets the same state.

import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { type Db, inTransaction, scopeOf, type Tx } from '#platform/database/database.ts'

class TakenBack extends Error {
  override readonly name = 'TakenBack'
  readonly outcome: string
  constructor(outcome: string) {
    super('nothing is kept')
    this.outcome = outcome
  }
}

/** What the command answers: granted, its refusal, or the name of the fault that it throws. */
export async function outcomeTakenBack(
  db: Db,
  mandate: Mandate,
  command: (tx: Tx) => Promise<Result<unknown, string>>,
): Promise<string> {
  try {
    await inTransaction(db, scopeOf(mandate), async (tx) => {
      const answered = await command(tx)
      throw new TakenBack(answered.granted ? 'granted' : answered.refusal)
    })
  } catch (fault) {
    if (fault instanceof TakenBack) return fault.outcome
    if (fault instanceof Error && ['NotAllowed', 'NotFound', 'Conflict'].includes(fault.name))
      return fault.name
    throw fault
  }
  throw new Error('nothing was tried')
}
