// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import {
  Button,
  Checkboxes,
  DayField,
  ErrorSummary,
  PostForm,
  TextArea,
  TextField,
} from '#web/form.tsx'
import { messagesIn } from '../messages.ts'
import { mostCharacters } from '../rules/revision.ts'

/** The form that begins a process. */
export function BeginView({
  language,
  today,
  documents,
  typed,
  chosen,
  errors,
  link,
}: {
  readonly language: Language
  readonly today: Day
  readonly documents: readonly { readonly id: string; readonly title: string }[]
  readonly typed: Readonly<Record<string, string>>
  readonly chosen: readonly string[]
  readonly errors: readonly FieldError[]
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language).begin
  const field = (name: string, otherwise = '') => ({
    name,
    language,
    errors,
    value: typed[name] ?? otherwise,
  })
  return (
    <div class="stack-l">
      <ErrorSummary errors={errors} language={language} />
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <PostForm class="form measure panel" action={link('/sa-gar-det/ny')} noValidate>
        <TextField {...field('titel')} label={words.titleSv} most={mostCharacters.title} />
        <TextField {...field('titel-en')} label={words.titleEn} most={mostCharacters.title} />
        <TextField {...field('namn')} label={words.slug} hint={words.slugHint} isShort />
        <DayField {...field('borjar', today)} label={words.startsOn} />
        <DayField {...field('slutar')} label={words.endsOn} isOptional />
        {documents.length > 0 ? (
          <Checkboxes
            name="dokument"
            label={words.documents}
            isOptional
            chosen={chosen}
            options={documents.map(({ id, title }) => ({ value: id, text: title }))}
            language={language}
            errors={errors}
          />
        ) : (
          <p class="muted">{words.noDocuments}</p>
        )}
        <TextArea
          {...field('kort')}
          label={words.summarySv}
          most={mostCharacters.summary}
          rows={3}
          isOptional
        />
        <TextArea
          {...field('kort-en')}
          label={words.summaryEn}
          writtenIn="en"
          most={mostCharacters.summary}
          rows={3}
          isOptional
        />
        <Button text={words.submit} />
      </PostForm>
    </div>
  )
}
