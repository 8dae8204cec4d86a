// SPDX-License-Identifier: EUPL-1.2
// What a process leader fills in of an answer that came by letter, and what its party confirms.

import type { VNode } from 'preact'
import type { Seen } from '#kernel/seen.ts'
import {
  drawFields,
  type Field,
  type FieldWords,
  type FormOf,
  formOf,
  type Returned as ReturnedForm,
} from '#web/form-of.tsx'
import { Button, Hidden, type Option, PostForm } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import type { IncomingLetter } from '../../process/rules/incoming-letter.ts'
import { LetterNotice, wordsOfLetterFields } from '../../process/views/letter-view.tsx'
import {
  commentKinds,
  type Consultation,
  type ConsultationQuestion,
} from '../rules/consultation.ts'
import type { ResponseHead } from '../rules/response.ts'
import type { ResponseSheet } from '../rules/response-sheet.ts'
import { seenOfLetter } from '../rules/seen.ts'
import { letterAnswer, letterCommentFields, responseByLetterForm } from './forms.ts'
import { Returned, type Setting } from './parts.tsx'
import { ResponseSheetView } from './response-sheet-view.tsx'

export type LetterFormModel = {
  readonly consultation: Consultation
  readonly questions: readonly ConsultationQuestion[]
  /** How many rows there are for comments. */
  readonly rows: number
  /** The answers that stand. */
  readonly standing: readonly ResponseHead[]
  readonly options: Readonly<
    Record<'respondent' | 'channel' | 'stance' | 'provision', readonly Option[]>
  >
}

type Own = typeof responseByLetterForm.fields
type Fields = Own & Readonly<Record<string, Field<unknown>>>

/** The form of one round, with its questions and as many rows for comments as there are. */
export function letterFormOf({ words, language }: Setting, model: LetterFormModel) {
  const { questions, rows, options } = model
  const { byLetter, behind } = words
  const places = Array.from({ length: rows }, (_, place) => place)
  const kinds = commentKinds.map((value) => ({ value, text: words.commentKind[value] }))
  const form = formOf(responseByLetterForm.name, {
    ...responseByLetterForm.fields,
    ...Object.fromEntries(questions.map(({ id }) => [`answer-${id}`, letterAnswer(id)])),
    ...Object.assign({}, ...places.map(letterCommentFields)),
  }) as FormOf<Fields>
  const said: Readonly<Record<string, FieldWords>> = {
    ...wordsOfLetterFields(language),
    respondent: byLetter.respondent,
    stance: { label: byLetter.stance, missing: words.refusals['stance-unknown']({}) },
    overallText: byLetter.overall,
    ...behind.fields,
    ...Object.fromEntries(questions.map(({ id, text }) => [`answer-${id}`, text])),
    ...Object.assign(
      {},
      ...places.map((place) => ({
        [`comment-${place}-provision`]: byLetter.provision,
        [`comment-${place}-kind`]: {
          ...byLetter.kind,
          missing: words.refusals['kind-unknown']({}),
        },
        [`comment-${place}-text`]: byLetter.text,
        [`comment-${place}-proposedWording`]: byLetter.wording,
      })),
    ),
  }
  return {
    form,
    words: said as Readonly<Record<keyof Fields, FieldWords>>,
    options: {
      ...options,
      ...Object.assign(
        {},
        ...places.map((place) => ({
          [`comment-${place}-provision`]: options.provision,
          [`comment-${place}-kind`]: [{ value: '', text: byLetter.kind.none }, ...kinds],
        })),
      ),
    } as Readonly<Record<string, readonly Option[]>>,
    places,
  }
}

export function LetterFormView({
  setting,
  model,
  form,
  chosen,
  seen,
}: {
  readonly setting: Setting
  readonly model: LetterFormModel
  readonly form: ReturnedForm | undefined
  readonly chosen: string
  readonly seen: Seen
}) {
  const { language, link } = setting
  const words = setting.words.byLetter
  const of = letterFormOf(setting, model)
  const drawn: Readonly<Record<string, VNode>> = drawFields({
    of: of.form,
    words: of.words,
    options: of.options,
    begins: { respondent: chosen },
    sending: form,
    language,
  })
  const isComment = (name: string) => name.startsWith('comment-')
  const isLast = (name: string) => name === 'stance'
  const names = Object.keys(drawn).filter((name) => !isComment(name) && !isLast(name))
  return (
    <div class="stack-l">
      <Returned {...{ setting, form }} />
      <div class="stack-s">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="muted" lang="sv">
          {model.consultation.title}
        </p>
      </div>
      {model.options.respondent.length === 0 ? (
        <Notice tone="none" icon="info">
          <p>{words.everyone}</p>
        </Notice>
      ) : (
        <PostForm
          class="form measure panel"
          action={link(`/remiss/${model.consultation.slug}/brev`)}
          seen={seen}
          encType="multipart/form-data"
          noValidate
        >
          <Hidden values={{ rader: model.rows }} />
          {names.slice(0, 5).map((name) => drawn[name])}
          {drawn['stance']}
          {names.slice(5).map((name) => drawn[name])}
          <h2>{words.comments}</h2>
          {of.places.map((place) => (
            <fieldset key={place} class="stack">
              <legend>{words.comment(place + 1)}</legend>
              {Object.keys(letterCommentFields(place)).map((name) => drawn[name])}
            </fieldset>
          ))}
          <div class="row">
            <Button name="gor" value={responseByLetterForm.name} text={words.save} />
            <Button name="gor" value="rad" text={words.more} look="secondary" />
          </div>
        </PostForm>
      )}
    </div>
  )
}

/** Everything that is recorded, and one button. */
export function ConfirmLetterView({
  setting,
  slug,
  response,
  letter,
  sheet,
  form,
}: {
  readonly setting: Setting
  readonly slug: string
  readonly response: ResponseHead
  readonly letter: IncomingLetter
  readonly sheet: ResponseSheet
  readonly form: ReturnedForm | undefined
}) {
  const { link, language } = setting
  const words = setting.words.byLetter
  const path = `/remiss/${slug}`
  return (
    <div class="stack-l">
      <Returned {...{ setting, form }} />
      <div class="stack">
        <h1>{words.confirmTitle}</h1>
        <p class="lead">{words.confirmLead}</p>
        <LetterNotice
          letter={letter}
          language={language}
          originalHref={link(`${path}/original/${response.number}`)}
        />
        {!letter.confirmed && !response.supersededBy && (
          <PostForm
            class="row"
            action={link(`${path}/bekrafta/${response.number}`)}
            seen={seenOfLetter(response)}
            noValidate
          >
            <Button text={words.doConfirm} />
            <a href={link(`${path}/svara`)}>{words.write}</a>
          </PostForm>
        )}
      </div>
      <ResponseSheetView setting={setting} sheet={sheet} />
    </div>
  )
}
