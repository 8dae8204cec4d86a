// SPDX-License-Identifier: EUPL-1.2
// Ending a mandate, on a page of its own.

import { addDays } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, returnedForm, seenIn, sendingOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { endMandate } from '../commands/ending.ts'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import { findPersonWithMandate, getParty } from '../reads.ts'
import { mayTake } from '../rules/mandates.ts'
import { isNotOver } from '../rules/period.ts'
import { seenOfMandate } from '../rules/seen.ts'
import { endForm } from '../views/forms.ts'
import { EndMandateView } from '../views/end-mandate-view.tsx'
import { startIn } from './party-pages.tsx'
import { tellMandateChanges } from './told-changes.ts'

export function endingPages(): readonly Page<PageContent>[] {
  const path = '/min-part/avsluta/:id'
  const may = 'signed-in'
  return [
    { method: 'GET', path, may, drawsKept: true, answer: (visit) => showEnding(visit) },
    { method: 'POST', path, may, answer: endOne },
  ]
}

async function findEnding(visit: Visit) {
  const id = visit.params['id'] ?? ''
  const found = isId(id) ? await findPersonWithMandate(visit.db, id, visit.today) : undefined
  if (!found || !isNotOver(found.mandate, visit.today)) throw new NotFound(`no mandate ${id}`)
  const mandate = visit.getMandate()
  const isOwn = found.person.id === mandate.personId
  // Whose mandates others have is no one else's business.
  if (!isOwn && !mayTake(mandate, found.mandate.role, found.mandate).granted) {
    throw new NotFound(`no mandate ${id} to end`)
  }
  return found
}

async function showEnding(
  visit: Visit,
  sending = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const { person, actsFor, mandate } = await findEnding(visit)
  const changes = sending ? tellMandateChanges(visit, seenIn(sending.form), mandate) : []
  const form = sending && returnedForm(endForm.name, sending.form, sending.errors, changes)
  const isRefused = (form?.errors.length ?? 0) + changes.length > 0
  return show<PageContent>(
    {
      title: words.own.endTitle,
      place: 'min-part',
      kind: 'work',
      hasErrors: isRefused,
      crumbs: [
        { text: startIn(visit), href: visit.link('/') },
        { text: words.own.title, href: visit.link('/min-part') },
        { text: words.own.endTitle },
      ],
      content: (
        <EndMandateView
          language={visit.language}
          name={person.name}
          actsFor={actsFor[visit.language]}
          form={form}
          seen={seenOfMandate(mandate)}
          action={visit.link(visit.path)}
          back={visit.link('/min-part')}
        />
      ),
    },
    isRefused ? 422 : 200,
  )
}

async function endOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today, db } = visit
  const mandate = visit.getMandate()
  const { mandate: ending } = await findEnding(visit)
  const form = await visit.form()
  const read = readForm(endForm, form, { words: fields[language].end, language })
  const isNow = form.text(endForm.fields.when.name) === 'nu'
  const query = new URLSearchParams({ klart: 'avslutat' })
  if (mandate.partyId === undefined && ending.partyId) {
    query.set('part', (await getParty(db, ending.partyId, today)).slug)
  }
  return submitForm(visit, read, {
    act: (tx, { lastDay = addDays(today, -1) }) =>
      endMandate(tx, today, mandate, { mandateId: ending.id, lastDay, seen: form.seen }),
    sentences: messagesIn(language).refusals,
    again: (errors) => showEnding(visit, { form, errors }),
    next: () => (ending.id === mandate.id && isNow ? '/min-part/mandat' : `/min-part?${query}`),
  })
}
