// SPDX-License-Identifier: EUPL-1.2
// Forty-nine parties approve the identical text and one says no: what applies instead, and why. And what is
// told when the fiftieth decision comes by letter, until its party has confirmed it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import { inTransaction, scopeOf } from '#platform/database/database.ts'
import { findDocumentBySlug } from '../../src/agreement/reads/documents.ts'
import { findVersion } from '../../src/agreement/reads/versions.ts'
import { startVersion } from '../../src/agreement/commands/documents.ts'
import { freezeVersion, makePackage } from '../../src/agreement/commands/freezing.ts'
import { recordDecision } from '../../src/decision/commands/decisions.ts'
import { openDecisionRound } from '../../src/decision/commands/rounds.ts'
import { must, type Making } from '../../src/demonstration/make.ts'
import { readExampleText } from '../../src/demonstration/texts.ts'
import { attachRound, startRevision } from '../../src/revision/commands.ts'
import { openChromium } from '../support/chromium.ts'
import { countyWith2017 } from '../support/county-with-2017.ts'
import { freshDatabase } from '../support/database.ts'
import { travelAs } from '../support/journey.ts'
import { aPdf } from '../support/pdf.ts'
import { openProduct } from '../support/product.ts'
import { asSeen } from '../support/as-seen.ts'

const saysNo = '1441'

/** A proposal of 2027 that every party but one has approved. */
async function allButOneApproved(making: Making): Promise<void> {
  const { processLeader, editor, registrarOf } = making.mandates
  const text = await readExampleText('halso-och-sjukvardsavtal-2027.docx', new Map())
  const opensOn = day('2025-09-01')
  const round = await inTransaction(making.db, scopeOf(processLeader), async (tx) => {
    const document = await findDocumentBySlug(tx, 'halso-och-sjukvardsavtal')
    const before = await findVersion(tx, 'halso-och-sjukvardsavtal', '2017')
    const draft = must(
      await startVersion(tx, opensOn, editor, {
        documentId: document!.id,
        label: '2027',
        title: text.title,
        subtitle: text.subtitle,
        isExampleText: true,
        basedOnVersionId: before!.id,
        sourceFileHash: undefined,
        provisions: text.provisions,
      }),
    )
    const seen = await asSeen.draft(tx, draft.id)
    const version = must(await freezeVersion(tx, opensOn, editor, { versionId: draft.id, seen }))
    const made = must(
      await makePackage(tx, opensOn, processLeader, {
        slug: 'avtal-2027',
        title: 'Nytt avtal 2027',
        versions: await asSeen.versions(tx, [version.id]),
      }),
    )
    const opened = must(
      await openDecisionRound(tx, opensOn, processLeader, {
        packageId: made.id,
        slug: 'avtal-2027',
        title: 'Nytt avtal 2027',
        opensOn,
        deadline: day('2026-05-31'),
        entersIntoForceOn: day('2027-01-01'),
        seen: asItStands,
      }),
    )
    const revision = must(
      await startRevision(tx, opensOn, processLeader, {
        seen: asItStands,
        slug: 'nytt-avtal-2027',
        title: { sv: 'Nytt avtal 2027', en: 'New agreement 2027' },
        summary: { sv: '', en: '' },
        startsOn: opensOn,
        endsOn: undefined,
        documentIds: [document!.id],
      }),
    )
    await attachRound(tx, opensOn, processLeader, {
      seen: asItStands,
      revisionId: revision.id,
      decisionRoundId: opened.id,
    })
    return opened
  })
  for (const party of making.parties.filter(({ code }) => code !== saysNo)) {
    const mandate = registrarOf(party.id)
    await inTransaction(making.db, scopeOf(mandate), async (tx) =>
      must(
        await recordDecision(tx, day('2026-02-20'), mandate, {
          roundId: round.id,
          partyId: party.id,
          decidedOn: day('2026-01-26'),
          paragraph: '§ 12',
          registryNumber: 'KS 2025/300',
          outcome: 'approved',
          packageHash: round.packageHash,
          attestedOn: day('2026-02-02'),
          announcedOn: day('2026-02-03'),
          seen: asItStands,
        }),
      ),
    )
  }
}

test('one council says no: the pages say that it fell, why, and what applies instead', async () => {
  await using database = await freshDatabase()
  await allButOneApproved(await countyWith2017(database.db))
  await using product = await openProduct(database.db)
  const browser = await openChromium()
  try {
    await using visitor = await travelAs(browser, product.baseUrl)
    await visitor.open('/sa-gar-det/nytt-avtal-2027', /nytt avtal 2027/i)
    assert.match(await visitor.page.locator('main').innerText(), /49\s+av 50 har godkänt/)

    await using registrar = await travelAs(
      browser,
      product.baseUrl,
      'ingrid.lovmark@lerum.exempel.se',
    )
    await registrar.open('/sa-gar-det/nytt-avtal-2027/beslut/1441-lerum?gor=beslut', /Lerum/)
    await registrar.page.getByRole('radio', { name: /^Avslag/ }).check()
    await registrar.page.getByLabel('Mötesdag').fill('2026-03-12')
    await registrar.page.getByLabel(/^Paragraf/).fill('§ 31')
    await registrar.page.getByLabel(/^Ert diarienummer/).fill('KS 2025/412')
    await registrar.press('Registrera beslutet')
    assert.match(await registrar.page.locator('main').innerText(), /Avslag/)

    await visitor.open('/sa-gar-det/nytt-avtal-2027', /nytt avtal 2027/i)
    const progress = await visitor.page.locator('main').innerText()
    assert.match(progress, /Lerum/)
    assert.match(progress, /fall|föll/i)
    assert.match(progress, /2017/)
    assert.match(progress, /löper vidare/)

    await visitor.open('/')
    const start = await visitor.page.locator('main').innerText()
    assert.match(start, /Lerum/)
    assert.match(start, /löper vidare/i)

    // The day after the planned entry into force the agreement of 2017 still applies.
    await visitor.open('/avtal/halso-och-sjukvardsavtal?per=2027-01-02', /2017/)
    assert.match(await visitor.page.locator('main').innerText(), /enligt dagens beslut/i)
  } finally {
    await browser.close()
  }
})

test('the fiftieth decision comes by letter: it counts, is told as such, and is confirmed', async () => {
  await using database = await freshDatabase()
  await allButOneApproved(await countyWith2017(database.db))
  await using product = await openProduct(database.db)
  const browser = await openChromium()
  const path = '/sa-gar-det/nytt-avtal-2027/beslut/1441-lerum'
  const notConfirmed = /efter brev 16 mars 2026; parten har inte bekräftat/
  try {
    await using leader = await travelAs(browser, product.baseUrl, 'karin.almlid@region.exempel.se')
    await leader.open(`${path}?gor=brev`, /Lerum/)
    await leader.page.getByRole('radio', { name: 'Brev' }).check()
    await leader.page.getByLabel('Dagen det kom').fill('2026-03-16')
    await leader.page.getByLabel(/^Från vilket kontor/).fill('Kommunkansliet')
    await leader.page.getByLabel(/^Originalet/).setInputFiles({
      name: 'brev.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(aPdf()),
    })
    await leader.page.getByRole('radio', { name: /^Godkänt Fullmäktige/ }).check()
    await leader.page.getByRole('checkbox', { name: /^Texten med fingeravtryck/ }).check()
    await leader.page.getByLabel('Mötesdag').fill('2026-03-12')
    await leader.page.getByLabel(/^Paragraf/).fill('§ 31')
    await leader.page.getByLabel(/^Ert diarienummer/).fill('KS 2025/412')
    await leader.press('Registrera beslutet efter brevet')
    assert.match(await leader.page.locator('main').innerText(), notConfirmed)

    await using visitor = await travelAs(browser, product.baseUrl)
    await visitor.open('/sa-gar-det/nytt-avtal-2027/beslut', /avtal 2027/i)
    const told = await visitor.page.locator('main').innerText()
    assert.match(told, /Alla 50 har godkänt samma text/)
    assert.match(told, /registrerat efter brev och inte bekräftat av parten/)

    await using registrar = await travelAs(
      browser,
      product.baseUrl,
      'ingrid.lovmark@lerum.exempel.se',
    )
    await registrar.open(path, /Lerum/)
    await registrar.page.getByRole('link', { name: 'Bekräfta beslutet' }).click()
    await registrar.press('Bekräfta att det stämmer')
    assert.match(await registrar.page.locator('main').innerText(), /Beslutet är bekräftat/)

    await visitor.open(path, /Lerum/)
    const confirmed = await visitor.page.locator('main').innerText()
    assert.doesNotMatch(confirmed, notConfirmed)
    assert.match(confirmed, /parten bekräftade/)
  } finally {
    await browser.close()
  }
})
