// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { FieldsOf, type Sending } from '#web/form-of.tsx'
import { Button, ErrorSummary, Hidden, type Option, PostForm } from '#web/form.tsx'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import { chooseForm } from './forms.ts'

export function ChooseMandateView({
  language,
  choices,
  chosen,
  actsFor,
  notice,
  returnTo,
  sending,
  action,
}: {
  readonly language: Language
  readonly choices: readonly Option[]
  readonly chosen: string | undefined
  readonly actsFor: string | undefined
  /** That an invitation waits, if one does. */
  readonly notice: ComponentChildren
  /** Where she was going. */
  readonly returnTo: string
  readonly sending: Sending | undefined
  readonly action: string
}) {
  const words = messagesIn(language).choose
  const lead = { 0: words.none, 1: words.leadOne }[choices.length] ?? words.lead
  return (
    <div class="stack measure">
      <ErrorSummary errors={sending?.errors ?? []} language={language} />
      <h1>{words.title}</h1>
      <p class="lead">{lead}</p>
      {actsFor && <p>{words.now(actsFor)}</p>}
      {notice}
      {choices.length > 0 && (
        <PostForm class="form panel" action={action} noValidate>
          <Hidden values={{ till: returnTo }} />
          <FieldsOf
            of={chooseForm}
            words={fields[language].choose}
            options={{ mandateId: choices }}
            begins={{ mandateId: chosen ?? '' }}
            sending={sending}
            language={language}
          />
          <Button text={words.doChoose} />
        </PostForm>
      )}
    </div>
  )
}
