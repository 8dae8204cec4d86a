// SPDX-License-Identifier: EUPL-1.2
// One who registers for two parties sees both in the round, and registers for each where she is.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { openBrowser, type Browser } from '../../test/support/browser.ts'
import type { FreshDatabase } from '../../test/support/database.ts'
import { demonstrationDatabase } from '../../test/support/demonstration-database.ts'
import { hiddenFieldsOf } from '../../test/support/html-forms.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'
import { registerPerson } from '../organisation/commands.ts'
import type { Party } from '../organisation/rules/party.ts'
import { latestOutcomes } from './reads/outcomes.ts'

const today = day('2026-03-19')
const path = '/sa-gar-det/nytt-avtal-2027/beslut'
const email = 'signe.two@kommunerna.exempel.se'
let database: FreshDatabase
let product: OpenProduct
let registrar: Browser
let own: readonly Party[]
let other: Party

before(async () => {
  database = await demonstrationDatabase()
  const [outcome] = (await latestOutcomes(database.db, today)).filter(
    ({ round }) => round.status === 'open',
  )
  const waiting = outcome!.remaining.filter(({ decision }) => !decision).map(({ party }) => party)
  own = waiting.slice(0, 2)
  other = waiting[2]!
  await inTransaction(database.db, theProduct, (tx) =>
    registerPerson(tx, today, {
      name: 'Signe Two',
      email,
      mandates: own.map(({ id }) => ({
        role: 'registrar' as const,
        from: day('2024-01-01'),
        partyId: id,
      })),
    }),
  )
  product = await openProduct(database.db)
  registrar = openBrowser(product.baseUrl)
  await registrar.open(signInPath(email))
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test('both stand on the page of the round, and nobody else’s', async () => {
  const { text } = await registrar.open(path)
  const panel = text.slice(text.indexOf('id="mina-parter"'), text.indexOf('id="aterstar"'))
  for (const party of own) assert.ok(panel.includes(`part=${party.slug}#formular`), party.slug)
  assert.ok(!panel.includes(`part=${other.slug}#formular`))
  const visitor = await openBrowser(product.baseUrl).open(path)
  assert.doesNotMatch(visitor.text, /mina-parter/)
  const single = openBrowser(product.baseUrl)
  await single.open(signInPath('ingrid.lovmark@lerum.exempel.se'))
  assert.doesNotMatch((await single.open(path)).text, /mina-parter/)
})

test('each is registered where one is, one after the other, without choosing a mandate', async () => {
  for (const [at, party] of own.entries()) {
    const { text } = await registrar.open(`${path}?part=${party.slug}`)
    const hidden = hiddenFieldsOf(text, 'beslut')
    const hash = /name="fingeravtryck"[^>]*value="([^"]+)"/.exec(text)![1]!
    const receipt = await registrar.submit(`${path}/${party.slug}`, {
      ...hidden,
      utfall: 'approved',
      fingeravtryck: hash,
      motesdag: '2026-03-09',
      paragraf: `§ ${41 + at}`,
      diarienummer: 'KS 2026/1',
    })
    assert.equal(receipt.status, 200, party.slug)
    assert.ok(receipt.text.includes(party.name))
    assert.match(receipt.path, new RegExp(`/${party.slug}/kvitto/`))
  }
  const { text } = await registrar.open(path)
  assert.equal([...text.matchAll(/Registrera ett nytt beslut/g)].length, 2)
})

test('a form for a party that is not hers is drawn for nobody, and sent it is refused', async () => {
  const { text } = await registrar.open(`${path}?part=${other.slug}`)
  assert.doesNotMatch(text, /name="fingeravtryck"/)
  const sent = await registrar.submit(`${path}/${other.slug}`, {
    gor: 'beslut',
    utfall: 'approved',
  })
  assert.equal(sent.status, 403)
})
