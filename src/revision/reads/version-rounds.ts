// SPDX-License-Identifier: EUPL-1.2
// Which rounds a text is in or has been in, and where it stands there on a day.

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database.ts'
import type { RoundStatus } from '../../agreement/rules/notes.ts'
import { listConsultations, listNotices } from '../../consultation/reads/rounds.ts'
import type { ConsultationSummary } from '../../consultation/rules/consultation.ts'
import { asOfDay, phaseOn } from '../../consultation/rules/lifecycle.ts'
import { listRounds } from '../../decision/reads/outcomes.ts'
import type { RoundSummary } from '../../decision/rules/round-outcome.ts'
import { hasFallen } from '../../decision/rules/round-standing.ts'
import { findRevisionOfRound } from '../reads.ts'
import type { Revision } from '../rules/revision.ts'

export type VersionRound = {
  readonly versionId: string
  readonly status: RoundStatus | undefined
  readonly revision: Revision | undefined
} & (
  | { readonly kind: 'consultation'; readonly round: ConsultationSummary }
  | { readonly kind: 'decision'; readonly round: RoundSummary }
)

/** Every place of a version in a round that had begun on the day, consultations first. */
export async function listVersionRounds(db: Db, on: Day): Promise<readonly VersionRound[]> {
  return [...(await inConsultations(db, on)), ...(await inDecisions(db, on))]
}

async function inConsultations(db: Db, on: Day): Promise<readonly VersionRound[]> {
  const places: VersionRound[] = []
  for (const summary of await listConsultations(db, on)) {
    if (summary.opensOn > on) continue
    const then = asOfDay(summary, await listNotices(db, summary.id), on)
    const round = { ...summary, ...then, phase: phaseOn(then, on) }
    const revision = await findRevisionOfRound(db, { consultationId: round.id })
    const status = then.status === 'open' ? 'consulted' : undefined
    for (const { id } of round.package.versions) {
      places.push({ kind: 'consultation', versionId: id, round, status, revision })
    }
  }
  return places
}

async function inDecisions(db: Db, on: Day): Promise<readonly VersionRound[]> {
  const places: VersionRound[] = []
  for (const round of await listRounds(db, on)) {
    if (round.opensOn > on) continue
    const revision = await findRevisionOfRound(db, { decisionRoundId: round.id })
    for (const { id } of round.package.versions) {
      places.push({ kind: 'decision', versionId: id, round, status: statusOf(round), revision })
    }
  }
  return places
}

function statusOf(round: RoundSummary): RoundStatus | undefined {
  if (round.status === 'cancelled' || round.state === 'adopted') return undefined
  return hasFallen({ state: round.state, round }) ? 'fell' : 'deciding'
}
