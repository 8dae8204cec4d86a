// SPDX-License-Identifier: EUPL-1.2
// Which process a decision round belongs to: processes lie above decisions.

import { day } from '#kernel/day.ts'
import { Conflict, NotFound } from '#kernel/faults.ts'
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
    const attached = await attachRound(tx, today, mandate, place)
    // The same form sent again with another process: nothing of it is done.
    if (!attached.granted) throw new Conflict(`round ${roundId} belongs to another process`)
  },
}
