// SPDX-License-Identifier: EUPL-1.2
// A county begins with nothing but its folder: in production, with people who sign in at a provider
// outside, an agreement that has applied since 2012, a round with three parties, and a decision that
// comes in a file. Nobody here has anything that the demonstration's code could do for them.

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { addDays } from '#kernel/day.ts'
import { dayInStockholm, fromEpoch } from '#kernel/instant.ts'
import type { Browser } from 'playwright-core'
import { numberedAgreement } from '../fixtures/word-files.ts'
import { openChromium } from '../support/chromium.ts'
import { freshDatabase } from '../support/database.ts'
import { travelAs, type Traveller } from '../support/journey.ts'
import { hasNginx } from '../support/nginx.ts'
import { openProduction, type Production } from '../support/production.ts'

const today = dayInStockholm(fromEpoch(Date.now()))
const administrator = 'drift@halland.example.se'
const leading = 'lena@halland.example.se'

const said = (traveller: Traveller) => traveller.page.locator('main').innerText()

const csv = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
})

/** Someone who has an account at the provider, and comes here for the first time. */
async function comes(
  production: Production,
  browser: Browser,
  email: string,
  name: string,
): Promise<Traveller> {
  production.isHere({ sub: email, email, email_verified: true, name })
  const traveller = await travelAs(browser, production.baseUrl)
  await traveller.open('/logga-in', 'Logga in')
  await traveller.follow(/^Fortsätt med Länets inloggning/)
  return traveller
}

/** What already applies, as the process leader has it in a file. */
async function registerEarlier(production: Production): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-begins-'))
  const file = join(folder, 'rader.json')
  const rows = [
    {
      kind: 'document',
      address: 'avtalet',
      documentKind: 'framework-agreement',
      isStatutory: true,
    },
    {
      kind: 'edition',
      document: 'avtalet',
      label: '2012',
      title: 'Hälso- och sjukvårdsavtal',
      adoptedOn: '2012-03-31',
      adoptedBy: 'Regionfullmäktige och kommunfullmäktige',
      entersIntoForceOn: '2012-04-01',
      source: 'Protokoll § 14',
      noticeMonths: 12,
      continuesUntilReplaced: true,
    },
    { kind: 'document', address: 'riktlinjen', documentKind: 'guideline' },
  ]
  await writeFile(file, JSON.stringify(rows))
  await production.command(['register', file, '--as', leading])
  await rm(folder, { recursive: true })
}

/** A Word file becomes a draft, is frozen, and stands in a package of its own. */
async function makeText(editor: Traveller, leader: Traveller, slug: string): Promise<void> {
  await editor.open(`/arbetsyta/${slug}/import`, /^Importera/)
  await editor.page.getByLabel('Word-fil').setInputFiles({
    name: `${slug}.docx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await numberedAgreement()),
  })
  await editor.page.getByLabel('Beteckning').fill('2027')
  await editor.press('Läs filen', /^Filen är läst/)
  await editor.press('Spara som utkast')
  // There are no words of 2012 to compare with, and so nothing that wants a reason.
  assert.doesNotMatch(await said(editor), /saknar motiv|Jämför med/)
  await editor.open(`/arbetsyta/${slug}/2027/frys`, /^Frys/)
  await editor.press('Frys texten')
  await leader.open('/arbetsyta/paket', 'Gör ett paket')
  await leader.page.getByLabel('Paketets titel').fill(`Paket ${slug}`)
  await leader.page.getByLabel(/^Adress/).fill(slug)
  // What is in no package yet stands first.
  await leader.page.getByRole('checkbox', { name: /2027/ }).first().check()
  await leader.press('Gör paketet')
}

async function askThree(leader: Traveller): Promise<void> {
  const { page } = leader
  await leader.open('/remiss/ny', 'Förbered en remiss')
  await page.getByText(/^Vilka som frågas/).click()
  for (const other of [/Falkenberg/, /Kungsbacka/, /Laholm/, /Varberg/])
    await page.getByRole('checkbox', { name: other }).check()
  await page.getByLabel('Paket', { exact: true }).selectOption({ label: 'Paket riktlinjen' })
  await page.getByLabel('Vad heter remissen?').fill('Ny riktlinje')
  await page.getByLabel('Adress').fill('ny-riktlinje')
  await page.getByLabel('Inbjudan').fill('Ni ombeds svara på förslaget.')
  await page.getByLabel('Svarstiden börjar').fill(today)
  await page.getByLabel('Parternas sista dag').fill(addDays(today, 90))
  await leader.press('Spara utkastet')
  await leader.open('/remiss/ny-riktlinje/oppna', 'Öppna remissen')
  const before = await said(leader)
  assert.match(before, /3 parter får frågan/)
  assert.match(before, /Ingen får brevet hos Halmstads kommun och Region Halland\./)
  assert.match(before, /Ett brev skickas\./)
  await leader.press('Öppna remissen')
  assert.match(await said(leader), /0 av 3 parter har svarat/)
}

async function answer(coordinator: Traveller): Promise<void> {
  await coordinator.open('/remiss/ny-riktlinje/svara', /svar på remissen$/)
  await coordinator.page
    .getByRole('radio', { name: /^Tillstyrker med ändringar/ })
    .first()
    .check()
  await coordinator.press('Spara hållningen')
  await coordinator.follow('Granska och skicka', 'Granska och skicka')
  await coordinator.press('Skicka svaret', 'Svaret är inskickat')
}

async function openForDecision(leader: Traveller): Promise<void> {
  const { page } = leader
  await leader.open('/sa-gar-det/ny')
  await page.getByLabel(/^Titel på svenska/).fill('Nytt avtal 2027')
  await page.getByLabel(/^Titel på engelska/).fill('New agreement 2027')
  await page.getByLabel('Namn i adressen').fill('nytt-avtal')
  await page.getByLabel(/^Börjar/).fill(today)
  // A title is written as it was typed.
  await leader.press('Börja processen', 'Så går det: Nytt avtal 2027')
  await leader.open('/sa-gar-det/nytt-avtal/hantera', 'Ändra: Nytt avtal 2027')
  await leader.follow('Öppna en beslutsomgång', 'Öppna en beslutsomgång')
  await page
    .getByLabel('Vilket paket ska beslutas?')
    .selectOption({ label: 'Paket avtalet (avtalet)' })
  await page.getByLabel('Titel').fill('Nytt avtal 2027')
  await page.getByLabel('Namn i adressen').fill('avtalet-2027')
  await page.getByLabel('Vilken process hör den till?').selectOption({ label: 'Nytt avtal 2027' })
  await page.getByLabel('Omgången öppnar').fill(today)
  await page.getByLabel('Sista dag för beslut').fill(addDays(today, 120))
  await page.getByLabel('Avtalet börjar gälla').fill(addDays(today, 150))
  await leader.press('Granska och öppna', 'Öppna beslutsomgången?')
  assert.match(await said(leader), /Ingen får brevet hos 7 av parterna/)
  await leader.press('Öppna omgången', 'Beslut: Nytt avtal 2027')
}

async function bringIn(
  traveller: Traveller,
  path: string,
  file: ReturnType<typeof csv>,
): Promise<void> {
  await traveller.open(path)
  await traveller.page.getByLabel('Fil med rader').setInputFiles(file)
  await traveller.press('Läs filen')
  await traveller.press(/^Läs in/)
  assert.match(await said(traveller), /inlästa?\./)
}

// CI installs it, so that what is skipped here is tried there.
const skip =
  (await hasNginx()) || process.env['CI'] === 'true'
    ? false
    : 'there is no nginx: apt-get install nginx-light'

test('a county begins with its folder and comes to a decision in a file', { skip }, async () => {
  await using database = await freshDatabase()
  await using production = await openProduction({
    migratingUrl: database.migratingUrl,
    county: 'halland',
    administrator,
  })
  const browser = await openChromium()
  const first = (email: string, name: string) => comes(production, browser, email, name)
  const accepts = async (email: string, name: string) => {
    const traveller = await first(email, name)
    await traveller.press('Tacka ja')
    return traveller
  }
  try {
    await using admin = await first(administrator, 'Dag Drift')
    // Who has everything left to do is not told that nothing waits.
    assert.match(await said(admin), /Bjud in en processledare/)
    assert.match(await said(admin), /Bjud in koordinatorer till 7 parter/)
    await bringIn(
      admin,
      '/min-part/las-in',
      csv(
        'personer.csv',
        'Namn;E-post;Roll;Gäller för',
        `Lena Ledare;${leading};processledare;`,
        'Rut Redaktör;rut@halland.example.se;redaktör;',
        'Kim Koordinator;kim@hylte.example.se;koordinator;Hylte kommun',
      ),
    )
    await admin.open('/arenden', 'Mina ärenden')
    assert.match(await said(admin), /Bjud in koordinatorer till 6 parter/)

    await using leader = await accepts(leading, 'Lena Ledare')
    assert.match(await said(leader), /Registrera det som redan gäller/)
    await registerEarlier(production)
    await leader.open('/avtal', 'Avtal')
    assert.match(await said(leader), /I kraft sedan 1 april 2012, gäller tills en ny utgåva/)

    await using editor = await accepts('rut@halland.example.se', 'Rut Redaktör')
    await makeText(editor, leader, 'avtalet')
    await makeText(editor, leader, 'riktlinjen')

    await using hylte = await accepts('kim@hylte.example.se', 'Kim Koordinator')
    await askThree(leader)
    await answer(hylte)
    await leader.open('/remiss/ny-riktlinje')
    assert.match(await said(leader), /1 av 3 parter har svarat/)

    await openForDecision(leader)
    await bringIn(
      hylte,
      '/min-part/las-in',
      csv('personer.csv', 'Namn;E-post;Roll', 'Rolf Registrator;rolf@hylte.example.se;registrator'),
    )
    await using registrar = await accepts('rolf@hylte.example.se', 'Rolf Registrator')
    await bringIn(
      registrar,
      '/sa-gar-det/nytt-avtal/beslut/las-in',
      csv(
        'beslut.csv',
        'Kommun;Vad beslutades;Mötesdag;§;Dnr',
        `Hylte kommun;Bifall;${today};§ 12;KS 2026:1`,
      ),
    )
    await leader.open('/sa-gar-det/nytt-avtal', 'Så går det: Nytt avtal 2027')
    assert.match(await said(leader), /1 av 7 har godkänt/)
    const told = production.letters.filter(({ to }) => to.includes('kim@hylte.example.se'))
    assert.ok(told.length >= 3, 'invited, bound to an account, asked')
  } finally {
    await browser.close()
  }
})
