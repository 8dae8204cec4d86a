// SPDX-License-Identifier: EUPL-1.2

import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { bodyPages } from './pages/body-pages.tsx'
import { openingPages } from './pages/opening-pages.tsx'
import { partyPages } from './pages/party-pages.tsx'
import { roundPages } from './pages/round-pages.tsx'
import { rowPages } from './pages/row-pages.tsx'
import type { DecisionWiring } from './pages/wiring.ts'

export function decisionPages(wiring: DecisionWiring): readonly Page<PageContent>[] {
  return [
    ...roundPages(wiring),
    ...rowPages(wiring),
    ...partyPages(wiring),
    ...bodyPages(wiring),
    ...openingPages(wiring),
  ]
}
