// SPDX-License-Identifier: EUPL-1.2
import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { chooseSharedPages } from './pages/choose-shared-page.tsx'
import { workspacePages } from './pages/workspace-pages.tsx'
import type { CheckSources } from './reads/freeze-checks.ts'
import type { ListPlaces } from './pages/workspace-rows.ts'
import { decidingPages } from './pages/deciding-pages.tsx'
import { draftPages } from './pages/draft-pages.tsx'
import { freezingPages } from './pages/freezing-pages.tsx'
import { historyPages } from './pages/history-pages.tsx'
import { importPages } from './pages/import-pages.tsx'
import { movingPages } from './pages/moving-pages.tsx'
import { newProvisionPages } from './pages/new-provision-page.tsx'
import { notePages } from './pages/note-pages.tsx'
import { packagePages } from './pages/package-page.tsx'
import { provisionPages } from './pages/provision-pages.tsx'
import { removingPages } from './pages/removing-pages.tsx'
import { reasonPages } from './pages/reason-pages.tsx'
import { redlinePages } from './pages/redline-page.ts'
import { registeringPages } from './pages/registering-pages.tsx'
import { renumberingPages } from './pages/renumbering-pages.tsx'
import { sharedTextPages } from './pages/shared-text-pages.tsx'
import { splittingPages } from './pages/splitting-pages.tsx'
import { suggestingPages } from './pages/suggesting-pages.tsx'
import { termsPages } from './pages/terms-page.tsx'
import { validityPages } from './pages/validity-pages.tsx'

/** What is in a round, and what else is checked before freezing, the rooms above tell; left out, nothing is. */
export function draftingPages(
  listPlaces: ListPlaces = async () => [],
  sources: CheckSources = { terms: async () => [], above: [] },
): readonly Page<PageContent>[] {
  return [
    ...workspacePages(listPlaces),
    ...packagePages(),
    ...importPages(),
    ...draftPages(),
    ...freezingPages(sources),
    ...removingPages(),
    ...registeringPages(),
    ...termsPages(),
    ...sharedTextPages(),
    ...chooseSharedPages(),
    ...provisionPages(),
    ...newProvisionPages(),
    ...reasonPages(),
    ...movingPages(),
    ...historyPages(),
    ...splittingPages(),
    ...renumberingPages(),
    ...suggestingPages(),
    ...decidingPages(),
    ...notePages(),
    ...validityPages(),
    ...redlinePages(),
  ]
}
