// SPDX-License-Identifier: EUPL-1.2
// A form acts only under the mandate it was drawn for, and only while session and mandate last.

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import { drawnForField, switchBackField } from '#kernel/mandate.ts'
import { type Db, inTransaction, theProduct } from '#platform/database/database.ts'
import { Refusal } from '#platform/http/answer/outcome.ts'
import type { People } from '#platform/http/site.ts'
import type { Arrival } from '#platform/http/visit.ts'
import type { SubmittedForm } from '#platform/page.ts'
import { chooseMandate, sessionToHold } from '#platform/sign-in/session.ts'
import type { Condition } from '#platform/database/transaction.ts'

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
 * What a transaction that acts begins with: session and mandate still hold, and are kept so until it
 * ends. One who signs out everywhere, or ends a mandate, waits for it, and nothing begins after that.
 */
export function actorHolds(
  { db, people }: { readonly db: Db; readonly people: People },
  { session, visitor }: Pick<Arrival, 'session' | 'visitor'>,
  { now, today }: { readonly now: Instant; readonly today: Day },
): Condition | undefined {
  if (session === undefined) return undefined
  const mandateId = visitor?.mandate?.id
  const ofMandate = mandateId === undefined ? [] : [people.mandateToHold(db, mandateId, today)]
  return {
    asks: [sessionToHold(db, session.idHash, now), ...ofMandate],
    judge([heldSession, heldMandate]) {
      if (heldSession?.length === 0) throw new Refusal(403, 'signed-out-meanwhile')
      if (heldMandate?.length === 0) throw new Refusal(403, 'mandate-ended-meanwhile')
    },
  }
}
