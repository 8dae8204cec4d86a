// SPDX-License-Identifier: EUPL-1.2
// Who follows mandates that end sees who takes over, and only where she may.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { openBrowser, type Browser } from '../../test/support/browser.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty } from '../../test/support/decision-round.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'
import { registerPerson } from './commands.ts'

const today = day('2026-11-02')
const lastDay = day('2026-12-31')
const path = '/min-part/mandat-som-slutar'

let database: FreshDatabase
let product: OpenProduct

before(async () => {
  database = await freshDatabase()
  await inTransaction(database.owner, theProduct, async (tx) => {
    await tx.insertInto('product_day').values({ day: today }).execute()
  })
  const county = await aCounty(database.db, today)
  const lerum = county.parties.find(({ code }) => code === '1441')!
  const ale = county.parties.find(({ code }) => code === '1440')!
  const named = (
    name: string,
    partyId: string,
    period: { readonly from: typeof today; readonly until?: typeof today },
  ) =>
    inTransaction(database.owner, theProduct, (tx) =>
      registerPerson(tx, today, {
        name,
        email: `${name.toLowerCase().replaceAll(' ', '.')}@x.exempel.se`,
        mandates: [{ role: 'contributor', partyId, ...period }],
      }),
    )
  await named('Disa Sluter', lerum.id, { from: today, until: lastDay })
  await named('Egon Efter', lerum.id, { from: addDays(lastDay, 1) })
  await named('Frej Ensam', ale.id, { from: today, until: lastDay })
  product = await openProduct(database.db)
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

test('an administrator sees all, with who takes over or that nobody is chosen', async () => {
  const admin = await signIn('mats.granlof@drift.exempel.se')
  const { text } = await admin.open(path)
  assert.match(text, /Disa Sluter.*Egon Efter, från 1 januari 2027/s)
  assert.match(text, /Frej Ensam.*<strong>Ingen utsedd<\/strong>/s)
  const left = await admin.open(`${path}?visa=nobody`)
  assert.match(left.text, /Frej Ensam/)
  assert.doesNotMatch(left.text, /Disa Sluter/)
  assert.match((await admin.open('/min-part')).text, /href="\/min-part\/mandat-som-slutar"/)
})

test('a coordinator sees those of her party, in files too', async () => {
  const anna = await signIn('anna.ek@lerum.exempel.se')
  for (const form of ['', '.csv', '.json']) {
    const { text } = await anna.open(`${path}${form}`)
    assert.match(text, /Disa Sluter/, form)
    assert.doesNotMatch(text, /Frej Ensam/, form)
  }
})

test('that nobody is chosen waits on the desk of who may follow it, and of nobody else', async () => {
  const desk = async (email: string) => (await (await signIn(email)).open('/arenden')).text
  const admin = await desk('mats.granlof@drift.exempel.se')
  assert.match(admin, /mandat slutar, och ingen är utsedd/)
  assert.match(admin, /href="\/min-part\/mandat-som-slutar\?visa=nobody"/)
  // Lerum’s is followed by someone, so its coordinator has nothing to see to.
  assert.doesNotMatch(await desk('anna.ek@lerum.exempel.se'), /ingen är utsedd/)
  assert.match(await desk('yusuf.strom@ale.exempel.se'), /Ett mandat slutar, och ingen är utsedd/)
})
