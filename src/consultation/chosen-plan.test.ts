// SPDX-License-Identifier: EUPL-1.2
// The last day of each step is chosen in a plan, and what the calendar says of it stands beside it. A
// draft whose route names a body that has ended is not opened.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addDays, day, type Day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { openBrowser, type Browser } from '../../test/support/browser.ts'
import { anAgreement, type SmallAgreement } from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { hiddenFieldsTo } from '../../test/support/html-forms.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'
import { addBody, addMeetingDays, endBody } from '../organisation/commands/editing-county.ts'
import { getConsultation } from './reads/rounds.ts'
import { findConsultationBySlug } from './reads/rounds.ts'
import { readPrepared } from './reads/prepared.ts'
import { readRoute } from '../process/reads.ts'

const today = day('2026-03-19')

let database: FreshDatabase
let product: OpenProduct
let county: County
let agreement: SmallAgreement
let leader: Browser

before(async () => {
  database = await freshDatabase()
  await moveTo(today)
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  product = await openProduct(database.db)
  leader = openBrowser(product.baseUrl)
  await leader.open(signInPath('karin.almlid@region.exempel.se'))
  await meet('ssn', '2026-04-15')
  await end('vastkom-styrelse', '2026-05-03')
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const moveTo = (on: Day) =>
  inTransaction(database.owner, theProduct, async (tx) => {
    await tx.deleteFrom('product_day').execute()
    await tx.insertInto('product_day').values({ day: on }).execute()
  })

const admin = () => county.people.administrator

async function meet(slug: string, ...days: string[]) {
  const input = { slug, days: days.map(day), seen: asItStands }
  const met = await as(county.db, admin(), (tx) => addMeetingDays(tx, today, admin(), input))
  assert.ok(met.granted)
}

/** Ended without asking who waits: that is asked elsewhere. */
async function end(slug: string, lastDay: string) {
  const listBroken = async () => []
  const input = { slug, lastDay: day(lastDay), seen: asItStands, listBroken }
  const ended = await as(county.db, admin(), (tx) => endBody(tx, today, admin(), input))
  assert.ok(ended.granted, ended.granted ? '' : ended.refusal)
}

const fields = (slug: string, rest: Readonly<Record<string, string>> = {}) => ({
  gor: 'spara',
  paket: agreement.packageId,
  namn: `Remiss ${slug}`,
  adress: slug,
  slag: 'formal',
  inbjudan: 'Läs och svara.',
  fragor: '',
  fran: '2026-04-01',
  till: '2026-06-30',
  namnder: '',
  ...rest,
})

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** A day that is chosen for a step, and the sentence that stands beside it. */
const rows: readonly (readonly [step: string, on: string, said: RegExp])[] = [
  ['vastkom-hand-over', '2026-04-11', /kommunalförbunden: 11 april 2026 är en lördag\. Sista vardagen före är 10 april 2026\./],
  ['vastkom-hand-over', '2026-04-12', /12 april 2026 är en söndag\. Sista vardagen före är 10 april 2026\./],
  ['vastkom-hand-over', '2026-04-06', /6 april 2026 är annandag påsk\. Sista vardagen före är 2 april 2026\./],
  ['work-up', '2026-07-15', /Bearbeta svaren: 15 juli 2026 ligger i juli, då få organ möts\./],
  ['ssn-hand-over', '2026-04-14', /nämnder: .+ möts inte före 14 april 2026\./],
  ['ssn-hand-over', '2026-05-06', /nämnder: .+ möts sista gången 15 april 2026, före sista dagen 6 maj 2026\./],
  ['vastkom-hand-over', '2026-05-04', /kommunalförbunden: .+ finns till och med 3 maj 2026, före sista dagen 4 maj 2026\./],
  ['work-up', '2026-06-01', /Bearbeta svaren ska vara klart före Svara på remissen, som det väntar på\./],
] // prettier-ignore

describe('a day that collides says so beside its step', () => {
  for (const [step, on, said] of rows)
    test(`${step} ${on}`, async () => {
      const typed = fields('krockar', { gor: 'visa', [`senast-${step}`]: on })
      const { status, text } = await leader.submit('/remiss/ny', typed)
      assert.equal(status, 200)
      const beside = text.slice(text.indexOf(`id="ny-senast-${step}"`))
      assert.match(textOf(beside.slice(0, beside.indexOf('</ul>'))), said)
      assert.match(text, new RegExp(`value="${on}" id="ny-senast-${step}"`))
    })
})

test('the form begins with what the county proposes for the kind of document', async () => {
  const { text } = await leader.open(`/remiss/ny?paket=${agreement.packageId}`)
  assert.match(text, /Formuläret börjar med länets förslag för ramavtal\. Allt går att ändra\./)
  assert.ok(text.includes(`value="${addDays(today, 140)}" id="ny-till"`))
  const decision = await leader.open('/beslutsomgang/ny?paket=avtalet')
  assert.match(decision.text, /Dagarna börjar med länets förslag för ramavtal/)
  assert.ok(decision.text.includes(`value="${addDays(today, 270)}" id="omgang-sista-dag"`))
  const none = await leader.open('/remiss/ny')
  assert.doesNotMatch(none.text, /länets förslag/)
})

test('a day that collides with nothing says nothing, and the route has it', async () => {
  const typed = fields('fri', { gor: 'visa', 'senast-work-up': '25 augusti 2026' })
  const { text } = await leader.submit('/remiss/ny', typed)
  const said = textOf(text)
  assert.match(said, /25 augusti 2026/)
  assert.doesNotMatch(said, /25 augusti 2026 (är|ligger)/)
  assert.match(said, /Annars ingen sista dag\./)
})

test('a day that is none, or that comes before the round, is told at its step', async () => {
  const none = fields('fel', { 'senast-ssn-hand-over': '2026-02-30' })
  const { status, text } = await leader.submit('/remiss/ny', none)
  assert.equal(status, 422)
  assert.match(text, /href="#ny-senast-ssn-hand-over"/)
  const early = await leader.submit(
    '/remiss/ny',
    fields('fel', { 'senast-ssn-hand-over': '2026-03-31' }),
  )
  assert.equal(early.status, 422)
  assert.match(early.text, /href="#ny-senast-ssn-hand-over"/)
  assert.match(early.text, /Välj en sista dag som inte kommer före 1 april 2026/)
  const late = await leader.submit(
    '/remiss/ny',
    fields('fel', { 'senast-ssn-compile': '2026-07-01' }),
  )
  assert.match(late.text, /href="#ny-senast-ssn-compile"/)
  assert.match(late.text, /Välj en sista dag till och med 30 juni 2026/)
})

const chosenIn = async (slug: string) => {
  const round = await findConsultationBySlug(county.db, slug)
  assert.ok(round)
  const { lastDays } = await readPrepared(county.db, await getConsultation(county.db, round.id))
  const { rows } = await readRoute(county.db, round.routeId, today)
  return { round, lastDays, rows }
}

test('what was chosen is kept, shown in the draft, and taken away when it is emptied', async () => {
  const typed = fields('vald', { 'senast-work-up': '2026-08-25', 'senast-sro-position': '' })
  assert.equal((await leader.submit('/remiss/ny', typed)).path, '/remiss/vald')
  const kept = await chosenIn('vald')
  assert.deepEqual(kept.lastDays, { 'work-up': day('2026-08-25') })
  assert.equal(kept.rows.find(({ key }) => key === 'work-up')?.dueOn, day('2026-08-25'))
  const address = '/remiss/vald/andra'
  const form = await leader.open(address)
  assert.match(form.text, /value="2026-08-25" id="andra-senast-work-up"/)
  const { adress: _, ...rest } = fields('vald')
  const sent = { ...rest, ...hiddenFieldsTo(form.text, address) }
  const own = { ...sent, 'senast-sro-position': '2026-04-01' }
  assert.equal((await leader.submit(address, own)).path, '/remiss/vald?klart=sparat')
  assert.deepEqual((await chosenIn('vald')).lastDays, {})
})

test('a draft that waits for a body that has ended is not opened until it is laid anew', async () => {
  const added = await as(county.db, admin(), (tx) =>
    addBody(tx, today, admin(), {
      name: 'Nya samverkansstyrelsen',
      kind: 'joint-board',
      from: day('2026-04-20'),
      seen: asItStands,
    }),
  )
  assert.ok(added.granted)
  assert.equal((await leader.submit('/remiss/ny', fields('slut'))).path, '/remiss/slut')
  await moveTo(day('2026-05-10'))
  const opening = '/remiss/slut/oppna'
  const told = await leader.open(opening)
  assert.match(told.text, /fanns till och med 3 maj 2026 och kan inte ta steget Sända till kommunalförbunden/) // prettier-ignore
  assert.doesNotMatch(told.text, /Inget brev skickas|type="submit">Öppna remissen/)
  const sent = { sett: 'round=draft;prepared=1', bekraftat: 'ja' }
  assert.equal((await leader.submit(opening, sent)).status, 422)
  assert.equal((await chosenIn('slut')).round.status, 'draft')
  const address = '/remiss/slut/andra'
  const { adress: _, ...rest } = fields('slut', { fran: '2026-05-11' })
  const marked = { ...rest, ...hiddenFieldsTo((await leader.open(address)).text, address) }
  assert.equal((await leader.submit(address, marked)).path, '/remiss/slut?klart=sparat')
  const { rows } = await chosenIn('slut')
  const body = rows.find(({ key }) => key === 'vastkom-hand-over')?.body.name
  assert.equal(body, 'Nya samverkansstyrelsen')
  const again = await leader.open(opening)
  assert.doesNotMatch(again.text, /fanns till och med/)
})
