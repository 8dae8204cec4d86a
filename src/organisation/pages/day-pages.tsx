// SPDX-License-Identifier: EUPL-1.2
// The demonstration's day, and how it is moved.

import { addDays, type Day, parseDay } from '#kernel/day.ts'
import { type FieldError, NotFound } from '#kernel/faults.ts'
import type { DayAhead } from '#kernel/gathered/days.ts'
import { type Answer, type Page, redirect, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { moveDay } from '../commands/product-day.ts'
import { messagesIn } from '../messages.ts'
import { rolesThatMoveTheDay } from '../rules/moving-the-day.ts'
import { DayView } from '../views/day-view.tsx'
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
      answer: (visit) => showDay(visit, wiring),
    },
    { method: 'POST', path, may: 'signed-in', answer: (visit) => move(visit, wiring) },
  ]
}

async function showDay(
  visit: Visit,
  wiring: DayWiring,
  typed = '',
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  if (!visit.isDemonstration) throw new NotFound('the day is moved in the demonstration only')
  const words = messagesIn(visit.language)
  const listEvents = async (after: Day) => (await wiring.comingEvents?.(visit.db, after)) ?? []
  const coming = await listEvents(visit.today)
  const movedFrom = parseDay(visit.query.get('flyttad') ?? '')
  const passed = movedFrom && movedFrom < visit.today ? await listEvents(movedFrom) : []
  const role = visit.mandate?.role
  return show<PageContent>(
    {
      title: words.day.title,
      place: 'admin/dag',
      kind: 'desk',
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
          typed={typed}
          errors={errors}
          link={visit.link}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

async function move(visit: Visit, wiring: DayWiring): Promise<Answer<PageContent>> {
  if (!visit.isDemonstration) throw new NotFound('the day is moved in the demonstration only')
  const words = messagesIn(visit.language)
  const form = await visit.form()
  const seen = parseDay(form.seen['day'] ?? '') ?? visit.today
  const typed = form.text('dag')
  const to = form.text('steg') === 'en' ? addDays(seen, 1) : parseDay(typed)
  if (to === undefined) {
    return showDay(visit, wiring, typed, [{ field: 'dag', text: words.day.notADay }])
  }
  const mandate = visit.getMandate()
  const moved = await visit.act((tx) =>
    moveDay(tx, mandate, {
      seen: form.seen,
      to,
      isDemonstration: visit.isDemonstration,
      onDay: wiring.onDay,
    }),
  )
  if (moved.granted) return redirect(visit.link(`/admin/dag?flyttad=${seen}`))
  const text = words.refusals[moved.refusal](moved.facts)
  return showDay(visit, wiring, typed, [{ field: 'dag', text }])
}
