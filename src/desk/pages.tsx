// SPDX-License-Identifier: EUPL-1.2

import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { lifePages, type LifeParts } from './pages/life-pages.tsx'
import { matterPages, type MatterParts } from './pages/matter-pages.tsx'

export { countWaiting } from './pages/matter-pages.tsx'

export type DeskParts = MatterParts & { readonly lifeOf: LifeParts }

export function deskPages(parts: DeskParts): readonly Page<PageContent>[] {
  return [...matterPages(parts), ...lifePages(parts.lifeOf)]
}
