// SPDX-License-Identifier: EUPL-1.2
// What anyone has asked about the round, and the form to ask.

import { FieldsOf, ownOf, type Returned, seenBy } from '#web/form-of.tsx'
import { Button, Hidden, PostForm } from '#web/form.tsx'
import type { PublicQuestion } from '../rules/consultation.ts'
import { seenOfPublicQuestion } from '../rules/seen.ts'
import { askForm, questionForm, questionName } from './forms.ts'
import { Prose, writingHref, type Setting } from './parts.tsx'

export type AskModel = {
  readonly questions: readonly (PublicQuestion & {
    /** The provision that the question is about, when it is about one. */
    readonly about: { readonly text: string; readonly href: string } | undefined
  })[]
  readonly mayAsk: boolean
  readonly mayAnswer: boolean
}

type Props = {
  readonly setting: Setting
  readonly slug: string
  readonly model: AskModel
  readonly form: Returned | undefined
  /** The form of the page that stands open. */
  readonly writing: string
}

export function PublicQuestions(props: Props) {
  const { setting, model } = props
  const { words } = setting
  return (
    <section class="stack" aria-labelledby="fraga-och-svar">
      <h2 id="fraga-och-svar">{words.round.askTitle}</h2>
      <p class="small muted">{words.round.askNote}</p>
      {model.questions.length === 0 && <p>{words.round.noAsked}</p>}
      {model.questions.map((question) => (
        <Question key={question.id} {...props} question={question} />
      ))}
      {model.mayAsk && <Ask {...props} />}
    </section>
  )
}

function Question({
  setting,
  slug,
  model,
  form,
  writing,
  question,
}: Props & { readonly question: AskModel['questions'][number] }) {
  const { words } = setting
  const name = questionName(question.id)
  const seen = seenOfPublicQuestion(question)
  const own = { ...questionForm, name }
  return (
    <article class="panel stack-s" id={name}>
      <div lang="sv">
        <Prose text={question.text} />
      </div>
      <p class="xs muted">
        {words.round.askedBy(question.askedByName, question.askedOn)}
        {question.about && (
          <>
            {' '}
            · {words.round.about} <a href={question.about.href}>{question.about.text}</a>
          </>
        )}
      </p>
      {question.answer ? (
        <blockquote>
          <div lang="sv">
            <Prose text={question.answer} />
          </div>
          {question.answeredOn && <footer>{words.round.answeredAt(question.answeredOn)}</footer>}
        </blockquote>
      ) : (
        <p class="small">{words.round.notAnswered}</p>
      )}
      {question.isHidden && <p class="small strong">{words.round.hidden}</p>}
      {model.mayAnswer && (
        <div class="stack">
          {writing === name ? (
            <PostForm
              class="form"
              action={setting.link(`/remiss/${slug}/fraga-svar`)}
              seen={seenBy(own, form, seen)}
              noValidate
            >
              <Hidden values={{ fraga: question.id, gor: 'svara' }} />
              <FieldsOf
                of={own}
                words={words.round.questionFields}
                begins={{ answer: question.answer }}
                sending={ownOf(own, form)}
                language={setting.language}
              />
              <Button text={words.round.doAnswer} look="secondary" />
            </PostForm>
          ) : (
            <p>
              <a href={writingHref(setting, slug, name, name)}>{words.round.answerIt}</a>
            </p>
          )}
          <PostForm action={setting.link(`/remiss/${slug}/fraga-svar`)} seen={seen}>
            <Hidden values={{ fraga: question.id, gor: question.isHidden ? 'visa' : 'dolj' }} />
            <Button
              text={question.isHidden ? words.round.show : words.round.hide}
              look="tertiary"
            />
          </PostForm>
        </div>
      )}
    </article>
  )
}

function Ask({ setting, slug, form, writing }: Props) {
  const { words } = setting
  if (writing !== askForm.name) {
    return (
      <p>
        <a href={writingHref(setting, slug, askForm.name, 'stall-fraga')}>{words.round.ask}</a>
      </p>
    )
  }
  return (
    <PostForm
      class="form panel measure"
      action={setting.link(`/remiss/${slug}/fraga`)}
      noValidate
      aria-labelledby="stall-fraga"
    >
      <h3 id="stall-fraga">{words.round.ask}</h3>
      <FieldsOf
        of={askForm}
        words={words.round.askFields}
        sending={ownOf(askForm, form)}
        language={setting.language}
      />
      <Button text={words.round.doAsk} look="secondary" />
    </PostForm>
  )
}
