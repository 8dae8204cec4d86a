// SPDX-License-Identifier: EUPL-1.2

import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { countyPages, type ListBroken } from './pages/county-pages.tsx'
import { type DayWiring, dayPages } from './pages/day-pages.tsx'
import { endingPages } from './pages/ending-pages.tsx'
import { endingMandatePages } from './pages/ending-mandate-pages.tsx'
import { invitationPages } from './pages/invitation-pages.tsx'
import { type JournalParts, journalPages } from './pages/journal-pages.tsx'
import { letterPages } from './pages/letter-pages.tsx'
import { personRowPages } from './pages/person-row-pages.tsx'
import { mandatePages } from './pages/mandate-pages.tsx'
import { ownPartyPages } from './pages/own-party-pages.tsx'
import { signInPages } from './pages/sign-in-pages.tsx'
import { partyPages, type PartsOfParty } from './pages/party-pages.tsx'

/** What other rooms know, handed in by app.ts. */
export type OrganisationWiring = DayWiring & {
  readonly partsOfParty?: PartsOfParty
  readonly listBroken?: ListBroken
  readonly journal?: JournalParts
}

export function organisationPages(wiring: OrganisationWiring = {}): readonly Page<PageContent>[] {
  return [
    ...partyPages(wiring.partsOfParty),
    ...ownPartyPages(),
    ...personRowPages(),
    ...endingPages(),
    ...invitationPages(),
    ...mandatePages(),
    ...dayPages(wiring),
    ...journalPages(wiring.journal),
    ...letterPages(),
    ...signInPages(),
    ...endingMandatePages(),
    ...countyPages(wiring.listBroken ?? (async () => [])),
  ]
}
