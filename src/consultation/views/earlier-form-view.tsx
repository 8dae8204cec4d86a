// SPDX-License-Identifier: EUPL-1.2
// A consultation from before the product is told, or taken back: one form on its page.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Sending } from '#web/form-of.tsx'
import { Button, ErrorSummary, PostForm } from '#web/form.tsx'

export function EarlierFormView({
  title,
  lead,
  above,
  action,
  isUpload = false,
  sending,
  submit,
  language,
  children,
}: {
  readonly title: string
  readonly lead: string
  readonly above?: ComponentChildren
  readonly action: string
  readonly isUpload?: boolean
  readonly sending: Sending | undefined
  readonly submit: string
  readonly language: Language
  readonly children: ComponentChildren
}) {
  return (
    <div class="stack-l">
      <ErrorSummary errors={sending?.errors ?? []} language={language} idPrefix="tidigare" />
      <div class="stack-s">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {above}
      </div>
      <PostForm
        class="form panel measure"
        action={action}
        noValidate
        enctype={isUpload ? 'multipart/form-data' : undefined}
      >
        {children}
        <Button text={submit} />
      </PostForm>
    </div>
  )
}
