// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import { Button, ErrorSummary, Hidden, PostForm, Radios } from '#web/form.tsx'
import { messagesIn } from '../messages.ts'

export function ChooseMandateView({
  language,
  choices,
  chosen,
  actsFor,
  notice,
  returnTo,
  errors,
  action,
}: {
  readonly language: Language
  readonly choices: readonly { readonly id: string; readonly text: string }[]
  readonly chosen: string | undefined
  readonly actsFor: string | undefined
  /** That an invitation waits, if one does. */
  readonly notice: ComponentChildren
  /** Where she was going. */
  readonly returnTo: string
  readonly errors: readonly FieldError[]
  readonly action: string
}) {
  const words = messagesIn(language).choose
  const lead = { 0: words.none, 1: words.leadOne }[choices.length] ?? words.lead
  return (
    <div class="stack measure">
      <ErrorSummary errors={errors} language={language} />
      <h1>{words.title}</h1>
      <p class="lead">{lead}</p>
      {actsFor && <p>{words.now(actsFor)}</p>}
      {notice}
      {choices.length > 0 && (
        <PostForm class="form panel" action={action} noValidate>
          <Hidden values={{ till: returnTo }} />
          <Radios
            language={language}
            name="mandat"
            label={words.legend}
            value={chosen ?? ''}
            errors={errors}
            options={choices.map(({ id, text }) => ({ value: id, text }))}
          />
          <Button text={words.doChoose} />
        </PostForm>
      )}
    </div>
  )
}
