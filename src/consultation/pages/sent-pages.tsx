// SPDX-License-Identifier: EUPL-1.2
// Review and send, the receipt, and the response as it stands published.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { redirect, show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { getPackage } from '../../agreement/reads/packages.ts'
import { readTexts } from '../../agreement/reads/texts.ts'
import { findBodyBySlug, findPartyBySlug, namesOfPeople } from '../../organisation/reads.ts'
import { markSecrecy, submitResponse } from '../commands/submitting.ts'
import { messagesIn } from '../messages.ts'
import { findDraft, respondentOf } from '../reads/drafts.ts'
import { findResponseByNumber, findStandingResponse, listComments } from '../reads/responses.ts'
import { listQuestions } from '../reads/rounds.ts'
import {
  answerDocument,
  isTreated,
  listSections,
  type AnswerDocument,
} from '../rules/answer-sections.ts'
import type { Consultation } from '../rules/consultation.ts'
import { phaseOn, receptionOn } from '../rules/lifecycle.ts'
import { mayInConsultation, rolesThatMay } from '../rules/permissions.ts'
import type { Comment, Respondent, ResponseDraft, ResponseHead } from '../rules/response.ts'
import type { ResponseContent } from '../rules/response-content.ts'
import { layOut, type ResponseSheet, type WrittenResponse } from '../rules/response-sheet.ts'
import type { FormState } from '../views/look.tsx'
import { ReceiptView } from '../views/receipt-view.tsx'
import { ResponseView } from '../views/response-view.tsx'
import { ReviewView } from '../views/review-view.tsx'
import { dueOf, nameOf } from './round-page.tsx'
import { crumbsTo, errorsAfter, findRound, lookOf } from './visited-round.ts'

export function sentPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('write-response')
  return [
    {
      method: 'GET',
      path: '/remiss/:id/granska',
      may,
      answer: (visit) => showReview(visit),
    },
    {
      method: 'POST',
      path: '/remiss/:id/granska',
      may: rolesThatMay('submit-response'),
      answer: (visit) => submitOne(visit),
    },
    {
      method: 'GET',
      path: '/remiss/:id/kvitto/:nr',
      may: 'signed-in',
      answer: (visit) => showReceipt(visit),
    },
    {
      method: 'GET',
      path: '/remiss/:id/svar/:part',
      may: 'everyone',
      answer: (visit) => showResponse(visit),
    },
    {
      method: 'POST',
      path: '/remiss/:id/svar/:part',
      may: rolesThatMay('mark-secrecy'),
      answer: (visit) => markOne(visit),
    },
  ]
}

export async function readDocuments(
  visit: Visit,
  consultation: Consultation,
): Promise<readonly AnswerDocument[]> {
  const { versions } = await getPackage(visit.db, consultation.packageId)
  const texts = await readTexts(
    visit.db,
    versions.map(({ id }) => id),
  )
  return texts.map(answerDocument)
}

function ofDraft(draft: ResponseDraft | undefined): WrittenResponse {
  const stances = draft?.stances ?? []
  return {
    stance: stances.find(({ subject }) => subject.kind === 'package')?.stance,
    overallText: draft?.overallText ?? '',
    stances: stances.flatMap(({ subject, stance }) =>
      subject.kind === 'package'
        ? []
        : [
            {
              versionId: subject.versionId,
              provisionId: subject.kind === 'section' ? subject.provisionId : undefined,
              stance,
            },
          ],
    ),
    answers: draft?.answers ?? [],
    comments: draft?.comments ?? [],
  }
}

/** What was sent, its comments with the numbers they got. Correspondence has none. */
function ofSent(content: ResponseContent, comments: readonly Comment[]): WrittenResponse {
  return {
    stance: content.stance,
    overallText: content.overallText,
    stances: content.stances.map((one) => ({
      versionId: one.versionId,
      provisionId: one.provisionId ?? undefined,
      stance: one.stance,
    })),
    answers: content.answers,
    comments: comments.length > 0 ? comments : content.comments,
  }
}

async function showReview(
  visit: Visit,
  errors: readonly FieldError[] = [],
  typed: FormState['typed'] = {},
): Promise<Answer<PageContent>> {
  const { db, mandate, today } = visit
  const consultation = await findRound(visit)
  const respondent = await respondentOf(db, visit.getMandate(), consultation.id)
  const reception = receptionOn(consultation, await dueOf(visit, consultation, respondent), today)
  if (reception === 'not-received') return redirect(visit.link(`/remiss/${consultation.slug}`))
  const draft = await findDraft(db, consultation.id, respondent)
  const documents = await readDocuments(visit, consultation)
  const questions = await listQuestions(db, consultation.id)
  const sheet = layOut(ofDraft(draft), documents, questions)
  const words = messagesIn(visit.language)
  const form: FormState | undefined =
    errors.length > 0 ? { name: 'skicka', typed, errors } : undefined
  return show<PageContent>(
    {
      title: words.review.title,
      place: 'remiss',
      kind: 'desk',
      crumbs: crumbsTo(visit, consultation, words.review.title),
      hasErrors: form !== undefined,
      content: (
        <ReviewView
          look={lookOf(visit)}
          form={form}
          model={{
            consultation,
            name: await nameOf(visit, respondent),
            reception,
            sheet,
            unansweredQuestions: questions.length - sheet.answers.length,
            untreated: listSections(documents).filter((section) => !isTreated(section, draft))
              .length,
            before: await findStandingResponse(db, consultation.id, respondent),
            maySubmit: mayInConsultation(mandate, 'submit-response'),
          }}
        />
      ),
    },
    form ? 422 : 200,
  )
}

async function submitOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const outcome = await visit.act((tx) =>
    submitResponse(tx, visit.today, visit.getMandate(), {
      consultationId: consultation.id,
      secrecyReason: form.text('sekretess'),
    }),
  )
  const receipt = (number: string | number | undefined) =>
    redirect(visit.link(`/remiss/${consultation.slug}/kvitto/${number}`))
  if (outcome.granted) return receipt(outcome.value.number)
  // The same answer sent twice is one answer, and its receipt is what was wanted.
  if (outcome.refusal === 'already-submitted-unchanged') return receipt(outcome.facts['number'])
  return showReview(
    visit,
    errorsAfter(visit, outcome, (refusal) =>
      refusal === 'text-too-long' || refusal === 'personal-number' ? 'sekretess' : 'skicka',
    ),
    form.typed,
  )
}

async function readSheet(
  visit: Visit,
  consultation: Consultation,
  response: ResponseHead & { readonly content: ResponseContent },
): Promise<ResponseSheet> {
  const comments = await listComments(visit.db, consultation.id, { responseId: response.id })
  return layOut(
    ofSent(response.content, comments),
    await readDocuments(visit, consultation),
    await listQuestions(visit.db, consultation.id),
  )
}

async function showReceipt(visit: Visit): Promise<Answer<PageContent>> {
  const { db, mandate } = visit
  const consultation = await findRound(visit)
  const number = parseWholeNumber(visit.params['nr'] ?? '')
  const response = number ? await findResponseByNumber(db, consultation.id, number) : undefined
  const isOwn = response !== undefined && response.partyId === mandate?.partyId
  // A receipt is the party's; those who compile may see it too.
  if (!response || (!isOwn && !mayInConsultation(mandate, 'compile'))) {
    throw new NotFound(`no receipt ${visit.params['nr']}`)
  }
  const names = await namesOfPeople(db, response.submittedBy ? [response.submittedBy] : [])
  const words = messagesIn(visit.language)
  return show<PageContent>({
    title: words.receipt.title,
    place: 'remiss',
    kind: 'desk',
    crumbs: crumbsTo(visit, consultation, words.receipt.crumb),
    content: (
      <ReceiptView
        look={lookOf(visit)}
        model={{
          consultation,
          phase: phaseOn(consultation, visit.today),
          name: await nameOf(visit, response),
          response,
          packageHash: response.content.packageHash,
          submittedBy: response.submittedBy ? (names.get(response.submittedBy) ?? '') : '',
          sheet: await readSheet(visit, consultation, response),
        }}
      />
    ),
  })
}

/** The one an address names: a party, or a body that was asked apart from its party. */
async function findRespondent(visit: Visit): Promise<Respondent> {
  const slug = visit.params['part'] ?? ''
  const party = await findPartyBySlug(visit.db, slug)
  if (party) return { partyId: party.id, bodyId: undefined }
  const body = await findBodyBySlug(visit.db, slug)
  if (!body?.partyId) throw new NotFound(`no respondent ${slug}`)
  return { partyId: body.partyId, bodyId: body.id }
}

/** A response that the visitor may see: the database shows no other. */
async function findVisible(visit: Visit, consultation: Consultation) {
  const respondent = await findRespondent(visit)
  const response = await findStandingResponse(visit.db, consultation.id, respondent)
  const { mandate, asOf } = visit
  const isInside =
    mayInConsultation(mandate, 'compile') ||
    (mandate?.partyId !== undefined && mandate.partyId === respondent.partyId)
  const isPublished = consultation.publishedOn !== undefined && consultation.publishedOn <= asOf
  if (!response || (!isInside && !isPublished)) throw new NotFound('no response to show')
  return { response, respondent }
}

async function showResponse(visit: Visit, form?: FormState): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const { response, respondent } = await findVisible(visit, consultation)
  const { mandate } = visit
  const words = messagesIn(visit.language)
  const name = await nameOf(visit, respondent)
  const title = words.response.title(name)
  const isOwner = mandate?.role === 'process-leader' || mandate?.partyId === respondent.partyId
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      crumbs: crumbsTo(visit, consultation, title),
      hasErrors: form !== undefined,
      content: (
        <ResponseView
          look={lookOf(visit)}
          form={form}
          done={visit.query.get('klart') === 'sparat'}
          model={{
            consultation,
            name,
            respondentSlug: visit.params['part'] ?? '',
            response,
            sheet: await readSheet(visit, consultation, response),
            mayMark:
              mayInConsultation(mandate, 'mark-secrecy') &&
              isOwner &&
              consultation.status !== 'published',
            showsAnswers:
              consultation.status === 'published' || mayInConsultation(mandate, 'compile'),
          }}
        />
      ),
    },
    form ? 422 : 200,
  )
}

async function markOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const { response } = await findVisible(visit, consultation)
  const form = await visit.form()
  const outcome = await visit.act((tx) =>
    markSecrecy(tx, visit.today, visit.getMandate(), {
      responseId: response.id,
      partyId: response.partyId,
      reason: form.text('skal'),
    }),
  )
  const errors = errorsAfter(visit, outcome, () => 'skal')
  if (errors.length > 0) {
    return showResponse(visit, { name: 'sekretess', typed: form.typed, errors })
  }
  return redirect(visit.link(`${visit.path}?klart=sparat`))
}
