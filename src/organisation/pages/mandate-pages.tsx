// SPDX-License-Identifier: EUPL-1.2
// One with several mandates chooses for whom she acts, in this browser, until she chooses again.

import type { FieldError } from '#kernel/faults.ts'
import { ownPathOr } from '#platform/http/request/address.ts'
import { type Answer, type Page, redirect, show, type Visit } from '#platform/page.ts'
import { chooseMandate } from '#platform/session.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { findHeldMandate, listMandatesOf } from '../reads.ts'
import { ChooseMandateView } from '../views/choose-mandate-view.tsx'
import { InvitationNotice } from '../views/invitation-notice.tsx'
import { startIn } from './party-pages.tsx'

export function mandatePages(): readonly Page<PageContent>[] {
  const path = '/min-part/mandat'
  return [
    {
      method: 'GET',
      path,
      may: 'signed-in',
      query: ['till'],
      answer: (visit) => showChoice(visit),
    },
    { method: 'POST', path, may: 'signed-in', isForAnyMandate: true, answer: choose },
  ]
}

async function showChoice(
  visit: Visit,
  errors: readonly FieldError[] = [],
  returnTo = visit.query.get('till') ?? '',
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const { personId, offerCount } = visit.visitor!
  const mandates = await listMandatesOf(visit.db, personId, visit.today)
  // One who is only invited has an answer to give first.
  if (mandates.length === 0 && offerCount) {
    const query = new URLSearchParams(returnTo === '' ? {} : { till: returnTo })
    return redirect(visit.link(`/min-part/inbjudningar?${query}`))
  }
  return show<PageContent>(
    {
      title: words.choose.title,
      place: 'min-part',
      kind: 'desk',
      hasErrors: errors.length > 0,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: words.choose.title }],
      content: (
        <ChooseMandateView
          language={visit.language}
          choices={mandates.map(({ mandate, actsFor }) => ({
            id: mandate.id,
            text: actsFor[visit.language],
          }))}
          chosen={visit.mandate?.id}
          actsFor={visit.visitor!.actsFor}
          notice={
            <InvitationNotice count={offerCount} language={visit.language} link={visit.link} />
          }
          returnTo={returnTo}
          errors={errors}
          action={visit.link('/min-part/mandat')}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

async function choose(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const returnTo = form.text('till')
  const { sessionId, visitor } = visit
  const mandates = await listMandatesOf(visit.db, visitor!.personId, visit.today)
  const chosen = mandates.find(({ mandate }) => mandate.id === form.text('mandat'))
  // Asked again under a lock: it may have been ended since it was read.
  const isChosen =
    chosen !== undefined &&
    sessionId !== undefined &&
    (await visit.act(async (tx) => {
      const held = await findHeldMandate(tx, chosen.mandate.id, visit.today)
      if (held) await chooseMandate(tx, sessionId, held.id)
      return held !== undefined
    }))
  if (!isChosen) {
    const text = messagesIn(visit.language).chooseMandate
    return showChoice(visit, [{ field: 'mandat', text }], returnTo)
  }
  return redirect(ownPathOr(visit.link('/arenden'), returnTo))
}
