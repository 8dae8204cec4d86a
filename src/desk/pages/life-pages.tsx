// SPDX-License-Identifier: EUPL-1.2
// Public: the life of a provision.

import type { ComponentChildren } from 'preact'
import { NotFound } from '#kernel/faults.ts'
import type { Day } from '#kernel/day.ts'
import { isId } from '#platform/id.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import { type Answer, json, type Page, show, type Visit } from '#platform/page.ts'
import type { Part } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { lifeAsData, lifeFrom, type Life } from '../rules/life.ts'
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
    {
      method: 'GET',
      path: '/bestammelser/:id.json',
      may: 'everyone',
      answer: async (visit) => {
        const id = visit.params['id'] ?? ''
        const life = isId(id) ? await readLife(visit, parts, id, visit.asOf) : undefined
        if (!life) throw new NotFound(`no provision ${id}`)
        return json({ asOf: visit.asOf, ...lifeAsData(id, life) })
      },
    },
  ]
}

async function readLife(
  visit: Visit,
  parts: LifeParts,
  id: string,
  on: Day,
): Promise<Life<ComponentChildren> | undefined> {
  const { db, today, language } = visit
  const shown = { on, today, language, link: linkOnDay(visit) }
  const told = await Promise.all(parts.map((lifeOf) => lifeOf(db, id, shown)))
  return lifeFrom(told.filter((one) => one !== undefined))
}

async function showLife(visit: Visit, parts: LifeParts): Promise<Answer<PageContent>> {
  const { language, today, asOf } = visit
  const id = visit.params['id'] ?? ''
  const link = linkOnDay(visit)
  const life = isId(id) ? await readLife(visit, parts, id, asOf) : undefined
  if (!life) {
    // Its address lasts, also for one who asks about a day before it.
    const later = isId(id) && asOf !== today ? await readLife(visit, parts, id, today) : undefined
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
    content: (
      <LifeView
        {...{ language, today, asOf, life, link }}
        dataHref={link(`/bestammelser/${id}.json`)}
      />
    ),
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
