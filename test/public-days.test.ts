// SPDX-License-Identifier: EUPL-1.2
// Every page that everyone may read is asked about three days: with the agreement of 2012 in force, on
// the first day of the demonstration, and with the agreement of 2027 to come. It tells them apart.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { formatDay } from '#kernel/dates-in-words.ts'
import { addDays, day, type Day } from '#kernel/day.ts'
import { pages } from '../src/app.ts'
import {
  exampleAddresses,
  notInDemonstration,
  type ExampleAddresses,
} from './e2e/example-addresses.ts'
import { openBrowser } from './support/browser.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openProduct } from './support/product.ts'
import { signInPath } from './support/site.ts'
import { textIn } from './support/workbook.ts'
import { startWorks } from './support/works-in-progress.ts'

const today = day('2026-03-19')
const days = [day('2016-06-01'), today, day('2027-02-01')]

/** Routes whose three answers may be equal, and why. */
const mayBeEqual: Readonly<Record<string, string>> = {
  '/sigill.json': 'a seal belongs to the moment it was made',
  '/avtal/:dok/:utgava.json': 'the text of an edition never changes',
  '/avtal/:dok/:utgava.pdf': 'the text of an edition never changes',
  '/avtal/:dok/:utgava.docx': 'the text of an edition never changes',
  '/avtal/:dok/:utgava.html': 'the text of an edition never changes',
  '/avtal/:dok/:utgava.md': 'the text of an edition never changes',
  '/avtal/:dok/:utgava/arkiv.pdf': 'the text of an edition never changes',
  '/avtal/:dok/:utgava/original': 'a file that was handed in never changes',
  '/remiss/tidigare/:id/original': 'a file that was handed in never changes',
  '/avtal/jamfor.json': 'two editions differ in the same way whatever the day',
  '/avtal/utgava.schema.json': 'it says what a file holds, whatever the day',
  '/avtal/jamfor.pdf': 'two editions differ in the same way whatever the day',
  '/avtal/jamfor.docx': 'two editions differ in the same way whatever the day',
  '/sa-gar-det/:process/beslut/:part/protokoll/:beslut': 'a file that was handed in never changes',
  '/vem-ansvarar/fragor/ny': 'a form to write in',
  '/vem-ansvarar/checklista': 'a form to write in',
  '/vem-ansvarar/hjalpte': 'it thanks whoever has pressed',
  '/ordlista': 'no word of the demonstration begins or ends on a day; src/term-bank/pages.test.tsx',
  '/ordlista.xlsx':
    'no word of the demonstration begins or ends on a day; src/term-bank/pages.test.tsx',
  '/ordlista.csv':
    'no word of the demonstration begins or ends on a day; src/term-bank/pages.test.tsx',
  '/ordlista.json':
    'no word of the demonstration begins or ends on a day; src/term-bank/pages.test.tsx',
  '/vem-ansvarar': 'it asks; what is answered has its day in src/responsibility/pages.test.tsx',
  '/vem-ansvarar.json': 'the same',
  '/vem-ansvarar/ficka': 'it lists the settings of the county',
  '/ordlista/:term': 'a word means what it means whatever the day',
  '/robots.txt': 'it names paths',
  '/sitemap.xml': 'the demonstration has one part of its map on every day',
  '/om': 'it says what the product is',
  '/tillganglighet': 'it says how the product is made',
  '/personuppgifter': 'it says what the product keeps about people',
  '/oppna-data': 'it lists addresses',
  '/brev/sluta/:nyckel': 'it asks whether reminders are to be stopped',
}

/** What was not to be seen on the first of the days, and its answer then. */
const notYet: Readonly<Record<string, number>> = {
  '/remiss/:id/svar/:part': 404,
  '/remiss/:id/sammanstallning': 403,
  '/remiss/:id/sammanstallning.csv': 403,
  '/remiss/:id/sammanstallning.xlsx': 403,
  '/remiss/:id/sammanstallning.json': 403,
  '/remiss/:id/sammanstallning/fragor.csv': 403,
  '/remiss/:id/synpunkter/:nr': 404,
  '/bestammelser/:id': 404,
  '/bestammelser/:id.json': 404,
  '/vem-ansvarar/fall/:nr': 404,
  '/vem-ansvarar/fall/:nr.json': 404,
  '/vem-ansvarar/fragor/:nr': 404,
  '/vem-ansvarar/fragor/:nr.json': 404,
}

const database = await demonstrationDatabase()
const works = await startWorks(database.db, today)
const examples: ExampleAddresses = {
  ...(await exampleAddresses(database.db, today, works)),
  '/sok': ['/sok?q=ansvar'],
}
const product = await openProduct(database.db)
const browser = openBrowser(product.baseUrl)

after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const routes = pages
  .filter(({ method, may }) => method === 'GET' && may === 'everyone')
  .map(({ path }) => path)

function addressOf(path: string): string | undefined {
  const [example] = examples[path] ?? []
  if (example !== undefined) return typeof example === 'string' ? example : example.address
  return path.includes(':') ? undefined : path
}

/** What is said about a day, but for the day itself: it stands in links and in the line on top. */
async function readAbout(address: string, on: Day) {
  const response = await browser.request(`${address}${address.includes('?') ? '&' : '?'}per=${on}`)
  const text = await textIn(response)
  const main = /<main[\s>].*<\/main>/su.exec(text)?.[0] ?? text
  const saysDay = [`per=${on}`, on, formatDay(on, 'sv', 'long'), formatDay(on, 'sv')]
  const said = saysDay.reduce((rest, words) => rest.replaceAll(words, '·'), main)
  return { status: response.status, said }
}

for (const path of routes) {
  const skip = notInDemonstration[path]
  test(path, skip === undefined ? {} : { skip }, async () => {
    const address = addressOf(path)
    assert.ok(address, 'it has an example')
    const answers = await Promise.all(days.map((on) => readAbout(address, on)))
    const statuses = answers.map(({ status }) => status)
    assert.deepEqual(statuses, [notYet[path] ?? 200, 200, 200])
    const different = new Set(answers.map(({ said }) => said)).size
    if (path in mayBeEqual) return assert.equal(different, 1, 'it belongs in the list')
    assert.ok(different > 1, 'it says the same on all three days')
  })
}

test('no page about another day tells of a contact person who has left since', async () => {
  const left = 'anna.ek@lerum.exempel.se'
  const earlier = addDays(today, -1)
  const tellers = async () => {
    const addresses = routes.flatMap((path) => addressOf(path) ?? [])
    const asked = addresses.map(async (address) => {
      const { said } = await readAbout(address, earlier)
      return said.includes(left) ? [address] : []
    })
    return (await Promise.all(asked)).flat()
  }
  assert.deepEqual(await tellers(), [
    '/parter.xlsx',
    '/parter.csv',
    '/parter.json',
    '/parter/1441-lerum',
  ])

  const coordinator = openBrowser(product.baseUrl)
  await coordinator.open(signInPath(left))
  const { text } = await coordinator.open('/min-part?skriv=contact')
  const other = /<option value="([^"]+)"[^>]*>Per Åkerlöv/.exec(text)
  assert.ok(other, 'a colleague can take over')
  const named = await coordinator.fill('/min-part?skriv=contact', {
    gor: 'contact',
    vem: other[1]!,
    telefon: '0302-52 10 00',
  })
  assert.match(named.path, /klart=kontakt/)
  assert.deepEqual(await tellers(), [])
})

test('what may be equal or was not there yet is a route', () => {
  for (const path of [...Object.keys(mayBeEqual), ...Object.keys(notYet)]) {
    assert.ok(routes.includes(path), path)
  }
})

test('a day that does not exist is asked for anew on the same page, with what was typed', async () => {
  const answer = await browser.request('/sok?q=ansvar&per=31+februari+2026')
  assert.equal(answer.status, 400)
  const text = await answer.text()
  assert.match(text, /<form class="form measure" action="\/sok">/)
  assert.match(text, /<input[^>]* value="31 februari 2026"[^>]* name="per"/)
  assert.match(text, /Dagen finns inte\. Skriv den till exempel som 2026-03-19/)
  assert.match(text, /<input type="hidden" name="q" value="ansvar"/)
  const english = await (await browser.request('/en/avtal?per=soon')).text()
  assert.match(english, /There is no such day[^]*value="soon"|value="soon"[^]*There is no such day/)
  const personal = await (await browser.request('/avtal?per=811218-9876')).text()
  assert.doesNotMatch(/<main.*<\/main>/su.exec(personal)![0], /811218/)
})
