// SPDX-License-Identifier: EUPL-1.2
// A form acts only under the mandate it was drawn for, and only while session and mandate last.

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { type Db, inTransaction, theProduct, type Tx } from '#platform/database/database.ts'
import { Refusal } from '#platform/http/answer/refusals.ts'
import type { People } from '#platform/http/site.ts'
import type { Arrival } from '#platform/http/visit.ts'
import type { SubmittedForm } from '#platform/page.ts'
import { chooseMandate, holdSession } from '#platform/sign-in/session.ts'

/** Pressed on the page about a form for another mandate: acts under that one again, and sends. */
export const switchBackField = 'byt-tillbaka'

/** A form that was drawn for another mandate than the one its sender acts under now. */
export type DrawnForAnother = {
  readonly drawnFor: string
  /** The other mandate in words, while it is still hers. */
  readonly drawnForInWords: string | undefined
  readonly form: SentForm
}

/** As much of a form as says for whom it was drawn, and what was typed. */
type SentForm = Pick<SubmittedForm, 'text' | 'texts' | 'sent'> &
  Partial<Pick<SubmittedForm, 'hadFile'>>

/** Nothing when the form was drawn for whom its sender acts, or when no one is signed in. */
export async function drawnForAnother(
  { db, people }: { readonly db: Db; readonly people: People },
  { address, today, session, visitor }: Arrival,
  form: SentForm,
): Promise<DrawnForAnother | undefined> {
  if (session === undefined || visitor === undefined) return undefined
  const drawnFor = form.text(drawnForField)
  const isTold = form.texts(drawnForField).length === 1
  if (isTold && drawnFor === (visitor.mandate?.id ?? '')) return undefined
  const drawnForInWords = await people.findMandateInWords(
    db,
    { personId: visitor.personId, mandateId: drawnFor },
    today,
    address.language,
  )
  return { drawnFor, drawnForInWords, form }
}

/** Whether the sender asks to act under the mandate of the form again; then she does. */
export async function switchBack(
  db: Db,
  { session }: Arrival,
  { drawnFor, drawnForInWords, form }: DrawnForAnother,
): Promise<boolean> {
  if (session === undefined || drawnForInWords === undefined) return false
  if (form.text(switchBackField) === '') return false
  await inTransaction(db, theProduct, (tx) => chooseMandate(tx, session.idHash, drawnFor))
  return true
}

/**
 * Demands, at the beginning of a transaction that acts, that session and mandate still hold, and
 * keeps them so until it ends: one who signs out everywhere, or ends a mandate, waits for it, and
 * nothing begins after that.
 */
export async function holdActor(
  tx: Tx,
  people: People,
  { session, visitor }: Pick<Arrival, 'session' | 'visitor'>,
  { now, today }: { readonly now: Instant; readonly today: Day },
): Promise<void> {
  if (session === undefined) return
  if (!(await holdSession(tx, session.idHash, now))) throw new Refusal(403, 'signed-out-meanwhile')
  const mandateId = visitor?.mandate?.id
  if (mandateId !== undefined && !(await people.holdMandate(tx, mandateId, today))) {
    throw new Refusal(403, 'mandate-ended-meanwhile')
  }
}
