// SPDX-License-Identifier: EUPL-1.2
// Questions that nobody could answer: sent by anyone, followed by their number, and handled step by step,
// each step on a page of its own that says what it does.
// Long because the steps are said here as a table beside the one way that they are all taken.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { ShownList } from '#kernel/list.ts'
import { refused, type Result } from '#kernel/result.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import {
  type Answer,
  json,
  type Page,
  show,
  statusOfReturned,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import { submit, submitForm } from '#platform/submit.ts'
import {
  type Fields,
  type FormOf,
  readForm,
  returnedForm,
  seenBy,
  seenIn,
  type Sending,
  sendingOf,
  type ValuesOf,
  type WordsOf,
} from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import type { Option } from '#web/form.tsx'
import { PageOfForm } from '#web/page-of-form.tsx'
import { tellChanges } from '#web/returned.tsx'
import { listBodies } from '../../organisation/reads.ts'
import {
  answerStaffQuestion,
  closeQuestion,
  joinQuestion,
  partQuestion,
  passQuestion,
  sendQuestion,
  showQuestion,
} from '../commands/staff-questions.ts'
import { guidanceIn } from '../messages/guidance.ts'
import { listCasesByIds } from '../reads/guiding-cases.ts'
import {
  findQuestion,
  findQuestionById,
  listComparable,
  questionChoices,
  readQuestions,
} from '../reads/staff-questions.ts'
import { alikeTo } from '../rules/alike-questions.ts'
import { mayGuide, rolesThatGuide } from '../rules/guidance-permissions.ts'
import { seenOfQuestion } from '../rules/guidance-seen.ts'
import { askQuestionStep, questionSteps, type QuestionStep } from '../rules/lifecycle.ts'
import type { QuestionRefusal } from '../rules/question-refusals.ts'
import { questionStateOn, type StaffQuestion } from '../rules/staff-question.ts'
import {
  answerQuestionForm,
  closeQuestionForm,
  joinQuestionForm,
  passQuestionForm,
  showQuestionForm,
  staffQuestionForm,
} from '../views/guidance/forms.ts'
import { questionList } from '../views/guidance/lists.ts'
import {
  QuestionListView,
  type QuestionShown,
  questionsRoot,
  QuestionView,
} from '../views/guidance/question-views.tsx'
import { guidanceCrumbs, guidancePlace } from './guidance-crumbs.ts'

const one = `${questionsRoot}/:nr`

export function questionPages(): readonly Page<PageContent>[] {
  const may = rolesThatGuide('handle-questions')
  return [
    ...listPages(questions, showList),
    {
      method: 'GET',
      path: `${questionsRoot}/ny`,
      may: 'everyone',
      query: ['fraga'],
      drawsKept: true,
      answer: (visit) => showAsk(visit),
    },
    {
      method: 'POST',
      path: `${questionsRoot}/ny`,
      may: 'everyone',
      limit: 'question',
      answer: sendOne,
    },
    { method: 'GET', path: one, may: 'everyone', query: ['ny'], answer: (visit) => showOne(visit) },
    { method: 'GET', path: `${one}.json`, may: 'everyone', answer: dataOfQuestion },
    ...[showing, passing, answering, closing, joining].flatMap((step) => step(may)),
    { method: 'POST', path: `${one}/${questionSteps.part.path}`, may, answer: partOne },
  ]
}

const questions: ListSaid<typeof questionList> = {
  list: questionList,
  path: questionsRoot,
  may: 'everyone',
  words: ({ language }) => guidanceIn(language).questionList,
  choices: ({ language, mandate }) => ({
    state: questionChoices
      .filter((value) => value !== 'received' || mayGuide(mandate, 'handle-questions'))
      .map((value) => ({ value, text: guidanceIn(language).questionStates[value] })),
    words: [],
  }),
  async read({ db, asOf, mandate }, { sort, chosen }, slice) {
    const [found, bodies] = await Promise.all([
      readQuestions(
        db,
        {
          on: asOf,
          sort: sort!,
          choice: questionChoices.find((choice) => choice === chosen.state),
          words: chosen.words,
          isHandler: mayGuide(mandate, 'handle-questions'),
        },
        slice,
      ),
      listBodies(db, asOf),
    ])
    const nameOf = (id: string | undefined) => bodies.find((body) => body.id === id)?.name ?? ''
    return {
      ...found,
      rows: found.rows
        .map((question) => asKnownOn(question, asOf))
        .map((question) => ({ ...question, body: nameOf(question.bodyId) })),
    }
  },
}

/** What was known of it on a day. */
function asKnownOn(question: StaffQuestion, on: Day): StaffQuestion {
  const status = questionStateOn(question, on) ?? 'received'
  const isSent = question.sentOn !== undefined && question.sentOn <= on
  const isAnswered = status === 'answered'
  return {
    ...question,
    status,
    ...(!isSent && { bodyId: undefined, sentOn: undefined, answerBy: undefined }),
    ...(!isAnswered && { answer: '', instruction: '', caseId: undefined, answeredOn: undefined }),
  }
}

async function showList(visit: Visit, those: ShownList<typeof questionList>) {
  const { language, link } = visit
  const { title } = guidanceIn(language).questions
  return show<PageContent>({
    title,
    place: guidancePlace,
    crumbs: guidanceCrumbs(visit, { text: title }),
    content: <QuestionListView {...{ those, language, link }} />,
  })
}

const listCrumb = ({ language, link }: Visit) => ({
  text: guidanceIn(language).questions.title,
  href: link(questionsRoot),
})

async function showAsk(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, path } = visit
  const words = guidanceIn(language)
  const form = sent && returnedForm(staffQuestionForm.name, sent.form, sent.errors)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title: words.questions.ask,
      place: guidancePlace,
      crumbs: guidanceCrumbs(visit, listCrumb(visit), { text: words.questions.ask }),
      hasErrors: status !== 200,
      content: (
        <PageOfForm
          of={staffQuestionForm}
          title={words.questions.askTitle}
          lead={`${words.questions.askLead} ${words.questions.careGoesOn}`}
          submit={words.questions.send}
          back={{ text: words.questions.toList, href: link(questionsRoot) }}
          words={words.askFields}
          begins={{ text: visit.query.get('fraga') ?? '' }}
          action={link(path)}
          {...{ language, form }}
        />
      ),
    },
    status,
  )
}

async function sendOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const words = guidanceIn(language)
  const form = await visit.form()
  return submitForm(
    visit,
    readForm(staffQuestionForm, form, { words: words.askFields, language }),
    {
      act: (tx, { text }) => sendQuestion(tx, today, { text }),
      sentences: words.refusals,
      again: (errors) => showAsk(visit, { form, errors }),
      next: (number) => `${questionsRoot}/${number}?ny=ja`,
    },
  )
}

async function getQuestion({ db, params }: Visit): Promise<StaffQuestion> {
  const question = await findQuestion(db, params['nr'] ?? '')
  if (!question) throw new NotFound(`no question ${params['nr']}`)
  return question
}

async function readShown(visit: Visit): Promise<QuestionShown> {
  const { db, asOf, mandate } = visit
  const found = await getQuestion(visit)
  if (!questionStateOn(found, asOf)) throw new NotFound(`question ${found.number} on ${asOf}`)
  const question = asKnownOn(found, asOf)
  const isHandler = mayGuide(mandate, 'handle-questions')
  const isFree = question.status === 'received' || question.status === 'open'
  const [bodies, guiding, first, others] = await Promise.all([
    question.bodyId ? listBodies(db, asOf) : [],
    listCasesByIds(db, question.caseId ? [question.caseId] : []),
    question.status === 'joined' && question.joinedToId
      ? findQuestionById(db, question.joinedToId)
      : undefined,
    isHandler && isFree ? listComparable(db, question.id) : [],
  ])
  return {
    question,
    state: question.status,
    body: bodies.find(({ id }) => id === question.bodyId)?.name ?? '',
    guiding: guiding[0],
    first,
    alike: alikeTo(question.text ?? '', others).map((alike) => alike.question),
  }
}

async function showOne(visit: Visit, sent?: Sending): Promise<Answer<PageContent>> {
  const { language, link, mandate } = visit
  const shown = await readShown(visit)
  const form =
    sent && returnedForm('', sent.form, sent.errors, changesOf(visit, sent, shown.question))
  const status = form ? statusOfReturned(form) : 200
  const { question } = shown
  const title = guidanceIn(language).questions.questionNo(question.number)
  const steps = (Object.keys(questionSteps) as QuestionStep[]).filter(
    (step) => askQuestionStep(question.status, step).granted,
  )
  return show<PageContent>(
    {
      title,
      place: guidancePlace,
      crumbs: guidanceCrumbs(visit, listCrumb(visit), { text: title }),
      hasErrors: status !== 200,
      content: (
        <QuestionView
          {...{ shown, steps, language, link }}
          isNew={!sent && visit.query.has('ny')}
          isHandler={mayGuide(mandate, 'handle-questions')}
          seen={seenOfQuestion(question)}
          {...(form && { form })}
        />
      ),
    },
    status,
  )
}

function changesOf({ language }: Visit, sent: Sending, question: StaffQuestion) {
  const words = guidanceIn(language)
  return tellChanges(seenIn(sent.form), seenOfQuestion(question), {
    staffQuestion: { what: words.seen.staffQuestion, say: () => words.changed },
  })
}

async function dataOfQuestion(visit: Visit): Promise<Answer<never>> {
  const { question, state, body, guiding, first } = await readShown(visit)
  return json({
    number: question.number,
    state,
    text: question.text ?? null,
    asked: question.asked,
    askedOn: question.askedOn,
    body,
    answerBy: question.answerBy ?? null,
    answer: question.answer,
    instruction: question.instruction,
    answeredOn: question.answeredOn ?? null,
    case: guiding?.number ?? null,
    sameAs: first?.number ?? null,
    closedBecause: state === 'closed' ? question.closedBecause : '',
  })
}

// ── steps ────────────────────────────────────────────────────────────────

type StepPage<F extends Fields> = {
  readonly step: Exclude<QuestionStep, 'part'>
  readonly of: FormOf<F>
  readonly words: (visit: Visit) => WordsOf<F>
  readonly options?: (visit: Visit) => Promise<{ readonly [Name in keyof F]?: readonly Option[] }>
  readonly act: (
    tx: Parameters<typeof showQuestion>[0],
    visit: Visit,
    handled: { readonly number: string; readonly seen: SubmittedForm['seen'] },
    typed: ValuesOf<F>,
  ) => Promise<Result<string, QuestionRefusal>>
}

function stepPages<F extends Fields>(said: StepPage<F>) {
  return (may: Page<PageContent>['may']): readonly Page<PageContent>[] => {
    const path = `${one}/${questionSteps[said.step].path}`
    return [
      { method: 'GET', path, may, drawsKept: true, answer: (visit) => showStep(visit, said) },
      { method: 'POST', path, may, answer: (visit) => takeStep(visit, said) },
    ]
  }
}

async function showStep<F extends Fields>(
  visit: Visit,
  { step, of, words: wordsOf, options }: StepPage<F>,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, path } = visit
  const words = guidanceIn(language)
  const said = words.questions.steps[step]
  const question = await getQuestion(visit)
  const now = seenOfQuestion(question)
  const changes = sent ? changesOf(visit, sent, question) : []
  const form = sent && returnedForm(of.name, sent.form, sent.errors, changes)
  const status = form ? statusOfReturned(form) : 200
  const choices = await options?.(visit)
  return show<PageContent>(
    {
      title: said.title,
      place: guidancePlace,
      kind: 'work',
      crumbs: guidanceCrumbs(
        visit,
        listCrumb(visit),
        {
          text: words.questions.questionNo(question.number),
          href: link(`${questionsRoot}/${question.number}`),
        },
        { text: said.title },
      ),
      hasErrors: status !== 200,
      content: (
        <PageOfForm
          of={of}
          title={said.title}
          lead={
            question.text === undefined
              ? said.lead
              : `${said.lead} ${words.questions.quoted(question.text)}`
          }
          submit={said.submit}
          back={{
            text: words.questions.questionNo(question.number),
            href: link(`${questionsRoot}/${question.number}`),
          }}
          words={wordsOf(visit)}
          {...(choices && { options: choices })}
          action={link(path)}
          seen={seenBy(of, form, now)}
          {...{ language, form }}
        />
      ),
    },
    status,
  )
}

async function takeStep<F extends Fields>(
  visit: Visit,
  said: StepPage<F>,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const { number } = await getQuestion(visit)
  const form = await visit.form()
  const choices = await said.options?.(visit)
  const read = readForm(said.of, form, {
    words: said.words(visit),
    language,
    ...(choices && { options: choices }),
  })
  return submitForm(visit, read, {
    act: (tx, typed) => said.act(tx, visit, { number, seen: form.seen }, typed),
    sentences: guidanceIn(language).refusals,
    again: (errors) => showStep(visit, said, { form, errors }),
    next: () => `${questionsRoot}/${number}`,
  })
}

const showing = stepPages({
  step: 'show',
  of: showQuestionForm,
  words: ({ language }) => guidanceIn(language).showFields,
  options: async ({ language }) => ({
    isRead: [{ value: 'ja', text: guidanceIn(language).questions.isRead }],
  }),
  act: (tx, visit, handled) => showQuestion(tx, visit.today, visit.getMandate(), handled),
})

const passing = stepPages({
  step: 'send',
  of: passQuestionForm,
  words: ({ language }) => guidanceIn(language).passFields,
  options: async ({ db, today }) => ({
    bodyId: (await listBodies(db, today))
      .filter(({ partyId, associationId }) => partyId === undefined && associationId === undefined)
      .map(({ id, name }) => ({ value: id, text: name })),
  }),
  act: (tx, visit, handled, typed) =>
    passQuestion(tx, visit.today, visit.getMandate(), { ...handled, ...typed }),
})

const answering = stepPages({
  step: 'answer',
  of: answerQuestionForm,
  words: ({ language }) => guidanceIn(language).answerFields,
  async act(tx, visit, handled, { answer, instruction = '', caseNumber }) {
    const number = caseNumber === undefined ? undefined : parseWholeNumber(caseNumber)
    if (caseNumber !== undefined && number === undefined)
      return refused('case-does-not-guide', { number: caseNumber }, 'caseNumber')
    const answered = { ...handled, answer, instruction, caseNumber: number }
    return answerStaffQuestion(tx, visit.today, visit.getMandate(), answered)
  },
})

const closing = stepPages({
  step: 'close',
  of: closeQuestionForm,
  words: ({ language }) => guidanceIn(language).closeFields,
  act: (tx, visit, handled, typed) =>
    closeQuestion(tx, visit.today, visit.getMandate(), { ...handled, ...typed }),
})

const joining = stepPages({
  step: 'join',
  of: joinQuestionForm,
  words: ({ language }) => guidanceIn(language).joinFields,
  act: (tx, visit, handled, typed) =>
    joinQuestion(tx, visit.today, visit.getMandate(), { ...handled, ...typed }),
})

async function partOne(visit: Visit): Promise<Answer<PageContent>> {
  const { number } = await getQuestion(visit)
  const form = await visit.form()
  const { seen } = form
  return submit(visit, {
    act: (tx) => partQuestion(tx, visit.today, visit.getMandate(), { number, seen }),
    sentences: guidanceIn(visit.language).refusals,
    control: () => '',
    again: (errors) => showOne(visit, { form, errors }),
    next: () => `${questionsRoot}/${number}`,
  })
}
