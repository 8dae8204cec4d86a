// SPDX-License-Identifier: EUPL-1.2
// Which process a decision round belongs to: processes lie above decisions.

import { day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import { asItStands } from '#kernel/seen.ts'
import type { DecisionWiring } from '../decision/pages/wiring.ts'
import { attachRound } from '../revision/commands.ts'
import { findDecisionRound, findRevisionBySlug, listRevisions } from '../revision/reads.ts'

/** After every round has begun. */
const endOfTime = day('9999-12-31')

export const decisionWiring: DecisionWiring = {
  async roundOfProcess(db, slug) {
    const revision = await findRevisionBySlug(db, slug)
    const round = revision && (await findDecisionRound(db, revision.id, endOfTime))
    return round && { roundId: round.id, title: revision.title, href: `/sa-gar-det/${slug}` }
  },
  async listProcesses(db) {
    return (await listRevisions(db)).map(({ slug, title }) => ({ slug, title }))
  },
  async attachToProcess(tx, today, mandate, roundId, slug) {
    const revision = await findRevisionBySlug(tx, slug)
    if (!revision) throw new NotFound(`no process ${slug}`)
    const place = { revisionId: revision.id, decisionRoundId: roundId }
    // Its reader has seen the rounds of every process; those of this one are of no moment.
    const attached = await attachRound(tx, today, mandate, { ...place, seen: asItStands })
    return attached.granted
  },
}
