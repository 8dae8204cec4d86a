// SPDX-License-Identifier: EUPL-1.2
// What anyone has asked about the round, and the form to ask.

import { Button, Hidden, PostForm, TextArea, TextField } from '#web/form.tsx'
import { mostCharacters, type PublicQuestion } from '../rules/consultation.ts'
import { seenOfPublicQuestion } from '../rules/seen.ts'
import { fieldsOf, Prose, type FormState, type Look } from './look.tsx'

export type AskModel = {
  readonly questions: readonly (PublicQuestion & {
    /** The provision that the question is about, when it is about one. */
    readonly about: { readonly text: string; readonly href: string } | undefined
  })[]
  readonly mayAsk: boolean
  readonly mayAnswer: boolean
}

type Props = {
  readonly look: Look
  readonly slug: string
  readonly model: AskModel
  readonly form: FormState | undefined
}

export function PublicQuestions(props: Props) {
  const { look, model } = props
  const { words } = look
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
  look,
  slug,
  model,
  form,
  question,
}: Props & { readonly question: AskModel['questions'][number] }) {
  const { words } = look
  const name = `fraga-${question.id}`
  const seen = seenOfPublicQuestion(question)
  const field = fieldsOf(look, name, form)
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
        <details class="fold" open={form?.name === name}>
          <summary>{words.round.answerIt}</summary>
          <div class="stack">
            <PostForm
              class="form"
              action={look.link(`/remiss/${slug}/fraga-svar`)}
              seen={seen}
              noValidate
            >
              <Hidden values={{ fraga: question.id, gor: 'svara' }} />
              <TextArea
                {...field('svar', question.answer)}
                label={words.round.answerText}
                most={mostCharacters.reason}
                rows={4}
              />
              <Button text={words.round.doAnswer} look="secondary" />
            </PostForm>
            <PostForm action={look.link(`/remiss/${slug}/fraga-svar`)} seen={seen}>
              <Hidden values={{ fraga: question.id, gor: question.isHidden ? 'visa' : 'dolj' }} />
              <Button
                text={question.isHidden ? words.round.show : words.round.hide}
                look="tertiary"
              />
            </PostForm>
          </div>
        </details>
      )}
    </article>
  )
}

function Ask({ look, slug, form }: Props) {
  const { words } = look
  const field = fieldsOf(look, 'fraga', form)
  return (
    <PostForm
      class="form panel measure"
      action={look.link(`/remiss/${slug}/fraga`)}
      noValidate
      aria-labelledby="stall-fraga"
    >
      <h3 id="stall-fraga">{words.round.ask}</h3>
      <TextArea
        {...field('text')}
        label={words.round.askText}
        hint={words.round.askHint}
        most={mostCharacters.publicQuestion}
        rows={4}
      />
      <TextField
        {...field('namn')}
        label={words.round.askName}
        isOptional
        autocomplete="name"
        most={mostCharacters.name}
      />
      <Button text={words.round.doAsk} look="secondary" />
    </PostForm>
  )
}
