// SPDX-License-Identifier: EUPL-1.2
// The page that asks once more before a step of a decision round.

import type { Foretold } from '#kernel/foreseen.ts'
import { type Answer, show, type SubmittedForm, type Visit } from '#platform/page.ts'
import { ConfirmPage } from '#web/confirm-page.tsx'
import type { Crumb, PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'

export function askBefore(
  visit: Visit,
  asking: {
    readonly title: string
    readonly submit: string
    readonly subject: string
    readonly crumbs: readonly Crumb[]
    readonly foretold: Foretold
    readonly isAgain: boolean
    readonly form: SubmittedForm
    /** Where the form is sent, and where one comes back to, without language. */
    readonly path: string
    readonly back: string
  },
): Answer<PageContent> {
  const { language } = visit
  const { title, submit, subject, crumbs, foretold, isAgain, form, path, back } = asking
  return show<PageContent>(
    {
      title,
      place: 'sa-gar-det',
      kind: 'work',
      crumbs: [...crumbs, { text: title }],
      hasErrors: isAgain,
      content: (
        <ConfirmPage
          {...{ language, title, submit, subject, foretold, isAgain }}
          sent={form.sent}
          action={visit.link(path)}
          back={{ text: messagesIn(language).before.back, href: visit.link(back) }}
        />
      ),
    },
    isAgain ? 422 : 200,
  )
}
