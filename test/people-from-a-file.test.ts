// SPDX-License-Identifier: EUPL-1.2
// Many people from one file: invited by the rules of one invitation, all of them or none.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { type Browser, openBrowser } from './support/browser.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { formsOf } from './support/html-forms.ts'
import { type OpenProduct, openProduct } from './support/product.ts'
import { signInPath } from './support/site.ts'
import { visitors } from './access-table.ts'

const path = '/min-part/las-in'
const heads = 'Namn;E-post;Roll;Gäller för;Från och med;Till och med'

let database: Awaited<ReturnType<typeof demonstrationDatabase>>
let product: OpenProduct
let coordinator: Browser
let administrator: Browser

before(async () => {
  database = await demonstrationDatabase()
  product = await openProduct(database.db)
  coordinator = openBrowser(product.baseUrl)
  await coordinator.open(signInPath(visitors.coordinator))
  administrator = openBrowser(product.baseUrl)
  await administrator.open(signInPath(visitors.administrator))
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function send(browser: Browser, ...lines: readonly string[]) {
  await browser.open(path)
  const fil = new File([[heads, ...lines].join('\r\n')], 'personer.csv')
  return browser.submit(path, { sett: '', fil })
}

function confirmation(text: string) {
  const form = formsOf(text, path).find(({ fields }) =>
    fields.some(({ name, value }) => name === 'steg' && value === 'genomfor'),
  )
  const unescaped = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  return form && Object.fromEntries(form.fields.map(({ name, value }) => [name, unescaped(value)]))
}

const said = (text: string) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** Of what the product itself sees. */
const counted = () =>
  inTransaction(database.db, theProduct, async (tx) => {
    const count = async (table: 'mandate' | 'mail') => {
      const all = tx.selectFrom(table).select((eb) => eb.fn.countAll<string>().as('count'))
      return Number((await all.executeTakeFirstOrThrow()).count)
    }
    return { mandates: await count('mandate'), letters: await count('mail') }
  })

test('a coordinator invites several to her own party, and the same file once', async () => {
  const before = await counted()
  const lines = [
    'Eva Ny;eva.ny@lerum.exempel.se;registrator;Lerums kommun;;2027-12-31',
    'Nils Ny;Nils.Ny@lerum.exempel.se;Läsare;;2026-04-01;',
  ]
  const page = await send(coordinator, ...lines)
  assert.equal(page.status, 200, said(page.text).slice(-1500))
  assert.match(said(page.text), /2 rader är nya/)
  assert.deepEqual(await counted(), before, 'a preview writes nothing and sends nothing')
  const done = await coordinator.submit(path, confirmation(page.text)!)
  assert.match(said(done.text), /2 rader är inlästa\./)
  const now = await counted()
  assert.equal(now.mandates, before.mandates + 2)
  assert.ok(now.letters >= before.letters + 2)
  const again = await send(coordinator, ...lines)
  assert.match(said(again.text), /Alla rader finns redan/)
  const more = await send(coordinator, ...lines, 'Ulla Ny;ulla.ny@lerum.exempel.se;läsare;1441;;')
  assert.match(said(more.text), /En rad är ny och läses in\. 2 rader finns redan och rörs inte\./)
})

test('what may not be given is refused by row, and then nobody is invited', async () => {
  const before = await counted()
  const page = await send(
    coordinator,
    'Eva Två;eva.tva@lerum.exempel.se;registrator;;;',
    'Per Två;per.tva@lerum.exempel.se;administratör;;;',
    'Pia Två;inte en adress;läsare;;;',
    'Bo Två;bo.tva@lerum.exempel.se;läsare;Göteborgs stad;;',
    'Li Två;li.tva@lerum.exempel.se;läsare;;2020-01-01;',
  )
  assert.equal(page.status, 422)
  const text = said(page.text)
  assert.match(text, /Rad 3, kolumn Roll: /)
  assert.match(text, /Rad 4, kolumn E-post: Skriv hela e-postadressen/)
  assert.match(text, /Rad 5, kolumn Gäller för: Det som står känns inte igen/)
  assert.match(text, /Rad 6, kolumn Från och med: /)
  assert.doesNotMatch(text, /Rad 2/)
  assert.equal(confirmation(page.text), undefined)
  assert.deepEqual(await counted(), before)
})

test('whoever serves all gives what serves all, and no party that has a coordinator anything', async () => {
  const page = await send(
    administrator,
    'Ada Drift;ada.drift@drift.exempel.se;redaktör;;;',
    'Kim Utifrån;kim@lerum.exempel.se;koordinator;Lerum;;',
  )
  assert.match(said(page.text), /Rad 3/)
  assert.doesNotMatch(said(page.text), /Rad 2,/)
  const one = await send(administrator, 'Ada Drift;ada.drift@drift.exempel.se;redaktör;;;')
  assert.match(said(one.text), /En rad är ny och läses in/)
})

test('a registrar invites nobody', async () => {
  const registrar = openBrowser(product.baseUrl)
  await registrar.open(signInPath(visitors.registrar))
  assert.equal((await registrar.open(path)).status, 403)
})
