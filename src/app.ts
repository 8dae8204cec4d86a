// SPDX-License-Identifier: EUPL-1.2
// The only file that knows all rooms: it hangs their pages, draws the frame around them, and says
// who people are.

import { fromEpoch } from '#kernel/instant.ts'
import { makeAssetServer } from '#platform/asset-server.ts'
import { firstDayOfDemonstration } from '#platform/day-of-product.ts'
import { createServer } from '#platform/http.ts'
import type { Site } from '#platform/http/site.ts'
import { listMigrations } from '#platform/migrator.ts'
import type { Page } from '#platform/page.ts'
import { placeAssets } from '#web/assets.ts'
import type { PageContent } from '#web/frame.tsx'
import { agreementPages } from './agreement/pages.tsx'
import { agreementWiring } from './app/agreement-wiring.ts'
import { readAssets } from './app/assets.ts'
import { comingEvents } from './app/coming-events.ts'
import { decisionWiring } from './app/decision-wiring.ts'
import { errorContent } from './app/error-page.tsx'
import { makeFrame } from './app/frame.ts'
import { startJobs } from './app/jobs.ts'
import { processWiring } from './app/matters.ts'
import { partsOfParty } from './app/party-parts.tsx'
import { signInContent } from './app/sign-in-page.tsx'
import { keptContent, otherMandateContent } from './app/unsent-forms.tsx'
import { consultationPages } from './consultation/pages.tsx'
import { decisionPages } from './decision/pages.tsx'
import { loadDemonstration } from './demonstration/demonstration.ts'
import { listDemonstrationPeople } from './demonstration/sign-in-list.ts'
import { deskPages } from './desk/pages.tsx'
import { countWaiting } from './desk/reads/matters.ts'
import { organisationPages } from './organisation/pages.tsx'
import {
  findMandateInWords,
  holdMandate,
  listConfirmers,
  resolveVisitor,
} from './organisation/visitor.ts'
import { processPages } from './process/pages.tsx'
import { publicationPages } from './publication/pages.tsx'
import { revisionPages } from './revision/pages.tsx'
import type { Ground, House, OpenHouse } from './serve.ts'

/** Every page of the product. Each room adds its own list. */
export const pages: readonly Page<PageContent>[] = [
  ...organisationPages({ partsOfParty, comingEvents }),
  ...agreementPages(agreementWiring),
  ...processPages(processWiring),
  ...consultationPages(),
  ...decisionPages(decisionWiring),
  ...revisionPages(),
  ...deskPages(),
  ...publicationPages(),
]

/** What the web server is given. Tests give it a clock or settings of their own. */
export async function makeSite(
  ground: Pick<Ground, 'db' | 'settings' | 'log'>,
): Promise<Site<PageContent>> {
  const assets = makeAssetServer(await readAssets())
  placeAssets(assets.href)
  const migrations = await listMigrations()
  const hasMatters = pages.some(({ path }) => path === '/arenden')
  return {
    ...ground,
    pages,
    look: {
      frame: makeFrame(pages, countWaiting),
      errorContent,
      signInContent,
      otherMandateContent,
      keptContent,
    },
    people: {
      resolveVisitor,
      holdMandate,
      findMandateInWords,
      listConfirmers,
      listDemonstrationPeople,
    },
    assets,
    homePath: hasMatters ? '/arenden' : '/',
    chooseMandatePath: '/min-part/mandat',
    newestMigration: migrations.at(-1)?.name,
    now: () => fromEpoch(Date.now()),
  }
}

async function open(ground: Ground): Promise<OpenHouse> {
  const server = await createServer(await makeSite(ground), ground.listensAt)
  return { answer: server.answer, close: startJobs(ground) }
}

export const house: House = {
  loadDemonstration: (doors, tell) => loadDemonstration(doors, firstDayOfDemonstration, tell),
  open,
}
