// SPDX-License-Identifier: EUPL-1.2
// Public: the life of a provision.

import type { ComponentChildren } from 'preact'
import { NotFound } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import type { Part } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { lifeFrom } from '../rules/life.ts'
import { LifeView } from '../views/life-view.tsx'

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
  if (!isId(id)) throw new NotFound(`no provision ${id}`)
  const link = linkOnDay(visit)
  const shown = { on: asOf, today, language, link }
  const told = await Promise.all(parts.map((lifeOf) => lifeOf(db, id, shown)))
  const life = lifeFrom(told.filter((one) => one !== undefined))
  if (!life) throw new NotFound(`no provision ${id}`)
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
