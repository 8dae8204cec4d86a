// SPDX-License-Identifier: EUPL-1.2
// Public: the rounds, one round, and the questions that anyone may ask about it.

import { formatDay } from '#kernel/dates-in-words.ts'
import { NotFound, type FieldError } from '#kernel/faults.ts'
import { type ShownList, sliceOf } from '#kernel/list.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { isId } from '#platform/id.ts'
import { show, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import { submit, submitForm } from '#platform/submit.ts'
import { readForm, returnedForm } from '#web/form-of.tsx'
import { writingField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { tellChanges, type Change } from '#web/returned.tsx'
import { namesOfPeople } from '../../organisation/reads.ts'
import { answerQuestion, askQuestion, hideQuestion } from '../commands/answering.ts'
import { messagesIn } from '../messages.ts'
import { listWords } from '../messages/lists.ts'
import { listConsultations, listPublicQuestions } from '../reads/rounds.ts'
import type { Consultation } from '../rules/consultation.ts'
import { mayInConsultation, rolesThatMay } from '../rules/permissions.ts'
import { seenOfPublicQuestion } from '../rules/seen.ts'
import { askForm, questionForm, questionName } from '../views/forms.ts'
import { byPhase, phasesInOrder, roundList } from '../views/lists.ts'
import { phaseLooks } from '../views/phase-looks.ts'
import { RoundListView } from '../views/round-list-view.tsx'
import { showRound } from './show-round.tsx'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'
import { sayText } from './what-changed.ts'

export function roundPages(): readonly Page<PageContent>[] {
  return [
    ...listPages(rounds, showList),
    {
      method: 'GET',
      path: '/remiss/:id',
      query: ['klart', writingField],
      may: 'everyone',
      drawsKept: true,
      answer: (visit) => showRound(visit),
    },
    {
      method: 'POST',
      path: '/remiss/:id/fraga',
      query: ['klart'],
      may: 'everyone',
      limit: 'question',
      answer: (visit) => ask(visit),
    },
    {
      method: 'POST',
      path: '/remiss/:id/fraga-svar',
      query: ['klart'],
      may: rolesThatMay('answer-question'),
      answer: (visit) => answerOne(visit),
    },
  ]
}

const rounds: ListSaid<typeof roundList> = {
  list: roundList,
  path: '/remiss',
  may: 'everyone',
  words: ({ language }) => listWords(language).rounds,
  choices: ({ language, mandate }) => ({
    phase: phasesInOrder
      .filter((phase) => phase !== 'draft' || mayInConsultation(mandate, 'draft'))
      .map((value) => ({ value, text: phaseLooks[value].text[language] })),
  }),
  async read({ db, asOf, today, mandate }, asked, slice) {
    const withDrafts = mayInConsultation(mandate, 'draft')
    const all = await listConsultations(db, asOf, { withDrafts })
    // On an earlier day, what had not been opened was not there, and nothing was published yet.
    const begun =
      asOf < today
        ? all
            .filter(({ opensOn }) => opensOn <= asOf)
            .map((one) =>
              one.publishedOn !== undefined && one.publishedOn > asOf
                ? { ...one, publishedOn: undefined }
                : one,
            )
        : all
    return sliceOf(roundList, byPhase(begun), asked, slice)
  },
}

async function showList(
  visit: Visit,
  list: ShownList<typeof roundList>,
): Promise<Answer<PageContent>> {
  const setting = settingOf(visit)
  return show<PageContent>({
    title: setting.words.list.title,
    place: 'remiss',
    crumbs: crumbsTo(visit, undefined),
    content: (
      <RoundListView
        {...{ setting, list }}
        on={visit.asOf}
        mayDraft={mayInConsultation(visit.mandate, 'draft')}
      />
    ),
  })
}

async function ask(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const { language } = visit
  const words = messagesIn(language)
  const read = readForm(askForm, form, { words: words.round.askFields, language })
  return submitForm(visit, read, {
    act: (tx, { text, askedByName = '' }) =>
      askQuestion(tx, visit.today, {
        consultationId: consultation.id,
        provisionId: undefined,
        text,
        askedByName,
      }),
    sentences: words.refusals,
    again: (errors) => showRound(visit, returnedForm(askForm.name, form, errors)),
    next: () => `/remiss/${consultation.slug}?klart=fraga#fraga-och-svar`,
  })
}

async function answerOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const questionId = form.text('fraga')
  const questions = await listPublicQuestions(visit.db, consultation.id, { withHidden: true })
  if (!isId(questionId) || !questions.some(({ id }) => id === questionId)) {
    throw new NotFound(`no question ${questionId} in this round`)
  }
  const { language, today } = visit
  const { seen } = form
  const words = messagesIn(language)
  const name = questionName(questionId)
  const reply = {
    sentences: words.refusals,
    async again(errors: readonly FieldError[]) {
      const changes = await tellQuestionChanges(visit, consultation, questionId, form)
      return showRound(visit, returnedForm(name, form, errors, changes))
    },
    next: () => `/remiss/${consultation.slug}?klart=sparat#${name}`,
  }
  const does = form.text('gor')
  if (does === 'dolj' || does === 'visa') {
    const input = { questionId, isHidden: does === 'dolj', seen }
    return submit(visit, {
      ...reply,
      control: () => '',
      act: (tx) => hideQuestion(tx, today, visit.getMandate(), input),
    })
  }
  const read = readForm(questionForm, form, { words: words.round.questionFields, language })
  return submitForm(visit, read, {
    ...reply,
    act: (tx, typed) =>
      answerQuestion(tx, today, visit.getMandate(), { ...typed, questionId, seen }),
  })
}

async function tellQuestionChanges(
  visit: Visit,
  consultation: Consultation,
  questionId: string,
  form: SubmittedForm,
): Promise<readonly Change[]> {
  const { db, language } = visit
  const questions = await listPublicQuestions(db, consultation.id, { withHidden: true })
  const now = questions.find(({ id }) => id === questionId)!
  const { changed } = messagesIn(language)
  const names = await namesOfPeople(db, now.answeredBy ? [now.answeredBy] : [])
  return tellChanges(form.seen, seenOfPublicQuestion(now), {
    answer: {
      what: changed.question,
      say: sayText(visit, now.answer),
      by:
        now.answeredOn &&
        [now.answeredBy && names.get(now.answeredBy), formatDay(now.answeredOn, language)]
          .filter(Boolean)
          .join(', '),
      typed: form.typed['svar'],
    },
    hidden: {
      what: changed.hidden,
      say: (value) => (value === 'yes' ? changed.isHidden : changed.isShown),
    },
  })
}
