// SPDX-License-Identifier: EUPL-1.2
// What can be said of a step: that it is done, that the body does without it, that it is open again.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { Button, DayField, Hidden, PostForm, TextArea } from '#web/form.tsx'
import type { ReturnedForm } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'
import { noteLength } from '../rules/note.ts'
import { seenOfStep } from '../rules/seen.ts'
import { pathOfStep, type StepRow } from '../rules/step-row.ts'

type FormProps = {
  readonly language: Language
  readonly today: Day
  readonly row: StepRow
  readonly form: ReturnedForm
  readonly link: (path: string) => string
}

export function DoneForm({ row, language, today, form: { typed, errors }, link }: FormProps) {
  const words = messagesIn(language).page
  return (
    <section class="panel stack" aria-labelledby="klart">
      <h2 id="klart">{words.formTitle}</h2>
      <p>{words.formNote}</p>
      <PostForm class="form" action={link(pathOfStep(row))} seen={seenOfStep(row)} noValidate>
        <Hidden values={{ gor: 'klart' }} />
        <DayField
          name="dag"
          label={words.day}
          value={typed['dag'] ?? today}
          language={language}
          errors={errors}
        />
        <TextArea
          name="anteckning"
          label={words.noteLabel}
          hint={words.noteHint}
          most={noteLength}
          rows={3}
          isOptional
          value={typed['anteckning'] ?? ''}
          language={language}
          errors={errors}
        />
        <Button text={words.submit} />
      </PostForm>
    </section>
  )
}

export function WaiveForm({ row, language, form: { typed, errors }, link }: FormProps) {
  const words = messagesIn(language).page
  return (
    <section class="panel stack" aria-labelledby="avsta">
      <h2 id="avsta">{words.waiveTitle}</h2>
      <p>{words.waiveNote}</p>
      <PostForm class="form" action={link(pathOfStep(row))} seen={seenOfStep(row)} noValidate>
        <Hidden values={{ gor: 'avsta' }} />
        <TextArea
          name="avstar"
          label={words.noteLabel}
          hint={words.waiveHint}
          most={noteLength}
          rows={2}
          isOptional
          value={typed['avstar'] ?? ''}
          language={language}
          errors={errors}
        />
        <Button text={words.waive} look="secondary" />
      </PostForm>
    </section>
  )
}

export function ReopenForm({ row, language, form: { typed, errors }, link }: FormProps) {
  const words = messagesIn(language).page
  return (
    <section class="panel stack" aria-labelledby="oppna">
      <h2 id="oppna">{words.reopenTitle}</h2>
      <p>{words.reopenNote}</p>
      <PostForm class="form" action={link(pathOfStep(row))} seen={seenOfStep(row)} noValidate>
        <Hidden values={{ gor: 'oppna' }} />
        <TextArea
          name="skal"
          label={words.reason}
          hint={words.reasonHint}
          most={noteLength}
          rows={2}
          value={typed['skal'] ?? ''}
          language={language}
          errors={errors}
        />
        <Button text={words.reopen} look="secondary" />
      </PostForm>
    </section>
  )
}
