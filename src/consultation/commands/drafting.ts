// SPDX-License-Identifier: EUPL-1.2
// A party writes its answer together. Everything is the party's own until it is submitted.

import type { Day } from '#kernel/day.ts'
import { Conflict, NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'
import { record } from '#platform/journal.ts'
import { holdsVersion } from '../../agreement/reads/packages.ts'
import { findProvision } from '../../agreement/reads/texts.ts'
import { findDraft, respondentOf } from '../reads/drafts.ts'
import { getConsultation, listQuestions } from '../reads/rounds.ts'
import {
  commentKinds,
  mostCharacters,
  stances,
  type CommentKind,
  type Consultation,
  type StanceSubject,
} from '../rules/consultation.ts'
import { consultationEvent } from '../rules/events.ts'
import { receptionOn } from '../rules/lifecycle.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import type { DraftComment, Respondent } from '../rules/response.ts'
import { checkNeededText, checkText } from '../rules/written-text.ts'
import {
  deleteDraftComment,
  ensureDraft,
  insertDraftComment,
  replaceDraftStance,
  updateDraftComment,
  updateOverallText,
  upsertDraftAnswer,
  type WrittenComment,
  type WritingDraft,
} from '../writes/drafts.ts'

type Writing = {
  readonly consultation: Consultation
  readonly respondent: Respondent
  readonly draft: WritingDraft
}

async function write(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  consultationId: string,
): Promise<Result<Writing, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'write-response')) throw new NotAllowed('write-response')
  const consultation = await getConsultation(tx, consultationId)
  if (receptionOn(consultation, consultation.dueOn, today) === 'not-received') {
    return refused('not-receiving')
  }
  const respondent = await respondentOf(tx, mandate, consultationId)
  const id = await ensureDraft(tx, { consultationId, ...respondent, personId: mandate.personId })
  return granted({
    consultation,
    respondent,
    draft: {
      id,
      partyId: respondent.partyId,
      personId: mandate.personId,
      mandateId: mandate.id,
    },
  })
}

/** What the party thinks of the whole, in words. `revision` is the draft's that the person has seen. */
export async function saveOverallText(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly consultationId: string; readonly text: string; readonly revision: number },
): Promise<Result<undefined, ConsultationRefusal>> {
  const checked = checkText(input.text, mostCharacters.overallText)
  if (!checked.granted) return checked
  const writing = await write(tx, today, mandate, input.consultationId)
  if (!writing.granted) return writing
  const { draft, respondent, consultation } = writing.value
  const saved = await updateOverallText(tx, draft, {
    text: input.text,
    revision: input.revision,
  })
  if (!saved) {
    const now = await findDraft(tx, consultation.id, respondent)
    // Saving the same words twice is no clash.
    if (now?.overallText !== input.text) throw new Conflict('overall text')
    return granted()
  }
  await record(tx, today, consultationEvent('draft-saved', 'response-draft', draft.id))
  return granted()
}

/** A stance on the package, a document or a section; nothing takes it back. */
export async function saveStance(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly consultationId: string
    readonly subject: StanceSubject
    readonly stance: string
  },
): Promise<Result<undefined, ConsultationRefusal>> {
  const stance = stances.find((one) => one === input.stance)
  if (input.stance !== '' && !stance) return refused('stance-unknown')
  const writing = await write(tx, today, mandate, input.consultationId)
  if (!writing.granted) return writing
  const { consultation, draft } = writing.value
  const inside = await checkSubject(tx, consultation, input.subject)
  if (!inside.granted) return inside
  await replaceDraftStance(tx, draft, input.subject, stance)
  await record(tx, today, consultationEvent('draft-saved', 'response-draft', draft.id))
  return granted()
}

async function checkSubject(
  tx: Tx,
  consultation: Consultation,
  subject: StanceSubject,
): Promise<Result<undefined, 'not-in-package'>> {
  if (subject.kind === 'package') return granted()
  if (!(await holdsVersion(tx, consultation.packageId, subject.versionId))) {
    return refused('not-in-package')
  }
  if (subject.kind === 'document') return granted()
  const provision = await findProvision(tx, subject.versionId, subject.provisionId)
  return provision ? granted() : refused('not-in-package')
}

export type CommentInput = {
  readonly consultationId: string
  /** Made when the form was drawn, so that the same form sent twice is one comment. */
  readonly commentId: string
  /** Of the comment that is changed; nothing for a new one. */
  readonly revision: number | undefined
  readonly versionId: string
  readonly provisionId: string
  readonly kind: string
  readonly text: string
  readonly proposedWording: string
}

/** A comment on one provision, new or changed. */
export async function saveComment(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: CommentInput,
): Promise<Result<undefined, ConsultationRefusal>> {
  const kind = commentKinds.find((one) => one === input.kind)
  if (!kind) return refused('kind-unknown')
  const checked = checkCommentText(kind, input)
  if (!checked.granted) return checked
  const writing = await write(tx, today, mandate, input.consultationId)
  if (!writing.granted) return writing
  const { consultation, draft } = writing.value
  const isInside = await holdsVersion(tx, consultation.packageId, input.versionId)
  const provision = isInside && (await findProvision(tx, input.versionId, input.provisionId))
  if (!provision) return refused('not-in-package')
  if (input.proposedWording.trim() === provision.plainText.trim() && input.text.trim() === '') {
    return refused('wording-unchanged')
  }
  const comment: WrittenComment = {
    versionId: input.versionId,
    provisionId: input.provisionId,
    kind,
    text: input.text.trim(),
    // The form is filled with today's wording; untouched, it proposes nothing.
    proposedWording:
      input.proposedWording.trim() === provision.plainText.trim()
        ? ''
        : input.proposedWording.trim(),
  }
  if (input.revision === undefined) {
    const isNew = await insertDraftComment(tx, draft, input.commentId, comment)
    if (!isNew) {
      const own = await findDraft(tx, consultation.id, writing.value.respondent)
      const before = own?.comments.find((one) => one.id === input.commentId)
      // The same form sent twice is one comment; another text under its id is a clash.
      if (!before) throw new NotFound('comment')
      if (hasSameWords(before, comment)) return granted()
      throw new Conflict('comment')
    }
  } else {
    const saved = await updateDraftComment(tx, draft, input.commentId, {
      ...comment,
      revision: input.revision,
    })
    if (!saved) {
      const own = await findDraft(tx, consultation.id, writing.value.respondent)
      const now = own?.comments.find((one) => one.id === input.commentId)
      // Saving the same words twice is no clash.
      if (!now || !hasSameWords(now, comment)) throw new Conflict('comment')
      return granted()
    }
  }
  await record(tx, today, consultationEvent('draft-comment-saved', 'comment', input.commentId))
  return granted()
}

function hasSameWords(before: DraftComment, now: WrittenComment): boolean {
  return (
    before.provisionId === now.provisionId &&
    before.kind === now.kind &&
    before.text === now.text &&
    before.proposedWording === now.proposedWording
  )
}

function checkCommentText(
  kind: CommentKind,
  input: { readonly text: string; readonly proposedWording: string },
): Result<string, ConsultationRefusal> {
  const wording = checkText(input.proposedWording, mostCharacters.proposedWording)
  if (!wording.granted) return wording
  // To support, or to propose a wording, needs no further words.
  if (kind === 'support' || input.proposedWording.trim() !== '') {
    return checkText(input.text, mostCharacters.comment)
  }
  return checkNeededText(input.text, mostCharacters.comment)
}

/** Removing twice is removing once. */
export async function removeComment(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly consultationId: string; readonly commentId: string },
): Promise<Result<undefined, ConsultationRefusal>> {
  const writing = await write(tx, today, mandate, input.consultationId)
  if (!writing.granted) return writing
  const own = await findDraft(tx, writing.value.consultation.id, writing.value.respondent)
  if (!own?.comments.some((comment) => comment.id === input.commentId)) return granted()
  await deleteDraftComment(tx, input.commentId)
  await record(tx, today, consultationEvent('draft-comment-removed', 'comment', input.commentId))
  return granted()
}

export async function saveQuestionAnswer(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly consultationId: string
    readonly questionId: string
    readonly text: string
    /** When the answer that the person has seen was saved, '' when there was none. */
    readonly seenAt?: string
  },
): Promise<Result<undefined, ConsultationRefusal>> {
  const checked = checkText(input.text, mostCharacters.questionAnswer)
  if (!checked.granted) return checked
  const writing = await write(tx, today, mandate, input.consultationId)
  if (!writing.granted) return writing
  const questions = await listQuestions(tx, input.consultationId)
  if (!questions.some((question) => question.id === input.questionId)) {
    return refused('no-such-question')
  }
  const text = input.text.trim()
  const own = await findDraft(tx, input.consultationId, writing.value.respondent)
  const before = own?.answers.find((one) => one.questionId === input.questionId)
  if (before?.text === text) return granted()
  if (input.seenAt !== undefined && (before?.updatedAt ?? '') !== input.seenAt) {
    throw new Conflict('question answer')
  }
  await upsertDraftAnswer(tx, writing.value.draft, input.questionId, text)
  await record(
    tx,
    today,
    consultationEvent('draft-saved', 'response-draft', writing.value.draft.id),
  )
  return granted()
}
