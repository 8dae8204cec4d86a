// SPDX-License-Identifier: EUPL-1.2
// Every page and form of the demonstration, by someone of each role it is for, filled with what does harm where
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
/** By address: everyone of the demonstration who is needed, signed in; an empty one is a visitor. */
const browsers = new Map<string, Browser>()

async function browserOf(email: string): Promise<Browser> {
  const browser = browsers.get(email) ?? openBrowser(product.baseUrl)
  if (email !== '' && !browsers.has(email)) await browser.open(signInPath(email))
  browsers.set(email, browser)
  return browser
}

after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const markup = `"'></textarea></title><xss onload=alert(1)>`
/** What is typed in every free field at once; fitting for an address, so that more is let through. */
const hostile: readonly string[] = [
  `x\u0000y`,
  'a\ud800\r\nX-Injected: yes\r\n\r\n<xss>',
  '9'.repeat(400),
  `https://exempel.se/${markup}`,
  markup,
]

type Seen = { readonly address: string; readonly who: string }

const people = Object.entries(visitors)
  .map(([role, email], at) => ({ role, at, email: email ?? '' }))
  .filter(({ role }) => !/contributor|reader| of /.test(role))

/** Every page with everyone who sees it: of each role that fills in other forms than the others. */
const all: readonly Seen[] = accessTable
  .filter(({ method }) => method === 'GET')
  .flatMap(({ path, answers }) =>
    (examples[path] ?? [path]).flatMap((example) =>
      typeof example === 'string'
        ? people
            .filter(({ at }) => answers[at] === 200)
            .map(({ email }) => ({ address: example, who: email }))
        : [{ address: example.address, who: example.as }],
    ),
  )
  .concat([
    { address: '/remiss/avvikelser-och-tvister/synpunkter/1', who: visitors['process leader'] },
    { address: '/remiss/avvikelser-och-tvister/svar/1441-lerum', who: visitors.coordinator },
    {
      address: '/remiss/avvikelser-och-tvister/svar/1480-goteborg',
      who: visitors['process leader'],
    },
  ])

/** Every page once, as the first who sees it: often a visitor. */
const once = [...new Map(all.toReversed().map((one) => [one.address, one])).values()]

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
  const doubled = Object.fromEntries(
    ['__proto__', ...form.fields.map(({ name }) => name)].map((name) => [name, [markup, '']]),
  )
  check(await browser.submit(form.action, doubled), `${what} doubled`)
}

test('what an address says is never markup, nor a fault', async () => {
  const names =
    'beslut bestammelse dag del dok efter enhet ersatter fel flyttad fore fran gor i import klart lage leverantor obesvarade om omsand organ paket part person plats q roll sida skrivelse slag sparat state steg synpunkt till typ urval utskrift version vid visa'
  const hostileQuery = new URLSearchParams(names.split(' ').map((name) => [name, markup]))
  for (const { address, who } of once) {
    const path = address.replace(/\?.*/, '')
    check(await (await browserOf(who)).open(`${path}?${hostileQuery}`), `${path} as ${who}`)
  }
  for (const value of [...hostile, '% _ \\ " \' ( & | ! :* <->', 'å'.repeat(2000), '%', '   '])
    check(
      await (await browserOf('')).open(`/sok?q=${encodeURIComponent(value.toWellFormed())}`),
      value,
    )
})

type FoundForm = { readonly form: FormOnPage; readonly who: string; readonly address: string }

/** One of each kind of form, read before any is sent. */
async function findForms(): Promise<FoundForm[]> {
  const found = new Map<string, FoundForm>()
  for (const { address, who } of all) {
    const page = await (await browserOf(who)).open(address)
    for (const form of formsOf(page.text, address)) {
      const names = form.fields.map(({ name }) => name).join()
      const key = `${form.action.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, 'N')} ${names}`
      if (/logga-ut|sprak|mandat$|\/admin\/dag/.test(form.action) || found.has(key)) continue
      found.set(key, { form, who, address })
    }
  }
  return [...found.values()]
}

/** What ends a round or a draft comes last, or nothing more could be said in it. */
function endsSomething({ form }: FoundForm): boolean {
  const ends = /frys|aterkalla|stall-in|stang|publicera|granska|avsluta/
  return (
    ends.test(form.action) || ends.test(form.fields.find((one) => one.name === 'gor')?.value ?? '')
  )
}

test('every form takes hostile words as words', async () => {
  const found = await findForms()
  for (const one of found.toSorted((a, b) => Number(endsSomething(a)) - Number(endsSomething(b)))) {
    await attack(await browserOf(one.who), one.form, `${one.form.action} on ${one.address}`)
  }
  assert.ok(found.length > 55, `only ${found.length} forms were found`)
})

test('what was stored by it is words on every page', async () => {
  let shown = 0
  for (const { address, who } of once) {
    const page = await (await browserOf(who)).open(address)
    check(page, `${address} as ${who}`)
    if (page.text.includes('&lt;xss')) shown += 1
  }
  assert.ok(shown > 10, `${shown} pages show what was typed`)
})
