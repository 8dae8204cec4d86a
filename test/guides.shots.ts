// SPDX-License-Identifier: EUPL-1.2
// Pictures of what those who write, lead and run do, with works in progress, for the guides in docs/guides.
// Each is reached as the guide says. `npm run shots` writes them anew.

import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Day } from '#kernel/day.ts'
import { firstDayOfDemonstration } from '#platform/day-of-product.ts'
import { inTransaction, theProduct, type Db } from '#platform/database.ts'
import { readText } from '../src/agreement/reads/texts.ts'
import { findVersion } from '../src/agreement/reads/versions.ts'
import { bodiesOfMandate, findPartyBySlug, listPeople } from '../src/organisation/reads.ts'
import { listStepsForBodies } from '../src/process/reads.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { takePictures, type Shot } from './support/pictures.ts'
import { openProduct } from './support/product.ts'
import { startWorks, type WorksInProgress } from './support/works-in-progress.ts'

const coordinator = 'anna.ek@lerum.exempel.se'
const editor = 'elin.bjorkvall@kommunerna.exempel.se'
const processLeader = 'karin.almlid@region.exempel.se'
const administrator = 'mats.granlof@drift.exempel.se'

const document = 'halso-och-sjukvardsavtal'
const shared = '/arbetsyta/gemensam-text/sip-informationsoverforing-och-planering-1'
const openRound = '/remiss/avvikelser-och-tvister'
const discharge = '/arbetsyta/in-och-utskrivning/2018/giltighet'
const wordFile = new URL(`../db/seed/texts/${document}-2027.docx`, import.meta.url)

type Found = { readonly sharedProvision: string; readonly step: string }

function shots(works: WorksInProgress, found: Found): readonly Shot[] {
  const draft = `/arbetsyta/${document}/${works.draftLabel}`
  return [
    { name: '17-arbetsyta', path: '/arbetsyta', as: editor },
    { name: '18-import', path: `/arbetsyta/${document}/import`, as: editor, first: readWordFile },
    { name: '19-utkast', path: draft, as: editor },
    { name: '20-bestammelse', path: `${draft}/bestammelse/${found.sharedProvision}`, as: editor },
    { name: '21-gemensam-text', path: shared, as: editor },
    { name: '22-motiv', path: `${draft}/motiv`, as: editor },
    { name: '23-frys', path: `${draft}/frys`, as: editor },
    { name: '24-paket', path: '/arbetsyta/paket', as: processLeader },
    { name: '25-giltighet', path: discharge, as: processLeader },
    { name: '26-intern-vy', path: `${openRound}/svara/internt`, as: coordinator },
    { name: '27-granska', path: `${openRound}/granska`, as: coordinator },
    { name: '28-steg', path: found.step, as: coordinator },
    { name: '29-brev', path: '/min-part/brev', as: coordinator },
    { name: '30-min-part', path: '/min-part', as: administrator },
    { name: '31-utskick', path: '/admin/utskick', as: administrator },
    { name: '32-logg', path: '/admin/logg', as: administrator },
    { name: '33-dagen', path: '/admin/dag', as: administrator },
  ]
}

/** The file of 2027 beside the edition of 2017: some provisions are recognised, some are not. */
async function readWordFile(page: Page): Promise<void> {
  await page.getByLabel('Word-fil').setInputFiles(wordFile.pathname)
  await page.getByLabel('Beteckning').fill('2033')
  await page.getByLabel('Para ihop med').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Läs filen' }).click()
  await page.waitForURL(/\/arbetsyta\/import\//)
}

function findExamples(db: Db, today: Day, works: WorksInProgress): Promise<Found> {
  return inTransaction(db, theProduct, async (tx) => {
    const lerum = (await findPartyBySlug(tx, '1441-lerum'))!
    const { mandate } = (await listPeople(tx, today)).find(
      ({ mandate: { role, partyId } }) => role === 'coordinator' && partyId === lerum.id,
    )!
    const bodies = await bodiesOfMandate(tx, mandate, today)
    const rows = await listStepsForBodies(
      tx,
      bodies.map(({ id }) => id),
      today,
    )
    const draft = (await findVersion(tx, document, works.draftLabel))!
    const { provisions } = await readText(tx, draft.id)
    return {
      sharedProvision: provisions.find(({ sharedTextId }) => sharedTextId)!.id,
      step: `/arenden/${rows[0]!.stepId}/${rows[0]!.body.slug}`,
    }
  })
}

test('what the guides tell of has its pictures taken', async () => {
  await using database = await demonstrationDatabase()
  const works = await startWorks(database.db, firstDayOfDemonstration)
  const found = await findExamples(database.db, firstDayOfDemonstration, works)
  await using product = await openProduct(database.db)
  await takePictures(product.baseUrl, shots(works, found))
})
