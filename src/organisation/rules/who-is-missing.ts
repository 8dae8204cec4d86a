// SPDX-License-Identifier: EUPL-1.2
// What a county lacks before the work can begin: someone who leads it, and at each party someone who
// invites that party's own.

import type { Mandate } from '#kernel/mandate.ts'
import { coordinatorOf, isPeer, type MandatePlace, wholeParty } from './mandates.ts'

type Held = Pick<Mandate, 'role'> & MandatePlace

export type WhoIsMissing<Party> = {
  /** Nobody leads the work, and nobody has been asked to. */
  readonly processLeader: boolean
  readonly partiesWithoutCoordinator: readonly Party[]
}

/** One who has been asked counts as there: what is left is hers to answer. */
export function whoIsMissing<Party extends { readonly id: string }>(
  parties: readonly Party[],
  held: readonly Held[],
): WhoIsMissing<Party> {
  return {
    processLeader: !held.some(({ role }) => role === 'process-leader'),
    partiesWithoutCoordinator: parties.filter(({ id }) => {
      const coordinating = coordinatorOf(wholeParty(id))
      return !held.some((one) => isPeer(one, coordinating))
    }),
  }
}
