// SPDX-License-Identifier: EUPL-1.2

import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import type { ReadOriginal } from '../process/rules/incoming-letter.ts'
import { answeringPages } from './pages/answering-pages.tsx'
import { behindPages } from './pages/behind-pages.tsx'
import { collationPages } from './pages/collation-pages.tsx'
import { commentPages } from './pages/comment-pages.tsx'
import { earlierPages } from './pages/earlier-pages.tsx'
import { insidePages } from './pages/inside-page.tsx'
import { leadingPages } from './pages/leading-pages.tsx'
import { letterPages } from './pages/letter-pages.tsx'
import { manyAnswersPages } from './pages/many-answers-pages.tsx'
import { preparingPages } from './pages/preparing-pages.tsx'
import { responsePages } from './pages/response-pages.tsx'
import { roundPages } from './pages/round-pages.tsx'
import { sentPages } from './pages/sent-pages.tsx'

export function consultationPages(readOriginal: ReadOriginal): readonly Page<PageContent>[] {
  return [
    ...roundPages(),
    ...earlierPages(),
    ...preparingPages(),
    ...leadingPages(),
    ...answeringPages(),
    ...behindPages(),
    ...letterPages(readOriginal),
    ...insidePages(),
    ...sentPages(),
    ...responsePages(),
    ...collationPages(),
    ...manyAnswersPages(),
    ...commentPages(),
  ]
}
