// SPDX-License-Identifier: EUPL-1.2

import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { keepingPages } from './pages/keeping-pages.tsx'
import { lawPages } from './pages/law-pages.tsx'
import type { ListResting } from './reads/resting.ts'

/** `others` say what else rests on laws. */
export function lawWatchPages(others: readonly ListResting[]): readonly Page<PageContent>[] {
  return [...keepingPages(others), ...lawPages(others)]
}
