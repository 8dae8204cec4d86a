// SPDX-License-Identifier: EUPL-1.2
// Questions that nobody could answer: the list, one of them, and what becomes of it.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { firstWords } from '#kernel/text/first-words.ts'
import { ButtonLink, Button, Hidden, PostForm } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { DayTime, Notice, Pairs } from '#web/parts.tsx'
import type { Seen } from '#kernel/seen.ts'
import { WhyReturned } from '#web/returned.tsx'
import type { Returned } from '#web/form-of.tsx'
import { Status } from '#web/status.tsx'
import { guidanceIn } from '../../messages/guidance.ts'
import type { GuidingCase } from '../../rules/guiding-case.ts'
import { questionSteps, type QuestionStep } from '../../rules/lifecycle.ts'
import type { QuestionStatus, StaffQuestion } from '../../rules/staff-question.ts'
import { questionLooks } from '../guidance-looks.ts'
import { caseHref, Paragraphs } from './case-views.tsx'
import type { questionList } from './lists.ts'

export const questionsRoot = '/vem-ansvarar/fragor'

type Setting = { readonly language: Language; readonly link: (path: string) => string }

const hrefOf = ({ link }: Pick<Setting, 'link'>, number: string) =>
  link(`${questionsRoot}/${number}`)

export function QuestionListView({
  those,
  language,
  link,
}: Setting & { readonly those: ShownList<typeof questionList> }) {
  const words = guidanceIn(language).questions
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p>
          <ButtonLink text={words.ask} href={link(`${questionsRoot}/ny`)} look="secondary" />
        </p>
      </div>
      <ListOf
        of={those}
        {...{ language, link }}
        cells={{
          number: ({ number }) => <a href={hrefOf({ link }, number)}>{number}</a>,
          text: ({ text = '' }) => <span lang="sv">{firstWords(text, 200)}</span>,
          status: ({ status, body }) => (
            <>
              <Status of={questionLooks[status]} language={language} />
              {status === 'with-body' && (
                <p class="xs muted" lang="sv">
                  {body}
                </p>
              )}
            </>
          ),
          askedOn: ({ askedOn }) => <DayTime day={askedOn} language={language} />,
          answerBy: ({ answerBy }) =>
            answerBy ? <DayTime day={answerBy} language={language} /> : '–',
          answeredOn: ({ answeredOn }) =>
            answeredOn ? <DayTime day={answeredOn} language={language} /> : '–',
        }}
      />
    </div>
  )
}

export type QuestionShown = {
  readonly question: StaffQuestion
  /** How it stood on the day. */
  readonly state: QuestionStatus
  readonly body: string
  readonly guiding: GuidingCase | undefined
  readonly first: StaffQuestion | undefined
  /** For those who handle it: the questions that are like it. */
  readonly alike: readonly { readonly number: string; readonly text: string }[]
}

export function QuestionView({
  shown,
  isNew,
  isHandler,
  steps,
  seen,
  form,
  language,
  link,
}: Setting & {
  readonly shown: QuestionShown
  readonly form?: Returned
  readonly isNew: boolean
  readonly isHandler: boolean
  /** Those that can be taken now. */
  readonly steps: readonly QuestionStep[]
  readonly seen: Seen
}) {
  const words = guidanceIn(language).questions
  const { question, state, first, guiding } = shown
  const day = (on: Day | undefined) => on && <DayTime day={on} language={language} />
  const pairs = [
    [words.askedOn, day(question.askedOn)],
    [words.asked, words.times(question.asked)],
    [words.body, shown.body && <span lang="sv">{shown.body}</span>],
    [words.answerBy, state === 'with-body' && day(question.answerBy)],
    [words.answeredOn, state === 'answered' && day(question.answeredOn)],
  ] as const
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={language} />}
      {isNew && (
        <Notice tone="ok">
          <p role="status">{words.received(question.number)}</p>
          <p>{words.followHint}</p>
        </Notice>
      )}
      <div class="stack">
        <h1>{words.questionNo(question.number)}</h1>
        <p>
          <Status of={questionLooks[state]} language={language} isPill />
        </p>
        {question.text === undefined ? (
          <p class="muted">{words.unread}</p>
        ) : (
          <blockquote class="quote" lang="sv">
            <Paragraphs text={question.text} />
          </blockquote>
        )}
        <Pairs pairs={pairs.filter(([, value]) => value)} />
      </div>
      {first && (
        <p>
          {words.sameAs}{' '}
          <a href={hrefOf({ link }, first.number)}>{words.questionNo(first.number)}</a>.
        </p>
      )}
      {state === 'answered' && (
        <section class="panel stack" aria-labelledby="svaret">
          <h2 id="svaret">{words.answer}</h2>
          <Paragraphs text={question.answer} />
          {question.instruction !== '' && (
            <p>
              {words.instruction}: <span lang="sv">{question.instruction}</span>
            </p>
          )}
          {guiding && (
            <p>
              {words.byCase}:{' '}
              <a href={caseHref({ link }, guiding)} lang="sv">
                {guiding.title}
              </a>
            </p>
          )}
        </section>
      )}
      {state === 'closed' && (
        <section class="stack-s" aria-labelledby="varfor">
          <h2 id="varfor">{words.closedBecause}</h2>
          <Paragraphs text={question.closedBecause} />
        </section>
      )}
      {state !== 'answered' && state !== 'closed' && <p>{words.careGoesOn}</p>}
      {isHandler && <Handling {...{ shown, steps, seen, language, link }} />}
      <p>
        <a href={link(questionsRoot)}>{words.toList}</a>
      </p>
    </div>
  )
}

function Handling({
  shown: { question, alike },
  steps,
  seen,
  language,
  link,
}: Setting & {
  readonly shown: QuestionShown
  readonly steps: readonly QuestionStep[]
  readonly seen: Seen
}) {
  const words = guidanceIn(language).questions
  const at = (step: QuestionStep) =>
    link(`${questionsRoot}/${question.number}/${questionSteps[step].path}`)
  const pages = steps.filter((step) => step !== 'part')
  return (
    <section class="panel stack" aria-labelledby="hantera">
      <h2 id="hantera">{words.handle}</h2>
      {steps.length === 0 && <p class="muted">{words.notNow}</p>}
      {pages.length > 0 && (
        <p class="row">
          {pages.map((step) => (
            <ButtonLink
              key={step}
              text={words.steps[step].link}
              href={at(step)}
              look={step === 'close' ? 'tertiary' : 'secondary'}
            />
          ))}
        </p>
      )}
      {steps.includes('part') && (
        <PostForm action={at('part')} seen={seen}>
          <Button text={words.steps.part.submit} />
        </PostForm>
      )}
      {steps.includes('join') && alike.length > 0 && (
        <div class="stack-s">
          <h3>{words.alike}</h3>
          <p class="muted">{words.alikeHint}</p>
          <ul class="plain stack">
            {alike.map((one) => (
              <li key={one.number}>
                <p>
                  <a href={hrefOf({ link }, one.number)}>{one.number}</a>:{' '}
                  <span lang="sv">{firstWords(one.text, 160)}</span>
                </p>
                <PostForm action={at('join')} seen={seen}>
                  <Hidden values={{ nummer: one.number }} />
                  <Button text={words.isSame(one.number)} look="secondary" />
                </PostForm>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Beside the unclear answer: where the question is sent. The words that were asked come along. */
export function AskBeside({ asked, language, link }: Setting & { readonly asked: string }) {
  const words = guidanceIn(language).questions
  const query = asked === '' ? '' : `?fraga=${encodeURIComponent(asked)}`
  return (
    <section class="panel stack-s" aria-labelledby="skicka-fragan">
      <h2 id="skicka-fragan">{words.askTitle}</h2>
      <p>{words.askLead}</p>
      <p>
        <ButtonLink text={words.ask} href={link(`${questionsRoot}/ny${query}`)} />{' '}
        <a href={link(questionsRoot)}>{words.toList}</a>
      </p>
    </section>
  )
}
