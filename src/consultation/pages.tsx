// SPDX-License-Identifier: EUPL-1.2

import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { answeringPages } from './pages/answering-pages.tsx'
import { collationPages } from './pages/collation-pages.tsx'
import { commentPages } from './pages/comment-pages.tsx'
import { earlierPages } from './pages/earlier-pages.tsx'
import { insidePages } from './pages/inside-page.tsx'
import { leadingPages } from './pages/leading-pages.tsx'
import { preparingPages } from './pages/preparing-pages.tsx'
import { responsePages } from './pages/response-pages.tsx'
import { roundPages } from './pages/round-pages.tsx'
import { sentPages } from './pages/sent-pages.tsx'

export function consultationPages(): readonly Page<PageContent>[] {
  return [
    ...roundPages(),
    ...earlierPages(),
    ...preparingPages(),
    ...leadingPages(),
    ...answeringPages(),
    ...insidePages(),
    ...sentPages(),
    ...responsePages(),
    ...collationPages(),
    ...commentPages(),
  ]
}
