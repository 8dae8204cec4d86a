// SPDX-License-Identifier: EUPL-1.2

import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { lifePages } from './pages/life-pages.tsx'
import { matterPages } from './pages/matter-pages.tsx'

export function deskPages(): readonly Page<PageContent>[] {
  return [...matterPages(), ...lifePages()]
}
