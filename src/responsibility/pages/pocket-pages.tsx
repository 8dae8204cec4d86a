// SPDX-License-Identifier: EUPL-1.2
// The answers on paper, a page for each setting: plain HTML that is printed or kept on a phone.

import { NotFound } from '#kernel/faults.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { guideWords } from '../messages/guide.ts'
import { listMarkedInForce } from '../reads/marks.ts'
import { listSituationWords } from '../reads/words.ts'
import { answersIn } from '../rules/pocket.ts'
import { pocketRoot } from '../views/addresses.ts'
import { findWord, nameIn } from '../views/naming.ts'
import { PocketListView, PocketView } from '../views/pocket-view.tsx'
import { crumbsOfGuide } from './guide-pages.tsx'

export function pocketPages(): readonly Page<PageContent>[] {
  const may = 'everyone'
  return [
    { method: 'GET', path: pocketRoot, may, answer: showList },
    { method: 'GET', path: `${pocketRoot}/:boende`, may, answer: showOne },
  ]
}

async function showList(visit: Visit): Promise<Answer<PageContent>> {
  const { db, language, link } = visit
  const words = guideWords(language).pocket
  const settings = (await listSituationWords(db)).filter(({ kind }) => kind === 'setting')
  return show<PageContent>({
    title: words.title,
    place: 'vem-ansvarar',
    crumbs: crumbsOfGuide(visit, { text: words.title }),
    content: <PocketListView {...{ settings, language, link }} />,
  })
}

async function showOne(visit: Visit): Promise<Answer<PageContent>> {
  const { db, asOf: on, language, link, params } = visit
  const [words, marked] = await Promise.all([listSituationWords(db), listMarkedInForce(db, on)])
  const setting = findWord(words, 'setting', params['boende'])
  if (!setting) throw new NotFound(`no setting ${params['boende']}`)
  const title = guideWords(language).pocket.of(nameIn(setting, language))
  const answers = answersIn(
    setting.slug,
    words.filter(({ kind }) => kind === 'measure'),
    marked,
  )
  return show<PageContent>({
    title,
    place: 'vem-ansvarar',
    crumbs: crumbsOfGuide(visit, { text: title }),
    content: <PocketView {...{ title, answers, on, language, link }} />,
  })
}
