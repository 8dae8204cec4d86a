// SPDX-License-Identifier: EUPL-1.2
// The mandates someone has been offered. She says yes or no herself, and acts as before meanwhile.

import { type FieldError, NotFound } from '#kernel/faults.ts'
import { ownPathOr } from '#platform/http/request/address.ts'
import { isId } from '#platform/id.ts'
import { type Answer, type Page, redirect, show, type Visit } from '#platform/page.ts'
import { keepActing } from '#platform/sign-in/session.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Sending } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { acceptOffer, declineOffer } from '../commands/answering.ts'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import { findOffer, findPersonWithMandate, listOpenOffers } from '../reads.ts'
import { answerForm } from '../views/forms.ts'
import { InvitationsView } from '../views/invitations-view.tsx'
import { startIn } from './party-pages.tsx'

export function invitationPages(): readonly Page<PageContent>[] {
  const path = '/min-part/inbjudningar'
  const may = 'signed-in'
  return [
    {
      method: 'GET',
      path,
      may,
      query: ['till', 'svarat'],
      answer: (visit) => showInvitations(visit),
    },
    // It is about the person, whatever mandate she acts under now.
    { method: 'POST', path, may, isForAnyMandate: true, answer: answerOne },
  ]
}

async function showInvitations(
  visit: Visit,
  returned?: Sending & { readonly mandateId: string },
  returnTo = visit.query.get('till') ?? '',
): Promise<Answer<PageContent>> {
  const { db, today, language } = visit
  const words = messagesIn(language)
  const { personId, actsFor } = visit.visitor!
  const offers = (await listOpenOffers(db, today)).filter(({ person }) => person.id === personId)
  const giverOf = async (givenWith: string | undefined) =>
    givenWith === undefined ? undefined : findPersonWithMandate(db, givenWith, today)
  return show<PageContent>(
    {
      title: words.invitations.title,
      place: 'min-part',
      kind: 'work',
      hasErrors: returned !== undefined,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: words.invitations.title }],
      content: (
        <InvitationsView
          language={language}
          today={today}
          offers={await Promise.all(
            offers.map(async (one) => ({ ...one, giver: await giverOf(one.offer.givenWith) })),
          )}
          actsFor={actsFor}
          answered={await readAnswered(visit)}
          returnTo={returnTo}
          returned={returned}
          link={visit.link}
        />
      ),
    },
    returned ? 422 : 200,
  )
}

/** The offer that has just been answered, for the sentence that says so. */
async function readAnswered({ db, query, today, visitor }: Visit) {
  const id = query.get('svarat') ?? ''
  const found = isId(id) ? await findOffer(db, id, today) : undefined
  return found?.person.id === visitor!.personId ? found : undefined
}

async function answerOne(visit: Visit): Promise<Answer<PageContent>> {
  const { today, language } = visit
  const form = await visit.form()
  const returnTo = form.text('till')
  const mandateId = form.text('mandat')
  const words = fields[language].answer
  const again = (errors: readonly FieldError[]) =>
    showInvitations(visit, { form, errors, mandateId }, returnTo)
  if (!isId(mandateId)) throw new NotFound(`no offer ${mandateId}`)
  const { personId, mandate, mandateCount } = visit.visitor!
  return submitForm(visit, readForm(answerForm(mandateId), form, { words, language }), {
    async act(tx, { answer }) {
      const answering = { personId, mandateId }
      if (answer === 'nej') return declineOffer(tx, today, answering)
      const accepted = await acceptOffer(tx, today, answering)
      if (accepted.granted && mandate && mandateCount === 1) {
        await keepActing(tx, personId, mandate.id)
      }
      return accepted
    },
    sentences: messagesIn(language).refusals,
    again,
    next(accepted) {
      // Her first mandate is there to be used; one who is at work goes on with what she has.
      const isFirst = mandate === undefined && mandateCount === 0
      return isFirst && accepted !== undefined && accepted.from <= today
        ? redirect(ownPathOr(visit.link('/arenden'), returnTo))
        : `/min-part/inbjudningar?svarat=${mandateId}`
    },
  })
}
