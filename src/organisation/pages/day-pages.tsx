// SPDX-License-Identifier: EUPL-1.2
// The demonstration's day, and how it is moved.

import { addDays, type Day, parseDay } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { DayAhead } from '#kernel/gathered/happening.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, sendingOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { moveDay } from '../commands/product-day.ts'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import { rolesThatMoveTheDay } from '../rules/moving-the-day.ts'
import { DayView } from '../views/day-view.tsx'
import { dayForm } from '../views/forms.ts'
import { startIn } from './party-pages.tsx'

export type DayWiring = {
  /** What is coming after today, the nearest first. */
  readonly comingEvents?: (db: Visit['db'], today: Day) => Promise<readonly DayAhead[]>
  /** What a day's coming demands of other rooms, in the same transaction. */
  readonly onDay?: (tx: Parameters<typeof moveDay>[0], day: Day) => Promise<void>
}

export function dayPages(wiring: DayWiring): readonly Page<PageContent>[] {
  const path = '/admin/dag'
  return [
    {
      method: 'GET',
      path,
      may: 'signed-in',
      query: ['flyttad'],
      drawsKept: true,
      answer: (visit) => showDay(visit, wiring),
    },
    { method: 'POST', path, may: 'signed-in', answer: (visit) => move(visit, wiring) },
  ]
}

async function showDay(
  visit: Visit,
  wiring: DayWiring,
  sending = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  if (!visit.isDemonstration) throw new NotFound('the day is moved in the demonstration only')
  const words = messagesIn(visit.language)
  const listEvents = async (after: Day) => (await wiring.comingEvents?.(visit.db, after)) ?? []
  const coming = await listEvents(visit.today)
  const movedFrom = parseDay(visit.query.get('flyttad') ?? '')
  const passed = movedFrom && movedFrom < visit.today ? await listEvents(movedFrom) : []
  const role = visit.mandate?.role
  const { errors = [] } = sending ?? {}
  return show<PageContent>(
    {
      title: words.day.title,
      place: 'admin/dag',
      kind: 'work',
      hasErrors: errors.length > 0,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: words.day.title }],
      content: (
        <DayView
          language={visit.language}
          today={visit.today}
          coming={coming.filter(({ day }) => day > visit.today)}
          passed={passed.filter(({ day }) => day <= visit.today)}
          mayMove={role !== undefined && rolesThatMoveTheDay.includes(role)}
          isMoved={visit.query.has('flyttad')}
          sending={sending}
          link={visit.link}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

async function move(visit: Visit, wiring: DayWiring): Promise<Answer<PageContent>> {
  const { language, isDemonstration } = visit
  if (!isDemonstration) throw new NotFound('the day is moved in the demonstration only')
  const form = await visit.form()
  const seen = parseDay(form.seen['day'] ?? '') ?? visit.today
  const read =
    form.text('steg') === 'en'
      ? { values: { to: addDays(seen, 1) }, control: () => dayForm.fields.to.name }
      : readForm(dayForm, form, { words: fields[language].day, language })
  return submitForm(visit, read, {
    act: (tx, { to }) =>
      moveDay(tx, visit.getMandate(), {
        seen: form.seen,
        to,
        isDemonstration,
        onDay: wiring.onDay,
      }),
    sentences: messagesIn(language).refusals,
    again: (errors) => showDay(visit, wiring, { form, errors }),
    next: () => `/admin/dag?flyttad=${seen}`,
  })
}
