// SPDX-License-Identifier: EUPL-1.2
// Every page and form of the demonstration, with someone of each role it is for.

import { day } from '#kernel/day.ts'
import { accessTable, visitors } from '../access-table.ts'
import { exampleAddresses } from '../e2e/example-addresses.ts'
import { openBrowser, type Browser } from './browser.ts'
import type { FreshDatabase } from './database.ts'
import { demonstrationDatabase } from './demonstration-database.ts'
import { formsOf, type FormOnPage } from './html-forms.ts'
import { openProduct, type OpenProduct } from './product.ts'
import { signInPath } from './site.ts'
import { startWorks } from './works-in-progress.ts'

/** An address and the one who asks for it; an empty one is a visitor. */
export type Seen = { readonly address: string; readonly who: string }

export type FoundForm = Seen & {
  readonly form: FormOnPage
  /** The same for the form when its page is opened again. */
  readonly key: string
}

export async function openEveryForm<Product extends OpenProduct = OpenProduct>(
  open: (database: FreshDatabase) => Promise<Product> = async ({ db }) =>
    (await openProduct(db)) as Product,
) {
  const today = day('2026-03-19')
  const database = await demonstrationDatabase()
  const examples = await exampleAddresses(database.db, today, await startWorks(database.db, today))
  const product = await open(database)
  /** By address: everyone of the demonstration who is needed, signed in. */
  const browsers = new Map<string, Browser>()

  async function browserOf(email: string): Promise<Browser> {
    const browser = browsers.get(email) ?? openBrowser(product.baseUrl)
    if (email !== '' && !browsers.has(email)) await browser.open(signInPath(email))
    browsers.set(email, browser)
    return browser
  }

  async function formsAt({ address, who }: Seen): Promise<FoundForm[]> {
    const page = await (await browserOf(who)).open(address)
    return formsOf(page.text, address).map((form) => {
      const names = form.fields.map(({ name }) => name).join()
      const key = `${form.action.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, 'N')} ${names}`
      return { form, who, address, key }
    })
  }

  const all = everyPage(examples)

  /** One of each kind of form, read before any is sent; what ends a round or a draft comes last. */
  async function findForms(): Promise<FoundForm[]> {
    const found = new Map<string, FoundForm>()
    for (const seen of all) {
      for (const one of await formsAt(seen)) {
        if (/logga-ut|sprak|mandat$|\/admin\/dag/.test(one.form.action)) continue
        if (!found.has(one.key)) found.set(one.key, one)
      }
    }
    return [...found.values()].toSorted(
      (a, b) => Number(endsSomething(a)) - Number(endsSomething(b)),
    )
  }

  return {
    db: database.db,
    product,
    all,
    /** Every page once, as the first who sees it: often a visitor. */
    once: [...new Map(all.toReversed().map((one) => [one.address, one])).values()],
    browserOf,
    findForms,
    /** The form as it stands now, with the marks of what its reader has seen. */
    again: async (found: FoundForm) =>
      (await formsAt(found)).find(({ key }) => key === found.key)?.form,
    async [Symbol.asyncDispose]() {
      await product[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}

/** Every page with everyone who sees it: of each role that fills in other forms than the others. */
function everyPage(examples: Awaited<ReturnType<typeof exampleAddresses>>): readonly Seen[] {
  const people = Object.entries(visitors)
    .map(([role, email], at) => ({ role, at, email: email ?? '' }))
    .filter(({ role }) => !/contributor|reader| of /.test(role))
  return accessTable
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
}

/** Nothing more could be said in it afterwards. */
function endsSomething({ form }: FoundForm): boolean {
  const ends = /frys|aterkalla|stall-in|stang|publicera|granska|avsluta/
  return (
    ends.test(form.action) || ends.test(form.fields.find((one) => one.name === 'gor')?.value ?? '')
  )
}
