// SPDX-License-Identifier: EUPL-1.2
// Every page and form of the demonstration, by someone of each role it is for, filled with what does harm where
// it is not taken for plain text. Nothing may fail, no markup may come back as markup, on any page.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Browser, Page } from '../support/browser.ts'
import { openEveryForm } from '../support/every-form.ts'
import type { FormOnPage } from '../support/html-forms.ts'

const forms = await openEveryForm()
const { once, browserOf } = forms

after(() => forms[Symbol.asyncDispose]())

const markup = `"'></textarea></title><xss onload=alert(1)>`
/** What is typed in every free field at once; fitting for an address, so that more is let through. */
const hostile: readonly string[] = [
  `x\u0000y`,
  'a\ud800\r\nX-Injected: yes\r\n\r\n<xss>',
  '9'.repeat(400),
  `https://exempel.se/${markup}`,
  markup,
]

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

test('every form takes hostile words as words', async () => {
  const found = await forms.findForms()
  for (const one of found) {
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
