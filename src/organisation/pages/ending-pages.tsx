// SPDX-License-Identifier: EUPL-1.2
// Ending a mandate, on a page of its own.

import { addDays, parseDay } from '#kernel/day.ts'
import { type FieldError, NotFound } from '#kernel/faults.ts'
import type { Seen } from '#kernel/seen.ts'
import { isId } from '#platform/id.ts'
import { type Answer, type Page, redirect, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { endMandate } from '../commands/ending.ts'
import { messagesIn } from '../messages.ts'
import { findPersonWithMandate, getParty } from '../reads.ts'
import { mayTake } from '../rules/mandates.ts'
import { isNotOver } from '../rules/period.ts'
import { seenOfMandate } from '../rules/seen.ts'
import { EndMandateView } from '../views/end-mandate-view.tsx'
import { errorsOf, tellMandateChanges } from './own-party-errors.ts'
import { startIn } from './party-pages.tsx'

export function endingPages(): readonly Page<PageContent>[] {
  const path = '/min-part/avsluta/:id'
  const may = 'signed-in'
  return [
    { method: 'GET', path, may, answer: (visit) => showEnding(visit) },
    { method: 'POST', path, may, answer: endOne },
  ]
}

async function findEnding(visit: Visit) {
  const id = visit.params['id'] ?? ''
  const found = isId(id) ? await findPersonWithMandate(visit.db, id) : undefined
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
  form?: {
    readonly typed: Readonly<Record<string, string>>
    readonly errors: readonly FieldError[]
    readonly seen?: Seen
  },
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const { person, actsFor, mandate } = await findEnding(visit)
  const changes = form?.seen ? tellMandateChanges(visit, form.seen, mandate) : []
  return show<PageContent>(
    {
      title: words.own.endTitle,
      place: 'min-part',
      kind: 'desk',
      hasErrors: form !== undefined,
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
          typed={form?.typed ?? {}}
          errors={form?.errors ?? []}
          changes={changes}
          seen={seenOfMandate(mandate)}
          action={visit.link(visit.path)}
          back={visit.link('/min-part')}
        />
      ),
    },
    form ? 422 : 200,
  )
}

async function endOne(visit: Visit): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const { mandate: ending } = await findEnding(visit)
  const form = await visit.form()
  const when = form.text('nar')
  const lastDay = when === 'nu' ? addDays(visit.today, -1) : parseDay(form.text('sista'))
  if (when !== 'nu' && when !== 'sedan') {
    return showEnding(visit, {
      typed: form.typed,
      errors: [{ field: 'nar', text: words.chooseWhen }],
    })
  }
  if (lastDay === undefined) {
    return showEnding(visit, {
      typed: form.typed,
      errors: [{ field: 'sista', text: words.notADay }],
    })
  }
  const outcome = await visit.act((tx) =>
    endMandate(tx, visit.today, visit.getMandate(), {
      mandateId: ending.id,
      lastDay,
      seen: form.seen,
    }),
  )
  const errors = errorsOf(visit, outcome, ['nar', 'sista'])
  if (errors.length > 0) return showEnding(visit, { typed: form.typed, errors, seen: form.seen })
  const isOwnAndOver = ending.id === visit.getMandate().id && when === 'nu'
  if (isOwnAndOver) return redirect(visit.link('/min-part/mandat'))
  const query = new URLSearchParams({ klart: 'avslutat' })
  if (visit.getMandate().partyId === undefined && ending.partyId) {
    query.set('part', (await getParty(visit.db, ending.partyId)).slug)
  }
  return redirect(visit.link(`/min-part?${query}`))
}
