// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { drawFields, type Sending } from '#web/form-of.tsx'
import { Button, type Option, PostForm } from '#web/form.tsx'
import { type Change, WhyReturned } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'
import { processForm } from './forms.ts'

/** The form that begins a process. */
export function BeginView({
  language,
  today,
  documents,
  sending,
  changes,
  seen,
  link,
}: {
  readonly language: Language
  readonly today: Day
  readonly documents: readonly Option[]
  readonly sending: Sending | undefined
  /** What is not as it was when the form that came back was drawn. */
  readonly changes: readonly Change[]
  readonly seen: Seen
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
      <WhyReturned
        form={{ errors: sending?.errors ?? [], changes }}
        language={language}
        idPrefix={processForm.name}
      />
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <PostForm class="form measure panel" action={link('/sa-gar-det/ny')} seen={seen} noValidate>
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
