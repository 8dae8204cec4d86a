// SPDX-License-Identifier: EUPL-1.2
// Rounds as everyone may see them.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Db } from '#platform/database.ts'
import { readManyTogether, readTogether } from '#platform/read-together.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { readRoute, type RouteView } from '../../process/reads.ts'
import type {
  Consultation,
  ConsultationKind,
  ConsultationQuestion,
  ConsultationStatus,
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

export function selectConsultations(db: Db) {
  return db.selectFrom('consultation').select(columns)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectConsultations>['executeTakeFirstOrThrow']>>

export function asConsultation(row: Row): Consultation {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind as ConsultationKind,
    title: row.title,
    invitation: row.invitation,
    packageId: row.package_id,
    routeId: row.route_id,
    answeringPackageId: row.answering_package_id ?? undefined,
    status: row.status as ConsultationStatus,
    opensOn: row.opens_on,
    dueOn: row.due_on,
    closedOn: row.closed_on ?? undefined,
    publishedOn: row.published_on ?? undefined,
    revision: row.revision,
  }
}

export async function findConsultationBySlug(
  db: Db,
  slug: string,
): Promise<Consultation | undefined> {
  const row = await selectConsultations(db).where('slug', '=', slug).executeTakeFirst()
  return row && asConsultation(row)
}

const consultationById = readTogether('consultation', async (db, ids) => {
  const rows = await db.selectFrom('consultation').select(columns).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, asConsultation(row)]))
})

export async function getConsultation(db: Db, id: string): Promise<Consultation> {
  const consultation = await consultationById(db, id)
  if (!consultation) throw new NotFound(`consultation ${id}`)
  return consultation
}

/** The rounds that take answers on the day. */
export async function listOpenConsultations(db: Db, on: Day): Promise<readonly Consultation[]> {
  const rows = await selectConsultations(db)
    .where('status', '=', 'open')
    .where('opens_on', '<=', on)
    .orderBy('slug')
    .execute()
  return rows.map(asConsultation)
}

/** Every round but drafts, the latest first. Drafts are the process leader's own. */
export async function listConsultations(
  db: Db,
  on: Day,
  options: { readonly withDrafts?: boolean } = {},
): Promise<readonly ConsultationSummary[]> {
  let query = selectConsultations(db)
  if (!options.withDrafts) query = query.where('status', '!=', 'draft')
  const rows = await query.orderBy('opens_on', 'desc').orderBy('slug').execute()
  return Promise.all(rows.map((row) => summarise(db, asConsultation(row), on)))
}

/** Every round but drafts, by name. */
export async function listRoundNames(
  db: Db,
): Promise<readonly { readonly slug: string; readonly title: string }[]> {
  return db
    .selectFrom('consultation')
    .select(['slug', 'title'])
    .where('status', '!=', 'draft')
    .orderBy('opens_on', 'desc')
    .orderBy('slug')
    .execute()
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

/** The questions that a round asks, in order. */
export const listQuestions: ReadOfRound<ConsultationQuestion> = readManyTogether(
  'questions of a round',
  (db, ids) =>
    db
      .selectFrom('consultation_question')
      .select(['consultation_id', 'id', 'position', 'text'])
      .where('consultation_id', 'in', ids)
      .orderBy('position')
      .execute(),
  {
    key: (row) => row.consultation_id,
    value: ({ id, position, text }) => ({ id, position, text }),
  },
)

/** Whom a round asks. */
export const listConsultees: ReadOfRound<Consultee> = readManyTogether(
  'consultees of a round',
  (db, ids) =>
    db
      .selectFrom('consultee')
      .select(['consultation_id', 'asked_party_id', 'asked_body_id', 'due_on'])
      .where('consultation_id', 'in', ids)
      .execute(),
  {
    key: (row) => row.consultation_id,
    value: (row) => ({
      partyId: row.asked_party_id,
      bodyId: row.asked_body_id ?? undefined,
      dueOn: row.due_on,
    }),
  },
)

/** What everyone has been told about the round, the latest first. */
export const listNotices: ReadOfRound<Notice> = readManyTogether(
  'notices of a round',
  (db, ids) =>
    db
      .selectFrom('consultation_notice')
      .selectAll()
      .where('consultation_id', 'in', ids)
      .orderBy('told_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  {
    key: (row) => row.consultation_id,
    value: (row) => ({
      kind: row.kind as Notice['kind'],
      toldOn: row.told_on,
      toldAt: row.told_at,
      oldDueOn: row.old_due_on ?? undefined,
      newDueOn: row.new_due_on ?? undefined,
      reason: row.reason,
    }),
  },
)

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
