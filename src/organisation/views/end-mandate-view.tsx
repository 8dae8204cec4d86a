// SPDX-License-Identifier: EUPL-1.2
// Ending a mandate is an act in law: a page of its own that says what happens.

import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { Button, DayField, PostForm, Radios } from '#web/form.tsx'
import { type Change, WhyReturned } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'

export function EndMandateView({
  language,
  name,
  actsFor,
  typed,
  errors,
  changes,
  seen,
  action,
  back,
}: {
  readonly language: Language
  readonly name: string
  readonly actsFor: string
  readonly typed: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
  readonly changes: readonly Change[]
  readonly seen: Seen
  readonly action: string
  readonly back: string
}) {
  const words = messagesIn(language).own
  return (
    <div class="stack measure">
      <WhyReturned form={{ errors, changes }} language={language} />
      <h1>{words.endTitle}</h1>
      <p class="lead">{words.endLead(name, actsFor)}</p>
      <p>{words.endNote}</p>
      <PostForm class="form panel" action={action} seen={seen} noValidate>
        <Radios
          language={language}
          name="nar"
          label={words.when}
          value={typed['nar'] ?? ''}
          errors={errors}
          options={[
            { value: 'nu', text: words.now },
            { value: 'sedan', text: words.later },
          ]}
        />
        <DayField
          language={language}
          name="sista"
          label={words.lastDay}
          value={typed['sista'] ?? ''}
          errors={errors}
          isOptional
        />
        <div class="buttons">
          <Button text={words.doEnd} />
          <a href={back}>{words.back}</a>
        </div>
      </PostForm>
    </div>
  )
}
