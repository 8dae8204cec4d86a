// SPDX-License-Identifier: EUPL-1.2
// The pages of a round, tried in order. Long because the county is costly to lay out more than once.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { openBrowser, type Browser } from '../../test/support/browser.ts'
import {
  aConsultation,
  anAgreement,
  mandateIn,
  party,
  type SmallAgreement,
  wording,
} from '../../test/support/consultation-round.ts'
import { formsOf, hiddenFieldsTo } from '../../test/support/html-forms.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, type County } from '../../test/support/decision-round.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'
import { registerPerson } from '../organisation/commands.ts'

const today = day('2026-03-19')
const path = '/remiss/avtalet'

let database: FreshDatabase
let product: OpenProduct
let county: County
let agreement: SmallAgreement
let leader: Browser
let anna: Browser
let colleague: Browser
let ale: Browser
const anyone = () => openBrowser(product.baseUrl)

before(async () => {
  database = await freshDatabase()
  await inTransaction(database.db, theProduct, async (tx) => {
    await tx.insertInto('product_day').values({ day: today }).execute()
  })
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  await aConsultation(county, agreement, 'avtalet')
  await aConsultation(county, agreement, 'hemlig', false)
  product = await openProduct(database.db)
  leader = await signIn('karin.almlid@region.exempel.se')
  anna = await signIn('anna.ek@lerum.exempel.se')
  colleague = await signIn('per.akerlov@lerum.exempel.se')
  ale = await signIn('yusuf.strom@ale.exempel.se')
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

const part = () => `${agreement.versionId}.${agreement.sectionIds[0]}`

const commentFields = (rest: Readonly<Record<string, string>> = {}) => ({
  gor: 'synpunkt',
  del: part(),
  bestammelse: agreement.paragraphIds[0],
  kommentar: newId(),
  // Of a comment that nobody has written yet.
  sett: 'synpunkt=',
  slag: 'clarify',
  text: 'Enskilda fall behöver förtydligas.',
  lydelse: wording,
  ...rest,
})

test('a draft of a round is found by process leaders only', async () => {
  for (const browser of [anyone(), anna, ale]) {
    assert.equal((await browser.open('/remiss/hemlig')).status, 404)
    for (const list of ['/remiss', '/remiss.csv', '/remiss.json', '/remiss?lage=draft']) {
      const { text } = await browser.open(list)
      assert.match(text, /Remiss om avtalet/, list)
      assert.doesNotMatch(text, /Remiss om hemlig/, list)
    }
  }
  assert.match((await leader.open('/remiss/hemlig')).text, /Planerad väg/)
  const { consultations } = JSON.parse((await leader.open('/remiss.json?lage=draft')).text) as {
    readonly consultations: readonly { readonly address: string }[]
  }
  assert.deepEqual(
    consultations.map(({ address }) => address),
    ['/remiss/hemlig'],
  )
})

test('rounds stand under what can be done with them, or in the order that is asked for', async () => {
  const usual = (await anyone().open('/remiss')).text
  assert.match(usual, />1 remiss</)
  assert.match(usual, /<h2 id="oppna">Öppna för svar<\/h2>/)
  assert.match(usual, /Ingen sammanställning är publicerad än/)
  const sorted = (await leader.open('/remiss?ordning=-remiss')).text
  assert.doesNotMatch(sorted, /<h2 id="oppna">/)
  assert.ok(sorted.indexOf('om hemlig') < sorted.indexOf('om avtalet'))
  const chosen = (await anyone().open('/remiss?lage=open')).text
  assert.doesNotMatch(chosen, /Ingen sammanställning är publicerad än/)
})

test('a round is prepared with its route shown, kept when wrong, and opened on a page of its own', async () => {
  const fields = {
    gor: 'visa',
    paket: agreement.packageId,
    namn: 'Ny remiss',
    adress: 'ny-remiss',
    slag: 'formal',
    inbjudan: 'Läs och svara.',
    fragor: 'Första frågan?\nAndra frågan?',
    fran: '2026-03-20',
    till: '20/5 2026',
    namnder: '',
  }
  const shown = await leader.submit('/remiss/ny', fields)
  assert.equal(shown.status, 200)
  assert.match(shown.text, /Sammanställa regionens svar/)
  const wrong = await leader.submit('/remiss/ny', {
    ...fields,
    gor: 'spara',
    till: '2026-02-31',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Skriv en dag som finns/)
  assert.match(wrong.text, /Läs och svara\./)
  // Each at its own field, however long the others are.
  const faults = await leader.submit('/remiss/ny', {
    ...fields,
    gor: 'spara',
    paket: '',
    namn: 'Om 811218-9876',
    adress: '',
    fragor: `Första frågan?\n${'a'.repeat(1001)}`,
  })
  const told = [...faults.text.matchAll(/<a href="#(ny-[a-z]+)">/g)].map(([, id]) => id)
  assert.deepEqual(told, ['ny-paket', 'ny-namn', 'ny-adress', 'ny-fragor'])
  const made = await leader.submit('/remiss/ny', { ...fields, gor: 'spara' })
  assert.equal(made.path, '/remiss/ny-remiss')
  const opening = '/remiss/ny-remiss/oppna'
  const { text } = await leader.open(opening)
  const drawn = hiddenFieldsTo(text, opening)
  const opened = await leader.submit(opening, drawn)
  assert.match(opened.text, /Remissen är öppen/)
  assert.equal((await leader.submit(opening, drawn)).status, 200, 'pressed twice')
  assert.equal((await anna.submit(opening, {})).status, 403)
  assert.match((await anyone().open('/remiss')).text, /Ny remiss/)
})

test('a draft is changed, kept when wrong, and a clash shows what a colleague saved', async () => {
  const address = '/remiss/hemlig/andra'
  assert.match((await leader.open('/remiss/hemlig')).text, /Ändra utkastet/)
  const form = await leader.open(address)
  assert.match(form.text, /value="Remiss om hemlig"/)
  assert.match(form.text, /Är tiderna rimliga\?/)
  const { sett = '' } = hiddenFieldsTo(form.text, address)
  const fields = {
    sett,
    gor: 'spara',
    paket: agreement.packageId,
    namn: 'Remiss om det hemliga',
    slag: 'survey',
    inbjudan: 'Läs en gång till.',
    fragor: 'En annan fråga?',
    fran: '2026-03-20',
    till: '2026-02-31',
    namnder: '',
  }
  const wrong = await leader.submit(address, fields)
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Läs en gång till\./)
  const right = { ...fields, till: '2026-05-20' }
  const saved = await leader.submit(address, right)
  assert.equal(saved.path, '/remiss/hemlig?klart=sparat')
  assert.match(saved.text, /Remiss om det hemliga/)
  assert.match(saved.text, /En annan fråga\?/)
  const mine = { ...right, inbjudan: 'Min egen inbjudan.' }
  const clash = await leader.submit(address, mine)
  assert.equal(clash.status, 409)
  assert.match(clash.text, /Läs en gång till\./)
  assert.match(clash.text, /Min egen inbjudan\./)
  const now = hiddenFieldsTo(clash.text, address)
  const after = await leader.submit(address, { ...mine, ...now })
  assert.match(after.text, /Min egen inbjudan\./)
  assert.equal((await anna.submit(address, mine)).status, 403)
  assert.equal((await leader.submit(`${path}/andra`, mine)).status, 409)
})

test('the page of answering shows the section, and a comment button that works without script', async () => {
  const answering = await anna.open(`${path}/svara?del=${part()}`)
  assert.equal(answering.status, 200)
  assert.match(answering.text, /Kommunen kan i enskilda fall/)
  const href = `synpunkt=${agreement.paragraphIds[0]}#synpunkt`
  assert.ok(answering.text.includes(href))
  const open = await anna.open(`${path}/svara?del=${part()}&synpunkt=${agreement.paragraphIds[0]}`)
  assert.match(open.text, /Vad vill ni säga\?/)
  assert.match(open.text, /name="kommentar" value="[0-9a-f-]{36}"/)
})

test('while a comment is written no other form of the section can throw it away', async () => {
  const idle = await anna.open(`${path}/svara?del=${part()}`)
  assert.match(idle.text, /value="avsnitt"/)
  const writing = await anna.open(
    `${path}/svara?del=${part()}&synpunkt=${agreement.paragraphIds[0]}`,
  )
  assert.match(writing.text, /Spara eller avbryt synpunkten/)
  assert.doesNotMatch(writing.text, /value="(avsnitt|ta-bort)"|#synpunkt"/)
})

test('a saved comment shows how the wording changes', async () => {
  const saved = await anna.submit(
    `${path}/svara`,
    commentFields({ lydelse: wording.replace('kan', 'kan efter överenskommelse') }),
  )
  assert.equal(saved.status, 200)
  assert.match(saved.text, /<ins>.*efter överenskommelse/)
  assert.match(saved.text, /Anna Ek/)
})

test('a comment that cannot be used comes back with what was typed', async () => {
  const again = await anna.submit(
    `${path}/svara`,
    commentFields({ slag: '', text: 'Det jag skrev.', lydelse: 'Min egen lydelse.' }),
  )
  assert.equal(again.status, 422)
  assert.match(again.text, /<title>Fel: /)
  assert.match(again.text, /Välj vad det är för slags synpunkt/)
  assert.match(again.text, /Det jag skrev\./)
  assert.match(again.text, /Min egen lydelse\./)
})

test('a clash shows both texts, and mine can be saved anyway', async () => {
  const fields = commentFields({ text: 'Annas första text.' })
  await anna.submit(`${path}/svara`, fields)
  const theirs = { ...fields, sett: 'synpunkt=1', text: 'Pers ändrade text.' }
  assert.equal((await colleague.submit(`${path}/svara`, theirs)).status, 200)
  const clash = await anna.submit(`${path}/svara`, {
    ...fields,
    sett: 'synpunkt=1',
    text: 'Annas andra text.',
  })
  assert.equal(clash.status, 409)
  assert.match(clash.text, /Pers ändrade text\./)
  assert.match(clash.text, /Annas andra text\./)
  assert.match(clash.text, /name="sett" value="synpunkt=2"/)
  const saved = await anna.submit(`${path}/svara`, {
    ...fields,
    sett: 'synpunkt=2',
    text: 'Annas andra text.',
  })
  assert.equal(saved.status, 200)
  assert.match(saved.text, /Annas andra text\./)
})

test('the overall text meets the same clash', async () => {
  const whole = await anna.open(`${path}/svara`)
  const { sett = '' } = hiddenFieldsTo(whole.text, `${path}/svara`, 'helheten')
  const drawn = { gor: 'helheten', sett }
  const text = (browser: Browser, written: string) =>
    browser.submit(`${path}/svara`, { ...drawn, text: written })
  assert.equal((await text(anna, 'Annas omdöme.')).status, 200)
  const clash = await text(colleague, 'Pers omdöme.')
  assert.equal(clash.status, 409)
  assert.match(clash.text, /Annas omdöme\./)
  assert.match(clash.text, /Pers omdöme\./)
})

test('one button saves everything that was written on the page of the whole', async () => {
  const whole = await anna.open(`${path}/svara`)
  const { sett = '' } = hiddenFieldsTo(whole.text, `${path}/svara`, 'helheten')
  const drawn = { gor: 'helheten', sett }
  const [, question] = /name="svar-([0-9a-f-]{36})"/.exec(whole.text)!
  const saved = await anna.submit(`${path}/svara`, {
    ...drawn,
    plats: 'kommentar',
    text: 'Allt på en gång.',
    [`svar-${question}`]: 'Också frågan.',
  })
  assert.equal(saved.status, 200)
  assert.match(saved.text, /Allt på en gång\./)
  assert.match(saved.text, /Också frågan\./)
  // What a colleague has answered meanwhile stands beside what was typed; the rest is saved, and a
  // field that was left as it was drawn writes over nothing.
  const clash = await colleague.submit(`${path}/svara`, {
    ...drawn,
    hallning: 'oppose',
    text: 'Annas omdöme.',
    [`svar-${question}`]: 'Pers svar på frågan.',
  })
  assert.equal(clash.status, 409)
  for (const words of [
    'Också frågan\\.',
    'Pers svar på frågan\\.',
    'Det här har ändrats under tiden',
  ])
    assert.match(clash.text, new RegExp(words))
  const after = (await anna.open(`${path}/svara`)).text
  assert.match(after, /Allt på en gång\./)
  assert.match(after, /value="oppose" checked/)
  await colleague.fill(`${path}/svara`, { gor: 'helheten', hallning: '' })
})

test('a comment that is taken away can be put back from the page after, by the one who took it', async () => {
  const fields = { ...commentFields(), text: 'Ångrad och tillbaka.' }
  await anna.submit(`${path}/svara`, fields)
  const section = `${path}/svara?del=${part()}`
  const before = await anna.open(section)
  const hidden = (text: string) =>
    formsOf(text, section).map((form) =>
      Object.fromEntries(form.fields.map(({ name, value }) => [name, value])),
    )
  const remove = hidden(before.text).find(
    (one) => one['gor'] === 'ta-bort' && one['kommentar'] === fields.kommentar,
  )
  const gone = await anna.submit(`${path}/svara`, remove!)
  assert.match(gone.text, /Synpunkten är borttagen\./)
  assert.doesNotMatch(gone.text, /Ångrad och tillbaka\./)
  const undo = hidden(gone.text).find((one) => one['gor'] === 'angra')!
  assert.ok(undo, 'the page after offers it')
  const { [drawnForField]: _, ...words } = undo
  await colleague.open(section)
  assert.equal((await colleague.submit(`${path}/svara`, words)).status, 404)
  for (let press = 0; press < 2; press += 1) {
    const back = await anna.submit(`${path}/svara`, undo)
    assert.match(back.text, /Synpunkten är tillbaka\./)
    assert.equal(back.text.match(/Ångrad och tillbaka\./g)?.length, 1)
  }
  await anna.submit(`${path}/svara`, remove!)
})

test('ids of another party, and addresses that name nothing, are not found', async () => {
  const fields = commentFields()
  await anna.submit(`${path}/svara`, fields)
  const remove = { gor: 'ta-bort', del: part(), kommentar: fields.kommentar }
  // Nothing of one's own has that id: it is gone already, and the other party's is not touched.
  assert.equal((await ale.submit(`${path}/svara`, remove)).status, 200)
  assert.match((await anna.open(`${path}/svara?del=${part()}`)).text, new RegExp(fields.kommentar))
  assert.equal((await ale.submit(`${path}/svara`, fields)).status, 404)
  for (const address of [
    `${path}/svara?del=${newId()}.${newId()}`,
    `${path}/kvitto/7`,
    `${path}/kvitto/x`,
    `${path}/svar/1441-lerum`,
    `${path}/svar/ingen`,
    `${path}/synpunkter/1`,
    '/remiss/finns-inte',
  ]) {
    assert.equal((await ale.open(address)).status, 404, address)
  }
  assert.equal((await ale.submit(`${path}/svara`, { gor: 'annat' })).status, 404)
  const stance = { gor: 'avsnitt', del: 'x.y', hallning: 'endorse' }
  assert.equal((await ale.submit(`${path}/svara`, stance)).status, 404)
})

test('a contributor reviews, but the button says who sends', async () => {
  const review = await colleague.open(`${path}/granska`)
  assert.match(review.text, /Bara den som är koordinator för hela er part eller nämnd/)
  assert.equal((await colleague.submit(`${path}/granska`, {})).status, 403)
})

test('the answer is sent with a receipt; sent twice it is the same receipt', async () => {
  const review = `${path}/granska`
  const missing = await anna.fill(review, {})
  assert.equal(missing.status, 422)
  assert.match(missing.text, /Välj först vad ni tycker om förslaget som helhet/)
  await anna.fill(`${path}/svara`, { gor: 'helheten', hallning: 'endorse-with-changes' })
  const { text } = await anna.open(review)
  assert.match(text, /allmän handling/)
  const drawn = hiddenFieldsTo(text, review)
  const receipt = await anna.submit(review, drawn)
  assert.equal(receipt.path, `${path}/kvitto/1`)
  assert.match(receipt.text, /Svaret är inskickat/)
  assert.match(receipt.text, /av Anna Ek/)
  assert.equal((await anna.submit(review, drawn)).path, `${path}/kvitto/1`)
  assert.equal((await ale.open(`${path}/kvitto/1`)).status, 404)
})

test('the round tells that a party has answered, and nothing of what', async () => {
  const { text } = await anyone().open(path)
  assert.match(text, /1 av 50 parter har svarat/)
  assert.doesNotMatch(text, /Annas|ändringar/)
  assert.match((await leader.open(path)).text, /yusuf\.strom@ale\.exempel\.se/)
})

test('the collation is for those who compile until it is published', async () => {
  for (const browser of [anyone(), anna, ale]) {
    assert.equal((await browser.open(`${path}/sammanstallning`)).status, 403)
    assert.equal((await browser.open(`${path}/sammanstallning.csv`)).status, 403)
  }
  const collation = await leader.open(`${path}/sammanstallning?obesvarade=1`)
  assert.match(collation.text, /obesvarade synpunkter/)
  assert.match(collation.text, /Svara på synpunkt 1/)
  const csv = await leader.open(`${path}/sammanstallning.csv`)
  assert.match(csv.text, /Lerums kommun/)
})

test('what carries a secrecy mark is in neither file, though those who compile still read it', async () => {
  const own = `${path}/svar/1441-lerum`
  assert.match((await anna.fill(own, { skal: 'OSL 18:8' })).text, /sekretessmarkerat/)
  const files = async () => [
    (await leader.open(`${path}/sammanstallning.csv`)).text,
    (await leader.open(`${path}/sammanstallning.json`)).text,
  ]
  for (const file of await files()) assert.doesNotMatch(file, /Lerum|lerum|Enskilda fall/)
  const page = await leader.open(`${path}/sammanstallning?visa=alla`)
  assert.match(page.text, /Enskilda fall/)
  await anna.fill(own, { skal: '' })
  for (const file of await files()) assert.match(file, /Enskilda fall/)
})

test('a comment is answered with a reason; a faulty answer comes back, a second one clashes', async () => {
  const answer = { utfall: 'met', skal: 'Texten är ändrad.', andring: '', sett: 'answer=' }
  const one = `${path}/synpunkter/1`
  const faulty = await leader.submit(one, { ...answer, utfall: '', skal: 'Mitt skäl.' })
  assert.equal(faulty.status, 422)
  assert.match(faulty.text, /Mitt skäl\./)
  const saved = await leader.submit(one, { ...answer, tillbaka: 'obesvarade=1' })
  assert.match(saved.path, /sammanstallning\?obesvarade=1&klart=svar/)
  const clash = await leader.submit(one, { ...answer, skal: 'Ett annat skäl.' })
  assert.equal(clash.status, 409)
  assert.match(clash.text, /Texten är ändrad\./)
  assert.match(clash.text, /Ett annat skäl\./)
  assert.equal((await anna.submit(one, answer)).status, 403)
})

test('what the next version did with a commented provision is shown beside the comment', async () => {
  const next = await anAgreement(county, 'avtalet', agreement)
  const editor = await signIn('elin.bjorkvall@kommunerna.exempel.se')
  const shown = (await editor.open(path)).text
  assert.match(shown, /Bearbeta svaren/)
  assert.doesNotMatch(shown, /Led remissen|\/forlang"|\/stall-in"/)
  assert.doesNotMatch((await anna.open(path)).text, /svarspaket/)
  const named = await editor.fill(path, { paket: next.packageId }, `${path}/svarspaket`)
  assert.equal(named.status, 200)
  const { text } = await leader.open(`${path}/synpunkter/1`)
  assert.match(text, /Omskriven/)
  assert.match(text, /<ins>.*efter överenskommelse/)
})

test('anyone asks; an empty question comes back; the answer is public', async () => {
  const empty = await anyone().submit(`${path}/fraga`, { text: '', namn: 'Vårdförbundet' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Skriv din fråga/)
  assert.match(empty.text, /Vårdförbundet/)
  const asked = await anyone().submit(`${path}/fraga`, { text: 'Får alla svara?', namn: '' })
  assert.equal(asked.status, 200)
  const [, id = ''] = /id="fraga-([0-9a-f-]{36})"/.exec((await leader.open(path)).text) ?? []
  const answer = { fraga: id, gor: 'svara', svar: 'Ja, alla parter.' }
  assert.equal((await anna.submit(`${path}/fraga-svar`, answer)).status, 403)
  await leader.fill(`${path}?skriv=fraga-${id}`, answer, `${path}/fraga-svar`)
  assert.match((await anyone().open(path)).text, /Ja, alla parter\./)
})

test('a round that cannot be closed yet says why', async () => {
  const drawn = hiddenFieldsTo((await leader.open(`${path}?skriv=forlang`)).text, `${path}/forlang`)
  const closed = await leader.submit(`${path}/stang`, drawn)
  assert.equal(closed.status, 422)
  assert.match(closed.text, /Vänta till efter 30 april 2026/)
  const published = await leader.submit(`${path}/publicera`, { ...drawn, sett: 'round=closed' })
  assert.match(published.text, /öppen/)
  assert.equal(published.status, 409)
})

test('every page is complete in English', async () => {
  const pages = [
    ['/en/remiss', anna, /Open for answers/],
    [`/en${path}`, anna, /Who has answered\?/],
    [`/en${path}/svara?del=${part()}`, anna, /Your stance on the section/],
    [`/en${path}/granska`, anna, /Review and send/],
    [`/en${path}/kvitto/1`, anna, /The answer is sent/],
    [`/en${path}/sammanstallning`, leader, /Collation of the consultation/],
    [`/en${path}/synpunkter/1`, leader, /Answer to the comment|Change the answer/],
  ] as const
  for (const [address, browser, words] of pages) {
    const page = await browser.open(address)
    assert.equal(page.status, 200, address)
    assert.match(page.text, words)
  }
})

test('a comment that is changed after its answer shows those who compile what was answered', async () => {
  const answering = await anna.open(`${path}/svara?del=${part()}`)
  for (const { fields } of formsOf(answering.text, '')) {
    const hidden = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
    if (hidden['gor'] === 'ta-bort') await anna.submit(`${path}/svara`, hidden)
  }
  await anna.submit(`${path}/svara`, commentFields({ text: 'Helgfallen behöver förtydligas.' }))
  const sent = await anna.fill(`${path}/granska`, {})
  assert.match(sent.path, /kvitto\/2/)
  const { text } = await leader.open(`${path}/sammanstallning?obesvarade=1`)
  assert.match(text, /Ändrad efter ditt svar på synpunkt \d/)
  assert.match(text, /Svaret då/)
  assert.match(text, /Texten är ändrad\./)
  const number = /Svara på synpunkt (\d+)/.exec(text)?.[1]
  assert.doesNotMatch((await anna.open(`${path}/synpunkter/${number}`)).text, /Svaret då/)
})

test('the address of a replaced comment leads on to what it became, or to the answer that stands', async () => {
  const places = []
  for (const number of [1, 2, 3]) {
    const old = `${path}/synpunkter/${number}`
    const led = await anna.open(old)
    assert.equal(led.status, 200)
    places.push(led.path.replace(path, '').replace(/\?.*/, ''))
    assert.match(led.text, new RegExp(`skickat sitt svar på nytt\\. Synpunkt ${number} `))
    for (const browser of [anyone(), ale]) assert.equal((await browser.open(old)).status, 404)
  }
  assert.deepEqual(places.toSorted(), ['/svar/1441-lerum', '/svar/1441-lerum', '/synpunkter/4'])
  const other = await anna.open(`${path}/synpunkter/4?ersatter=99`)
  assert.doesNotMatch(other.text, /Synpunkt 99/)
})

test('what is typed about a comment that the party replaces meanwhile is kept', async () => {
  const typed = { utfall: 'noted', skal: 'Skälet jag skrev.', andring: '', sett: 'answer=' }
  const kept = await Promise.all(
    [1, 2, 3].map((number) => leader.submit(`${path}/synpunkter/${number}`, typed)),
  )
  assert.deepEqual(kept.map(({ status }) => status).toSorted(), [404, 404, 422])
  const again = kept.find(({ status }) => status === 422)!
  assert.match(again.text, /Skälet jag skrev\./)
  assert.match(again.text, /skickat synpunkten på nytt medan du svarade/)
  assert.match(again.text, /action="\/remiss\/avtalet\/synpunkter\/4"/)
})

test('the internal view tells who in which unit has written what, to the own party alone', async () => {
  const address = `${path}/svara/internt`
  await anna.submit(`${path}/svara`, commentFields({ text: 'Från samordnaren.' }))
  const [unit] = await county.db
    .insertInto('unit')
    .values({
      id: newId(),
      of_party_id: party(county, '1441').id,
      name: 'Hälsa och omsorg',
      kind: 'administration',
      valid_from: day('2020-01-01'),
    })
    .returning('id')
    .execute()
  const contributor = await mandateIn(county, 'contributor', '1441')
  await inTransaction(county.db, theProduct, async (tx) => {
    const ended = { valid_until: addDays(today, -1) }
    await tx.updateTable('mandate').set(ended).where('id', '=', contributor.id).execute()
    await registerPerson(tx, today, {
      name: 'Per Åkerlöv',
      email: 'per.akerlov@lerum.exempel.se',
      mandates: [{ role: 'contributor', unitId: unit!.id, from: today }],
    })
  })
  await colleague.open(`${path}/svara`)
  await colleague.submit(`${path}/svara`, commentFields({ text: 'Från enheten.' }))
  const overall = { gor: 'helheten', text: 'Enheten om helheten.' }
  assert.equal((await colleague.fill(`${path}/svara`, overall)).status, 200)
  const all = await anna.open(address)
  assert.equal(all.status, 200)
  assert.match(all.text, /Från samordnaren\./)
  assert.match(all.text, /<b lang="sv">Hälsa och omsorg<\/b>/)
  assert.match(all.text, /Enheten om helheten\..{0,90}<b lang="sv">Hälsa och omsorg<\/b>/s)
  assert.ok((await anna.open(`${path}/svara`)).text.includes(`href="${address}"`))
  const chosen = await anna.open(`${address}?enhet=${unit!.id}`)
  assert.match(chosen.text, /Från enheten\./)
  assert.match(chosen.text, /Enheten om helheten\./)
  const ours = await anna.open(`${address}?enhet=${party(county, '1441').id}`)
  assert.doesNotMatch(ours.text, /Enheten om helheten\./)
  assert.doesNotMatch(chosen.text, /Från samordnaren\./)
  assert.doesNotMatch((await ale.open(address)).text, /Från enheten/)
  assert.equal((await leader.open(address)).status, 403)
})
