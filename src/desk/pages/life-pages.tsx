// SPDX-License-Identifier: EUPL-1.2
// Public: the life of a provision.

import { NotFound } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import { linkOnDay } from '#platform/link-on-day.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { findProvisionLife } from '../reads/provision-life.ts'
import { LifeView, titleOf } from '../views/life-view.tsx'

export function lifePages(): readonly Page<PageContent>[] {
  return [{ method: 'GET', path: '/bestammelser/:id', may: 'everyone', answer: showLife }]
}

async function showLife(visit: Visit): Promise<Answer<PageContent>> {
  const { db, language, today, asOf } = visit
  const id = visit.params['id'] ?? ''
  const life = isId(id) ? await findProvisionLife(db, id, asOf, today) : undefined
  if (!life) throw new NotFound(`no provision ${id}`)
  const words = messagesIn(language)
  const title = titleOf(life, language)
  const link = linkOnDay(visit)
  return show<PageContent>({
    title: `${words.life.eyebrow}: ${title}`,
    place: 'avtal',
    crumbs: [
      { text: words.start, href: visit.link('/') },
      { text: words.life.agreements, href: link('/avtal') },
      { text: title },
    ],
    content: <LifeView {...{ language, today, asOf, life, link }} />,
  })
}
