// SPDX-License-Identifier: EUPL-1.2
// What every save in a draft begins with: the round and the draft are held, and what they and the mandate
// allow is asked while they are.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { findDraft, listOwnDrafts, lockOwnDrafts, respondentOf } from '../reads/drafts.ts'
import { getConsultation } from '../reads/rounds.ts'
import { receptionOn } from '../rules/lifecycle.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import type { DraftInShort, Respondent } from '../rules/response.ts'
import { insertDraft, type WritingDraft } from '../writes/drafts.ts'
import { holdConsultation } from '../writes/rounds.ts'

type Writing = {
  readonly respondent: Respondent
  /** The draft as it stands, held: colleagues save one at a time. */
  readonly own: DraftInShort
  readonly draft: WritingDraft
}

/**
 * Holds the round and the draft, and asks what they and the mandate allow while they are held. `more`
 * is what the save asks besides.
 */
export async function holdDraft<More = undefined>(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  consultationId: string,
  more?: () => Promise<More>,
): Promise<Result<Writing & { readonly more: More | undefined }, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'write-response')) throw new NotAllowed('write-response')
  // Sent in this order: what is read after a lock is as it is while the lock is held.
  const [, , consultation, respondent, drafts, asked] = await Promise.all([
    holdConsultation(tx, consultationId),
    lockOwnDrafts(tx, consultationId, mandate),
    getConsultation(tx, consultationId),
    respondentOf(tx, mandate, consultationId),
    listOwnDrafts(tx, consultationId, mandate),
    more?.(),
  ])
  if (receptionOn(consultation, consultation.dueOn, today) === 'not-received') {
    return refused('not-receiving')
  }
  const { personId } = mandate
  const own =
    drafts.find((one) => one.bodyId === respondent.bodyId) ??
    (await beginDraft(tx, consultationId, respondent, personId))
  return granted({
    respondent,
    own,
    draft: { id: own.id, partyId: respondent.partyId, personId, mandateId: mandate.id },
    more: asked,
  })
}

/** The draft when it is first written in, held; a colleague may have begun it at the same moment. */
async function beginDraft(
  tx: Tx,
  consultationId: string,
  respondent: Respondent,
  personId: string,
): Promise<DraftInShort> {
  await insertDraft(tx, { consultationId, ...respondent, personId })
  const [, draft] = await Promise.all([
    lockOwnDrafts(tx, consultationId, respondent),
    findDraft(tx, consultationId, respondent),
  ])
  return draft!
}
