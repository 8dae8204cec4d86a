// SPDX-License-Identifier: EUPL-1.2
// Public: the rounds, one round, and the questions that anyone may ask about it.

import { NotFound } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import { redirect, show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { answerQuestion, askQuestion, hideQuestion } from '../commands/answering.ts'
import { messagesIn } from '../messages.ts'
import { listConsultations, listPublicQuestions } from '../reads/rounds.ts'
import { mayInConsultation, rolesThatMay } from '../rules/permissions.ts'
import { RoundListView } from '../views/round-list-view.tsx'
import { showRound } from './round-page.tsx'
import { crumbsTo, errorsAfter, findRound, lookOf } from './visited-round.ts'

export function roundPages(): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path: '/remiss',
      may: 'everyone',
      answer: (visit) => showList(visit),
    },
    {
      method: 'GET',
      path: '/remiss/:id',
      may: 'everyone',
      answer: (visit) => showRound(visit),
    },
    {
      method: 'POST',
      path: '/remiss/:id/fraga',
      may: 'everyone',
      limit: 'question',
      answer: (visit) => ask(visit),
    },
    {
      method: 'POST',
      path: '/remiss/:id/fraga-svar',
      may: rolesThatMay('answer-question'),
      answer: (visit) => answerOne(visit),
    },
  ]
}

async function showList(visit: Visit): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const mayDraft = mayInConsultation(visit.mandate, 'draft')
  const rounds = await listConsultations(visit.db, visit.asOf, { withDrafts: mayDraft })
  return show<PageContent>({
    title: words.list.title,
    place: 'remiss',
    crumbs: crumbsTo(visit, undefined),
    content: (
      <RoundListView
        look={lookOf(visit)}
        on={visit.asOf}
        rounds={
          visit.asOf < visit.today ? rounds.filter((round) => round.opensOn <= visit.asOf) : rounds
        }
        mayDraft={mayDraft}
      />
    ),
  })
}

async function ask(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const outcome = await visit.act((tx) =>
    askQuestion(tx, visit.today, {
      consultationId: consultation.id,
      provisionId: undefined,
      text: form.text('text'),
      askedByName: form.text('namn'),
    }),
  )
  const words = messagesIn(visit.language)
  const errors = errorsAfter(visit, outcome, () => 'text').map((error) =>
    !outcome.granted && outcome.refusal === 'text-missing'
      ? { ...error, text: words.round.writeQuestion }
      : error,
  )
  if (errors.length > 0) {
    return showRound(visit, { name: 'fraga', typed: form.typed, errors })
  }
  return redirect(visit.link(`/remiss/${consultation.slug}?klart=fraga#fraga-och-svar`))
}

async function answerOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const questionId = form.text('fraga')
  const questions = await listPublicQuestions(visit.db, consultation.id, { withHidden: true })
  if (!isId(questionId) || !questions.some(({ id }) => id === questionId)) {
    throw new NotFound(`no question ${questionId} in this round`)
  }
  const back = visit.link(`/remiss/${consultation.slug}?klart=sparat#fraga-${questionId}`)
  const does = form.text('gor')
  if (does === 'dolj' || does === 'visa') {
    await visit.act((tx) =>
      hideQuestion(tx, visit.today, visit.getMandate(), {
        questionId,
        isHidden: does === 'dolj',
      }),
    )
    return redirect(back)
  }
  const outcome = await visit.act((tx) =>
    answerQuestion(tx, visit.today, visit.getMandate(), {
      questionId,
      answer: form.text('svar'),
    }),
  )
  const errors = errorsAfter(visit, outcome, () => 'svar')
  if (errors.length > 0) {
    return showRound(visit, { name: `fraga-${questionId}`, typed: form.typed, errors })
  }
  return redirect(back)
}
