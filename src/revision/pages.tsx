// SPDX-License-Identifier: EUPL-1.2

import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { leadingPages } from './pages/leading-pages.tsx'
import { progressPages } from './pages/progress-pages.tsx'

export function revisionPages(): readonly Page<PageContent>[] {
  return [...progressPages(), ...leadingPages()]
}
