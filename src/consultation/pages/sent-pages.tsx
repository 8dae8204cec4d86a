// SPDX-License-Identifier: EUPL-1.2
// Review and send, and the receipt.

import { NotFound } from '#kernel/faults.ts'
import { granted, type Result } from '#kernel/result.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import {
  redirect,
  show,
  statusOfReturned,
  type Answer,
  type Page,
  type Visit,
} from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import {
  readForm,
  type Returned,
  returnedForm,
  seenIn,
  type Sending,
  sendingOf,
} from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { getPackage } from '../../agreement/reads/packages.ts'
import { namesOfPeople } from '../../organisation/reads.ts'
import { submitResponse } from '../commands/submitting.ts'
import { messagesIn } from '../messages.ts'
import { findDraft, respondentOf } from '../reads/drafts.ts'
import { findResponseByNumber, findStandingResponse } from '../reads/responses.ts'
import { listConsultees, listQuestions } from '../reads/rounds.ts'
import { isTreated, listSections } from '../rules/answer-sections.ts'
import { phaseOn, receptionOn } from '../rules/lifecycle.ts'
import { mayReadResponse, maySend, rolesThatMay } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import { responsePath, type ResponseHead } from '../rules/response.ts'
import { contentOf, responseHash } from '../rules/response-content.ts'
import { partsOf, readReviewed, writeReviewed } from '../rules/reviewed-answer.ts'
import { seenOfReview } from '../rules/seen.ts'
import { reviewForm } from '../views/forms.ts'
import { ReceiptView } from '../views/receipt-view.tsx'
import { reviewedField, ReviewView } from '../views/review-view.tsx'
import { readRespondents } from './collation-model.ts'
import { dueOf, nameOf } from './show-round.tsx'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'
import { namesIn, tellReviewed, tellReviewFacts, type DraftInWords } from './what-changed.ts'
import { layOutCompared, ofDraft, readDocuments, readSheet } from './written-sheet.ts'

export function sentPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('write-response')
  return [
    {
      method: 'GET',
      path: '/remiss/:id/granska',
      may,
      drawsKept: true,
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
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { db, mandate, today } = visit
  const consultation = await findRound(visit)
  const asked = await listConsultees(db, consultation.id)
  const respondent = await respondentOf(db, visit.getMandate(), consultation.id)
  const reception = receptionOn(consultation, await dueOf(visit, consultation, respondent), today)
  // What was typed when the round ended is shown again, so that it can be taken along.
  if (reception === 'not-received' && !sent) {
    return redirect(visit.link(`/remiss/${consultation.slug}`))
  }
  const draft = await findDraft(db, consultation.id, respondent)
  const documents = await readDocuments(visit, consultation)
  const questions = await listQuestions(db, consultation.id)
  const sheet = await layOutCompared(ofDraft(draft), documents, questions)
  const before = await findStandingResponse(db, consultation.id, respondent)
  const { packageHash } = await getPackage(db, consultation.packageId)
  const content = draft && contentOf(draft, packageHash)
  const seen = seenOfReview(content && responseHash(content), before, consultation, reception)
  const words = messagesIn(visit.language)
  const now = { draft, documents, questions, names: await namesIn(visit, draft) }
  const form = sent && returnedReview(visit, sent, now, seen, before)
  return show<PageContent>(
    {
      title: words.review.title,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, consultation, words.review.title),
      hasErrors: form !== undefined && statusOfReturned(form) !== 200,
      content: (
        <ReviewView
          setting={settingOf(visit)}
          form={form}
          model={{
            consultation,
            name: await nameOf(visit, respondent),
            reception,
            sheet,
            unansweredQuestions: questions.length - sheet.answers.length,
            untreated: listSections(documents).filter((section) => !isTreated(section, draft))
              .length,
            before,
            maySubmit: maySend(mandate, respondent, asked),
            seen,
            reviewed: writeReviewed(partsOf(draft)),
          }}
        />
      ),
    },
    form ? statusOfReturned(form) : 200,
  )
}

/** What was reviewed beside what it says now; the reason for secrecy stays as it was typed. */
function returnedReview(
  visit: Visit,
  { form, errors }: Sending,
  now: DraftInWords,
  seen: ReturnType<typeof seenOfReview>,
  before: ResponseHead | undefined,
): Returned {
  const reviewedAs = seenIn(form)
  const hasChanged = reviewedAs['answer'] !== seen.answer
  const reviewed = readReviewed(form.typed[reviewedField] ?? '')
  const parts = hasChanged ? tellReviewed(visit, now, reviewed) : []
  const facts = tellReviewFacts(visit, reviewedAs, seen, { parts, before })
  return returnedForm(reviewForm.name, form, errors, [...parts, ...facts])
}

async function submitOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const { language } = visit
  const { response, refusals } = messagesIn(language)
  const words = { secrecyReason: response.marking }
  return submitForm(visit, readForm(reviewForm, form, { words, language }), {
    async act(tx, { secrecyReason = '' }): Promise<Result<number, ConsultationRefusal>> {
      const sent = await submitResponse(tx, visit.today, visit.getMandate(), {
        consultationId: consultation.id,
        secrecyReason,
        seen: form.seen,
      })
      if (sent.granted) return granted(sent.value.number)
      // The same answer sent twice is one answer, and its receipt is what was wanted.
      return sent.refusal === 'already-submitted-unchanged'
        ? granted(Number(sent.facts['number']))
        : sent
    },
    sentences: refusals,
    again: (errors) => showReview(visit, { form, errors }),
    next: (number) => `/remiss/${consultation.slug}/kvitto/${number}`,
  })
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
    kind: 'work',
    crumbs: crumbsTo(visit, consultation, words.receipt.crumb),
    content: (
      <ReceiptView
        setting={settingOf(visit)}
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
