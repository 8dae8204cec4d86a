// SPDX-License-Identifier: EUPL-1.2
// Rounds as everyone may see them.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Db } from '#platform/database.ts'
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

type Row = {
  id: string
  slug: string
  kind: string
  title: string
  invitation: string
  package_id: string
  route_id: string
  answering_package_id: string | null
  status: string
  opens_on: Day
  due_on: Day
  closed_on: Day | null
  published_on: Day | null
  revision: number
}

function asConsultation(row: Row): Consultation {
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
  const row = await db
    .selectFrom('consultation')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && asConsultation(row)
}

export async function getConsultation(db: Db, id: string): Promise<Consultation> {
  const row = await db
    .selectFrom('consultation')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(`consultation ${id}`)
  return asConsultation(row)
}

/** The rounds that take answers on the day. */
export async function listOpenConsultations(db: Db, on: Day): Promise<readonly Consultation[]> {
  const rows = await db
    .selectFrom('consultation')
    .select(columns)
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
  let query = db.selectFrom('consultation').select(columns)
  if (!options.withDrafts) query = query.where('status', '!=', 'draft')
  const rows = await query.orderBy('opens_on', 'desc').orderBy('slug').execute()
  const summaries: ConsultationSummary[] = []
  for (const row of rows) summaries.push(await summarise(db, asConsultation(row), on))
  return summaries
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
  const route = await readRoute(db, consultation.routeId, on)
  const tally = tallyOf(route.rows)
  const then = asOfDay(consultation, await listNotices(db, consultation.id), on)
  return {
    ...then,
    phase: phaseOn(then, on),
    answered: tally.filter((row) => row.isAnswered).length,
    asked: tally.length,
    package: await getPackage(db, consultation.packageId),
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

export async function listQuestions(
  db: Db,
  consultationId: string,
): Promise<readonly ConsultationQuestion[]> {
  return db
    .selectFrom('consultation_question')
    .select(['id', 'position', 'text'])
    .where('consultation_id', '=', consultationId)
    .orderBy('position')
    .execute()
}

export async function listConsultees(
  db: Db,
  consultationId: string,
): Promise<readonly Consultee[]> {
  const rows = await db
    .selectFrom('consultee')
    .select(['asked_party_id', 'asked_body_id', 'due_on'])
    .where('consultation_id', '=', consultationId)
    .execute()
  return rows.map((row) => ({
    partyId: row.asked_party_id,
    bodyId: row.asked_body_id ?? undefined,
    dueOn: row.due_on,
  }))
}

/** What everyone has been told about the round, the latest first. */
export async function listNotices(db: Db, consultationId: string): Promise<readonly Notice[]> {
  const rows = await db
    .selectFrom('consultation_notice')
    .selectAll()
    .where('consultation_id', '=', consultationId)
    .orderBy('told_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as Notice['kind'],
    toldOn: row.told_on,
    toldAt: row.told_at,
    oldDueOn: row.old_due_on ?? undefined,
    newDueOn: row.new_due_on ?? undefined,
    reason: row.reason,
  }))
}

/** Questions anyone has asked about the round, with their public answers; the latest first. */
export async function listPublicQuestions(
  db: Db,
  consultationId: string,
  options: { readonly withHidden?: boolean } = {},
): Promise<readonly PublicQuestion[]> {
  let query = db
    .selectFrom('public_question')
    .selectAll()
    .where('consultation_id', '=', consultationId)
  if (!options.withHidden) query = query.where('is_hidden', '=', false)
  const rows = await query.orderBy('asked_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => ({
    id: row.id,
    provisionId: row.provision_id ?? undefined,
    text: row.text,
    askedByName: row.asked_by_name,
    askedOn: row.asked_on,
    answer: row.answer,
    answeredOn: row.answered_on ?? undefined,
    isHidden: row.is_hidden,
  }))
}
