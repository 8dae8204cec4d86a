// SPDX-License-Identifier: EUPL-1.2
// Pictures of what those who write, lead and run do, with works in progress, for the guides in docs/guides.
// Each is reached as the guide says. `npm run shots` writes them anew.

import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { firstDayOfDemonstration } from '#platform/day/day-of-product.ts'
import { inTransaction, theProduct, type Db } from '#platform/database/database.ts'
import { readText } from '../src/agreement/reads/texts.ts'
import { findVersion } from '../src/agreement/reads/versions.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { takePictures, type Shot } from './support/pictures.ts'
import { openProduct } from './support/product.ts'
import { startWorks, type WorksInProgress } from './support/works-in-progress.ts'

const coordinator = 'anna.ek@lerum.exempel.se'
const editor = 'elin.bjorkvall@kommunerna.exempel.se'
const processLeader = 'karin.almlid@region.exempel.se'
const administrator = 'mats.granlof@drift.exempel.se'

const document = 'halso-och-sjukvardsavtal'
const sharedText = '/arbetsyta/gemensam-text/sip-informationsoverforing-och-planering-1'
const openRound = '/remiss/avvikelser-och-tvister'
const discharge = '/arbetsyta/in-och-utskrivning/2018/giltighet'
const wordFile = new URL(`../db/seed/texts/${document}-2027.docx`, import.meta.url)

function shots(works: WorksInProgress, sharedProvision: string): readonly Shot[] {
  const draft = `/arbetsyta/${document}/${works.draftLabel}`
  const imports = `/arbetsyta/${document}/import`
  return [
    { name: '19-utkast', path: draft, as: editor, first: nameDraft },
    { name: '17-arbetsyta', path: '/arbetsyta', as: editor },
    { name: '18-import', path: imports, as: editor, first: readWordFile },
    { name: '20-bestammelse', path: `${draft}/bestammelse/${sharedProvision}`, as: editor },
    { name: '21-gemensam-text', path: sharedText, as: editor },
    { name: '22-motiv', path: `${draft}/motiv`, as: editor },
    { name: '23-frys', path: `${draft}/frys`, as: editor },
    { name: '24-paket', path: '/arbetsyta/paket', as: processLeader },
    { name: '25-giltighet', path: discharge, as: processLeader },
    { name: '26-intern-vy', path: `${openRound}/svara/internt`, as: coordinator },
    { name: '27-granska', path: `${openRound}/granska`, as: coordinator },
    { name: '28-steg', path: '/arenden', as: 'lars.ylle@boras.exempel.se', first: openPreparation },
    { name: '29-brev', path: '/min-part/brev', as: coordinator },
    { name: '30-min-part', path: '/min-part', as: administrator },
    { name: '31-utskick', path: '/admin/utskick', as: administrator },
    { name: '32-logg', path: '/admin/logg', as: administrator },
    { name: '33-dagen', path: '/admin/dag', as: administrator },
  ]
}

async function nameDraft(page: Page): Promise<void> {
  await page.getByText('Titel och underrubrik', { exact: true }).click()
  await page.getByLabel('Titel', { exact: true }).fill('Hälso- och sjukvårdsavtal')
  await page.getByRole('button', { name: 'Spara titeln' }).click()
  await page.getByText('Sparat.').waitFor()
}

/** The final text beside the one that was consulted on: some provisions are the same, some are not. */
async function readWordFile(page: Page): Promise<void> {
  await page.getByLabel('Word-fil').setInputFiles(wordFile.pathname)
  await page.getByLabel('Beteckning').fill('2033')
  await page
    .getByLabel('Para ihop med')
    .selectOption({ label: 'Hälso- och sjukvårdsavtal 2027 (remiss)' })
  await page.getByRole('button', { name: 'Läs filen' }).click()
  await page.waitForURL(/\/arbetsyta\/import\//)
}

async function openPreparation(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Bereda i nämnd/ }).click()
  await page.waitForURL(/\/arenden\/./)
}

/** A provision of the draft whose words come from a shared text. */
function findSharedProvision(db: Db, { draftLabel }: WorksInProgress): Promise<string> {
  return inTransaction(db, theProduct, async (tx) => {
    const draft = (await findVersion(tx, document, draftLabel))!
    const { provisions } = await readText(tx, draft.id)
    return provisions.find(({ sharedTextId }) => sharedTextId)!.id
  })
}

test('what the guides tell of has its pictures taken', async () => {
  await using database = await demonstrationDatabase()
  const works = await startWorks(database.db, firstDayOfDemonstration)
  const shared = await findSharedProvision(database.db, works)
  await using product = await openProduct(database.db)
  await takePictures(product.baseUrl, shots(works, shared))
})
