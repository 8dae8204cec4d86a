// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { drawFields, type Sending } from '#web/form-of.tsx'
import { Button, ErrorSummary, type Option, PostForm } from '#web/form.tsx'
import { messagesIn } from '../messages.ts'
import { processForm } from './forms.ts'

/** The form that begins a process. */
export function BeginView({
  language,
  today,
  documents,
  sending,
  link,
}: {
  readonly language: Language
  readonly today: Day
  readonly documents: readonly Option[]
  readonly sending: Sending | undefined
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language).begin
  const draw = drawFields({
    of: processForm,
    words: words.fields,
    options: { documents },
    begins: { startsOn: today },
    language,
    sending,
  })
  return (
    <div class="stack-l">
      <ErrorSummary
        errors={sending?.errors ?? []}
        language={language}
        idPrefix={processForm.name}
      />
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <PostForm class="form measure panel" action={link('/sa-gar-det/ny')} noValidate>
        {draw.titleSv}
        {draw.titleEn}
        {draw.slug}
        {draw.startsOn}
        {draw.endsOn}
        {documents.length > 0 ? draw.documents : <p class="muted">{words.noDocuments}</p>}
        {draw.summarySv}
        {draw.summaryEn}
        <Button text={words.submit} />
      </PostForm>
    </div>
  )
}
