// SPDX-License-Identifier: EUPL-1.2
// The page that asks once more before something happens to a text or a package as a whole.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import type { Foretold } from '#kernel/foreseen.ts'
import type { Result } from '#kernel/result.ts'
import type { Answer, Visit } from '#platform/page.ts'
import { ConfirmPage } from '#web/confirm-page.tsx'
import type { Crumb, PageContent } from '#web/frame.tsx'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import { messagesIn } from '../messages.ts'
import type { DraftingRefusal } from '../rules/refusals.ts'
import { workspacePage } from './workspace-frame.ts'

/** Why the question is asked again. */
export type Again = {
  readonly errors: readonly FieldError[]
  readonly above?: ComponentChildren
  readonly status: 409 | 422
}

export function askBefore(
  visit: Visit,
  asking: {
    readonly subject: string
    readonly submit: string
    readonly crumbs?: readonly Crumb[]
    readonly foretold: Foretold
    readonly seen: SeenWord
    /** What the form carries of what was chosen. */
    readonly sent?: readonly (readonly [name: string, value: string])[]
    /** Whether it can be done as things stand, as its command would answer. */
    readonly asked: Result<unknown, DraftingRefusal>
    /** Where the form is sent, and where one comes back to, without language. */
    readonly path: string
    readonly back: string
    /** What one comes back to, where that is not the draft. */
    readonly backText?: string
    readonly more?: ComponentChildren
    readonly again?: Again
  },
): Answer<PageContent> {
  const { subject, submit, crumbs, foretold, seen, sent, asked, path, more, again } = asking
  const { refusals, workspace } = messagesIn(visit.language)
  return workspacePage(
    visit,
    {
      title: submit,
      swedish: '',
      ...(crumbs && { crumbs }),
      content: (
        <ConfirmPage
          title={submit}
          {...{ subject, submit, foretold, seen, more }}
          {...(sent && { sent })}
          {...(again && { errors: again.errors, above: again.above })}
          {...(!asked.granted && {
            // Where there is nothing to read, the page says only why.
            [foretold.told.length > 0 ? 'notNow' : 'refused']: refusals[asked.refusal](asked.facts),
          })}
          language={visit.language}
          action={visit.link(path)}
          back={{
            text: asking.backText ?? workspace.provision.back,
            href: visit.link(asking.back),
          }}
        />
      ),
    },
    again?.status ?? 200,
  )
}
