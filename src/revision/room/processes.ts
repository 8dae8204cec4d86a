// SPDX-License-Identifier: EUPL-1.2
// Where rounds are shown: told to the rooms below, whose rounds they are.

import { day, type Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { asItStands } from '#kernel/seen.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import { findConsultationOfRoute } from '../../consultation/reads/round-of-route.ts'
import { findRoundOfRoute } from '../../decision/reads/rounds.ts'
import { isStatementVerb } from '../../decision/rules/statement.ts'
import { listParties } from '../../organisation/reads.ts'
import type { RouteSubject } from '../../process/rules/route-subject.ts'
import type { StepRow } from '../../process/rules/step-row.ts'
import { attachRound } from '../commands.ts'
import {
  findDecisionRound,
  findRevisionBySlug,
  findRevisionOfRound,
  listDocumentIds,
  listRevisions,
  listRevisionSummaries,
} from '../reads.ts'

const pathOf = ({ slug }: { readonly slug: string }) => `/sa-gar-det/${slug}`

/** After every round has begun. */
const endOfTime = day('9999-12-31')

/** The decision round of the process in an address. */
export async function roundOfProcess(db: Db, slug: string) {
  const revision = await findRevisionBySlug(db, slug)
  const round = revision && (await findDecisionRound(db, revision.id, endOfTime))
  return round && { roundId: round.id, title: revision.title, href: pathOf(revision) }
}

export async function listProcesses(
  db: Db,
): Promise<readonly { readonly slug: string; readonly title: Bilingual }[]> {
  return (await listRevisions(db)).map(({ slug, title }) => ({ slug, title }))
}

/** What the process is about, as its rounds or its beginning have said it. */
export async function documentsOfProcess(db: Db, slug: string): Promise<readonly string[]> {
  const revision = await findRevisionBySlug(db, slug)
  return revision ? listDocumentIds(db, revision.id) : []
}

/** Whether the round is of the process now; a round of another process stays there. */
export async function attachToProcess(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  roundId: string,
  slug: string,
): Promise<boolean> {
  const revision = await findRevisionBySlug(tx, slug)
  if (!revision) throw new NotFound(`no process ${slug}`)
  const place = { revisionId: revision.id, decisionRoundId: roundId }
  // Its reader has seen the rounds of every process; those of this one are of no moment.
  const attached = await attachRound(tx, today, mandate, { ...place, seen: asItStands })
  return attached.granted
}

export async function pathOfRound(db: Db, decisionRoundId: string): Promise<string | undefined> {
  const revision = await findRevisionOfRound(db, { decisionRoundId })
  return revision && pathOf(revision)
}

/** The rounds that processes are about on a day, by id, with the path of each process. */
export async function pathsOn(db: Db, on: Day): Promise<ReadonlyMap<string, string>> {
  const summaries = await listRevisionSummaries(db, on)
  return new Map(
    summaries.flatMap(({ revision, outcome }) =>
      outcome ? [[outcome.round.id, pathOf(revision)] as const] : [],
    ),
  )
}

/** What a route is about, and where its steps are done. */
export async function subjectOfRoute(db: Db, routeId: string): Promise<RouteSubject | undefined> {
  const consultation = await findConsultationOfRoute(db, routeId)
  if (consultation) {
    const revision = await findRevisionOfRound(db, { consultationId: consultation.id })
    const answering = `/remiss/${consultation.slug}/svara`
    return {
      title: consultation.title,
      path: `/remiss/${consultation.slug}`,
      ...(revision && { routePath: `${pathOf(revision)}/steg` }),
      doneAt: ({ verb }) => (verb === 'answer' || verb === 'compile' ? answering : undefined),
    }
  }
  const round = await findRoundOfRoute(db, routeId)
  const path = round && (await pathOfRound(db, round.id))
  if (!round || !path) return undefined
  const parties = new Map((await listParties(db, round.opensOn)).map(({ id, slug }) => [id, slug]))
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
