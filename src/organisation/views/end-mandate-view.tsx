// SPDX-License-Identifier: EUPL-1.2
// Ending a mandate is an act in law: a page of its own that says what happens.

import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, type Returned } from '#web/form-of.tsx'
import { Button, PostForm } from '#web/form.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import { endForm } from './forms.ts'

export function EndMandateView({
  language,
  name,
  actsFor,
  form,
  seen,
  action,
  back,
}: {
  readonly language: Language
  readonly name: string
  readonly actsFor: string
  readonly form: Returned | undefined
  readonly seen: Seen
  readonly action: string
  readonly back: string
}) {
  const words = messagesIn(language).own
  return (
    <div class="stack measure">
      {form && <WhyReturned form={form} language={language} />}
      <h1>{words.endTitle}</h1>
      <p class="lead">{words.endLead(name, actsFor)}</p>
      <p>{words.endNote}</p>
      <PostForm class="form panel" action={action} seen={seen} noValidate>
        <FieldsOf
          of={endForm}
          words={fields[language].end}
          options={{
            when: [
              { value: 'nu', text: words.now },
              { value: 'sedan', text: words.later },
            ],
          }}
          sending={form}
          language={language}
        />
        <div class="buttons">
          <Button text={words.doEnd} />
          <a href={back}>{words.back}</a>
        </div>
      </PostForm>
    </div>
  )
}
