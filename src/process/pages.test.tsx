// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aCounty } from '../../test/support/decision-round.ts'
import { hiddenFieldsOf } from '../../test/support/html-forms.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { openRoute } from './commands.ts'
import { processPages } from './pages.tsx'
import { countyOnDay, readRoute } from './reads.ts'
import { pathOfStep, type StepRow } from './rules/step-row.ts'
import { consultationTemplate, decisionTemplate } from './rules/laid-route.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let pages: VisitedPages
let rows: readonly StepRow[]
let preparing: StepRow

before(async () => {
  database = await freshDatabase()
  const { db } = database
  await aCounty(db, today)
  const days = {
    opensOn: day('2026-02-02'),
    dueOn: day('2026-04-30'),
    regionDueOn: day('2026-03-10'),
    compileDueOn: day('2026-04-21'),
  }
  const routeId = await inTransaction(db, theProduct, async (tx) =>
    openRoute(tx, today, consultationTemplate(await countyOnDay(tx, today), days, 'Remiss')),
  )
  rows = (await readRoute(db, routeId, today)).rows
  const decidingId = await inTransaction(db, theProduct, async (tx) =>
    openRoute(
      tx,
      today,
      decisionTemplate(
        await countyOnDay(tx, today),
        { opensOn: day('2025-09-01'), deadline: day('2026-05-31') },
        'Beslut',
      ),
    ),
  )
  const deciding = (await readRoute(db, decidingId, today)).rows
  preparing = deciding.find((row) => row.key === 'ks-prepare' && row.body.slug === '1441-ks')!
  pages = await openPages(
    db,
    today,
    processPages({
      lastSteps: { consultation: () => false, decision: () => false },
      holdMatter: async () => true,
      subjectOfRoute: async () => ({
        title: 'Remiss om riktlinjen',
        path: '/remiss/riktlinjen',
        routePath: '/sa-gar-det/riktlinjen/steg',
        doneAt: ({ verb }) => (verb === 'answer' ? '/remiss/riktlinjen/svara' : undefined),
      }),
    }),
  )
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

function pathOf(key: string, bodySlug: string): string {
  return pathOfStep(rows.find((row) => row.key === key && row.body.slug === bodySlug)!)
}

test('everyone reads what a step waits for and who waits for it', async () => {
  const { status, text } = await pages.get(pathOf('vastkom-hand-over', 'vastkom-styrelse'))
  assert.equal(status, 200)
  assert.match(text, /<h1>Sända till kommunalförbunden: /)
  assert.match(text, /href="\/remiss\/riktlinjen" lang="sv">Remiss om riktlinjen/)
  assert.match(text, /Väntar på SRO/)
  assert.match(text, /De här väntar på steget/)
  assert.match(text, /Logga in för att registrera steget/)
  const english = await pages.get(`/en${pathOf('sro-position', 'sro')}`)
  assert.match(english.text, /<h1>Back the consultation: /)
})

test('a step that nobody has is not found', async () => {
  const path = pathOf('sro-position', 'sro')
  assert.equal((await pages.get(path.replace(/sro$/, 'ssn'))).status, 404)
  assert.equal((await pages.get('/arenden/inget-steg/sro')).status, 404)
})

test('a step is handed over by those who act for the body, on a day that has been', async () => {
  const path = pathOf('sro-position', 'sro')
  const leader = 'Karin Almlid'
  assert.match((await pages.get(path, leader)).text, /Säg att steget är klart/)
  assert.match((await pages.get(path, 'Anna Ek')).text, /Bara den som har mandat för organet/)
  assert.equal((await pages.post(path, 'Anna Ek', { dag: today })).status, 403)
  assert.equal((await pages.post(path, 'Gun Hällmo', { dag: today })).status, 403)
  const say = (typed: Readonly<Record<string, string>>) =>
    pages.fill(path, leader, { gor: 'klart', ...typed })
  const tomorrow = await say({ dag: '2026-03-20', anteckning: 'Protokoll 3' })
  assert.equal(tomorrow.status, 422)
  assert.match(tomorrow.text, /Skriv en tidigare dag/)
  assert.match(tomorrow.text, /Protokoll 3/)
  assert.match((await say({ dag: '31/2 2026' })).text, /Skriv en dag som finns/)
  const number = await say({ dag: today, anteckning: '811218-9876' })
  assert.equal(number.status, 422)
  assert.match(number.text, /Samsyn sparar inga personnummer/)
  const done = await say({ dag: '29/1 2026', anteckning: '§ 4' })
  assert.equal(done.to, `${path}?klart`)
  const after = await pages.get(path, leader)
  assert.match(after.text, /Steget är klart sedan 29 januari 2026/)
  assert.match(after.text, /§ 4/)
  const next = await pages.get(pathOf('vastkom-hand-over', 'vastkom-styrelse'))
  assert.doesNotMatch(next.text, /Väntar på SRO/)
})

test('who says twice that a step is done has said it once', async () => {
  const path = pathOf('vastkom-hand-over', 'vastkom-styrelse')
  const own = 'Karin Almlid'
  const form = await pages.drawn(path, own, 'klart')
  const said = { ...form, dag: '2026-02-03', anteckning: '' }
  assert.equal((await pages.post(path, own, said)).status, 303)
  assert.equal((await pages.post(path, own, said)).status, 303)
  assert.match((await pages.get(path)).text, /3 februari 2026/)
})

test('who has not seen that a step is done is told by whom and when, and keeps what she wrote', async () => {
  const path = pathOf('ssn-hand-over', 'ssn')
  const [one, other] = ['Eva Kullvik', 'Kerstin Malmvik']
  const form = await pages.drawn(path, other, 'klart')
  await pages.fill(path, one, { gor: 'klart', dag: '2026-02-03', anteckning: '' })
  const late = await pages.post(path, other, { ...form, dag: '2026-02-10', anteckning: '§ 31' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Något har ändrats sedan du öppnade formuläret/)
  assert.match(late.text, /inte klart<\/td>.*<strong>klart 3 februari 2026<\/strong>/)
  assert.match(late.text, /Eva Kullvik, \d+ \S+ 20\d\d kl\. \d\d\.\d\d/)
  assert.match(late.text, /value="2026-02-10"/)
  assert.match(late.text, />\s*§ 31</)
  assert.match((await pages.get(path)).text, /klart sedan 3 februari 2026/)
  const english = await pages.post(`/en${path}`, other, { ...form, dag: '2026-02-10' })
  assert.match(english.text, /not done<\/td>.*<strong>done 3 February 2026<\/strong>/)
  // The form that came back has seen it, and says what to do.
  const again = { ...hiddenFieldsOf(late.text, 'klart'), dag: '2026-02-10', anteckning: '§ 31' }
  const seen = await pages.post(path, other, again)
  assert.equal(seen.status, 422)
  assert.match(seen.text, /Steget är redan klart\. Öppna det igen först/)
})

test('who opens again what has been opened and done anew is shown what stands now', async () => {
  const path = pathOf('ssn-hand-over', 'ssn')
  const [one, other] = ['Eva Kullvik', 'Kerstin Malmvik']
  const form = await pages.drawn(path, other, 'oppna')
  await pages.fill(path, one, { gor: 'oppna', skal: 'Fel dag.' })
  const open = await pages.post(path, other, { ...form, skal: 'Ordföranden ändrade sig.' })
  assert.equal(open.status, 409)
  assert.match(open.text, /<strong>öppnat igen<\/strong>/)
  assert.match(open.text, />\s*Ordföranden ändrade sig\.</)
  await pages.fill(path, one, { gor: 'klart', dag: '2026-02-04', anteckning: '' })
  const done = await pages.post(path, other, { ...form, skal: 'Ordföranden ändrade sig.' })
  assert.equal(done.status, 409)
  assert.match(done.text, /<strong>klart 4 februari 2026<\/strong>/)
  const now = { ...hiddenFieldsOf(done.text, 'oppna'), skal: 'Ordföranden ändrade sig.' }
  assert.equal((await pages.post(path, other, now)).status, 303)
})

test('a step that was done by mistake is opened again on its page, with a reason that all can read', async () => {
  const path = pathOf('vastkom-hand-over', 'vastkom-styrelse')
  const own = 'Karin Almlid'
  assert.match((await pages.get(path, own)).text, /Blev det fel\?/)
  assert.doesNotMatch((await pages.get(path, 'Anna Ek')).text, /Blev det fel\?/)
  const refused = await pages.fill(path, own, { gor: 'oppna', skal: '' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Skriv varför steget öppnas igen/)
  const opened = await pages.fill(path, own, { gor: 'oppna', skal: 'Det sändes inte.' })
  assert.equal(opened.to, `${path}?oppna`)
  const { text } = await pages.get(path)
  assert.match(text, /Klart 3 februari 2026, öppnat igen 19 mars 2026/)
  assert.match(text, /Det sändes inte\./)
})

test('an optional step is done without by its own body, and nobody else', async () => {
  const path = pathOfStep(preparing)
  assert.match((await pages.get(path, 'Anna Ek')).text, /Behövs inte hos oss/)
  const waived = await pages.fill(path, 'Anna Ek', { gor: 'avsta', avstar: 'Delegerat.' })
  assert.equal(waived.to, `${path}?avsta`)
  assert.match((await pages.get(`${path}?avsta`, 'Anna Ek')).text, /Steget behövs inte hos er/)
  assert.match((await pages.get(path)).text, /Klar, behövs inte/)
  assert.equal((await pages.post(path, 'Karin Almlid', { gor: 'avsta' })).status, 403)
  const workUp = pathOfStep(rows.find(({ key }) => key === 'work-up')!)
  const form = await pages.drawn(workUp, 'Karin Almlid', 'klart')
  const needed = await pages.post(workUp, 'Karin Almlid', { ...form, gor: 'avsta' })
  assert.equal(needed.status, 422)
  assert.match(needed.text, /Andra väntar på steget/)
})

test('an answer is given where answers are given, and marks its step there', async () => {
  const path = pathOf('municipality-answer', '1441-ks')
  assert.match((await pages.get(path, 'Anna Ek')).text, /href="\/remiss\/riktlinjen\/svara"/)
  const refused = await pages.post(path, 'Anna Ek', { dag: today })
  assert.equal(refused.status, 409, 'there is no such form')
  assert.match(refused.text, /när svaret eller beslutet registreras/)
})

test('a step is late after its last day, and was not before', async () => {
  const late = rows.find((row) => row.key === 'region-answer')!
  const path = pathOfStep(late)
  assert.match((await pages.get(path)).text, /Försenad/)
  assert.doesNotMatch((await pages.get(`${path}?per=2026-03-10`)).text, /Försenad/)
})

test('all that is wrong is told at once, each at its field, and characters are counted as one counts', async () => {
  const path = pathOf('ssn-hand-over', 'ssn')
  const say = (dag: string, anteckning: string) =>
    pages.fill(`/en${path}`, 'Eva Kullvik', { gor: 'klart', dag, anteckning })
  const wrong = await say('31/2 2026', 'Möte med 811218-9876.')
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /href="#klart-dag">Write a day that exists/)
  assert.match(wrong.text, /href="#klart-anteckning">Remove the personal identity number/)
  assert.match(
    wrong.text,
    /id="klart-anteckning"[^>]*aria-describedby="[^"]*klart-anteckning-error/,
  )
  assert.match(wrong.text, /Möte med 811218-9876\./)
  const long = await say(today, '👍'.repeat(2001))
  assert.match(long.text, /href="#klart-anteckning">Shorten the text to at most 2,000 characters/)
  assert.equal((await say(today, '👍'.repeat(2000))).status, 303)
})
