// SPDX-License-Identifier: EUPL-1.2
// The product under attack, as it is opened: what no form would send gets a clear no, never a fault.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { openBrowser, type Browser } from '../support/browser.ts'
import {
  aConsultation,
  anAgreement,
  wording,
  type SmallAgreement,
} from '../support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../support/database.ts'
import { aCounty } from '../support/decision-round.ts'
import { hiddenFieldsTo } from '../support/html-forms.ts'
import { openProduct, type OpenProduct } from '../support/product.ts'
import { signInPath } from '../support/site.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let product: OpenProduct
let agreement: SmallAgreement
let leader: Browser
let coordinator: Browser

before(async () => {
  database = await freshDatabase()
  await inTransaction(database.db, theProduct, async (tx) => {
    await tx.insertInto('product_day').values({ day: today }).execute()
  })
  const county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  await aConsultation(county, agreement, 'avtalet')
  await aConsultation(county, agreement, 'kort')
  product = await openProduct(database.db)
  leader = await signIn('karin.almlid@region.exempel.se')
  coordinator = await signIn('anna.ek@lerum.exempel.se')
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function signIn(email: string): Promise<Browser> {
  const browser = openBrowser(product.baseUrl)
  await browser.open(signInPath(email))
  return browser
}

const tooLarge = ['2147483648', '99999999999', '1e400', '-1', '0', '1.5', 'NaN']

test('a number in an address that no column holds is no page', async () => {
  for (const number of [...tooLarge, '%00', '7;drop', "7'--"]) {
    for (const path of [
      `/remiss/avtalet/kvitto/${number}`,
      `/remiss/avtalet/synpunkter/${number}`,
    ]) {
      const { status } = await leader.open(path)
      assert.ok(status === 404 || status === 400, `${status} ${path}`)
    }
  }
})

test('a revision that no form holds loses nothing and is no fault', async () => {
  for (const revision of tooLarge) {
    const text = await coordinator.submit('/remiss/avtalet/svara', {
      gor: 'helheten',
      text: `Vi skrev detta med ${revision}.`,
      revision,
    })
    assert.ok([200, 409].includes(text.status), `${text.status} text ${revision}`)
    assert.match(text.text, new RegExp(`Vi skrev detta med ${revision}`))
    const comment = await coordinator.submit('/remiss/avtalet/svara', {
      gor: 'synpunkt',
      del: `${agreement.versionId}.${agreement.sectionIds[0]}`,
      bestammelse: agreement.paragraphIds[0],
      kommentar: newId(),
      revision,
      slag: 'clarify',
      text: `Otydligt, ${revision}.`,
      lydelse: wording,
    })
    assert.ok([200, 409, 422].includes(comment.status), `${comment.status} comment ${revision}`)
  }
})

const number = '19121212-1212'

test('a personal number is refused where a text is named or explained, and what was typed is kept', async () => {
  const editor = await signIn('elin.bjorkvall@kommunerna.exempel.se')
  const named = { titel: `Avtal ${number}`, beteckning: '2028', adress: 'nytt-paket' }
  const draft = await editor.submit('/arbetsyta/avtalet/utkast', {
    ...named,
    utgar: agreement.versionId,
    version: agreement.versionId,
  })
  assert.equal(draft.status, 422)
  assert.match(draft.text, new RegExp(`Avtal ${number}`))
  const pack = await leader.submit('/arbetsyta/paket', { ...named, version: agreement.versionId })
  assert.equal(pack.status, 422)
  assert.match(pack.text, new RegExp(`Avtal ${number}`))
})

test('what is typed when a round is called off is shown again', async () => {
  const page = '/remiss/kort/svara'
  const drawn = hiddenFieldsTo((await coordinator.open(page)).text, page, 'helheten')
  await leader.fill(
    '/remiss/kort?skriv=stall-in',
    { skal: 'Underlaget var fel.', bekraftat: 'ja' },
    '/remiss/kort/stall-in',
  )
  const late = await coordinator.submit(page, { ...drawn, text: 'En hel eftermiddags arbete.' })
  assert.equal(late.status, 422)
  assert.match(late.text, /En hel eftermiddags arbete/)
})
