// SPDX-License-Identifier: EUPL-1.2
// What stands behind an answer at the party itself, in its draft: its own decision and what it attaches.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { sha256 } from '#kernel/sha256.ts'
import type { Tx } from '#platform/database/database.ts'
import { putFile } from '#platform/files/file-store.ts'
import { openPdf, type OpenedPdf, type OpeningRefusal } from '#platform/files/open-pdf.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { keepRemoved, markPutBack, takeRemoved } from '#platform/undo/removed.ts'
import { originalTypes } from '../../agreement/rules/registration.ts'
import { consultationEvent } from '../rules/events.ts'
import {
  checkOwnDecision,
  mostAttachments,
  mostBytesOfAttachment,
  type OwnDecision,
} from '../rules/own-decision.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import type { DraftAttachment } from '../rules/response.ts'
import { seenOfAttachments, seenOfDecision } from '../rules/seen.ts'
import { deleteAttachment, insertAttachment, updateOwnDecision } from '../writes/drafts.ts'
import { holdDraft } from './held-draft.ts'

/** A file to attach: opened and searched before anything is written. */
export async function openAttachment(
  file: { readonly name: string; readonly bytes: Uint8Array } | undefined,
): Promise<Result<OpenedPdf | undefined, OpeningRefusal>> {
  if (!file) return granted(undefined)
  const limits = { mostBytes: mostBytesOfAttachment, unnamed: 'bilaga.pdf' }
  return about('file', await openPdf(file, limits))
}

/**
 * Which board decided on the answer, and one more PDF that is to go with it. What is left out stays as it
 * is; a decision without anything in it takes it away. The same file attached twice is one.
 */
export async function saveBehind(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly consultationId: string
    readonly decision?: OwnDecision | undefined
    readonly file?: OpenedPdf | undefined
    readonly seen: SeenMark
  },
): Promise<Result<undefined, ConsultationRefusal>> {
  const decision = input.decision && checkOwnDecision(input.decision, today)
  if (decision && !decision.granted) return decision
  const writing = await holdDraft(tx, today, mandate, input.consultationId)
  if (!writing.granted) return writing
  const { draft, own } = writing.value
  const { file } = input
  const now = { ...own, decision: decision?.value ?? own.decision }
  const isDecidedAnew = hasChanged(seenOfDecision(own), seenOfDecision(now))
  const hash = file && sha256(file.bytes)
  const isAttachedAnew = hash !== undefined && !own.attachments.some((one) => one.fileHash === hash)
  const isOvertaken =
    (isDecidedAnew && hasChanged(input.seen, seenOfDecision(own))) ||
    (isAttachedAnew && hasChanged(input.seen, seenOfAttachments(own)))
  if (isOvertaken) return refused('changed-meanwhile')
  if (isAttachedAnew && own.attachments.length >= mostAttachments) {
    return refused('too-many-attachments', { most: mostAttachments }, 'file')
  }
  if (isDecidedAnew) await updateOwnDecision(tx, draft, now.decision)
  if (file && isAttachedAnew) {
    const { hash: fileHash } = await putFile(tx, file.bytes, originalTypes.pdf)
    await insertAttachment(tx, draft, { id: newId(), fileHash, fileName: file.name })
  }
  if (isDecidedAnew || isAttachedAnew) {
    await record(tx, today, consultationEvent('draft-saved', 'response-draft', draft.id))
  }
  return granted()
}

/** Answers the id that takes it back. Taking away twice is taking away once. */
export async function removeAttachment(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly consultationId: string
    readonly attachmentId: string
    readonly seen: SeenMark
  },
): Promise<Result<string | undefined, ConsultationRefusal>> {
  const { consultationId } = input
  const writing = await holdDraft(tx, today, mandate, consultationId)
  if (!writing.granted) return writing
  const { draft, own } = writing.value
  const attachment = own.attachments.find(({ id }) => id === input.attachmentId)
  if (!attachment) return granted(undefined)
  if (hasChanged(input.seen, seenOfAttachments(own))) return refused('changed-meanwhile')
  await deleteAttachment(tx, draft, attachment.id)
  await record(tx, today, consultationEvent('draft-saved', 'response-draft', draft.id))
  const kept: RemovedAttachment = { consultationId, attachment }
  return granted(await keepRemoved(tx, mandate, removedAttachment, kept))
}

/** The kind under which an attachment is kept for the one who took it away. */
const removedAttachment = 'attachment'

type RemovedAttachment = {
  readonly consultationId: string
  readonly attachment: DraftAttachment
}

/** While the round receives answers: once, by the one who took it away and with the same mandate. */
export async function putBackAttachment(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly consultationId: string; readonly removedId: string },
): Promise<Result<undefined, ConsultationRefusal>> {
  const removed = await takeRemoved(tx, mandate, input.removedId, [removedAttachment])
  const { consultationId, attachment } = removed.content as RemovedAttachment
  if (consultationId !== input.consultationId) throw new NotFound('attachment of another round')
  const writing = await holdDraft(tx, today, mandate, consultationId)
  if (!writing.granted) return writing
  const { draft, own } = writing.value
  const isThere = own.attachments.some((one) => one.fileHash === attachment.fileHash)
  if (removed.isPutBack || isThere) return granted()
  if (own.attachments.length >= mostAttachments) {
    return refused('too-many-attachments', { most: mostAttachments })
  }
  await insertAttachment(tx, draft, attachment)
  await record(tx, today, consultationEvent('draft-saved', 'response-draft', draft.id))
  await markPutBack(tx, input.removedId)
  return granted()
}
