// SPDX-License-Identifier: EUPL-1.2
// The act in law: the party's answer freezes and becomes a record with the one who asked.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { markStepDone } from '../../process/commands.ts'
import { readRoute } from '../../process/reads.ts'
import { findDraft } from '../reads/drafts.ts'
import { listCommentsOfResponse } from '../reads/carried.ts'
import { findResponseById, findStandingResponse, listResponses } from '../reads/responses.ts'
import { getConsultation, listConsultees } from '../reads/rounds.ts'
import { respondentFor } from '../rules/acts-for-respondent.ts'
import { carryComments, type Carried } from '../rules/carried-comments.ts'
import { mostCharacters, type Consultation } from '../rules/consultation.ts'
import { consultationEvent } from '../rules/events.ts'
import { receptionOn, type Reception } from '../rules/lifecycle.ts'
import { mayInConsultation, maySend } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import type { Respondent, ResponseHead } from '../rules/response.ts'
import { contentOf, responseHash, type ResponseContent } from '../rules/response-content.ts'
import { canBeMarked, mayMark } from '../rules/secrecy.ts'
import { seenOfReview, seenOfSecrecy } from '../rules/seen.ts'
import { stepAnsweredBy } from '../rules/tally.ts'
import { insertResponse, takeNumbers, updateSecrecy } from '../writes/responses.ts'
import { lockConsultation } from '../writes/rounds.ts'
import { notifyReceived } from './notifying.ts'

export type Receipt = {
  readonly responseId: string
  readonly number: number
  readonly responseHash: string
  readonly isLate: boolean
  readonly isCorrespondence: boolean
}

/**
 * The coordinator sends the answer that she has reviewed, and no other. A new answer replaces the one
 * before it; both are kept.
 */
export async function submitResponse(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly consultationId: string
    /** Why it is not to be published. What comes after publication is public at once without it. */
    readonly secrecyReason?: string
    /** The answer as it was reviewed. */
    readonly seen: SeenMark
  },
): Promise<Result<Receipt, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'submit-response')) throw new NotAllowed('submit-response')
  const limits = { most: mostCharacters.reason }
  const secrecy = about('secrecyReason', checkTypedText(input.secrecyReason ?? '', limits))
  if (!secrecy.granted) return secrecy
  await lockConsultation(tx, input.consultationId)
  const answer = await readAnswer(tx, today, mandate, input)
  if (!answer.granted) return answer
  const receipt = await write(tx, today, mandate, answer.value, secrecy.value)
  const { consultation, respondent } = answer.value
  if (!receipt.isCorrespondence) await markAnswered(tx, today, mandate, consultation, respondent)
  await notifyReceived(tx, today, consultation, { ...receipt, personId: mandate.personId })
  return granted(receipt)
}

/** What the party is about to send, and where it stands. */
type Answer = {
  readonly consultation: Consultation
  readonly respondent: Respondent
  readonly reception: Exclude<Reception, 'not-received'>
  readonly content: ResponseContent
  readonly hash: string
  /** The answer that stands until now. */
  readonly before: ResponseHead | undefined
}

async function readAnswer(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  { consultationId, seen }: { readonly consultationId: string; readonly seen: SeenMark },
): Promise<Result<Answer, ConsultationRefusal>> {
  const consultation = await getConsultation(tx, consultationId)
  const everyone = await listConsultees(tx, consultation.id)
  const respondent = respondentFor(mandate, everyone)
  // A unit, or a board that is no respondent, writes in the answer and does not send it.
  if (!respondent || !maySend(mandate, respondent, everyone)) throw new NotAllowed('send')
  const isOwn = (one: { partyId?: string | undefined; bodyId?: string | undefined }) =>
    one.partyId === respondent.partyId && one.bodyId === respondent.bodyId
  const asked = everyone.find(isOwn)
  const reception = receptionOn(consultation, asked?.dueOn ?? consultation.dueOn, today)
  if (reception === 'not-received') return refused('not-receiving')
  const draft = await findDraft(tx, consultation.id, respondent)
  const { packageHash } = await getPackage(tx, consultation.packageId)
  const content = draft && contentOf(draft, packageHash)
  const hash = content && responseHash(content)
  const same = (await listResponses(tx, consultation.id)).find(
    (one) => isOwn(one) && one.responseHash === hash,
  )
  // Reviewed and sent twice. A draft that a colleague has turned back is not what was reviewed.
  if (same && !hasChanged(seen, { answer: same.responseHash })) {
    return refused('already-submitted-unchanged', { number: same.number })
  }
  const before = await findStandingResponse(tx, consultation.id, respondent)
  const now = seenOfReview(hash, before, consultation, reception)
  if (hasChanged(seen, now)) return refused('changed-meanwhile')
  if (!content || !hash) return refused('stance-missing')
  return granted({ consultation, respondent, reception, content, hash, before })
}

async function write(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  { consultation, respondent, reception, content, hash, before }: Answer,
  ownSecrecyReason: string,
): Promise<Receipt> {
  const isCorrespondence = reception === 'correspondence'
  const isLate = reception === 'late'
  const replaces = isCorrespondence ? undefined : before?.id
  const carried = replaces
    ? carryComments(await listCommentsOfResponse(tx, replaces), content.comments)
    : []
  const numbers = await takeNumbers(
    tx,
    consultation.id,
    isCorrespondence ? 0 : content.comments.length,
  )
  const responseId = newId()
  // A mark is taken away by someone who decides it, never by sending the answer anew.
  const secrecyReason = ownSecrecyReason || (before?.secrecyReason ?? '')
  await insertResponse(tx, {
    id: responseId,
    consultationId: consultation.id,
    partyId: respondent.partyId,
    bodyId: respondent.bodyId,
    number: numbers.response,
    firstComment: numbers.firstComment,
    content,
    responseHash: hash,
    submittedOn: today,
    submittedBy: mandate.personId,
    isLate,
    isCorrespondence,
    replaces,
    carried,
    secrecyReason,
    letter: undefined,
  })
  // What is secret now was so in the answer that is replaced.
  if (secrecyReason !== '') await updateSecrecy(tx, responseId, secrecyReason)
  await record(
    tx,
    today,
    consultationEvent('response-submitted', 'response', responseId, {
      consultation: consultation.id,
      number: numbers.response,
      responseHash: hash,
      reception,
      ...(replaces && { replaces, ...countCarried(carried) }),
    }),
  )
  return { responseId, number: numbers.response, responseHash: hash, isLate, isCorrespondence }
}

function countCarried(carried: readonly Carried[]) {
  return {
    carriedComments: carried.filter((one) => one.answeredWith).length,
    rewordedComments: carried.filter((one) => one.rewordedFrom && !one.answeredWith).length,
  }
}

/** The step that the answer does, if the respondent was asked for one. */
async function markAnswered(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  { routeId }: Consultation,
  respondent: Respondent,
): Promise<void> {
  const { rows } = await readRoute(tx, routeId, today)
  const step = stepAnsweredBy(rows, respondent)
  if (!step) return
  await markStepDone(tx, today, mandate, { routeId, stepKey: step.key, bodyId: step.body.id })
}

/** Marks that a response is not to be published, and why. An empty reason takes the mark back. */
export async function markSecrecy(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly responseId: string; readonly reason: string; readonly seen: SeenMark },
): Promise<Result<undefined, ConsultationRefusal>> {
  const found = await findResponseById(tx, input.responseId)
  // What one may not see, one may not mark.
  if (!found) throw new NotAllowed('mark-secrecy')
  await lockConsultation(tx, found.consultationId)
  const response = (await findResponseById(tx, found.id)) ?? found
  const asked = await listConsultees(tx, response.consultationId)
  if (!mayMark(mandate, response, asked)) throw new NotAllowed('mark-secrecy')
  const consultation = await getConsultation(tx, response.consultationId)
  if (!canBeMarked(consultation, response)) return refused('step-not-possible')
  const reason = about('reason', checkTypedText(input.reason, { most: mostCharacters.reason }))
  if (!reason.granted) return reason
  if (response.secrecyReason === reason.value) return granted()
  if (response.supersededBy || hasChanged(input.seen, seenOfSecrecy(response))) {
    return refused('changed-meanwhile')
  }
  await updateSecrecy(tx, response.id, reason.value)
  await record(
    tx,
    today,
    consultationEvent('secrecy-marked', 'response', response.id, { marked: reason.value !== '' }),
  )
  return granted()
}
