// SPDX-License-Identifier: EUPL-1.2
// Nothing that reaches others happens by one press: each step of a round is told first, as it would be,
// and taken when the page that asks has been answered.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, day, type Day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { openBrowser, type Browser, type Page } from '../../test/support/browser.ts'
import {
  aConsultation,
  anAgreement,
  dueOn,
  type SmallAgreement,
} from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'
import { hiddenFieldsTo } from '../../test/support/html-forms.ts'
import { getPackage } from '../agreement/reads/packages.ts'
import { publishPackage } from '../agreement/commands/publishing.ts'
import { steps } from './rules/lifecycle.ts'

const path = '/remiss/avtalet'
const today = day('2026-03-19')

let database: FreshDatabase
let product: OpenProduct
let county: County
let agreement: SmallAgreement
let leader: Browser

const moveTo = (on: Day) =>
  inTransaction(database.owner, theProduct, async (tx) => {
    await tx.deleteFrom('product_day').execute()
    await tx.insertInto('product_day').values({ day: on }).execute()
  })

before(async () => {
  database = await freshDatabase()
  await moveTo(today)
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  await aConsultation(county, agreement, 'avtalet', false)
  product = await openProduct(database.db)
  leader = openBrowser(product.baseUrl)
  await leader.open(signInPath('karin.almlid@region.exempel.se'))
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

/** What the journal has been told; the letters themselves are withheld from all but whom they are for. */
async function countOf(event?: 'mail-queued'): Promise<number> {
  const { count } = await database.owner
    .selectFrom('journal')
    .select((the) => the.fn.countAll<number>().as('count'))
    .$if(event !== undefined, (query) => query.where('event', '=', event!))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const publishedOn = async (packageId: string) =>
  (await getPackage(database.db, packageId)).versions.map((version) => version.publishedOn)

/** The page that asks, its `sent` being a form without a yes; nothing is written meanwhile. */
async function asked(deed: string, sent: () => Promise<Page>, told: readonly RegExp[]) {
  const written = await countOf()
  const page = await sent()
  assert.equal(page.status, 200)
  assert.equal(await countOf(), written, 'it was done')
  assert.match(page.text, /Inget har hänt än/)
  for (const one of told) assert.match(page.text, one)
  const carried = hiddenFieldsTo(page.text, `${path}/${deed}`)
  assert.equal(carried['bekraftat'], 'ja')
  return carried
}

const lettersTold = (text: string) => Number(/(\d+) brev skickas/.exec(text)?.[1])

test('every step of a round is asked twice', () => {
  for (const [name, { asks }] of Object.entries(steps)) assert.equal(asks, 'twice', name)
})

test('to open: the route, the days, the letters that are sent and the text that becomes public', async () => {
  assert.deepEqual(
    await publishedOn(agreement.packageId),
    [undefined],
    'freezing publishes nothing',
  )
  const page = await leader.open(`${path}/oppna`)
  const carried = await asked('oppna', () => leader.open(`${path}/oppna`), [
    /50 parter får frågan/,
    /Parterna svarar senast torsdag 30 april 2026/,
    /blir offentliga för första gången: Avtal avtalet 2027 \(remiss\)/,
    /<h2 id="vag">Vägen<\/h2>/,
    /<li>Lerums? ?[^<]*<\/li>/,
  ])
  const letters = lettersTold(page.text)
  assert.ok(letters > 0)
  const { bekraftat: _, ...without } = carried
  await asked('oppna', () => leader.submit(`${path}/oppna`, without), [/50 parter/])
  const opened = await leader.submit(`${path}/oppna`, carried)
  assert.match(opened.text, /Remissen är öppen/)
  assert.equal(await countOf('mail-queued'), letters, 'as many as were told')
  assert.deepEqual(await publishedOn(agreement.packageId), [today], 'opening publishes the package')
})

test('to extend: the old day and the new, the reason, and what was typed is sent with the yes', async () => {
  const sent = await countOf('mail-queued')
  const typed = { dag: '2026-05-08', skal: 'Påsken kom emellan.' }
  const carried = await asked(
    'forlang',
    () => leader.fill(`${path}?skriv=forlang`, typed, `${path}/forlang`),
    [/flyttas från 30 april 2026 till 8 maj 2026/, /”Påsken kom emellan\.”/, /brev skickas/],
  )
  assert.equal(carried['skal'], typed.skal)
  await leader.submit(`${path}/forlang`, carried)
  assert.match((await leader.open(path)).text, /8 maj 2026/)
  assert.ok((await countOf('mail-queued')) > sent)
})

test('a reason that is missing is told at its field, before anything is asked', async () => {
  const refused = await leader.fill(
    `${path}?skriv=stall-in`,
    { skal: '', bekraftat: 'ja' },
    `${path}/stall-in`,
  )
  assert.equal(refused.status, 422)
  assert.doesNotMatch(refused.text, /Inget har hänt än/)
})

test('to cancel: the letters and the reason; going back leaves the round open', async () => {
  await asked(
    'stall-in',
    () => leader.fill(`${path}?skriv=stall-in`, { skal: 'Lagen ändras.' }, `${path}/stall-in`),
    [/”Lagen ändras\.”/, /kan inte öppnas igen/, /brev skickas/],
  )
  assert.match((await leader.open(path)).text, /Ställ in remissen/)
})

test('to close, and to publish: what is compiled, and the answering text that becomes public', async () => {
  const answering = await anAgreement(county, 'avtalet', agreement)
  await leader.fill(path, { paket: answering.packageId }, `${path}/svarspaket`)
  await moveTo(addDays(dueOn, 30))
  const close = await asked('stang', () => leader.fill(path, {}, `${path}/stang`), [
    /0 svar är med/,
    /Inget brev skickas/,
    /kan inte öppnas igen/,
  ])
  await leader.submit(`${path}/stang`, close)
  assert.deepEqual(await publishedOn(answering.packageId), [undefined])
  const publish = await asked('publicera', () => leader.fill(path, {}, `${path}/publicera`), [
    /0 svar blir offentliga/,
    /för första gången: Avtal avtalet 2027/,
    /Det går inte att ta tillbaka/,
  ])
  await leader.submit(`${path}/publicera`, publish)
  assert.deepEqual(await publishedOn(answering.packageId), [addDays(dueOn, 30)])
})

test('in English', async () => {
  const further = await anAgreement(county, 'mer')
  await aConsultation(county, further, 'mer', false)
  const { text } = await leader.open('/en/remiss/mer/oppna')
  assert.match(text, /Nothing has happened yet.*letters are sent/s)
  await as(database.db, county.people.processLeader, (tx) =>
    publishPackage(tx, today, further.packageId),
  )
  assert.doesNotMatch((await leader.open('/en/remiss/mer/oppna')).text, /for the first time/)
})
