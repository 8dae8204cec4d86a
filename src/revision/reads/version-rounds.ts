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
  const [consulted, decided] = await Promise.all([inConsultations(db, on), inDecisions(db, on)])
  return [...consulted, ...decided]
}

async function inConsultations(db: Db, on: Day): Promise<readonly VersionRound[]> {
  const begun = (await listConsultations(db, on)).filter(({ opensOn }) => opensOn <= on)
  const places = await Promise.all(
    begun.map(async (summary): Promise<readonly VersionRound[]> => {
      const [notices, revision] = await Promise.all([
        listNotices(db, summary.id),
        findRevisionOfRound(db, { consultationId: summary.id }),
      ])
      const then = asOfDay(summary, notices, on)
      const round = { ...summary, ...then, phase: phaseOn(then, on) }
      const status = then.status === 'open' ? 'consulted' : undefined
      return round.package.versions.map(({ id }) => ({
        kind: 'consultation',
        versionId: id,
        round,
        status,
        revision,
      }))
    }),
  )
  return places.flat()
}

async function inDecisions(db: Db, on: Day): Promise<readonly VersionRound[]> {
  const begun = (await listRounds(db, on)).filter(({ opensOn }) => opensOn <= on)
  const places = await Promise.all(
    begun.map(async (round): Promise<readonly VersionRound[]> => {
      const revision = await findRevisionOfRound(db, { decisionRoundId: round.id })
      const status = statusOf(round)
      return round.package.versions.map(({ id }) => ({
        kind: 'decision',
        versionId: id,
        round,
        status,
        revision,
      }))
    }),
  )
  return places.flat()
}

function statusOf(round: RoundSummary): RoundStatus | undefined {
  if (round.status === 'cancelled' || round.state === 'adopted') return undefined
  return hasFallen({ state: round.state, round }) ? 'fell' : 'deciding'
}
