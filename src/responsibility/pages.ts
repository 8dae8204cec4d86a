// SPDX-License-Identifier: EUPL-1.2

import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { guidePages } from './pages/guide-pages.tsx'
import { markingPages } from './pages/marking-pages.tsx'
import { pocketPages } from './pages/pocket-pages.tsx'
import type { ListBeside } from './reads/guide.ts'

export function responsibilityPages(beside: readonly ListBeside[]): readonly Page<PageContent>[] {
  return [...guidePages(beside), ...pocketPages(), ...markingPages()]
}
