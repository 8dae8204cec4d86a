// SPDX-License-Identifier: EUPL-1.2
// Rounds as everyone may see them.

import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import { type Db, instantFromJson } from '#platform/database/database.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import { readFromAll, readManyTogether, readTogether } from '#platform/database/read-together.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { readRoute, type RouteView } from '../../process/reads.ts'
import type {
  Consultation,
  ConsultationQuestion,
  ConsultationSummary,
  Consultee,
  Notice,
  PublicQuestion,
} from '../rules/consultation.ts'
import { asOfDay, phaseOn } from '../rules/lifecycle.ts'
import { tallyOf, type Tally } from '../rules/tally.ts'

const columns = [
  'id',
  'slug',
  'kind',
  'title',
  'invitation',
  'package_id',
  'route_id',
  'answering_package_id',
  'status',
  'opens_on',
  'due_on',
  'closed_on',
  'published_on',
  'revision',
] as const

function selectConsultations(db: Db) {
  return db.selectFrom('consultation').select(columns)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectConsultations>['executeTakeFirstOrThrow']>>

function asConsultation(row: Row): Consultation {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: row.title,
    invitation: row.invitation,
    packageId: row.package_id,
    routeId: row.route_id,
    answeringPackageId: row.answering_package_id ?? undefined,
    status: row.status,
    opensOn: row.opens_on,
    dueOn: row.due_on,
    closedOn: row.closed_on ?? undefined,
    publishedOn: row.published_on ?? undefined,
    revision: row.revision,
  }
}

function readAllConsultations(db: Db): Promise<readonly Row[]> {
  return onceFor(db, ['consultations'], () =>
    selectConsultations(db).orderBy('opens_on', 'desc').orderBy('slug').execute(),
  )
}

/** Drafts too, the latest first. They are few, and asked for by many parts of a page. */
export async function listAllConsultations(db: Db): Promise<readonly Consultation[]> {
  return (await readAllConsultations(db)).map(asConsultation)
}

const consultationBySlug = readFromAll('consultation by slug', {
  all: readAllConsultations,
  some: (db, slugs) => selectConsultations(db).where('slug', 'in', slugs).execute(),
  key: ({ slug }) => slug,
})

const consultationById = readFromAll('consultation', {
  all: readAllConsultations,
  some: (db, ids) => selectConsultations(db).where('id', 'in', ids).execute(),
  key: ({ id }) => id,
})

export async function findConsultationBySlug(
  db: Db,
  slug: string,
): Promise<Consultation | undefined> {
  const row = await consultationBySlug(db, slug)
  return row && asConsultation(row)
}

export async function getConsultation(db: Db, id: string): Promise<Consultation> {
  const row = await consultationById(db, id)
  if (!row) throw new NotFound(`consultation ${id}`)
  return asConsultation(row)
}

/** The package of a round, asked within another question. */
export function packageOfRound(db: Db, id: string) {
  return db.selectFrom('consultation').select('package_id').where('id', '=', id).$asScalar()
}

/** The rounds that take answers on the day. */
export async function listOpenConsultations(db: Db, on: Day): Promise<readonly Consultation[]> {
  const rounds = await listAllConsultations(db)
  return rounds
    .filter(({ status, opensOn }) => status === 'open' && opensOn <= on)
    .toSorted((a, b) => a.slug.localeCompare(b.slug))
}

/** Every round but drafts, the latest first. Drafts are the process leader's own. */
export async function listConsultations(
  db: Db,
  on: Day,
  options: { readonly withDrafts?: boolean } = {},
): Promise<readonly ConsultationSummary[]> {
  const rounds = (await listAllConsultations(db)).filter(
    ({ status }) => options.withDrafts === true || status !== 'draft',
  )
  return Promise.all(rounds.map((round) => summarise(db, round, on)))
}

/** Every round but drafts, by name. */
export async function listRoundNames(
  db: Db,
): Promise<readonly { readonly slug: string; readonly title: string }[]> {
  return (await listAllConsultations(db)).filter(({ status }) => status !== 'draft')
}

export async function summarise(
  db: Db,
  consultation: Consultation,
  on: Day,
): Promise<ConsultationSummary> {
  const [route, notices, made] = await Promise.all([
    readRoute(db, consultation.routeId, on),
    listNotices(db, consultation.id),
    getPackage(db, consultation.packageId),
  ])
  const tally = tallyOf(route.rows)
  const then = asOfDay(consultation, notices, on)
  return {
    ...then,
    phase: phaseOn(then, on),
    answered: tally.filter((row) => row.isAnswered).length,
    asked: tally.length,
    package: made,
  }
}

/** Who has answered and who is late, party by party. Says nothing of what was answered. */
export async function readTally(
  db: Db,
  consultation: Consultation,
  on: Day,
): Promise<{ readonly route: RouteView; readonly tally: Tally }> {
  const route = await readRoute(db, consultation.routeId, on)
  return { route, tally: tallyOf(route.rows) }
}

function selectRoundsWithParts(db: Db) {
  return db
    .selectFrom('consultation')
    .select((query) => [
      'consultation.id',
      jsonArrayFrom(
        query
          .selectFrom('consultation_question')
          .select(['id', 'position', 'text'])
          .whereRef('consultation_id', '=', 'consultation.id')
          .orderBy('position'),
      ).as('questions'),
      jsonArrayFrom(
        query
          .selectFrom('consultee')
          .select(['asked_party_id', 'asked_body_id', 'due_on'])
          .whereRef('consultation_id', '=', 'consultation.id'),
      ).as('consultees'),
      jsonArrayFrom(
        query
          .selectFrom('consultation_notice')
          .selectAll('consultation_notice')
          .whereRef('consultation_id', '=', 'consultation.id')
          .orderBy('told_at', 'desc')
          .orderBy('id', 'desc'),
      ).as('notices'),
    ])
}

/** What it asks, whom, and what has been told of it: set by those who lead, so there is little of it. */
const roundWithParts = readTogether('consultation with its parts', async (db, ids) => {
  const rows = await selectRoundsWithParts(db).where('consultation.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
})

/** The questions that a round asks, in order. */
export async function listQuestions(
  db: Db,
  consultationId: string,
): Promise<readonly ConsultationQuestion[]> {
  return (await roundWithParts(db, consultationId))?.questions ?? []
}

/** Whom a round asks. */
export async function listConsultees(
  db: Db,
  consultationId: string,
): Promise<readonly Consultee[]> {
  const round = await roundWithParts(db, consultationId)
  return (round?.consultees ?? []).map((row) => ({
    partyId: row.asked_party_id,
    bodyId: row.asked_body_id ?? undefined,
    dueOn: row.due_on,
  }))
}

/** What everyone has been told about the round, the latest first. */
export async function listNotices(db: Db, consultationId: string): Promise<readonly Notice[]> {
  const round = await roundWithParts(db, consultationId)
  return (round?.notices ?? []).map((row) => ({
    kind: row.kind,
    toldOn: row.told_on,
    toldAt: instantFromJson(row.told_at),
    oldDueOn: row.old_due_on ?? undefined,
    newDueOn: row.new_due_on ?? undefined,
    reason: row.reason,
  }))
}

export async function findRoundOfQuestion(db: Db, questionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('public_question')
    .select('consultation_id')
    .where('id', '=', questionId)
    .executeTakeFirst()
  return row?.consultation_id
}

/** Questions anyone has asked about the round, with their public answers; the latest first. */
export async function listPublicQuestions(
  db: Db,
  consultationId: string,
  options: { readonly withHidden?: boolean } = {},
): Promise<readonly PublicQuestion[]> {
  const all = await allPublicQuestions(db, consultationId)
  return options.withHidden ? all : all.filter(({ isHidden }) => !isHidden)
}

const allPublicQuestions: ReadOfRound<PublicQuestion> = readManyTogether(
  'public questions of a round',
  (db, ids) =>
    db
      .selectFrom('public_question')
      .selectAll()
      .where('consultation_id', 'in', ids)
      .orderBy('asked_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  {
    key: (row) => row.consultation_id,
    value: (row) => ({
      id: row.id,
      provisionId: row.provision_id ?? undefined,
      text: row.text,
      askedByName: row.asked_by_name,
      askedOn: row.asked_on,
      answer: row.answer,
      answeredOn: row.answered_on ?? undefined,
      answeredBy: row.answered_by ?? undefined,
      isHidden: row.is_hidden,
    }),
  },
)

type ReadOfRound<Value> = (db: Db, consultationId: string) => Promise<readonly Value[]>
