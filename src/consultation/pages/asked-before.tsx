// SPDX-License-Identifier: EUPL-1.2
// The page that asks once more before a step of a round.

import type { ComponentChildren } from 'preact'
import type { Foretold } from '#kernel/foreseen.ts'
import type { Seen } from '#kernel/seen.ts'
import { type Answer, show, type SubmittedForm, type Visit } from '#platform/page.ts'
import { ConfirmPage } from '#web/confirm-page.tsx'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import type { Consultation } from '../rules/consultation.ts'
import { type ConsultationStep, steps } from '../rules/lifecycle.ts'
import { crumbsTo } from './visited-round.ts'

export function askBefore(
  visit: Visit,
  round: Consultation,
  step: ConsultationStep,
  asking: {
    readonly foretold: Foretold
    /** Why the step cannot be taken now. */
    readonly refused?: string
    readonly sent?: SubmittedForm['sent']
    readonly seen?: Seen
    readonly above?: ComponentChildren
    readonly status?: 200 | 409 | 422
  },
): Answer<PageContent> {
  const { open, lead, before } = messagesIn(visit.language)
  const { status = 200, ...drawn } = asking
  const said = {
    open: { title: open.title, submit: open.doOpen },
    extend: { title: before.extend.title, submit: lead.doExtend },
    cancel: { title: before.cancel.title, submit: lead.doCancel },
    close: { title: before.close.title, submit: lead.doClose },
    publish: { title: before.publish.title, submit: lead.doPublish },
  }[step]
  const path = `/remiss/${round.slug}`
  return show<PageContent>(
    {
      title: said.title,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, round, said.title),
      hasErrors: status !== 200,
      content: (
        <ConfirmPage
          {...drawn}
          {...said}
          language={visit.language}
          subject={round.title}
          action={visit.link(`${path}/${steps[step].path}`)}
          back={{
            text: round.status === 'draft' ? open.back : before.back,
            href: visit.link(path),
          }}
        />
      ),
    },
    status,
  )
}
