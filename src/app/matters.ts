// SPDX-License-Identifier: EUPL-1.2
// What a route is about, and where its steps are done: rounds and processes lie above routes.

import {
  findConsultationOfRoute,
  holdConsultationOfRoute,
} from '../consultation/reads/round-of-route.ts'
import { findRoundOfRoute, holdRoundOfRoute } from '../decision/reads/rounds.ts'
import { isStatementVerb } from '../decision/rules/statement.ts'
import { listParties } from '../organisation/reads.ts'
import type { Matter, ProcessWiring } from '../process/pages.tsx'
import type { StepRow } from '../process/rules/step-row.ts'
import { findRevisionOfRound } from '../revision/reads.ts'

export const processWiring: ProcessWiring = { matterOfRoute, holdMatter }

type Reads = Parameters<typeof findRoundOfRoute>[0]

async function matterOfRoute(db: Reads, routeId: string): Promise<Matter | undefined> {
  const consultation = await findConsultationOfRoute(db, routeId)
  if (consultation) {
    const revision = await findRevisionOfRound(db, { consultationId: consultation.id })
    const answering = `/remiss/${consultation.slug}/svara`
    return {
      title: consultation.title,
      path: `/remiss/${consultation.slug}`,
      ...(revision && { routePath: `/sa-gar-det/${revision.slug}/steg` }),
      doneAt: ({ verb }) => (verb === 'answer' || verb === 'compile' ? answering : undefined),
    }
  }
  const round = await findRoundOfRoute(db, routeId)
  const revision = round && (await findRevisionOfRound(db, { decisionRoundId: round.id }))
  if (!round || !revision) return undefined
  const parties = new Map((await listParties(db, round.opensOn)).map(({ id, slug }) => [id, slug]))
  const path = `/sa-gar-det/${revision.slug}`
  return {
    title: round.title,
    path,
    routePath: `${path}/steg`,
    doneAt: ({ verb, body }: StepRow) => {
      if (isStatementVerb(verb)) return `${path}/beslut/organ/${body.slug}`
      const party = verb === 'decide' && body.partyId ? parties.get(body.partyId) : undefined
      return party && `${path}/beslut/${party}`
    },
  }
}

/** Steps are said by hand while those asked have been told and nobody has called it off or ended it. */
async function holdMatter(
  tx: Parameters<ProcessWiring['holdMatter']>[0],
  routeId: string,
): Promise<boolean> {
  const consultation = await holdConsultationOfRoute(tx, routeId)
  if (consultation) return consultation !== 'draft' && consultation !== 'cancelled'
  return (await holdRoundOfRoute(tx, routeId)) === 'open'
}
