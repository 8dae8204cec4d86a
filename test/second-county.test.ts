// SPDX-License-Identifier: EUPL-1.2
// Another county than the one of the demonstration, from a folder and without a word of code: it is
// established, asks all its parties, and nothing that is drawn speaks of any other county.

import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { addDays, type Day } from '#kernel/day.ts'
import { dayInStockholm, fromEpoch } from '#kernel/instant.ts'
import { asItStands } from '#kernel/seen.ts'
import { CannotStart } from '#platform/running/cannot-start.ts'
import type { Io } from '#platform/running/command.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { init } from '../src/cli/init-command.ts'
import { draftConsultation, openConsultation } from '../src/consultation/commands/rounds.ts'
import { openDecisionRound } from '../src/decision/commands/rounds.ts'
import type { DemonstrationMandates } from '../src/demonstration/people.ts'
import { registerPerson } from '../src/organisation/commands.ts'
import { findMandate, listParties } from '../src/organisation/reads.ts'
import { readCountyPlans } from '../src/process/reads/county-plans.ts'
import { readRoute } from '../src/process/reads.ts'
import { openBrowser, type Browser } from './support/browser.ts'
import { anAgreement, type SmallAgreement } from './support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from './support/database.ts'
import { as, type County } from './support/decision-round.ts'
import { openProduct, type OpenProduct } from './support/product.ts'
import { signInPath } from './support/site.ts'

const bundled = fileURLToPath(new URL('../counties/halland/', import.meta.url))
const today: Day = dayInStockholm(fromEpoch(Date.now()))
const opensOn = addDays(today, -10)
const dueOn = addDays(today, 60)

let folder: string
let database: FreshDatabase
let product: OpenProduct
let county: County
let agreement: SmallAgreement

function io(): Io {
  return {
    env: { DATABASE_URL: database.migratingUrl },
    asJson: true,
    pathOf: (typed) => join(folder, typed),
    readInput: async () => '',
    answer: () => {},
    tell: () => {},
  }
}

const establish = (name: string) =>
  init(['--county', name, '--admin', 'drift@halland.exempel.se'], io())

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samsyn-county-'))
  await cp(bundled, join(folder, 'vart-lan'), { recursive: true })
  database = await freshDatabase()
})
after(async () => {
  await product?.[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

test('a folder that has to be mended establishes nothing, and says what and where', async () => {
  const broken = join(folder, 'trasigt')
  await cp(bundled, broken, { recursive: true })
  const path = join(broken, 'parties.csv')
  await writeFile(path, (await readFile(path, 'utf8')).replace('1315,', 'Hylte,'))
  await assert.rejects(establish('trasigt'), (fault) => {
    assert.ok(fault instanceof CannotStart)
    assert.match(fault.message, /parties\.csv, rad 5: code är ”Hylte”/)
    assert.match(fault.message, /parties\.csv, row 5: code is “Hylte”/)
    return true
  })
  assert.deepEqual(await listParties(database.db, today), [])
})

test('a county is established from a folder anywhere: parties, bodies under bodies, routes', async () => {
  assert.equal(await establish('vart-lan'), 0)
  const { db, owner } = database
  const parties = await listParties(db, today)
  assert.deepEqual(
    parties.map(({ code }) => code),
    ['13', '1382', '1380', '1315', '1384', '1381', '1383'],
  )
  const { county: made } = await owner
    .selectFrom('installation')
    .select('county')
    .executeTakeFirstOrThrow()
  assert.equal(made, 'halland')
  // The board under the executive board, which lies under the council.
  const depth = await db
    .selectFrom('body')
    .innerJoin('body as parent', 'parent.id', 'body.parent_id')
    .innerJoin('body as top', 'top.id', 'parent.parent_id')
    .select(['body.slug', 'parent.slug as parent', 'top.slug as top'])
    .where('body.slug', '=', '1380-namnd')
    .execute()
  assert.deepEqual(depth, [{ slug: '1380-namnd', parent: '1380-ks', top: '1380-kf' }])
  const laid = await db.selectFrom('county_route').select('kind').orderBy('kind').execute()
  assert.deepEqual(laid, [{ kind: 'consultation' }, { kind: 'decision' }])
  const told = await db
    .selectFrom('journal')
    .select('event')
    .where('room', '=', 'process')
    .orderBy('id')
    .execute()
  assert.deepEqual(told, [{ event: 'county-routes-laid' }, { event: 'county-plans-laid' }])

  // A round begins with what this county proposes for each kind of document.
  const { guideline } = await readCountyPlans(db)
  assert.deepEqual(guideline?.consultation, {
    days: 45,
    kind: 'comment-round',
    withoutSteps: ['council-position'],
  })
  const leader = await inTransaction(owner, theProduct, async (tx) => {
    const { mandateIds } = await registerPerson(tx, today, {
      name: 'Tove Lind',
      email: 'tove.lind@halland.exempel.se',
      mandates: [{ role: 'process-leader', from: opensOn }],
    })
    return mandateIds[0]!
  })
  const mandate = await findMandate(db, leader, today)
  assert.ok(mandate)
  const people = { processLeader: mandate } as unknown as DemonstrationMandates
  county = { db, today, parties, people }
  agreement = await anAgreement(county, 'avtalet')
})

const aDraft = (slug: string) =>
  as(county.db, county.people.processLeader, (tx) =>
    draftConsultation(tx, today, county.people.processLeader, {
      packageId: agreement.packageId,
      slug,
      title: 'Nytt avtal',
      kind: 'formal',
      invitation: 'Pröva förslaget.',
      questions: ['Är tiderna rimliga?'],
      opensOn,
      dueOn,
    }),
  )

test('a round asks all seven, along the county’s own steps', async () => {
  const drafted = await aDraft('avtalet')
  assert.ok(drafted.granted)
  const leader = county.people.processLeader
  const opened = await as(county.db, leader, (tx) =>
    openConsultation(tx, today, leader, { seen: asItStands, consultationId: drafted.value.id }),
  )
  assert.ok(opened.granted)
  const asked = await database.owner
    .selectFrom('consultee')
    .innerJoin('party', 'party.id', 'consultee.asked_party_id')
    .select('party.code')
    .where('consultation_id', '=', drafted.value.id)
    .where('asked_body_id', 'is', null)
    .orderBy('party.code')
    .execute()
  assert.deepEqual(
    asked.map(({ code }) => code),
    ['13', '1315', '1380', '1381', '1382', '1383', '1384'],
  )
  const { rows } = await readRoute(county.db, drafted.value.routeId, today)
  const bodiesOf = (key: string) =>
    rows.filter((row) => row.key === key).map(({ body }) => body.slug)
  // Hylte has no board for care, and answers through its executive board.
  assert.deepEqual(bodiesOf('municipality-answer'), [
    '1382-namnd',
    '1380-namnd',
    '1315-ks',
    '1384-namnd',
    '1381-namnd',
    '1383-namnd',
  ])
  assert.deepEqual(bodiesOf('region-compile'), ['13-rs'])
  assert.deepEqual(bodiesOf('association-hand-over'), ['hallands-kommuner'])
})

/** Each page in both languages: none speaks of another county, and all say which this is. */
async function drawAll(browser: Browser, paths: readonly string[]): Promise<void> {
  for (const path of paths.flatMap((one) => [one, one === '/' ? '/en' : `/en${one}`])) {
    const { text } = await browser.open(path)
    assert.doesNotMatch(text, another, path)
    // The page that is not there is drawn in the same frame.
    assert.match(text, /Halland/, path)
  }
}

const another =
  /Västra Götaland|Vastra Gotaland|VästKom|Skaraborg|Fyrbodal|Borås|Göteborg|Lerum|\bSRO\b|\bVVG\b|\bSSN\b|\b49\b|\b50 part|fyra kommunalförbund|four associations|politiska samrådsorganet|Vad är bäst för individen/i

test('nothing that anyone or the process leader is drawn speaks of another county', async () => {
  product = await openProduct(database.db)
  const anyone = openBrowser(product.baseUrl)
  const paths = ['/', '/avtal', '/parter', '/parter/1315-hylte', '/om', '/tillganglighet', '/personuppgifter', '/oppna-data', '/sa-gar-det', '/remiss', '/remiss/avtalet', '/sok?q=permission', '/ingenting'] // prettier-ignore
  await drawAll(anyone, paths)
  const leader = openBrowser(product.baseUrl)
  await leader.open(signInPath('tove.lind@halland.exempel.se'))
  const own = ['/arenden', '/min-part', '/min-part/brev', '/remiss/ny', '/remiss/avtalet/sammanstallning', '/arbetsyta', '/arbetsyta/nytt', '/sa-gar-det/ny'] // prettier-ignore
  await drawAll(leader, own)
  const start = await anyone.open('/')
  assert.match(start.text, /Region Halland och länets 6 kommuner/)
  assert.match((await anyone.open('/parter')).text, /Kommunerna hör till ett kommunalförbund/)
  // Bodies under bodies are drawn as they hang together.
  assert.match(
    (await anyone.open('/parter/1380-halmstad')).text,
    /<li><span lang="sv">Kommunfullmäktige<\/span><ul class="dotted"><li><span lang="sv">Kommunstyrelsen<\/span><ul class="dotted"><li>/,
  )
  const round = await anyone.open('/remiss/avtalet')
  assert.match(round.text, /class="tile [^"]* c4 r4"[^>]*title="Hylte/)
})

test('a party without a body that can answer or decide stops the round, with its name', async () => {
  await database.owner
    .updateTable('body')
    .set({ valid_until: addDays(opensOn, -1) })
    .where('slug', 'in', ['1315-kf', '1315-ks'])
    .execute()
  const drafted = await aDraft('utan-hylte')
  assert.deepEqual(drafted.granted ? undefined : [drafted.refusal, drafted.facts], [
    'party-left-out',
    { party: 'Hylte kommun' },
  ])
  const leader = county.people.processLeader
  const opened = await as(county.db, leader, (tx) =>
    openDecisionRound(tx, today, leader, {
      packageId: agreement.packageId,
      slug: 'utan-hylte',
      title: 'Nytt avtal',
      opensOn,
      deadline: dueOn,
      entersIntoForceOn: addDays(dueOn, 1),
      seen: asItStands,
    }),
  )
  assert.deepEqual(opened.granted ? undefined : [opened.refusal, opened.facts], [
    'party-without-council',
    { party: 'Hylte kommun' },
  ])
})
