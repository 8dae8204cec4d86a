// SPDX-License-Identifier: EUPL-1.2
// What the public pages gather from the rooms below.

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database.ts'
import {
  listEditions,
  listPublicVersions,
  searchProvisions,
  type ProvisionHit,
} from '../agreement/reads.ts'
import type { Version } from '../agreement/rules/document.ts'
import { isInForce, type Edition } from '../agreement/rules/edition.ts'
import { listConsultations } from '../consultation/reads/rounds.ts'
import type { ConsultationSummary } from '../consultation/rules/consultation.ts'
import { latestOutcomes } from '../decision/reads/outcomes.ts'
import { listLatestDecisions } from '../decision/reads/rounds.ts'
import type { CouncilDecision } from '../decision/rules/decision.ts'
import { listParties } from '../organisation/reads.ts'
import type { Party } from '../organisation/rules/party.ts'
import { listRevisionSummaries, readProgress } from '../revision/reads.ts'
import type { Progress } from '../revision/rules/progress.ts'
import { comingDays, type ComingDay } from './rules/coming-days.ts'

export type LatestDecision = {
  readonly decision: CouncilDecision
  readonly party: Party
  readonly href: string
}

export type StartFacts = {
  readonly on: Day
  /** Main agreements, annexes and strategies in force on the day, in the order of documents. */
  readonly inForce: readonly Edition[]
  readonly underWay: readonly Progress[]
  readonly open: readonly ConsultationSummary[]
  readonly latest: readonly LatestDecision[]
  readonly coming: readonly ComingDay[]
}

export async function readStart(db: Db, on: Day): Promise<StartFacts> {
  const [editions, consultations, summaries, parties, outcomes, decisions] = await Promise.all([
    listEditions(db, on),
    listConsultations(db, on),
    listRevisionSummaries(db, on),
    listParties(db, on),
    latestOutcomes(db, on),
    listLatestDecisions(db, on, 5),
  ])
  const underWay: Progress[] = []
  for (const { revision } of summaries.filter(({ stage }) => stage === 'under-way')) {
    underWay.push(await readProgress(db, revision, on))
  }
  const processOf = new Map(
    summaries.flatMap(({ revision, outcome }) =>
      outcome ? [[outcome.round.id, `/sa-gar-det/${revision.slug}`] as const] : [],
    ),
  )
  const open = consultations.filter(({ phase }) => phase === 'open')
  return {
    on,
    inForce: editions.filter(({ standing }) => isInForce(standing)),
    underWay,
    open,
    latest: decisions.flatMap((decision) => {
      const party = parties.find(({ id }) => id === decision.partyId)
      const process = processOf.get(decision.roundId)
      return party && process ? [{ decision, party, href: `${process}/beslut/${party.slug}` }] : []
    }),
    coming: comingDays(on, {
      outcomes: outcomes.flatMap((outcome) => {
        const href = processOf.get(outcome.round.id)
        return href ? [{ outcome, href }] : []
      }),
      consultations,
      editions,
    }),
  }
}

export const searchScopes = ['galler', 'pa-vag', 'alla'] as const
/** Which texts are searched: those in force, those on their way, or every frozen one. */
export type SearchScope = (typeof searchScopes)[number]

export type SearchAnswer = {
  readonly hits: readonly (ProvisionHit & { readonly version: Version })[]
  readonly count: number
  readonly named: readonly {
    readonly kind: 'party' | 'process' | 'consultation' | 'document'
    readonly name: string
    readonly href: string
  }[]
}

export const hitsPerPage = 20

export async function search(
  db: Db,
  input: {
    readonly words: string
    readonly on: Day
    readonly scope: SearchScope
    readonly page: number
  },
): Promise<SearchAnswer> {
  const [versions, editions] = await Promise.all([
    listPublicVersions(db),
    listEditions(db, input.on),
  ])
  const inForce = new Set(
    editions.filter(({ standing }) => isInForce(standing)).map(({ version }) => version.id),
  )
  const adopted = new Set(
    editions.filter(({ adoption }) => adoption).map(({ version }) => version.id),
  )
  const chosen = versions.filter(({ id, status }) => {
    if (status !== 'frozen') return false
    if (input.scope === 'galler') return inForce.has(id)
    return input.scope === 'alla' || (!inForce.has(id) && !adopted.has(id))
  })
  const found = await searchProvisions(db, {
    words: input.words,
    versionIds: chosen.map(({ id }) => id),
    limit: hitsPerPage,
    offset: (input.page - 1) * hitsPerPage,
  })
  const named = input.page === 1 ? await findNamed(db, input.words, input.on, versions) : []
  return {
    count: found.count,
    hits: found.hits.map((hit) => ({
      ...hit,
      version: chosen.find(({ id }) => id === hit.versionId)!,
    })),
    named,
  }
}

async function findNamed(
  db: Db,
  words: string,
  on: Day,
  versions: readonly Version[],
): Promise<SearchAnswer['named']> {
  const wanted = words.toLocaleLowerCase('sv').trim()
  const holds = (name: string) => name.toLocaleLowerCase('sv').includes(wanted)
  const [parties, summaries, consultations] = await Promise.all([
    listParties(db, on),
    listRevisionSummaries(db, on),
    listConsultations(db, on),
  ])
  const documents = new Map(
    versions.filter(({ title }) => holds(title)).map((one) => [one.documentSlug, one.title]),
  )
  return [
    ...parties
      .filter(({ name }) => holds(name))
      .map(({ name, slug }) => ({ kind: 'party' as const, name, href: `/parter/${slug}` })),
    ...[...documents].map(([slug, name]) => ({
      kind: 'document' as const,
      name,
      href: `/avtal/${slug}`,
    })),
    ...summaries
      .filter(({ revision }) => holds(revision.title.sv) || holds(revision.title.en))
      .map(({ revision }) => ({
        kind: 'process' as const,
        name: revision.title.sv,
        href: `/sa-gar-det/${revision.slug}`,
      })),
    ...consultations
      .filter(({ title }) => holds(title))
      .map(({ title, slug }) => ({
        kind: 'consultation' as const,
        name: title,
        href: `/remiss/${slug}`,
      })),
  ].slice(0, 10)
}
