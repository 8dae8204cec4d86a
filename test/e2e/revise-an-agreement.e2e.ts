// SPDX-License-Identifier: EUPL-1.2
// From a Word file to an agreement in force in all fifty parties: the loop that everything hangs on.

import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { day, type Day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import { inTransaction, scopeOf } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { readText } from '../../src/agreement/reads/texts.ts'
import { answerComment } from '../../src/consultation/commands/answering.ts'
import { saveComment, saveStance } from '../../src/consultation/commands/drafting.ts'
import { submitResponse } from '../../src/consultation/commands/submitting.ts'
import { listComments } from '../../src/consultation/reads/responses.ts'
import { findConsultationBySlug } from '../../src/consultation/reads/rounds.ts'
import { getPackage } from '../../src/agreement/reads/packages.ts'
import { recordDecision } from '../../src/decision/commands/decisions.ts'
import { readOutcome } from '../../src/decision/reads/outcomes.ts'
import { findRoundBySlug } from '../../src/decision/reads/rounds.ts'
import { must, type Making } from '../../src/demonstration/make.ts'
import { moveDay } from '../../src/organisation/commands/product-day.ts'
import { openChromium } from '../support/chromium.ts'
import { countyWith2017 } from '../support/county-with-2017.ts'
import { freshDatabase } from '../support/database.ts'
import { travelAs, type Traveller } from '../support/journey.ts'
import { openProduct } from '../support/product.ts'

const document = 'halso-och-sjukvardsavtal'
const processLeader = 'karin.almlid@region.exempel.se'
const editor = 'elin.bjorkvall@kommunerna.exempel.se'
const text = (file: string) =>
  fileURLToPath(new URL(`../../db/seed/texts/${file}`, import.meta.url))

/** Two municipalities answer in the browser, and one of them is the last to decide there. */
const answersInBrowser = ['1441', '1440']
const lastToDecide = '1441'

async function importAndFreeze(
  traveller: Traveller,
  file: string,
  label: string,
  basedOn: RegExp,
  beforeFreezing: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { page } = traveller
  await traveller.open(`/arbetsyta/${document}/import`, /^Importera/)
  await page.getByLabel('Word-fil').setInputFiles(text(file))
  await page.getByLabel('Beteckning').fill(label)
  const earlier = page.getByLabel('Para ihop med')
  const options = await earlier.getByRole('option').allInnerTexts()
  await earlier.selectOption({ label: options.find((option) => basedOn.test(option))! })
  await traveller.press('Läs filen', /^Filen är läst/)
  await traveller.press('Spara som utkast')
  await traveller.open(`/avtal/jamfor?fran=${document}/2017&till=${document}/${label}`)
  assert.match(await page.locator('main').innerText(), /Omskrivna/)
  await beforeFreezing()
  await traveller.open(`/arbetsyta/${document}/${label}/frys`, /^Frys/)
  await traveller.press('Frys texten')
}

async function makePackage(traveller: Traveller, slug: string, version: RegExp): Promise<void> {
  const { page } = traveller
  await traveller.open('/arbetsyta/paket', 'Gör ett paket')
  await page.getByLabel('Paketets titel').fill(`Paket ${slug}`)
  await page.getByLabel(/^Adress/).fill(slug)
  await page.getByRole('checkbox', { name: version }).check()
  await traveller.press('Gör paketet')
}

async function moveTo(making: Making, from: Day, to: Day): Promise<void> {
  const { processLeader: leader } = making.mandates
  await inTransaction(making.db, scopeOf(leader), async (tx) =>
    must(await moveDay(tx, leader, { seen: { day: from }, to, isDemonstration: true })),
  )
}

async function answerInBrowser(traveller: Traveller, what: string): Promise<void> {
  const { page } = traveller
  await traveller.open('/remiss/nytt-avtal/svara', /svar på remissen$/)
  await page
    .getByRole('radio', { name: /^Tillstyrker med ändringar/ })
    .first()
    .check()
  await traveller.press('Spara hållningen')
  await page
    .getByRole('textbox', { name: /^Er samlade kommentar/ })
    .fill(`Vi är i huvudsak positiva. ${what}`)
  await traveller.press('Spara kommentaren')
  await traveller.follow(/Hälso- och sjukvård i hemmet/)
  await traveller.follow(/Lägg till synpunkt/)
  await page.getByLabel('Vad är det för slags synpunkt?').selectOption({ label: 'Ändra texten' })
  await page.getByLabel('Vad vill ni säga?').fill(what)
  const wording = page.getByLabel('Ert förslag till lydelse')
  await wording.fill(`${await wording.inputValue()} Det sker i samråd.`)
  await traveller.press('Spara synpunkten')
  assert.match(await page.locator('main').innerText(), /Det sker i samråd/)
  await traveller.follow('Granska och skicka', 'Granska och skicka')
  await traveller.press('Skicka svaret', 'Svaret är inskickat')
  assert.match(await page.locator('main').innerText(), /Fingeravtryck/)
}

/** The others answer by the same commands that the pages give. */
async function othersAnswer(making: Making, today: Day): Promise<void> {
  const consultation = await findConsultationBySlug(making.db, 'nytt-avtal')
  const { versions } = await getPackage(making.db, consultation!.packageId)
  const { provisions } = await readText(making.db, versions[0]!.id)
  const commented = provisions.filter(({ kind }) => kind === 'paragraph').slice(1, 9)
  for (const [place, party] of making.parties.entries()) {
    if (answersInBrowser.includes(party.code)) continue
    const mandate = making.mandates.coordinatorOf(party.id)
    await inTransaction(making.db, scopeOf(mandate), async (tx) => {
      must(
        await saveStance(tx, today, mandate, {
          seen: asItStands,
          consultationId: consultation!.id,
          subject: { kind: 'package' },
          stance: place % 7 === 3 ? 'endorse-with-changes' : 'endorse',
        }),
      )
      if (place % 7 === 3) {
        must(
          await saveComment(tx, today, mandate, {
            seen: asItStands,
            consultationId: consultation!.id,
            commentId: newId(),
            versionId: versions[0]!.id,
            provisionId: commented[place % commented.length]!.id,
            kind: 'clarify',
            text: `Vi behöver ett förtydligande (${party.shortName}).`,
            proposedWording: '',
          }),
        )
      }
      must(
        await submitResponse(tx, today, mandate, {
          seen: asItStands,
          consultationId: consultation!.id,
        }),
      )
    })
  }
}

async function answerTheRest(making: Making, today: Day): Promise<void> {
  const { processLeader: leader } = making.mandates
  const consultation = await findConsultationBySlug(making.db, 'nytt-avtal')
  await inTransaction(making.db, scopeOf(leader), async (tx) => {
    for (const comment of await listComments(tx, consultation!.id, { unanswered: true })) {
      must(
        await answerComment(tx, today, leader, {
          seen: asItStands,
          commentId: comment.id,
          outcome: 'noted',
          reason: 'Synpunkten tas med i vägledningen.',
          changedVersionId: undefined,
          changedProvisionId: undefined,
        }),
      )
    }
  })
}

async function othersDecide(making: Making, today: Day): Promise<void> {
  const round = await findRoundBySlug(making.db, 'avtal-2027')
  for (const party of making.parties.filter(({ code }) => code !== lastToDecide)) {
    const mandate = making.mandates.registrarOf(party.id)
    await inTransaction(making.db, scopeOf(mandate), async (tx) =>
      must(
        await recordDecision(tx, today, mandate, {
          roundId: round!.id,
          partyId: party.id,
          decidedOn: day('2026-08-24'),
          paragraph: '§ 77',
          registryNumber: 'KS 2026/210',
          outcome: 'approved',
          packageHash: round!.packageHash,
          attestedOn: day('2026-08-31'),
          announcedOn: day('2026-09-01'),
          seen: asItStands,
        }),
      ),
    )
  }
}

test('an agreement is revised, consulted on, decided by all fifty, and enters into force', async () => {
  await using database = await freshDatabase()
  const making = await countyWith2017(database.db)
  await using product = await openProduct(database.db)
  const browser = await openChromium()
  try {
    await using writer = await travelAs(browser, product.baseUrl, editor)
    await importAndFreeze(writer, `${document}-2027-remiss.docx`, '2027-remiss', /2017/)

    await using leader = await travelAs(browser, product.baseUrl, processLeader)
    await leader.open('/sa-gar-det/ny')
    await leader.page.getByLabel(/^Titel på svenska/).fill('Nytt avtal 2027')
    await leader.page.getByLabel(/^Titel på engelska/).fill('New agreement 2027')
    await leader.page.getByLabel('Namn i adressen').fill('nytt-avtal-2027')
    await leader.page.getByLabel(/^Börjar/).fill('2026-03-19')
    await leader.press('Börja processen')

    await makePackage(leader, 'remissforslag', /remiss/)
    await leader.open('/remiss/ny', 'Förbered en remiss')
    await leader.page
      .getByLabel('Paket', { exact: true })
      .selectOption({ label: 'Paket remissforslag' })
    await leader.page.getByLabel('Vad heter remissen?').fill('Nytt avtal')
    await leader.page.getByLabel('Adress').fill('nytt-avtal')
    await leader.page.getByLabel('Inbjudan').fill('Ni ombeds svara på förslaget.')
    await leader.page.getByLabel('Frågor').fill('Går avtalet att införa?')
    await leader.page.getByLabel('Svarstiden börjar').fill('2026-03-19')
    await leader.page.getByLabel('Parternas sista dag').fill('2026-05-29')
    await leader.press('Spara utkastet')
    await leader.open('/remiss/nytt-avtal/oppna', 'Öppna remissen')
    await leader.press('Öppna remissen')

    await using lerum = await travelAs(browser, product.baseUrl, 'anna.ek@lerum.exempel.se')
    await answerInBrowser(lerum, 'Ordet behov behöver förtydligas.')
    await using ale = await travelAs(browser, product.baseUrl, 'yusuf.strom@ale.exempel.se')
    await answerInBrowser(ale, 'Samrådet behöver skrivas in.')
    await othersAnswer(making, day('2026-03-19'))

    // The new version that answers the comments.
    await importAndFreeze(
      writer,
      `${document}-2027.docx`,
      '2027',
      /2027-remiss|remiss/,
      async () => {
        // The terms are frozen and decided with the text.
        await leader.open(`/arbetsyta/${document}/2027/villkor`, /^Villkor/)
        await leader.page.getByLabel('Gäller från').fill('2027-01-01')
        await leader.page.getByLabel(/^Sista dag/).fill('')
        await leader.page.getByLabel('Avtalstid i år').fill('4')
        await leader.page.getByLabel('Uppsägningstid i månader').fill('18')
        await leader.press('Spara villkoren')
      },
    )
    await makePackage(leader, 'slutligt-forslag', /2027(?!.*remiss)/)

    await leader.open('/admin/dag')
    await leader.page.getByRole('textbox').last().fill('2026-06-01')
    await leader.press(/^Flytta till dagen|^Flytta dagen/)
    assert.match(await leader.page.locator('main').innerText(), /1 juni 2026/)

    await leader.open('/remiss/nytt-avtal')
    await leader.page
      .getByRole('combobox', { name: 'Paket som svarar på synpunkterna' })
      .selectOption({ label: 'Paket slutligt-forslag' })
    await leader.press('Spara paketet')
    assert.match(await leader.page.locator('main').innerText(), /obesvarade synpunkter/)
    await leader.open('/remiss/nytt-avtal/synpunkter/1')
    await leader.page.getByLabel('Bedömning').selectOption({ label: 'Tillgodosedd' })
    await leader.page.getByLabel(/^Skäl/).fill('Ordet är förtydligat i den nya versionen.')
    await leader.press('Spara svaret')
    await answerTheRest(making, day('2026-06-01'))
    await leader.open('/remiss/nytt-avtal')
    for (const step of ['Stäng rundan', 'Publicera sammanställningen']) {
      await leader.press(step)
      await leader.page.getByText('Inget har hänt än.').waitFor()
      await leader.press(step)
    }

    await leader.open('/beslutsomgang/ny', 'Öppna en beslutsomgång')
    await leader.page.getByLabel('Vilket paket ska beslutas?').selectOption('slutligt-forslag')
    await leader.page.getByLabel('Titel', { exact: true }).fill('Nytt avtal 2027')
    await leader.page.getByLabel('Namn i adressen').fill('avtal-2027')
    await leader.page
      .getByLabel('Vilken process hör den till?')
      .selectOption({ label: 'Nytt avtal 2027' })
    await leader.page.getByLabel('Omgången öppnar').fill('2026-06-01')
    await leader.page.getByLabel('Sista dag för beslut').fill('2026-10-31')
    await leader.page.getByLabel('Avtalet börjar gälla').fill('2027-01-01')
    await leader.press('Granska och öppna')
    assert.match(
      await leader.page.locator('main').innerText(),
      /Sista dag för beslut är 31 oktober/,
    )
    await leader.press('Öppna omgången')

    await moveTo(making, day('2026-06-01'), day('2026-09-02'))
    await othersDecide(making, day('2026-09-02'))
    await using visitor = await travelAs(browser, product.baseUrl)
    await visitor.open('/sa-gar-det/nytt-avtal-2027')
    assert.match(await visitor.page.locator('main').innerText(), /49\s+av 50 har godkänt/)

    await using registrar = await travelAs(
      browser,
      product.baseUrl,
      'ingrid.lovmark@lerum.exempel.se',
    )
    await registrar.open('/sa-gar-det/nytt-avtal-2027/beslut/1441-lerum?gor=beslut')
    await registrar.page.getByRole('radio', { name: /^Godkänt Fullmäktige/ }).check()
    await registrar.page.getByRole('checkbox').check()
    await registrar.page.getByLabel('Mötesdag').fill('2026-08-31')
    await registrar.page.getByLabel(/^Paragraf/).fill('§ 93')
    await registrar.page.getByLabel(/^Ert diarienummer/).fill('KS 2026/118')
    await registrar.press('Registrera beslutet')
    await visitor.open('/sa-gar-det/nytt-avtal-2027')
    assert.match(await visitor.page.locator('main').innerText(), /50\s+av 50 har godkänt/)

    const round = await findRoundBySlug(making.db, 'avtal-2027')
    await moveTo(making, day('2026-09-02'), day('2026-09-08'))
    await registrar.open('/sa-gar-det/nytt-avtal-2027/beslut/1441-lerum')
    await registrar.follow('Fyll på dagar och protokoll')
    await registrar.page.getByLabel('Protokollet justerades').fill('2026-09-07')
    await registrar.page.getByLabel(/^Justeringen anslogs/).fill('2026-09-08')
    await registrar.press('Registrera dagarna')
    assert.match(await registrar.page.locator('main').innerText(), /29 september 2026/)
    // Announced on 8 September: the last day to appeal is the 29th, and it is final on the 30th.
    const outcome = await readOutcome(making.db, round!.id, day('2026-09-30'))
    assert.equal(outcome.state, 'adopted')
    assert.equal(outcome.adoptedOn, '2026-09-30')
    assert.equal(outcome.entersIntoForceOn, '2027-01-01')

    await moveTo(making, day('2026-09-08'), day('2027-01-01'))
    await visitor.open(`/avtal/${document}`, /2027/)
    assert.match(await visitor.page.locator('main').innerText(), /Gäller i dag, 1 januari 2027/)
    await visitor.open(`/avtal/${document}?per=2026-12-31`, /2017/)
    assert.match(await visitor.page.locator('main').innerText(), /Allmänt om/)
    await visitor.open(`/avtal/${document}/utgavor`)
    await visitor.open('/')
    assert.match(await visitor.page.locator('main').innerText(), /2027/)
  } finally {
    await browser.close()
  }
})
