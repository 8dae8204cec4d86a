// SPDX-License-Identifier: EUPL-1.2
// A page that is one form: a heading, what it does, what is wrong, the fields.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import { ErrorSummary } from '#web/form.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import { SeenForm } from './meanwhile-view.tsx'

export function OneForm({
  title,
  swedish,
  lead,
  errors,
  language,
  action,
  seen,
  isUpload,
  above,
  children,
}: {
  readonly title: string
  /** The name in the title that is Swedish also on an English page. */
  readonly swedish?: string
  readonly lead: string
  readonly errors: readonly FieldError[]
  readonly language: Language
  readonly action: string
  /** Nothing where what it does is shown before it counts: a file that is read, an event that is previewed. */
  readonly seen: SeenWord | undefined
  readonly isUpload?: boolean
  readonly above?: ComponentChildren
  readonly children: ComponentChildren
}) {
  return (
    <div class="stack-l">
      <ErrorSummary errors={errors} language={language} />
      <div class="stack">
        <h1>
          <WithSwedish text={title} swedish={swedish ?? ''} language={language} />
        </h1>
        <p class="lead">{lead}</p>
      </div>
      {above}
      <SeenForm
        class="panel stack measure"
        action={action}
        seen={seen}
        enctype={isUpload ? 'multipart/form-data' : undefined}
      >
        {children}
      </SeenForm>
    </div>
  )
}
