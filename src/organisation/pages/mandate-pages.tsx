// SPDX-License-Identifier: EUPL-1.2
// One with several mandates chooses for whom she acts, in this browser, until she chooses again.

import { granted, refused } from '#kernel/result.ts'
import { ownPathOr } from '#platform/http/request/address.ts'
import { type Answer, type Page, redirect, show, type Visit } from '#platform/page.ts'
import { chooseMandate } from '#platform/sign-in/session.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Sending } from '#web/form-of.tsx'
import type { Option } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import { listMandatesOf, mandateToHold } from '../reads.ts'
import { ChooseMandateView } from '../views/choose-mandate-view.tsx'
import { chooseForm } from '../views/forms.ts'
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
  sending?: Sending,
  returnTo = visit.query.get('till') ?? '',
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const { offerCount } = visit.visitor!
  const choices = await listChoices(visit)
  // One who is only invited has an answer to give first.
  if (choices.length === 0 && offerCount) {
    const query = new URLSearchParams(returnTo === '' ? {} : { till: returnTo })
    return redirect(visit.link(`/min-part/inbjudningar?${query}`))
  }
  return show<PageContent>(
    {
      title: words.choose.title,
      place: 'min-part',
      kind: 'work',
      hasErrors: sending !== undefined,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: words.choose.title }],
      content: (
        <ChooseMandateView
          language={visit.language}
          choices={choices}
          chosen={visit.mandate?.id}
          actsFor={visit.visitor!.actsFor}
          notice={
            <InvitationNotice count={offerCount} language={visit.language} link={visit.link} />
          }
          returnTo={returnTo}
          sending={sending}
          action={visit.link('/min-part/mandat')}
        />
      ),
    },
    sending ? 422 : 200,
  )
}

async function choose(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today, sessionId } = visit
  const form = await visit.form()
  const returnTo = form.text('till')
  const read = readForm(chooseForm, form, {
    words: fields[language].choose,
    language,
    options: { mandateId: await listChoices(visit) },
  })
  return submitForm(visit, read, {
    async act(tx, { mandateId }) {
      // Asked again under a lock: it may have been ended since it was read.
      const held = await mandateToHold(tx, mandateId, today).executeTakeFirst()
      if (!held || sessionId === undefined) return refused('mandate-not-held', {}, 'mandateId')
      await chooseMandate(tx, sessionId, held.id)
      return granted()
    },
    sentences: messagesIn(language).refusals,
    again: (errors) => showChoice(visit, { form, errors }, returnTo),
    next: () => redirect(ownPathOr(visit.link('/arenden'), returnTo)),
  })
}

async function listChoices({ db, today, language, visitor }: Visit): Promise<readonly Option[]> {
  const mandates = await listMandatesOf(db, visitor!.personId, today)
  return mandates.map(({ mandate, actsFor }) => ({ value: mandate.id, text: actsFor[language] }))
}
