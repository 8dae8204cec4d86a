// SPDX-License-Identifier: EUPL-1.2
// Cases and questions as people meet them, on the agreement of 2017.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { inTransaction, noOne } from '#platform/database/database.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { countyWith2017 } from '../../test/support/county-with-2017.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { listBodies } from '../organisation/reads.ts'
import { guidancePart } from './room/guidance.ts'

const today = day('2026-03-19')
const leader = 'Karin Almlid'
const editor = 'Elin Björkvall'
/** Signed in, and still nobody's name is kept. */
const coordinator = 'Anna Ek'
const root = '/vem-ansvarar'
let database: FreshDatabase
let pages: VisitedPages
let bodyId: string

before(async () => {
  database = await freshDatabase()
  await countyWith2017(database.db)
  // All of them ask from one place: how often one may ask is tried by itself.
  const unlimited = guidancePart.pages.map(({ limit: _, ...page }) => page)
  pages = await openPages(database.db, today, unlimited)
  const bodies = await listBodies(database.db, today)
  bodyId = bodies.find(({ slug }) => slug === 'gemensam-arbetsgrupp')!.id
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const typedCase = {
  rubrik: 'Sår som läggs om hemma',
  lage: 'En person bor hemma och kan inte ta sig till vårdcentralen.',
  fraga: 'Vem lägger om såret?',
  svar: 'Kommunen lägger om såret.',
  ansvar: 'municipality',
  varfor: 'Behovet väntas bli längre än 14 dagar.',
  bestammelser: 'halso-och-sjukvardsavtal/2017/3.4.3\nhalso-och-sjukvardsavtal 3.4.11',
}
const decision = () => ({
  organ: bodyId,
  beslutad: '2026-03-19',
  'galler-fran': '2026-03-19',
})

async function writeCase(more: Readonly<Record<string, string>> = {}): Promise<number> {
  const { to, text } = await pages.fill(`${root}/fall/nytt`, editor, { ...typedCase, ...more })
  assert.ok(to, text)
  return Number(/fall\/(\d+)/.exec(to)![1])
}

async function decide(number: number): Promise<void> {
  const { to, text } = await pages.fill(`${root}/fall/${number}/besluta`, leader, decision())
  assert.ok(to, text)
}

async function ask(text: string): Promise<string> {
  const { to, text: page } = await pages.fill(`${root}/fragor/ny`, coordinator, { fraga: text })
  assert.ok(to, page)
  return /fragor\/([\d-]+)/.exec(to)![1]!
}

test('a draft is its writers’ own, and a decided case is everyone’s', async () => {
  const number = await writeCase()
  const path = `${root}/fall/${number}`
  assert.equal((await pages.get(path)).status, 404)
  assert.equal((await pages.get(path, 'Anna Ek')).status, 404)
  assert.match((await pages.get(path, editor)).text, /Utkastet ser bara ni som skriver/)
  assert.equal((await pages.get(`${path}/besluta`, editor)).status, 403)
  await decide(number)
  const { text } = await pages.get(path)
  assert.match(text, /Kommunen lägger om såret/)
  assert.match(text, /\/avtal\/halso-och-sjukvardsavtal\/2017\/3\.4\.3/)
  assert.match(text, /Gemensam arbetsgrupp/i)
  assert.equal((await pages.get(`${path}?per=2026-03-18`)).status, 404)
  const data = JSON.parse((await pages.get(`${path}.json`)).text)
  assert.deepEqual(
    [data.state, data.responsible, data.provisions.map((one: { number: string }) => one.number)],
    ['holds', 'municipality', ['3.4.3', '3.4.11']],
  )
})

test('what cannot be used is told at its field, and what was typed is kept', async () => {
  const send = (more: Readonly<Record<string, string>>) =>
    pages.fill(`${root}/fall/nytt`, editor, { ...typedCase, ...more })
  const unknown = await send({ bestammelser: 'halso-och-sjukvardsavtal/2017/9.9.9' })
  assert.equal(unknown.status, 422)
  assert.match(
    unknown.text,
    /Ingen bestämmelse har adressen halso-och-sjukvardsavtal\/2017\/9\.9\.9/,
  )
  assert.match(unknown.text, /Vem lägger om såret/)
  assert.match((await send({ bestammelser: '' })).text, /minst en bestämmelse/)
  assert.match((await send({ liknande: '4711' })).text, /Det finns inget fall 4711/)
  assert.match((await send({ liknande: 'sju' })).text, /Det finns inget fall sju/)
  assert.match((await send({ lage: 'Hon, 811218-9876.' })).text, /Ta bort personnumret/)
})

test('a case that is decided in place of another ends it the day before', async () => {
  const old = await writeCase({ rubrik: 'Det gamla fallet' })
  await decide(old)
  const next = await writeCase({
    rubrik: 'Det nya fallet',
    ersatter: String(old),
    liknande: String(old),
  })
  const typed = { ...decision(), 'galler-fran': '2026-04-01' }
  assert.ok((await pages.fill(`${root}/fall/${next}/besluta`, leader, typed)).to)
  const shown = JSON.parse((await pages.get(`${root}/fall/${old}.json`)).text)
  assert.deepEqual([shown.state, shown.validUntil, shown.replacedBy], ['holds', '2026-03-31', next])
  assert.match((await pages.get(`${root}/fall/${old}?per=2026-04-01`)).text, /Har gällt/)
  assert.match((await pages.get(`${root}/fall/${next}`)).text, /gäller inte än/)
})

test('a case is withdrawn with a reason that everyone reads, and its words stand', async () => {
  const number = await writeCase({ rubrik: 'Det återkallade fallet' })
  await decide(number)
  const path = `${root}/fall/${number}`
  const without = await pages.fill(`${path}/aterkalla`, leader, { skal: '' })
  assert.equal(without.status, 422)
  assert.ok((await pages.fill(`${path}/aterkalla`, leader, { skal: 'Lagen är en annan.' })).to)
  const { text } = await pages.get(path)
  assert.match(text, /Lagen är en annan/)
  assert.match(text, /Kommunen lägger om såret/)
  assert.doesNotMatch((await pages.get(`${root}/fall?lage=holds`)).text, /Det återkallade fallet/)
})

test('the database itself lets no decided case become another', async () => {
  const number = await writeCase()
  await decide(number)
  const change = inTransaction(database.db, { ...noOne, role: 'editor' }, (tx) =>
    tx
      .updateTable('guiding_case')
      .set({ answer: 'Ett annat.' })
      .where('number', '=', number)
      .execute(),
  )
  await assert.rejects(change, /never becomes another/)
})

test('cases are found by words, by who is responsible and by agreement', async () => {
  await decide(await writeCase({ rubrik: 'Syrgas på natten', ansvar: 'region' }))
  const found = async (query: string) =>
    (
      JSON.parse((await pages.get(`${root}/fall.json?${query}`)).text).cases as { title: string }[]
    ).map(({ title }) => title)
  assert.deepEqual(await found('sok=syrgas'), ['Syrgas på natten'])
  assert.deepEqual(await found('vem=region'), ['Syrgas på natten'])
  assert.ok((await found('avtal=halso-och-sjukvardsavtal')).includes('Syrgas på natten'))
  assert.deepEqual(await found('sok=100%25'), [])
})

test('anyone asks without a name; nobody else reads the words before somebody has', async () => {
  const number = await ask('Vem ger dropp hemma när patienten är på permission?')
  const path = `${root}/fragor/${number}`
  const before = await pages.get(path)
  assert.match(before.text, /Mottagen/)
  assert.doesNotMatch(before.text, /dropp/)
  assert.equal(JSON.parse((await pages.get(`${path}.json`)).text).text, null)
  assert.doesNotMatch((await pages.get(`${root}/fragor`)).text, new RegExp(number))
  assert.match((await pages.get(path, editor)).text, /dropp/)
  const unread = await pages.fill(`${path}/visa`, editor, {})
  assert.equal(unread.status, 422)
  assert.ok((await pages.fill(`${path}/visa`, editor, { last: 'ja' })).to)
  assert.match((await pages.get(path)).text, /dropp/)
  assert.match((await pages.get(`${root}/fragor`)).text, new RegExp(number))
})

test('a question that names a person is refused and its words are kept', async () => {
  const { status, text } = await pages.fill(`${root}/fragor/ny`, coordinator, {
    fraga: 'Vem hjälper 811218-9876 med maten?',
  })
  assert.equal(status, 422)
  assert.match(text, /Ta bort personnumret/)
  assert.match(text, /med maten/)
  const long = await pages.fill(`${root}/fragor/ny`, coordinator, { fraga: 'å'.repeat(2000) })
  assert.equal(long.status, 422)
  assert.match(long.text, /högst 1[ \u00A0]000 tecken/)
})

test('the same words sent twice in a day are one question', async () => {
  const words = 'Vem skottar fram till rampen?'
  assert.equal(await ask(words), await ask(words))
})

test('a question is read, given to a body, answered with a case, and those like it with it', async () => {
  const guiding = await writeCase({ rubrik: 'Hjälpmedel på korttid' })
  await decide(guiding)
  const first = await ask('Vem betalar hjälpmedlen på korttidsboendet?')
  const second = await ask('hjälpmedel vid korttidsboende, vem betalar?')
  const at = (number: string) => `${root}/fragor/${number}`
  assert.ok((await pages.fill(`${at(first)}/visa`, editor, { last: 'ja' })).to)
  assert.match((await pages.get(at(second), editor)).text, new RegExp(`Samma som ${first}`))
  assert.ok((await pages.fill(`${at(second)}/samma`, editor, { nummer: first })).to)
  assert.match((await pages.get(at(first))).text, /2 gånger/)
  assert.match((await pages.get(at(second))).text, new RegExp(`Samma fråga som.*${first}`, 's'))
  const past = await pages.fill(`${at(first)}/till-organ`, editor, {
    organ: bodyId,
    'svar-senast': '2026-03-18',
  })
  assert.match(past.text, /Dagen har varit/)
  const typed = { organ: bodyId, 'svar-senast': '2026-05-31' }
  assert.ok((await pages.fill(`${at(first)}/till-organ`, editor, typed)).to)
  assert.match((await pages.get(at(first))).text, /Hos organet.*31 maj 2026/s)
  const wrong = await pages.fill(`${at(first)}/svara`, editor, { svar: 'Kommunen.', fall: '4711' })
  assert.match(wrong.text, /Fall 4711 är inte beslutat/)
  const answer = { svar: 'Kommunen, som på ett särskilt boende.', fall: String(guiding) }
  assert.ok((await pages.fill(`${at(first)}/svara`, leader, answer)).to)
  const { text } = await pages.get(at(first))
  assert.match(text, /som på ett särskilt boende/)
  assert.match(text, /Hjälpmedel på korttid/)
  const events = await database.db
    .selectFrom('journal')
    .select(['event', 'person_id'])
    .where('subject_id', 'in', (query) =>
      query.selectFrom('staff_question').select('id').where('number', '=', first),
    )
    .orderBy('id')
    .execute()
  assert.deepEqual(
    events.map(({ event }) => event),
    [
      'staff-question-received',
      'staff-question-shown',
      'staff-question-sent',
      'staff-question-answered',
    ],
  )
  assert.equal(events[0]!.person_id, null)
})

test('what is joined by mistake is parted, and one that is closed says why', async () => {
  const first = await ask('Får hemtjänsten dela ögondroppar?')
  const other = await ask('Vem kör sopor?')
  const at = (number: string) => `${root}/fragor/${number}`
  assert.ok((await pages.fill(`${at(other)}/samma`, editor, { nummer: first })).to)
  assert.equal((await pages.fill(`${at(first)}/samma`, editor, { nummer: first })).status, 422)
  const page = await pages.drawn(at(other), editor)
  const stale = await pages.post(`${at(other)}/skilj`, editor, { ...page, sett: '' })
  assert.equal(stale.status, 409)
  assert.ok((await pages.post(`${at(other)}/skilj`, editor, page)).to)
  assert.ok((await pages.fill(`${at(other)}/avsluta`, editor, { skal: 'Rör inte vården.' })).to)
  assert.match((await pages.get(at(other))).text, /Rör inte vården/)
  assert.doesNotMatch((await pages.get(at(other))).text, /sopor/, 'nobody showed it')
})

test('whether an answer helped is counted, and nothing else', async () => {
  const press = (svar: string, hjalpte: string) =>
    pages.post(`${root}/hjalpte`, coordinator, { svar, hjalpte })
  assert.match((await press(`${root}/fall/1`, 'ja')).to!, /var=ja/)
  await press(`${root}/fall/1`, 'ja')
  await press(`${root}/fall/1`, 'nej')
  assert.equal((await press('/remiss/1', 'ja')).status, 404)
  const { ratings } = JSON.parse((await pages.get(`${root}/hjalpte/alla.json`, editor)).text)
  assert.deepEqual(ratings, [{ answer: `${root}/fall/1`, helped: 2, not: 1, lastOn: today }])
  assert.notEqual((await pages.get(`${root}/hjalpte/alla`)).status, 200)
})

test('one place can send so many questions, and what was typed is shown when it is too many', async () => {
  await using limited = await openPages(database.db, today, guidancePart.pages)
  const statuses: number[] = []
  let last = ''
  for (let times = 0; times < 12 && !statuses.includes(429); times++) {
    const { status, text } = await limited.fill(`${root}/fragor/ny`, coordinator, {
      fraga: `Fråga nummer ${times} om natten?`,
    })
    statuses.push(status)
    last = text
  }
  assert.equal(statuses.at(-1), 429)
  assert.match(last, /om natten/)
})

test('the two conditions become a half page by its address, and nobody’s number is taken', async () => {
  const at = `${root}/checklista`
  assert.match((await pages.get(at)).text, /Inget sparas här/)
  const one = await pages.get(
    `${at}?insats=Dropp+hemma&villkor=bedomd&kommunen=Ger+droppet&uppfoljning=2026-04-01`,
  )
  assert.match(one.text, /Dropp hemma/)
  assert.match(one.text, /Ger droppet/)
  assert.match(one.text, /1 april 2026/)
  assert.match(one.text, /börjar inte förrän båda villkoren/)
  const both = await pages.get(`${at}?insats=Dropp+hemma&villkor=bedomd&villkor=enade`)
  assert.doesNotMatch(both.text, /börjar inte förrän/)
  const named = await pages.get(`${at}?insats=Dropp+till+811218-9876`)
  assert.equal(named.status, 422)
  assert.match(named.text, /Ta bort personnumret/)
  const without = await pages.get(`${at}?material=Nålar`)
  assert.equal(without.status, 422)
  assert.match(without.text, /Skriv vilken insats/)
  assert.match(without.text, /Nålar/)
})
