// SPDX-License-Identifier: EUPL-1.2
// Every page and form of the demonstration, by everyone it is for, filled with what does harm where
// it is not taken for plain text. Nothing may fail, no markup may come back as markup, on any page.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { accessTable, visitors } from '../access-table.ts'
import { exampleAddresses } from '../e2e/example-addresses.ts'
import { openBrowser, type Browser, type Page } from '../support/browser.ts'
import { demonstrationDatabase } from '../support/demonstration-database.ts'
import { formsOf, type FormOnPage } from '../support/html-forms.ts'
import { openProduct } from '../support/product.ts'
import { signInPath } from '../support/site.ts'
import { startWorks } from '../support/works-in-progress.ts'

const today = day('2026-03-19')
const database = await demonstrationDatabase()
const examples = await exampleAddresses(database.db, today, await startWorks(database.db, today))
const product = await openProduct(database.db)
const browsers = new Map<string, Browser>()
for (const [who, email] of Object.entries(visitors)) {
  const browser = openBrowser(product.baseUrl)
  if (email !== undefined) await browser.open(signInPath(email))
  browsers.set(who, browser)
}
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const markup = `"'></textarea></title><xss onload=alert(1)>`
/** What is typed in every free field at once; fitting for an address, so that more is let through. */
const hostile: readonly string[] = [
  `x\u0000y`,
  `\ud800`,
  'a\r\nX-Injected: yes\r\n\r\n<xss>',
  '9'.repeat(400),
  '__proto__',
  `https://exempel.se/${markup}`,
  markup,
]

/** The pages, each with one or two of those who see it: the first, and the last with a party. */
const visits = accessTable
  .filter(({ method }) => method === 'GET')
  .flatMap(({ path, answers }) => {
    const readers = [...browsers.keys()].filter((_, at) => answers[at] === 200)
    const some = [...new Set([readers[0]!, readers.findLast((who) => !who.includes('another'))!])]
    return (examples[path] ?? [path]).flatMap((example) =>
      some.map((who) => ({
        address: typeof example === 'string' ? example : example.address,
        who,
      })),
    )
  })

/** Asserts of an answer what holds for every answer. */
function check(page: Page, what: string): void {
  assert.ok(page.status < 500, `${page.status} ${what}`)
  assert.equal(page.headers.get('x-injected'), null, what)
  if (!page.headers.get('content-type')?.startsWith('text/html')) return
  const at = page.text.indexOf('<xss')
  assert.ok(at === -1, `${what}: …${page.text.slice(Math.max(0, at - 200), at + 60)}`)
  assert.ok(!/(?:href|src|action)="\s*(?:javascript|data|vbscript):/i.test(page.text), what)
}

async function attack(browser: Browser, form: FormOnPage, what: string): Promise<void> {
  const asItIs = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]))
  const typed = form.fields.filter(({ isTyped }) => isTyped)
  const others = form.fields.filter(({ isTyped }) => !isTyped)
  // What nobody types can be sent as well, in any field but the one that says what is wanted.
  const unasked = Object.fromEntries(
    others.filter(({ name }) => name !== 'gor').map(({ name }) => [name, markup]),
  )
  check(await browser.submit(form.action, { ...asItIs, ...unasked }), `${what} unasked`)
  for (const value of typed.length > 0 ? hostile : []) {
    const fields = Object.fromEntries(typed.map(({ name }) => [name, value]))
    check(await browser.submit(form.action, { ...asItIs, ...fields }), `${what} «${value}»`)
  }
  const doubled = Object.fromEntries(form.fields.map(({ name }) => [name, [markup, '']]))
  check(await browser.submit(form.action, doubled), `${what} doubled`)
}

test('what an address says is never markup, nor a fault', async () => {
  const names =
    'q typ dok fran till visa del synpunkt part enhet gor beslut fore lage slag efter sida fel sparat dag organ steg version plats roll import'
  const hostileQuery = new URLSearchParams(names.split(' ').map((name) => [name, markup]))
  for (const { address, who } of visits) {
    const path = address.replace(/\?.*/, '')
    check(await browsers.get(who)!.open(`${path}?${hostileQuery}`), `${path} as ${who}`)
  }
  for (const value of [...hostile, '% _ \\ " \' ( & | ! :* <->', 'å'.repeat(2000), '%', '   '])
    check(
      await browsers.get('no session')!.open(`/sok?q=${encodeURIComponent(value.toWellFormed())}`),
      value,
    )
})

test('every form takes hostile words as words', async () => {
  const sent = new Set<string>()
  for (const { address, who } of visits) {
    const browser = browsers.get(who)!
    const page = await browser.open(address)
    for (const form of formsOf(page.text, address)) {
      const names = form.fields.map(({ name }) => name).join()
      const key = `${form.action.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, 'N')} ${names}`
      if (sent.has(key) || /logga-ut|sprak|mandat$|\/admin\/dag/.test(form.action)) continue
      sent.add(key)
      await attack(browser, form, `${form.action} as ${who}`)
    }
  }
  assert.ok(sent.size > 40, `only ${sent.size} forms were found`)
})

test('what was stored by it is words on every page', async () => {
  let shown = 0
  for (const { address, who } of visits) {
    const page = await browsers.get(who)!.open(address)
    check(page, `${address} as ${who}`)
    if (page.text.includes('&lt;xss')) shown += 1
  }
  assert.ok(shown > 10, `${shown} pages show what was typed`)
})
