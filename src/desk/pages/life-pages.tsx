// SPDX-License-Identifier: EUPL-1.2
// Public: the life of a provision.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import { isId } from '#platform/id.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import type { Part } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { lifeFrom, type Life } from '../rules/life.ts'
import { LifeView } from '../views/life-view.tsx'
import { NoLifeView } from '../views/no-life-view.tsx'

export type LifeParts = readonly Part<PageContent, ComponentChildren, 'lifeOf'>[]

export function lifePages(parts: LifeParts): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path: '/bestammelser/:id',
      may: 'everyone',
      answer: (visit) => showLife(visit, parts),
    },
  ]
}

async function showLife(visit: Visit, parts: LifeParts): Promise<Answer<PageContent>> {
  const { db, language, today, asOf } = visit
  const id = visit.params['id'] ?? ''
  const link = linkOnDay(visit)
  const readOn = async (on: Day) => {
    const shown = { on, today, language, link }
    const told = await Promise.all(parts.map((lifeOf) => lifeOf(db, id, shown)))
    return lifeFrom(told.filter((one) => one !== undefined))
  }
  const life = isId(id) ? await readOn(asOf) : undefined
  if (!life) {
    // Its address lasts, also for one who asks about a day before it.
    const later = isId(id) && asOf !== today ? await readOn(today) : undefined
    return showNoLife(visit, id, later)
  }
  const words = messagesIn(language)
  const title = life.head.title[language]
  return show<PageContent>({
    title: `${words.life.eyebrow}: ${title}`,
    place: 'avtal',
    crumbs: [
      { text: words.start, href: visit.link('/') },
      { text: words.life.agreements, href: link('/avtal') },
      { text: title },
    ],
    content: <LifeView {...{ language, today, asOf, life }} />,
  })
}

/** No provision, or none on that day: said in a sentence, with where to go. */
function showNoLife(
  visit: Visit,
  id: string,
  later: Life<ComponentChildren> | undefined,
): Answer<PageContent> {
  const { language, asOf, today } = visit
  const words = messagesIn(language)
  const title = words.noLife.title
  return show<PageContent>(
    {
      title,
      place: 'avtal',
      crumbs: [
        { text: words.start, href: visit.link('/') },
        { text: words.life.agreements, href: visit.link('/avtal') },
        { text: title },
      ],
      content: (
        <NoLifeView
          {...{ language, asOf, isId: isId(id) }}
          isToday={asOf === today}
          later={
            later && {
              title: later.head.title[language],
              firstOn: later.entries[0]?.on,
              href: visit.link(`/bestammelser/${id}`),
            }
          }
          link={visit.link}
        />
      ),
    },
    404,
  )
}
