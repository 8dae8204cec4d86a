// SPDX-License-Identifier: EUPL-1.2
// For everyone: the register, and one law with what rests on it. For those who write: what waits.

import { NotFound } from '#kernel/faults.ts'
import { type ShownList, sliceOf } from '#kernel/list.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages/told.ts'
import { findLaw, listLaws } from '../reads/laws.ts'
import { type ListResting, listThingsOn, listWatched } from '../reads/resting.ts'
import { findLastVisit } from '../reads/source-visits.ts'
import { changesOf } from '../rules/change.ts'
import { isKnownOn, type Law, lawKinds, nameOfLaw } from '../rules/law.ts'
import { lookStates } from '../rules/look.ts'
import { mayWatchLaws, rolesThatWatch } from '../rules/permissions.ts'
import { lookLooks } from '../views/law-looks.ts'
import {
  LawListView,
  type LawModel,
  lawsRoot,
  LawView,
  WatchListView,
  watchRoot,
} from '../views/law-views.tsx'
import { lawList, watchList } from '../views/lists.ts'

export function lawPages(others: readonly ListResting[]): readonly Page<PageContent>[] {
  return [
    ...listPages(laws, showLaws),
    ...listPages(watchedOf(others), showWatched),
    {
      method: 'GET',
      path: `${lawsRoot}/:slug`,
      may: 'everyone',
      query: ['klart'],
      answer: (visit) => showLaw(visit, others),
    },
  ]
}

const laws: ListSaid<typeof lawList> = {
  list: lawList,
  path: lawsRoot,
  may: 'everyone',
  words: ({ language }) => messagesIn(language).list,
  choices: ({ language }) => ({
    kind: lawKinds.map((value) => ({ value, text: messagesIn(language).kinds[value] })),
  }),
  async read({ db, asOf }, asked, slice) {
    const known = (await listLaws(db)).filter((law) => isKnownOn(law, asOf))
    const rows = known.map((law) => ({ law, on: asOf }))
    return sliceOf(lawList, rows, asked, slice)
  },
}

function watchedOf(others: readonly ListResting[]): ListSaid<typeof watchList> {
  return {
    list: watchList,
    path: watchRoot,
    may: rolesThatWatch,
    words: ({ language }) => messagesIn(language).watchList,
    async choices({ db, language, today }) {
      const changes = changesOf(await listLaws(db), today)
      return {
        state: lookStates.map((value) => ({ value, text: lookLooks[value].text[language] })),
        law: changes.map(({ law }) => ({ value: law.slug, text: nameOfLaw(law) })),
      }
    },
    async read({ db, today }, asked, slice) {
      return sliceOf(watchList, await listWatched(db, today, others), asked, slice)
    },
  }
}

export function crumbsTo(visit: Visit, ...more: readonly { text: string; swedish?: string }[]) {
  const words = messagesIn(visit.language)
  const start = { text: words.start, href: visit.link('/') }
  if (more.length === 0) return [start, { text: words.title }]
  return [start, { text: words.title, href: visit.link(lawsRoot) }, ...more]
}

async function showLaws(visit: Visit, those: ShownList<typeof lawList>) {
  const { db, language, link, mandate } = visit
  const isKeeper = mayWatchLaws(mandate)
  const source = isKeeper ? await findLastVisit(db) : undefined
  return show<PageContent>({
    title: messagesIn(language).title,
    place: 'lagrum',
    crumbs: crumbsTo(visit),
    content: <LawListView {...{ those, language, link, isKeeper, source }} />,
  })
}

async function showWatched(visit: Visit, those: ShownList<typeof watchList>) {
  const { language, link } = visit
  const title = messagesIn(language).watchTitle
  return show<PageContent>({
    title,
    place: 'lagrum',
    kind: 'work',
    crumbs: crumbsTo(visit, { text: title }),
    content: <WatchListView {...{ those, language, link }} />,
  })
}

export async function getLaw({ db, params }: Visit): Promise<Law> {
  const law = await findLaw(db, params['slug'] ?? '')
  if (!law) throw new NotFound(`no law ${params['slug']}`)
  return law
}

async function showLaw(visit: Visit, others: readonly ListResting[]): Promise<Answer<PageContent>> {
  const { db, asOf, language, link, mandate } = visit
  const law = await getLaw(visit)
  const [all, rests, watched] = await Promise.all([
    listLaws(db),
    law.kind === 'law' ? listThingsOn(db, law, asOf, others) : [],
    listWatched(db, asOf, others, law),
  ])
  const known = new Map(all.map((one) => [one.designation, one]))
  const model: LawModel = { law, known, rests, watched }
  const name = nameOfLaw(law)
  return show<PageContent>({
    title: name,
    place: 'lagrum',
    crumbs: crumbsTo(visit, { text: name, swedish: name }),
    content: (
      <LawView
        {...{ model, language, link }}
        on={asOf}
        isKeeper={mayWatchLaws(mandate)}
        saved={visit.query.has('klart')}
      />
    ),
  })
}
