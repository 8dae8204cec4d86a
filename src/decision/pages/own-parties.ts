// SPDX-License-Identifier: EUPL-1.2
// The parties in a round that one and the same person registers for, each with the mandate that is for it.

import type { Mandate } from '#kernel/mandate.ts'
import type { Seen } from '#kernel/seen.ts'
import type { Visit } from '#platform/page.ts'
import { listMandatesOf } from '../../organisation/reads.ts'
import { readPartyRecord } from '../reads/outcomes.ts'
import { receivesDecisions } from '../rules/lifecycle.ts'
import { mayForParty } from '../rules/permissions.ts'
import type { OutcomeView, PartyStanding } from '../rules/round-outcome.ts'
import { seenOfDecisions } from '../rules/seen.ts'

export type OwnParty = {
  readonly standing: PartyStanding
  readonly mandate: Mandate
  /** Given for the one whose form is open: what it is drawn from. */
  readonly seen: Seen | undefined
}

/** Nothing for one who registers for a single party: that party's own page is enough. */
export async function readOwnParties(
  visit: Visit,
  outcome: OutcomeView,
): Promise<readonly OwnParty[]> {
  const { db, visitor, today, asOf, query } = visit
  const { round } = outcome
  if (!visitor || visitor.mandateCount < 2) return []
  if (asOf !== today || !receivesDecisions(round.status)) return []
  const mandates = (await listMandatesOf(db, visitor.personId, today)).map(({ mandate }) => mandate)
  const own = outcome.parties.flatMap((standing) => {
    const asked = { partyId: standing.party.id, councilBodyId: standing.council.id }
    const mandate = mandates.find((one) => mayForParty(one, 'record-decision', asked))
    return mandate ? [{ standing, mandate }] : []
  })
  if (own.length < 2) return []
  return Promise.all(
    own.map(async (one) => {
      const isOpen = one.standing.party.slug === query.get('part')
      const record = isOpen && (await readPartyRecord(db, round.id, one.standing.party.id))
      return { ...one, seen: record ? seenOfDecisions(round, record.decisions) : undefined }
    }),
  )
}
