// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import type { Consultation, Consultee } from '../rules/consultation.ts'
import type { PreparedRound } from '../rules/prepared-round.ts'

export async function insertConsultation(
  tx: Tx,
  consultation: Consultation,
  questions: readonly string[],
  consultees: readonly Consultee[],
): Promise<void> {
  await tx
    .insertInto('consultation')
    .values({
      id: consultation.id,
      slug: consultation.slug,
      kind: consultation.kind,
      title: consultation.title,
      invitation: consultation.invitation,
      package_id: consultation.packageId,
      route_id: consultation.routeId,
      status: consultation.status,
      opens_on: consultation.opensOn,
      due_on: consultation.dueOn,
    })
    .execute()
  await insertAsked(tx, consultation.id, questions, consultees)
}

/** Everything that was prepared of a draft, anew. */
export async function updatePrepared(
  tx: Tx,
  id: string,
  prepared: PreparedRound,
  consultees: readonly Consultee[],
): Promise<void> {
  await tx
    .updateTable('consultation')
    .set({
      kind: prepared.kind,
      title: prepared.title,
      invitation: prepared.invitation,
      package_id: prepared.packageId,
      opens_on: prepared.opensOn,
      due_on: prepared.dueOn,
      revision: sql<number>`revision + 1`,
    })
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('consultation_question').where('consultation_id', '=', id).execute()
  await tx.deleteFrom('consultee').where('consultation_id', '=', id).execute()
  await insertAsked(tx, id, prepared.questions, consultees)
}

async function insertAsked(
  tx: Tx,
  consultationId: string,
  questions: readonly string[],
  consultees: readonly Consultee[],
): Promise<void> {
  if (questions.length > 0) {
    await tx
      .insertInto('consultation_question')
      .values(
        questions.map((text, position) => ({
          id: newId(),
          consultation_id: consultationId,
          position,
          text,
        })),
      )
      .execute()
  }
  if (consultees.length > 0) {
    await tx
      .insertInto('consultee')
      .values(
        consultees.map((one) => ({
          id: newId(),
          consultation_id: consultationId,
          asked_party_id: one.partyId,
          asked_body_id: one.bodyId ?? null,
          due_on: one.dueOn,
        })),
      )
      .execute()
  }
}

/** Locks the round: numbers are given in order, and what is asked of it holds until one is done. */
export async function lockConsultation(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('consultation').select('id').where('id', '=', id).forUpdate().execute()
}

/** Holds the round as it is while one writes in it: others may write too, and nobody leads it on. */
export async function holdConsultation(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('consultation').select('id').where('id', '=', id).forShare().execute()
}

/** Two rounds that are prepared with one address at the same moment come one after the other. */
export async function lockAddress(tx: Tx, slug: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`consultation ${slug}`}, 0))`.execute(
    tx,
  )
}

export async function updateConsultation(
  tx: Tx,
  id: string,
  change: Partial<{
    readonly status: Consultation['status']
    readonly due_on: Day
    readonly closed_on: Day
    readonly published_on: Day
    readonly answering_package_id: string
  }>,
): Promise<void> {
  await tx
    .updateTable('consultation')
    .set({ ...change, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

export async function updateConsulteesDue(
  tx: Tx,
  consultationId: string,
  dueOn: Day,
): Promise<void> {
  await tx
    .updateTable('consultee')
    .set({ due_on: dueOn })
    .where('consultation_id', '=', consultationId)
    .where('asked_body_id', 'is', null)
    .execute()
}

export async function insertNotice(
  tx: Tx,
  notice: {
    readonly consultationId: string
    readonly kind: 'opened' | 'extended' | 'cancelled' | 'published'
    readonly toldOn: Day
    readonly oldDueOn?: Day
    readonly newDueOn?: Day
    readonly reason?: string
  },
): Promise<void> {
  await tx
    .insertInto('consultation_notice')
    .values({
      id: newId(),
      consultation_id: notice.consultationId,
      kind: notice.kind,
      told_on: notice.toldOn,
      old_due_on: notice.oldDueOn ?? null,
      new_due_on: notice.newDueOn ?? null,
      reason: notice.reason ?? '',
    })
    .execute()
}
