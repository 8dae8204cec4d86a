// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { registerAdoption } from '../../agreement/commands/validity.ts'
import { listAdoptions } from '../../agreement/reads/editions.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { listDecisions, listRoundParties } from '../reads/rounds.ts'
import type { DecisionRound } from '../rules/decision.ts'
import { lastOfDays, outcomeOfRound } from '../rules/what-counts.ts'

/**
 * Tells the agreement what the registered decisions lead to in the end: adopted from a day, or not.
 *
 * Asked on the last of days, since the decisions on record may become final on a day to come.
 * The round must be locked: what another is recording right now belongs to the same sum.
 */
export async function recomputeAdoption(tx: Tx, today: Day, round: DecisionRound): Promise<void> {
  const parties = await listRoundParties(tx, round.id)
  const { adoptedOn, entersIntoForceOn } = outcomeOfRound(
    round,
    parties.map(({ partyId }) => partyId),
    await listDecisions(tx, round.id),
    lastOfDays,
  )
  // From a round that is called off nothing follows, even if all had approved.
  const isCalledOff = round.status === 'cancelled'
  const adoption =
    isCalledOff || adoptedOn === null || entersIntoForceOn === null
      ? undefined
      : { adoptedOn, entersIntoForceOn }
  const { versions } = await getPackage(tx, round.packageId)
  const known = (await listAdoptions(tx)).filter((one) => one.decisionRoundId === round.id)
  // Most decisions change nothing for the whole, and then there is nothing to tell.
  const isKnown =
    known.length === (adoption ? versions.length : 0) &&
    known.every(
      (one) =>
        one.adoptedOn === adoption?.adoptedOn &&
        one.entersIntoForceOn === adoption.entersIntoForceOn,
    )
  if (isKnown) return
  await registerAdoption(tx, today, {
    decisionRoundId: round.id,
    versionIds: versions.map((version) => version.id),
    adoption,
  })
}
