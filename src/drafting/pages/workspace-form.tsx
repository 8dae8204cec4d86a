// SPDX-License-Identifier: EUPL-1.2
// A page of the workspace that is one form: the same frame when it is opened and when it comes back.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import type { Answer, Visit } from '#platform/page.ts'
import type { Crumb, PageContent } from '#web/frame.tsx'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import { OneForm } from '../views/one-form.tsx'
import { workspacePage } from './workspace-frame.ts'

/** Answered with 422 when something is wrong, unless another status is given. */
export function workspaceForm(
  visit: Visit,
  form: {
    readonly title: string
    readonly lead: string
    readonly crumbs?: readonly Crumb[]
    /** The name in the title that is Swedish on an English page too; else that of the first crumb. */
    readonly swedish?: string
    readonly errors: readonly FieldError[]
    /** Where it is sent, without the language. */
    readonly action: string
    readonly seen: SeenWord | undefined
    readonly isUpload?: boolean
    readonly above?: ComponentChildren
    readonly fields: ComponentChildren
    readonly status?: 200 | 409 | 422
  },
): Answer<PageContent> {
  const { title, lead, errors, seen, isUpload, above } = form
  const swedish = form.swedish ?? form.crumbs?.[0]?.swedish ?? ''
  return workspacePage(
    visit,
    {
      title,
      swedish,
      crumbs: form.crumbs,
      content: (
        <OneForm
          {...{ title, swedish, lead, errors, seen, isUpload, above }}
          language={visit.language}
          action={visit.link(form.action)}
        >
          {form.fields}
        </OneForm>
      ),
    },
    form.status ?? (errors.length > 0 ? 422 : 200),
  )
}
