// SPDX-License-Identifier: EUPL-1.2
// Review and send, and the receipt.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { redirect, show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { namesOfPeople } from '../../organisation/reads.ts'
import { submitResponse } from '../commands/submitting.ts'
import { messagesIn } from '../messages.ts'
import { findDraft, respondentOf } from '../reads/drafts.ts'
import { findResponseByNumber, findStandingResponse } from '../reads/responses.ts'
import { listConsultees, listQuestions } from '../reads/rounds.ts'
import { isTreated, listSections } from '../rules/answer-sections.ts'
import { phaseOn, receptionOn } from '../rules/lifecycle.ts'
import { mayReadResponse, maySend, rolesThatMay } from '../rules/permissions.ts'
import { responsePath } from '../rules/response.ts'
import type { FormState } from '../views/look.tsx'
import { ReceiptView } from '../views/receipt-view.tsx'
import { ReviewView } from '../views/review-view.tsx'
import { readRespondents } from './collation-model.ts'
import { dueOf, nameOf } from './round-page.tsx'
import { crumbsTo, errorsAfter, findRound, lookOf } from './visited-round.ts'
import { layOutCompared, ofDraft, readDocuments, readSheet } from './written-sheet.ts'

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
  ]
}

async function showReview(
  visit: Visit,
  errors: readonly FieldError[] = [],
  typed: FormState['typed'] = {},
): Promise<Answer<PageContent>> {
  const { db, mandate, today } = visit
  const consultation = await findRound(visit)
  const asked = await listConsultees(db, consultation.id)
  const respondent = await respondentOf(db, visit.getMandate(), consultation.id)
  const reception = receptionOn(consultation, await dueOf(visit, consultation, respondent), today)
  if (reception === 'not-received') return redirect(visit.link(`/remiss/${consultation.slug}`))
  const draft = await findDraft(db, consultation.id, respondent)
  const documents = await readDocuments(visit, consultation)
  const questions = await listQuestions(db, consultation.id)
  const sheet = await layOutCompared(ofDraft(draft), documents, questions)
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
            maySubmit: maySend(mandate, respondent, asked),
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

async function showReceipt(visit: Visit): Promise<Answer<PageContent>> {
  const { db, mandate } = visit
  const consultation = await findRound(visit)
  const number = parseWholeNumber(visit.params['nr'] ?? '')
  const response = number ? await findResponseByNumber(db, consultation.id, number) : undefined
  const asked = await listConsultees(db, consultation.id)
  // A receipt is the respondent's; those who compile may see it too.
  if (!response || !mayReadResponse(mandate, response, asked)) {
    throw new NotFound(`no receipt ${visit.params['nr']}`)
  }
  const names = await namesOfPeople(db, response.submittedBy ? [response.submittedBy] : [])
  const from = (await readRespondents(visit, [response]))(response)
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
          name: from.name,
          path: responsePath(consultation, from.slug, response),
          response,
          packageHash: response.content.packageHash,
          submittedBy: response.submittedBy ? (names.get(response.submittedBy) ?? '') : '',
          sheet: await readSheet(visit, consultation, response),
        }}
      />
    ),
  })
}
