// SPDX-License-Identifier: EUPL-1.2
// A form whose ground has changed since it was drawn comes back: what its reader saw, what stands now,
// by whom and when, with what she typed still in it. Nothing of it is saved.

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { openBrowser, type Browser, type Page } from '../../test/support/browser.ts'
import {
  aConsultation,
  anAgreement,
  type SmallAgreement,
} from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, type County } from '../../test/support/decision-round.ts'
import { hiddenFieldsTo } from '../../test/support/html-forms.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'

const today = day('2026-03-19')
const path = '/remiss/avtalet'
const when = 'kl\\. \\d\\d\\.\\d\\d'

let database: FreshDatabase
let product: OpenProduct
let county: County
let agreement: SmallAgreement
let leader: Browser
let other: Browser
let anna: Browser
let per: Browser

before(async () => {
  database = await freshDatabase()
  await inTransaction(database.db, theProduct, async (tx) => {
    await tx.insertInto('product_day').values({ day: today }).execute()
  })
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  await anAgreement(county, 'avtalet', agreement)
  await aConsultation(county, agreement, 'avtalet')
  await aConsultation(county, agreement, 'utkastet', false)
  product = await openProduct(database.db)
  leader = await signIn('karin.almlid@region.exempel.se')
  other = await signIn('johan.sjolov@kommunerna.exempel.se')
  anna = await signIn('anna.ek@lerum.exempel.se')
  per = await signIn('per.akerlov@lerum.exempel.se')
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

/** The form as it is drawn for someone now, to be sent later. */
async function drawn(browser: Browser, page: string, to = page.replace(/\?.*/, ''), gor?: string) {
  const { text } = await browser.open(page)
  return hiddenFieldsTo(text, to, gor)
}

/** What has changed, as the page that came back tells it. */
function told({ status, text }: Page): string {
  assert.equal(status, 409)
  assert.match(text, /<title>Fel: /)
  const [, alert = ''] =
    /<div class="error-summary[^"]*" role="alert".*?>(.*?)<\/div>/s.exec(text) ?? []
  assert.ok(alert.includes('Något har ändrats sedan du öppnade formuläret'), 'what has changed')
  return alert
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const wholeOf = (browser: Browser) => drawn(browser, `${path}/svara`, `${path}/svara`, 'helheten')
const saves = (browser: Browser, fields: Readonly<Record<string, string>>) =>
  browser.submit(`${path}/svara`, fields)

test('an answer that a colleague changes after it was reviewed is not sent; both are shown', async () => {
  await anna.fill(`${path}/svara`, {
    gor: 'helheten',
    hallning: 'endorse',
    text: 'Vi ställer oss bakom förslaget.',
  })
  const review = `${path}/granska`
  const reviewed = await drawn(anna, review)
  await per.fill(`${path}/svara`, {
    gor: 'helheten',
    hallning: 'oppose',
    text: 'Vi säger nej till förslaget.',
  })
  const refused = await anna.submit(review, { ...reviewed, sekretess: 'OSL 18:8, lokalerna' })
  const changes = told(refused)
  assert.match(changes, new RegExp(`Tillstyrker.* Avstyrker Per Åkerlöv, .*${when}`))
  assert.match(
    changes,
    /Vi ställer oss bakom förslaget\. Vi säger nej till förslaget\. Per Åkerlöv/,
  )
  assert.match(refused.text, /OSL 18:8, lokalerna<\/textarea>/)
  assert.match((await leader.open(path)).text, /0 av 50 parter har svarat/)

  const anew = { ...hiddenFieldsTo(refused.text, review), sekretess: 'OSL 18:8, lokalerna' }
  const sent = await anna.submit(review, anew)
  assert.equal(sent.path, `${path}/kvitto/1`)
  assert.match(sent.text, /Avstyrker/)
  assert.equal((await anna.submit(review, anew)).path, `${path}/kvitto/1`, 'pressed twice')
})

test('a draft turned back to what was sent before is not taken for what was reviewed', async () => {
  const before = await wholeOf(per)
  await saves(per, { ...before, hallning: 'endorse' })
  const reviewed = await drawn(anna, `${path}/granska`)
  await per.fill(`${path}/svara`, { gor: 'helheten', hallning: 'oppose' })
  const changes = told(await anna.submit(`${path}/granska`, reviewed))
  assert.match(changes, /Tillstyrker Avstyrker Per Åkerlöv/)
})

test('what came with a form is no more than text on the page, and a broken one tells what it can', async () => {
  const reviewed = await drawn(anna, `${path}/granska`)
  await per.fill(`${path}/svara`, { gor: 'helheten', hallning: 'abstain' })
  for (const granskat of ['', '{}', '[["hallning","<b>x</b>"]]', '[["__proto__","x"]]']) {
    const refused = await anna.submit(`${path}/granska`, { ...reviewed, granskat })
    told(refused)
    assert.doesNotMatch(refused.text, /<b>x<\/b>/)
  }
})

test('a stance that a colleague takes meanwhile is not written over, and the other words are saved', async () => {
  const whole = await wholeOf(anna)
  await per.fill(`${path}/svara`, { gor: 'helheten', hallning: 'oppose' })
  const refused = await saves(anna, { ...whole, hallning: 'endorse', text: 'Ett nytt omdöme.' })
  assert.match(
    told(refused),
    new RegExp(`Avstår Tillstyrker Avstyrker Per Åkerlöv, .*${when}`),
    'seen, typed, now, by',
  )
  const now = (await per.open(`${path}/svara`)).text
  assert.match(now, /value="oppose" checked/)
  assert.match(now, /Ett nytt omdöme\./)
})

test('a section’s stance comes back with both', async () => {
  const section = `${agreement.versionId}.${agreement.sectionIds[0]}`
  const page = `${path}/svara?del=${section}`
  const form = await drawn(anna, page, `${path}/svara`, 'avsnitt')
  await per.fill(page, { gor: 'avsnitt', hallning: 'abstain' })
  const changes = told(await saves(anna, { ...form, hallning: 'oppose' }))
  assert.match(changes, /Kväll, natt och helg Ingen särskild hållning Avstyrker Avstår Per Åkerlöv/)
})

test('a comment that a colleague has reworded is not removed unseen', async () => {
  const section = `${agreement.versionId}.${agreement.sectionIds[0]}`
  const page = `${path}/svara?del=${section}`
  const comment = {
    gor: 'synpunkt',
    del: section,
    bestammelse: agreement.paragraphIds[0],
    kommentar: newId(),
    sett: 'synpunkt=',
    slag: 'clarify',
    text: 'Tiderna är oklara.',
    lydelse: '',
  }
  assert.equal((await saves(anna, comment)).status, 200)
  const remove = await drawn(anna, page, `${path}/svara`, 'ta-bort')
  await saves(per, { ...comment, sett: 'synpunkt=1', text: 'Tiderna måste stå i avtalet.' })
  const refused = await saves(anna, remove)
  assert.match(told(refused), /Andra ord Förtydliga\. Tiderna måste stå i avtalet\. Per Åkerlöv/)
  const anew = hiddenFieldsTo(refused.text, `${path}/svara`, 'ta-bort')
  assert.equal((await saves(anna, anew)).status, 200)
  assert.doesNotMatch((await anna.open(page)).text, /Tiderna/)
})

test('a secrecy mark that another has set meanwhile is not replaced unseen', async () => {
  const page = `${path}/svar/1441-lerum`
  const form = await drawn(anna, page)
  await leader.fill(page, { skal: 'OSL 25 kap. 1 §' })
  const refused = await anna.submit(page, { ...form, skal: '' })
  assert.match(told(refused), /Andra ord .*OSL 25 kap\. 1 §/)
  assert.match((await anna.open(page)).text, /OSL 25 kap\. 1 §<\/textarea>/)
})

test('a question that two answer at once gets one answer, and the second reads the first', async () => {
  await openBrowser(product.baseUrl).submit(`${path}/fraga`, {
    text: 'Gäller det helger?',
    namn: '',
  })
  const [, id = ''] = /id="fraga-([0-9a-f-]{36})"/.exec((await leader.open(path)).text) ?? []
  const page = `${path}?skriv=fraga-${id}`
  const form = await drawn(leader, page, `${path}/fraga-svar`, 'svara')
  const hide = await drawn(leader, path, `${path}/fraga-svar`, 'dolj')
  await other.fill(page, { gor: 'svara', svar: 'Ja, alla helger.' }, `${path}/fraga-svar`)
  const refused = await leader.submit(`${path}/fraga-svar`, { ...form, svar: 'Nej, inga.' })
  assert.match(told(refused), /Inget Nej, inga\. Ja, alla helger\. Johan Sjölöv/)
  assert.match(refused.text, /Nej, inga\.<\/textarea>/)
  told(await leader.submit(`${path}/fraga-svar`, hide))
  assert.match((await leader.open(path)).text, /Ja, alla helger\./)
})

test('who leads the round on has seen how it stands', async () => {
  const skal = 'Flera nämnder möts i maj.'
  const extend = await drawn(leader, `${path}?skriv=forlang`, `${path}/forlang`)
  const cancel = await drawn(leader, `${path}?skriv=stall-in`, `${path}/stall-in`)
  await other.fill(
    `${path}?skriv=forlang`,
    { dag: '2026-05-10', skal: 'Påsken.', bekraftat: 'ja' },
    `${path}/forlang`,
  )
  const refused = await leader.submit(`${path}/forlang`, { ...extend, dag: '2026-05-31', skal })
  assert.match(told(refused), /Parternas sista dag torsdag 30 april 2026 söndag 10 maj 2026/)
  assert.match(refused.text, /Flera nämnder möts i maj\.<\/textarea>/)
  assert.match(told(await leader.submit(`${path}/stall-in`, { ...cancel, skal })), /10 maj 2026/)

  const answering = await drawn(leader, path, `${path}/svarspaket`)
  const [, paket = ''] = /<option value="([0-9a-f-]{36})"[^>]*>Avtal avtalet</.exec(
    (await leader.open(path)).text,
  )!
  await other.fill(path, { paket }, `${path}/svarspaket`)
  const second = await aPackage('ett-till')
  const chosen = await leader.submit(`${path}/svarspaket`, { ...answering, paket: second })
  assert.match(told(chosen), /Inget Avtal ett-till Avtal avtalet/)
})

test('a draft of a round that a colleague has changed is not opened unseen', async () => {
  const draft = '/remiss/utkastet'
  const open = await drawn(leader, `${draft}/oppna`)
  await other.submit(`${draft}/andra`, {
    ...(await drawn(other, `${draft}/andra`)),
    gor: 'spara',
    paket: agreement.packageId,
    namn: 'Ett annat namn',
    slag: 'formal',
    inbjudan: 'Läs.',
    fragor: '',
    fran: '2026-03-20',
    till: '2026-05-20',
    namnder: '',
  })
  const refused = await leader.submit(`${draft}/oppna`, open)
  assert.match(told(refused), /Utkastet som du såg det ändrat av en kollega/)
  assert.match(refused.text, /Ett annat namn/)
  const anew = hiddenFieldsTo(refused.text, `${draft}/oppna`)
  assert.match((await leader.submit(`${draft}/oppna`, anew)).text, /Remissen är öppen/)
})

async function aPackage(slug: string): Promise<string> {
  return (await anAgreement(county, slug)).packageId
}

test('every form of the room is drawn from something that its reader sees', async () => {
  const folder = new URL('./views/', import.meta.url)
  const bare: string[] = []
  let forms = 0
  for (const file of await readdir(folder)) {
    const text = await readFile(new URL(file, folder), 'utf8')
    for (const [form] of text.matchAll(/<PostForm\b.*?>\n/gs)) {
      forms += 1
      if (!/\bseen=\{/.test(form)) bare.push(file)
    }
  }
  assert.ok(forms >= 15, `${forms} forms were read`)
  // A round that nobody has drafted, a question that nobody has asked, and what was told once for all.
  assert.deepEqual(bare.toSorted(), [
    'earlier-form-view.tsx',
    'new-round-view.tsx',
    'public-questions.tsx',
  ])
})
