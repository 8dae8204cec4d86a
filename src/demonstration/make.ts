// SPDX-License-Identifier: EUPL-1.2
// The demonstration is made by commands, as people would give them: nothing is written behind the rules.

import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { inTransaction, scopeOf, type Db, type Tx } from '#platform/database/database.ts'
import type { Party } from '../organisation/rules/party.ts'
import type { DemonstrationMandates } from './people.ts'

/** Who and what the demonstration is made with. */
export type Making = {
  readonly db: Db
  readonly mandates: DemonstrationMandates
  readonly parties: readonly Party[]
}

/** One act of one person on one day. */
export function actAs<Value>(
  making: Making,
  mandate: Mandate,
  act: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  return inTransaction(making.db, scopeOf(mandate), act)
}

/** A refusal in the demonstration is a fault in it: it says which rule said no. */
export function must<Value, Refusal extends string>(result: Result<Value, Refusal>): Value {
  if (result.granted) return result.value
  throw new Error(
    `the demonstration was refused: ${result.refusal} ${JSON.stringify(result.facts)}`,
  )
}

export function partyByCode(making: Making, code: string): Party {
  const party = making.parties.find((one) => one.code === code)
  if (!party) throw new RangeError(`the demonstration needs party ${code}`)
  return party
}
