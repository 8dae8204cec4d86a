// SPDX-License-Identifier: EUPL-1.2
// What can be said of a step: that it is done, that the body does without it, that it is open again.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { FieldsOf, type Returned } from '#web/form-of.tsx'
import { Button, PostForm } from '#web/form.tsx'
import { messagesIn } from '../messages.ts'
import { seenOfStep } from '../rules/seen.ts'
import type { StepForm } from '../rules/step-form.ts'
import { pathOfStep, type StepRow } from '../rules/step-row.ts'
import { doneForm, reopenForm, waiveForm } from './forms.ts'

type FormProps = {
  readonly language: Language
  readonly today: Day
  readonly row: StepRow
  readonly form: Returned | undefined
  readonly link: (path: string) => string
}

/** One form with a button for each thing to say: what is typed for one is not lost when another is sent. */
export function StepForms({
  shown,
  ...props
}: FormProps & { readonly shown: readonly StepForm[] }) {
  if (shown.length === 0) return null
  return (
    <PostForm
      class="stack-l"
      action={props.link(pathOfStep(props.row))}
      seen={seenOfStep(props.row)}
      noValidate
    >
      {shown.map((name) => (
        <Part key={name} name={name} {...props} />
      ))}
    </PostForm>
  )
}

function Part({ name, ...props }: FormProps & { readonly name: StepForm }) {
  const { language, today, form } = props
  const words = messagesIn(language).page
  const drawing = { language, sending: form }
  switch (name) {
    case 'klart':
      return (
        <Own name={name} heading={words.formTitle} note={words.formNote}>
          <FieldsOf
            {...drawing}
            of={doneForm}
            words={words.doneFields}
            begins={{ doneOn: today }}
          />
          <Button name="gor" value={name} text={words.submit} />
        </Own>
      )
    case 'avsta':
      return (
        <Own name={name} heading={words.waiveTitle} note={words.waiveNote}>
          <FieldsOf {...drawing} of={waiveForm} words={words.waiveFields} />
          <Button name="gor" value={name} text={words.waive} look="secondary" />
        </Own>
      )
    case 'oppna':
      return (
        <Own name={name} heading={words.reopenTitle} note={words.reopenNote}>
          <FieldsOf {...drawing} of={reopenForm} words={words.reopenFields} />
          <Button name="gor" value={name} text={words.reopen} look="secondary" />
        </Own>
      )
  }
}

function Own({
  name,
  heading,
  note,
  children,
}: {
  readonly name: StepForm
  readonly heading: string
  readonly note: string
  readonly children: ComponentChildren
}) {
  return (
    <section class="panel stack" aria-labelledby={name}>
      <h2 id={name}>{heading}</h2>
      <p>{note}</p>
      <div class="form">{children}</div>
    </section>
  )
}
