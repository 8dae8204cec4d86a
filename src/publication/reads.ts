// SPDX-License-Identifier: EUPL-1.2
// What the public pages gather from the rooms below.

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database.ts'
import { listEditions } from '../agreement/reads/editions.ts'
import { searchProvisions } from '../agreement/reads/search.ts'
import { listPublicVersions } from '../agreement/reads/versions.ts'
import type { Version } from '../agreement/rules/document.ts'
import { isInForce } from '../agreement/rules/edition.ts'
import {
  listConsultations,
  listNotices,
  listPublicQuestions,
  listRoundNames,
} from '../consultation/reads/rounds.ts'
import type {
  ConsultationSummary,
  Notice,
  PublicQuestion,
} from '../consultation/rules/consultation.ts'
import { asOfDay, phaseOn } from '../consultation/rules/lifecycle.ts'
import { latestOutcomes } from '../decision/reads/outcomes.ts'
import { listLatestDecisions } from '../decision/reads/rounds.ts'
import { listParties } from '../organisation/reads.ts'
import { listRevisions, listRevisionSummaries, readProgress } from '../revision/reads.ts'
import type { Progress } from '../revision/rules/progress.ts'
import { comingDays } from './rules/coming-days.ts'
import { latestEvents } from './rules/latest-events.ts'
import { hitsPerPage, type SearchAnswer, type SearchScope } from './rules/search.ts'
import type { StartFacts } from './rules/start.ts'

const mostLatest = 6

export async function readStart(db: Db, on: Day): Promise<StartFacts> {
  const [editions, rounds, summaries, parties, outcomes, decisions] = await Promise.all([
    listEditions(db, on),
    readRoundsOn(db, on),
    listRevisionSummaries(db, on),
    listParties(db, on),
    latestOutcomes(db, on),
    listLatestDecisions(db, on, mostLatest),
  ])
  const underWay: readonly Progress[] = await Promise.all(
    summaries
      .filter(({ stage }) => stage === 'under-way')
      .map(({ revision }) => readProgress(db, revision, on)),
  )
  const processOf = new Map(
    summaries.flatMap(({ revision, outcome }) =>
      outcome ? [[outcome.round.id, `/sa-gar-det/${revision.slug}`] as const] : [],
    ),
  )
  const shown = new Set(underWay.map(({ answers }) => answers?.consultation.id))
  const consultations = rounds.map(({ consultation }) => consultation)
  return {
    on,
    inForce: editions.filter(({ standing }) => isInForce(standing)),
    underWay,
    open: consultations.filter(({ phase, id }) => phase === 'open' && !shown.has(id)),
    latest: latestEvents(on, mostLatest, {
      decisions: decisions.flatMap((decision) => {
        const party = parties.find(({ id }) => id === decision.partyId)
        const process = processOf.get(decision.roundId)
        return party && process
          ? [{ decision, name: party.name, href: `${process}/beslut/${party.slug}` }]
          : []
      }),
      consultations: rounds.map(({ consultation: { title, slug }, notices, questions }) => ({
        title,
        href: `/remiss/${slug}`,
        notices,
        questions,
      })),
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

type RoundOn = {
  readonly consultation: ConsultationSummary
  readonly notices: readonly Notice[]
  readonly questions: readonly PublicQuestion[]
}

/** The consultations that had begun on a day, as they stood then. */
async function readRoundsOn(db: Db, on: Day): Promise<readonly RoundOn[]> {
  const begun = (await listConsultations(db, on)).filter(({ opensOn }) => opensOn <= on)
  return Promise.all(
    begun.map(async (summary) => {
      const [notices, questions] = await Promise.all([
        listNotices(db, summary.id),
        listPublicQuestions(db, summary.id),
      ])
      const then = asOfDay(summary, notices, on)
      return {
        consultation: { ...summary, ...then, phase: phaseOn(then, on) },
        notices,
        questions,
      }
    }),
  )
}

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
  // A document's address leads to the edition of the day: it is called what that is called.
  const titles = new Map(
    [...versions, ...versions.filter(({ id }) => inForce.has(id))].map((one) => [
      one.documentSlug,
      one.title,
    ]),
  )
  const named =
    input.page === 1 ? await findNamed(db, input.words, input.on, { versions, titles }) : []
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
  known: {
    readonly versions: readonly Version[]
    readonly titles: ReadonlyMap<string, string>
  },
): Promise<SearchAnswer['named']> {
  const wanted = words.toLocaleLowerCase('sv').trim()
  const holds = (name: string) => name.toLocaleLowerCase('sv').includes(wanted)
  const [parties, revisions, consultations] = await Promise.all([
    listParties(db, on),
    listRevisions(db),
    listRoundNames(db),
  ])
  const documents = new Set(
    known.versions.filter(({ title }) => holds(title)).map((one) => one.documentSlug),
  )
  return [
    ...parties
      .filter(({ name }) => holds(name))
      .map(({ name, slug }) => ({ kind: 'party' as const, name, href: `/parter/${slug}` })),
    ...[...documents].map((slug) => ({
      kind: 'document' as const,
      name: known.titles.get(slug)!,
      href: `/avtal/${slug}`,
    })),
    ...revisions
      .filter(({ title }) => holds(title.sv) || holds(title.en))
      .map(({ title, slug }) => ({
        kind: 'process' as const,
        name: title.sv,
        href: `/sa-gar-det/${slug}`,
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
