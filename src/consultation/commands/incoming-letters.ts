// SPDX-License-Identifier: EUPL-1.2
// An answer that came by letter or e-mail. It is compiled as the party's answer, and told as not confirmed
// until the party confirms it or sends an answer of its own, which takes its place (ADR 54).

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { putFile } from '#platform/files/file-store.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { getPackage, holdsVersion } from '../../agreement/reads/packages.ts'
import { findProvision } from '../../agreement/reads/texts.ts'
import { originalTypes, type NewOriginal } from '../../agreement/rules/registration.ts'
import { settleStep } from '../../process/commands.ts'
import { readRoute } from '../../process/reads.ts'
import { checkLetter, isOwnWord, type ToldLetter } from '../../process/rules/incoming-letter.ts'
import { listCommentsOfResponse } from '../reads/carried.ts'
import { findResponseById, findStandingResponse } from '../reads/responses.ts'
import { getConsultation, listConsultees, listQuestions, packageOfRound } from '../reads/rounds.ts'
import { carryComments } from '../rules/carried-comments.ts'
import { commentKinds, mostCharacters, stances, type Consultation } from '../rules/consultation.ts'
import { consultationEvent } from '../rules/events.ts'
import { receptionOn, type Reception } from '../rules/lifecycle.ts'
import { checkOwnDecision, type OwnDecision } from '../rules/own-decision.ts'
import { mayInConsultation, maySend } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import { isSameRespondent, type Respondent, type ResponseHead } from '../rules/response.ts'
import { besides, responseHash, type ResponseContent } from '../rules/response-content.ts'
import { seenOfLetter } from '../rules/seen.ts'
import { stepAnsweredBy } from '../rules/tally.ts'
import { checkCommentText } from '../rules/written-comment.ts'
import { insertConfirmation, insertResponse, takeNumbers } from '../writes/responses.ts'
import { lockConsultation } from '../writes/rounds.ts'
import { notifyRecordedByLetter } from './notifying.ts'

export type TypedComment = {
  /** Its row in the form, where what is wrong with it is told. */
  readonly place: number
  readonly versionId: string
  readonly provisionId: string
  readonly kind: string
  readonly text: string
  readonly proposedWording: string
}

export type ResponseByLetter = {
  readonly consultationId: string
  readonly respondent: Respondent
  readonly stance: string
  readonly overallText: string
  readonly answers: readonly { readonly questionId: string; readonly text: string }[]
  readonly comments: readonly TypedComment[]
  readonly decision: OwnDecision
  readonly letter: ToldLetter & {
    /** Left out when what was recorded after the same letter is recorded anew. */
    readonly original: NewOriginal | undefined
  }
  /** Of the answer that stands for the respondent, or that there was none. */
  readonly seen: SeenMark
}

/** The process leader records what came. What she recorded before of the same respondent is replaced. */
export async function recordResponseByLetter(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: ResponseByLetter,
): Promise<Result<ResponseHead, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'record-by-letter')) throw new NotAllowed('record-by-letter')
  await lockConsultation(tx, input.consultationId)
  const consultation = await getConsultation(tx, input.consultationId)
  const { respondent } = input
  const asked = (await listConsultees(tx, consultation.id)).find((one) =>
    isSameRespondent(one, respondent),
  )
  if (!asked) return refused('respondent-missing', {}, 'respondent')
  // What came in time and is typed late is not late: the day it came says which.
  const reception = receptionOn(consultation, asked.dueOn, today)
  if (reception === 'not-received') return refused('not-receiving')
  const letter = checkLetter(input.letter, today)
  if (!letter.granted) return letter
  const content = await checkContent(tx, today, consultation, input)
  if (!content.granted) return content
  const before = await findStandingResponse(tx, consultation.id, respondent)
  if (before && isOwnWord(before)) return refused('party-has-answered', {}, 'respondent')
  const hash = responseHash(content.value)
  if (before?.responseHash === hash && before.submittedBy === mandate.personId) {
    return granted(before)
  }
  if (hasChanged(input.seen, seenOfLetter(before))) return refused('changed-meanwhile')
  const original = await storeOriginal(tx, input.letter.original, before)
  if (!original) return refused('original-missing', {}, 'original')
  const id = await write(tx, today, mandate, {
    consultation,
    respondent,
    isLate: reception === 'late' && letter.value.cameOn > asked.dueOn,
    reception,
    content: content.value,
    hash,
    before,
    letter: { ...letter.value, original, confirmed: undefined },
  })
  if (reception !== 'correspondence') {
    const { rows } = await readRoute(tx, consultation.routeId, today)
    const step = stepAnsweredBy(rows, respondent)
    if (step && step.doneOn === undefined) {
      await settleStep(tx, today, mandate, {
        routeId: consultation.routeId,
        stepKey: step.key,
        bodyId: step.body.id,
        doneOn: letter.value.cameOn,
        reason: '',
      })
    }
  }
  const recorded = (await findResponseById(tx, id))!
  await notifyRecordedByLetter(tx, today, consultation, recorded, letter.value)
  return granted(recorded)
}

async function checkContent(
  tx: Tx,
  today: Day,
  consultation: Consultation,
  input: ResponseByLetter,
): Promise<Result<ResponseContent, ConsultationRefusal>> {
  const stance = stances.find((one) => one === input.stance)
  if (!stance) return refused('stance-unknown', {}, 'stance')
  const limits = { most: mostCharacters.overallText }
  const overallText = about('overallText', checkTypedText(input.overallText, limits))
  if (!overallText.granted) return overallText
  const decision = checkOwnDecision(input.decision, today)
  if (!decision.granted) return decision
  const answers = await checkAnswers(tx, consultation.id, input.answers)
  if (!answers.granted) return answers
  const comments = await checkComments(tx, consultation.id, input.comments)
  if (!comments.granted) return comments
  const { packageHash } = await getPackage(tx, consultation.packageId)
  return granted({
    ...besides(decision.value, []),
    packageHash,
    respondent: input.respondent.bodyId ?? input.respondent.partyId,
    stance,
    overallText: overallText.value,
    stances: [],
    answers: answers.value,
    comments: comments.value,
  })
}

async function checkAnswers(
  tx: Tx,
  consultationId: string,
  typed: ResponseByLetter['answers'],
): Promise<Result<ResponseContent['answers'], ConsultationRefusal>> {
  const questions = await listQuestions(tx, consultationId)
  const answers: { questionId: string; text: string }[] = []
  for (const { questionId, text } of typed) {
    if (!questions.some(({ id }) => id === questionId)) return refused('no-such-question')
    const limits = { most: mostCharacters.questionAnswer }
    const checked = about(`answer-${questionId}`, checkTypedText(text, limits))
    if (!checked.granted) return checked
    if (checked.value !== '') answers.push({ questionId, text: checked.value })
  }
  return granted(answers.toSorted((a, b) => a.questionId.localeCompare(b.questionId)))
}

async function checkComments(
  tx: Tx,
  consultationId: string,
  typed: readonly TypedComment[],
): Promise<Result<ResponseContent['comments'], ConsultationRefusal>> {
  const comments: ResponseContent['comments'][number][] = []
  for (const one of typed) {
    const at = (part: string) => `comment-${one.place}-${part}`
    const kind = commentKinds.find((known) => known === one.kind)
    if (!kind) return refused('kind-unknown', {}, at('kind'))
    const { versionId, provisionId } = one
    const isInside =
      (await holdsVersion(tx, packageOfRound(tx, consultationId), versionId)) &&
      (await findProvision(tx, versionId, provisionId)) !== undefined
    if (!isInside) return refused('not-in-package', {}, at('provision'))
    const said = checkCommentText(kind, one)
    if (!said.granted) {
      return refused(said.refusal, said.facts, at(said.place ?? 'text'))
    }
    comments.push({ versionId, provisionId, kind, ...said.value })
  }
  return granted(comments)
}

async function storeOriginal(
  tx: Tx,
  original: NewOriginal | undefined,
  before: ResponseHead | undefined,
) {
  if (!original) return before?.letter?.original
  const { hash } = await putFile(tx, original.bytes, originalTypes[original.kind])
  return { fileHash: hash, fileName: original.name }
}

async function write(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  answer: {
    readonly consultation: Consultation
    readonly respondent: Respondent
    readonly isLate: boolean
    readonly reception: Reception
    readonly content: ResponseContent
    readonly hash: string
    readonly before: ResponseHead | undefined
    readonly letter: NonNullable<ResponseHead['letter']>
  },
): Promise<string> {
  const { consultation, respondent, content, before } = answer
  const isCorrespondence = answer.reception === 'correspondence'
  const replaces = isCorrespondence ? undefined : before?.id
  const carried = replaces
    ? carryComments(await listCommentsOfResponse(tx, replaces), content.comments)
    : []
  const count = isCorrespondence ? 0 : content.comments.length
  const numbers = await takeNumbers(tx, consultation.id, count)
  const id = newId()
  await insertResponse(tx, {
    id,
    consultationId: consultation.id,
    ...respondent,
    number: numbers.response,
    firstComment: numbers.firstComment,
    content,
    responseHash: answer.hash,
    submittedOn: today,
    submittedBy: mandate.personId,
    isLate: answer.isLate,
    isCorrespondence,
    replaces,
    carried,
    secrecyReason: before?.secrecyReason ?? '',
    letter: answer.letter,
  })
  await record(
    tx,
    today,
    consultationEvent('response-submitted', 'response', id, {
      consultation: consultation.id,
      number: numbers.response,
      responseHash: answer.hash,
      reception: answer.reception,
      byLetter: answer.letter.channel,
      cameOn: answer.letter.cameOn,
      ...(replaces && { replaces }),
    }),
  )
  return id
}

/** The party says that what was recorded after its letter is right. Saying it twice is saying it once. */
export async function confirmResponse(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly responseId: string; readonly seen: SeenMark },
): Promise<Result<undefined, ConsultationRefusal>> {
  const found = await findResponseById(tx, input.responseId)
  // What one may not see, one may not confirm.
  if (!found) throw new NotAllowed('confirm-letter')
  await lockConsultation(tx, found.consultationId)
  const response = (await findResponseById(tx, found.id)) ?? found
  const asked = await listConsultees(tx, response.consultationId)
  if (!maySend(mandate, response, asked)) throw new NotAllowed('confirm-letter')
  if (!response.letter) throw new NotFound('no letter to confirm')
  if (response.letter.confirmed) return granted()
  if (response.supersededBy || hasChanged(input.seen, seenOfLetter(response))) {
    return refused('changed-meanwhile')
  }
  const { id: mandateId, personId } = mandate
  await insertConfirmation(tx, response, { on: today, personId, mandateId })
  await record(
    tx,
    today,
    consultationEvent('response-confirmed', 'response', response.id, {
      consultation: response.consultationId,
      number: response.number,
    }),
  )
  return granted()
}
