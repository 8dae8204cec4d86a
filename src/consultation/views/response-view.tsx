// SPDX-License-Identifier: EUPL-1.2
// The answer of one party as the others read it.

import { FieldsOf, type Returned as ReturnedForm, seenBy } from '#web/form-of.tsx'
import { Button, ButtonLink, PostForm } from '#web/form.tsx'
import { Fingerprint, Notice, Panel } from '#web/parts.tsx'
import { LetterNotice } from '../../process/views/letter-view.tsx'
import type { Consultation } from '../rules/consultation.ts'
import type { ResponseHead } from '../rules/response.ts'
import type { ResponseSheet } from '../rules/response-sheet.ts'
import { seenOfSecrecy } from '../rules/seen.ts'
import { secrecyForm } from './forms.ts'
import { Returned, Saved, type Setting } from './parts.tsx'
import { ResponseSheetView } from './response-sheet-view.tsx'

export type ResponseModel = {
  readonly consultation: Consultation
  readonly title: string
  /** Its own, to which the mark is sent. */
  readonly path: string
  readonly response: ResponseHead
  readonly sheet: ResponseSheet
  /** The number of a comment that one asked for and that it no longer holds. */
  readonly without: number | undefined
  readonly mayMark: boolean
  readonly showsAnswers: boolean
  readonly opensOriginal: boolean
  readonly mayConfirm: boolean
}

export function ResponseView({
  setting,
  model,
  form,
  done,
}: {
  readonly setting: Setting
  readonly model: ResponseModel
  readonly form: ReturnedForm | undefined
  readonly done: boolean
}) {
  const { words, link } = setting
  const { consultation, response } = model
  const path = `/remiss/${consultation.slug}`
  return (
    <div class="stack-l">
      <Returned {...{ setting, form }} />
      <div class="stack-s">
        <h1>{model.title}</h1>
        <p class="muted">
          {words.response.sent(response.submittedOn, response.number)}
          {response.isLate && <> · {words.response.late}</>}
          {response.isCorrespondence && <> · {words.response.correspondence}</>}
        </p>
        <p class="xs muted">
          {words.receipt.hash}: <Fingerprint hash={response.responseHash} />
        </p>
        {response.letter && (
          <LetterNotice
            letter={response.letter}
            language={setting.language}
            originalHref={
              model.opensOriginal ? link(`${path}/original/${response.number}`) : undefined
            }
          />
        )}
        {model.mayConfirm && (
          <p>
            <ButtonLink
              text={words.byLetter.confirm}
              href={link(`${path}/bekrafta/${response.number}`)}
            />
          </p>
        )}
        {model.without !== undefined && (
          <Notice tone="none" icon="info">
            <p>{words.response.without(model.without)}</p>
          </Notice>
        )}
        <Saved text={done ? words.response.saved : undefined} />
        {response.secrecyReason && (
          <Notice tone="warn" icon="lock">
            <p>{words.response.secret}</p>
            <p class="small">
              {words.response.secretReason}: <span lang="sv">{response.secrecyReason}</span>
            </p>
          </Notice>
        )}
      </div>
      <ResponseSheetView
        setting={setting}
        sheet={model.sheet}
        commentHref={(number) => link(`${path}/synpunkter/${number}`)}
        showsAnswers={model.showsAnswers}
        attachmentHref={(place) => link(`${path}/bilaga/${response.number}/${place}`)}
      />
      {model.mayMark && (
        <Panel heading={words.response.mark} id="sekretess">
          <p class="small muted">{words.response.markNote}</p>
          <PostForm
            class="form measure"
            action={link(model.path)}
            seen={seenBy(secrecyForm, form, seenOfSecrecy(response))}
            noValidate
          >
            <FieldsOf
              of={secrecyForm}
              words={{ reason: { label: words.response.marking, hint: words.response.markHint } }}
              begins={{ reason: response.secrecyReason }}
              sending={form}
              language={setting.language}
            />
            <Button text={words.response.doMark} look="secondary" />
          </PostForm>
        </Panel>
      )}
    </div>
  )
}
