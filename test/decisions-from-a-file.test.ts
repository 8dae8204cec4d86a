// SPDX-License-Identifier: EUPL-1.2
// Many decisions from one file, as registrars and whoever attacks them send it: chosen, paired, looked at
// and written all at once or not at all.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { writeSpreadsheet } from '#platform/spreadsheet/write-spreadsheet.ts'
import {
  listDecisionRounds,
  listDecisions,
  listRoundParties,
} from '../src/decision/reads/rounds.ts'
import type { DecisionRound } from '../src/decision/rules/decision.ts'
import { registerPerson } from '../src/organisation/commands.ts'
import { findPartyBySlug, listParties } from '../src/organisation/reads.ts'
import { type Browser, openBrowser } from './support/browser.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { formsOf } from './support/html-forms.ts'
import { type OpenProduct, openProduct } from './support/product.ts'
import { signInPath } from './support/site.ts'
import { readWorkbook } from './support/workbook.ts'

const today = day('2026-03-19')
const decisions = '/sa-gar-det/nytt-avtal-2027/beslut'
const path = `${decisions}/las-in`
const hanna = 'hanna.fagelas@sotenas.exempel.se'

let database: Awaited<ReturnType<typeof demonstrationDatabase>>
let product: OpenProduct
let registrar: Browser
let round: DecisionRound
/** A municipality that has not decided, and that Hanna records for beside Borås. */
let one: string

before(async () => {
  database = await demonstrationDatabase()
  product = await openProduct(database.db)
  const { db } = database
  round = (await listDecisionRounds(db)).find(({ status }) => status === 'open')!
  const decided = new Set((await listDecisions(db, round.id)).map(({ partyId }) => partyId))
  const undecided = (await listRoundParties(db, round.id)).filter(
    ({ partyId }) => !decided.has(partyId),
  )
  const parties = await listParties(db, today)
  const party = parties.find(
    ({ id, name }) =>
      name.endsWith(' kommun') &&
      name !== 'Borås kommun' &&
      undecided.some(({ partyId }) => partyId === id),
  )!
  one = party.name
  const boras = (await findPartyBySlug(db, '1490-boras', today))!
  // One person is registrar of two municipalities.
  await inTransaction(db, theProduct, (tx) =>
    registerPerson(tx, today, {
      name: 'Hanna Fågelås',
      email: hanna,
      mandates: [boras, party].map(({ id }) => ({ role: 'registrar', partyId: id, from: today })),
    }),
  )
  registrar = await signedIn(hanna)
  await chooseMandate(registrar)
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function signedIn(email: string) {
  const browser = openBrowser(product.baseUrl)
  await browser.open(signInPath(email))
  return browser
}

/** Of several mandates she acts under the one that stands first. */
async function chooseMandate(browser: Browser) {
  const { text } = await browser.open('/min-part/mandat')
  const mandat =
    /name="mandat"[^>]*value="([0-9a-f-]{36})"|value="([0-9a-f-]{36})"[^>]*name="mandat"/.exec(text)
  assert.ok(mandat)
  await browser.fill('/min-part/mandat', { mandat: mandat[1] ?? mandat[2]! })
}

const csv = (...lines: readonly string[]) =>
  new File([lines.join('\r\n')], 'beslut.csv', { type: 'text/csv' })

async function workbook(
  heads: readonly string[],
  ...rows: Parameters<typeof writeSpreadsheet>[0]['rows'][number][]
) {
  const bytes = await writeSpreadsheet({ name: 'Beslut', heads, rows, goesOn: '' })
  return new File([bytes as Uint8Array<ArrayBuffer>], 'beslut.xlsx')
}

async function send(browser: Browser, file: File) {
  await browser.open(path)
  return browser.submit(path, { sett: '', fil: file })
}

/** The form of a page that wants a step, as a browser would send it. */
function formFor(text: string, step: 'para' | 'genomfor') {
  const form = formsOf(text, path).find(({ fields }) =>
    fields.some(({ name, value }) => name === 'steg' && value === step),
  )
  return form && Object.fromEntries(form.fields.map(({ name, value }) => [name, unescaped(value)]))
}

const unescaped = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const said = (text: string) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const recorded = async () => (await listDecisions(database.db, round.id)).length

const heads = 'Kommun;Vad beslutades;Mötesdag;§;Dnr'

test('what is wrong is told by row and cell, in words, and nothing is written', async () => {
  const before = await recorded()
  const page = await send(
    registrar,
    csv(
      heads,
      `${one};Bifall;i förrgår;§ 12;KS 2026:1`,
      '',
      'Lerum;Kanske;2026-03-10;;KS 2026:2',
      'Borås;Bifall;2026-03-30;§ 3;',
    ),
  )
  assert.equal(page.status, 422)
  const text = said(page.text)
  assert.match(text, /Rad 2, kolumn Mötesdag: Skriv mötesdagen som 2026-03-26\./)
  // A row without anything is left out, and counted.
  assert.match(text, /Rad 4, kolumn Kommun: Det som står känns inte igen\./)
  assert.match(
    text,
    /Rad 4, kolumn Vad beslutades: Det som står känns inte igen\. Skriv ett av|till exempel/,
  )
  assert.match(text, /Rad 4, kolumn §: Skriv paragrafen i protokollet/)
  assert.match(text, /Rad 5, kolumn Dnr: Skriv diarienumret/)
  assert.equal(formFor(page.text, 'genomfor'), undefined, 'there is nothing to confirm')
  assert.equal(await recorded(), before)
})

test('what the rule of the command says no to is told by row and cell as well', async () => {
  const page = await send(registrar, csv(heads, 'Borås;Bifall;2026-03-30;§ 3;KS 2026:3'))
  assert.match(said(page.text), /Rad 2, kolumn Mötesdag: Mötet har inte hållits än\./)
  assert.equal(page.status, 422)
})

test('one registrar with two municipalities brings in both, and the same file once', async () => {
  const before = await recorded()
  const file = () =>
    workbook(
      ['Kommun', 'Vad beslutades', 'Mötesdag', '§', 'Dnr', 'Justerat'],
      [one, 'Bifall', { day: day('2026-03-11') }, '12', '00123', ''],
      [
        '1490',
        'Avslag',
        { day: day('2026-03-12') },
        '§ 7',
        'KS 2026:9',
        { day: day('2026-03-16') },
      ],
    )
  const page = await send(registrar, await file())
  assert.equal(page.status, 200, said(page.text).slice(-2500))
  assert.match(said(page.text), /2 rader är nya och läses in\./)
  assert.equal(await recorded(), before, 'a preview writes nothing')
  const confirmation = formFor(page.text, 'genomfor')!
  const done = await registrar.submit(path, confirmation)
  assert.equal(done.path, `${path}?nya=2&fanns=0`)
  assert.match(said(done.text), /2 rader är inlästa\./)
  const made = (await listDecisions(database.db, round.id)).slice(before)
  assert.deepEqual(
    made.map(({ registryNumber, outcome, decidedOn, paragraph, packageHash, attestedOn }) => ({
      registryNumber,
      outcome,
      decidedOn,
      paragraph,
      packageHash,
      attestedOn,
    })),
    [
      {
        registryNumber: '00123',
        outcome: 'approved',
        decidedOn: '2026-03-11',
        paragraph: '§ 12',
        packageHash: round.packageHash,
        attestedOn: undefined,
      },
      {
        registryNumber: 'KS 2026:9',
        outcome: 'rejected',
        decidedOn: '2026-03-12',
        paragraph: '§ 7',
        packageHash: '',
        attestedOn: '2026-03-16',
      },
    ],
  )
  // Each is told in the journal as done for its own party, under the mandate for it.
  const told = await database.db
    .selectFrom('journal')
    .innerJoin('mandate', 'mandate.id', 'journal.mandate_id')
    .select(['journal.subject_id', 'mandate.for_party_id', 'journal.on_behalf_of'])
    .where('journal.event', '=', 'decision-recorded')
    .where(
      'journal.subject_id',
      'in',
      made.map(({ id }) => id),
    )
    .execute()
  assert.deepEqual(
    new Set(told.map((row) => [row.subject_id, row.for_party_id, row.on_behalf_of].join())),
    new Set(made.map(({ id, partyId }) => [id, partyId, partyId].join())),
  )
  // Sent again, confirmed twice: it is there already.
  const twice = await registrar.submit(path, confirmation)
  assert.equal(twice.status, 409)
  assert.match(said(twice.text), /Något har ändrats sedan du granskade raderna/)
  const again = await send(registrar, await file())
  assert.match(said(again.text), /Alla rader finns redan\. Inget att läsa in\./)
  assert.equal(formFor(again.text, 'genomfor'), undefined)
  assert.equal(await recorded(), before + 2)
  const other = await send(registrar, csv(heads, 'Borås;Bifall;2026-03-13;§ 8;KS 2026:9'))
  assert.match(said(other.text), /Rad 2, kolumn Kommun: Parten har redan ett annat beslut/)
})

test('columns are paired by hand once, and the same headings are known next time', async () => {
  const strange = csv('Vem;Hur;När;Punkt;Akt', `${one};Bifall;2026-03-11;12;00123`)
  const page = await send(registrar, strange)
  assert.equal(page.status, 422)
  assert.match(said(page.text), /Välj vilken rubrik i filen som är Part\./)
  const pairing = formFor(page.text, 'para')!
  const unpaired = Object.keys(pairing).filter((name) => name.startsWith('kolumn-'))
  const paired = await registrar.submit(path, {
    ...pairing,
    ...Object.fromEntries(unpaired.map((name) => [name, ''])),
    'kolumn-partyId': '0',
    'kolumn-outcome': '1',
    'kolumn-decidedOn': '2',
    'kolumn-paragraph': '3',
    'kolumn-registryNumber': '4',
  })
  assert.equal(paired.status, 200, said(paired.text).slice(-2500))
  const next = await send(
    registrar,
    csv('Akt;VEM;hur;När:;Punkt', `00123;${one};Bifall;2026-03-11;12`),
  )
  assert.equal(next.status, 200, 'matched already')
  assert.match(said(next.text), /Alla rader finns redan/)
  // What she has said of her headings is hers.
  const ake = await signedIn('ake.vinterlund@boras.exempel.se')
  const others = await send(ake, csv('Akt;Vem;Hur;När;Punkt', '1;Borås;Bifall;2026-03-11;12'))
  assert.equal(others.status, 422)
})

test('a personal number is told by its place, and neither shown nor kept', async () => {
  const number = '640229-9801'
  const page = await send(
    registrar,
    csv(`${heads};Reservation`, `${one};Bifall;2026-03-11;12;00123;Reserverade sig ${number}`),
  )
  assert.equal(page.status, 422)
  assert.match(
    said(page.text),
    /Rad 2, kolumn Reservation: cellen ser ut att innehålla ett personnummer/,
  )
  assert.doesNotMatch(page.text, /6402/)
  const file = csv(heads, `${one};Bifall;2026-03-11;12;00123`)
  const named = await send(registrar, new File([file], `beslut ${number}.csv`))
  assert.match(said(named.text), /Filens namn ser ut att innehålla ett personnummer/)
  assert.doesNotMatch(named.text, /6402/)
  const heading = await send(
    registrar,
    csv(`${heads};${number}`, `${one};Bifall;2026-03-11;12;1;x`),
  )
  assert.match(said(heading.text), /Rad 1, kolumn F: cellen ser ut/)
  const asNumber = await send(
    registrar,
    await workbook(
      ['Kommun', 'Vad beslutades', 'Mötesdag', '§', 'Dnr'],
      [one, 'Bifall', { day: today }, '1', 6_402_299_801],
    ),
  )
  assert.match(said(asNumber.text), /Rad 2, kolumn Dnr: cellen ser ut/)
  // Carried rows are read as a stranger's.
  const good = await send(registrar, csv(heads, `${one};Bifall;2026-03-11;12;00123`))
  const carried = formFor(good.text, 'para')!
  const forged = await registrar.submit(path, {
    ...carried,
    rader: carried['rader']!.replace('00123', number),
  })
  assert.match(said(forged.text), /Rad 2, kolumn Dnr: cellen ser ut/)
  const { count } = await database.db
    .selectFrom('import_heading')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('heading', 'like', '%6402%')
    .executeTakeFirstOrThrow()
  assert.equal(Number(count), 0)
})

test('nobody records for a party that is not hers, whatever the rows say', async () => {
  const page = await send(registrar, csv(heads, 'Göteborgs stad;Bifall;2026-03-11;12;00123'))
  assert.match(said(page.text), /Rad 2, kolumn Kommun: Det som står känns inte igen/)
  const coordinator = await signedIn('anna.ek@lerum.exempel.se')
  assert.equal((await coordinator.open(path)).status, 403)
})

test('rows that come back broken, cut or from elsewhere are not read', async () => {
  for (const rader of [
    '',
    '{',
    '[]',
    '{"rader":[]}',
    '{"fil":"x","blad":"","andra":[],"rubriker":["a"],"rader":[[2,[1]]]}',
  ]) {
    const page = await registrar.submit(path, { steg: 'genomfor', rader })
    assert.equal(page.status, 422, rader)
    assert.match(said(page.text), /Raderna kom inte fram hela\. Välj filen igen\./)
  }
})

test('a file that cannot be used is refused in words', async () => {
  const rows = Array.from({ length: 501 }, () => `${one};Bifall;2026-03-11;12;00123`)
  for (const [file, words] of [
    [csv(heads, ...rows), /Läs in högst 500 åt gången/],
    [csv(heads), /inga rader under rubrikerna/],
    [new File([], 'x.csv'), /Filen är tom|Välj en fil/],
    [new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])], 'x.xls'), /lösenord/],
    [new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'x.xlsx'), /går inte att läsa/],
    [new File([new Uint8Array([1, 0, 2])], 'x.pdf'), /ingen \.xlsx eller CSV/],
    [csv(`${heads};${'x;'.repeat(60)}`, 'a;b'), /för många kolumner/],
    [csv(heads, `${one};${'x'.repeat(4_001)}`), /Rad 2, kolumn Vad beslutades: texten är för lång/],
    [new File([new Uint8Array(2 * 1024 * 1024 + 1).fill(65)], 'x.csv'), /för stor/],
  ] as const) {
    const page = await send(registrar, file)
    assert.equal(page.status, 422, `${words}`)
    assert.match(said(page.text), words)
  }
})

test('an empty file with the headings is fetched, and its headings are known', async () => {
  const answer = await registrar.request(`${path}/mall.xlsx`)
  const { sheet } = await readWorkbook(new Uint8Array(await answer.arrayBuffer()))
  assert.deepEqual(sheet.rows[0]!.slice(0, 5), [
    'Part',
    'Utfall',
    'Beslutsdag',
    'Paragraf',
    'Diarienummer',
  ])
  const english = await registrar.open(`/en${path}`)
  assert.match(said(english.text), /Bring in decisions/)
})
