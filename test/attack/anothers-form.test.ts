// SPDX-License-Identifier: EUPL-1.2
// Every form of the demonstration, whole and filled in, as it was drawn for one who may send it, sent
// by everyone who is not shown it: with her own mandate in it, so that the deeper rule is what says no.
// Nothing is written, in the journal or in any party's private rows. Where two parties have the same
// form, each sends the other's, and nothing of the other's changes.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { pages } from '../../src/app.ts'
import { accessTable, furtherAccess, visitors } from '../access-table.ts'
import { exampleAddresses } from '../e2e/example-addresses.ts'
import { openBrowser, type Browser } from '../support/browser.ts'
import { demonstrationDatabase } from '../support/demonstration-database.ts'
import { formsOf, type FormOnPage } from '../support/html-forms.ts'
import { sendMarkedAnswers } from '../support/marked-answers.ts'
import { registerParts } from '../support/parts-of-parties.ts'
import { openProduct } from '../support/product.ts'
import { signInPath } from '../support/site.ts'
import { startWorks } from '../support/works-in-progress.ts'

const today = day('2026-03-19')
const database = await demonstrationDatabase()
const examples = await exampleAddresses(database.db, today, await startWorks(database.db, today))
await registerParts(database.db, today)
await sendMarkedAnswers(database.db, today)
const product = await openProduct(database.db)
/** As the owner of the tables, from whom no row is withheld. */
const owner = new pg.Client({ connectionString: database.migratingUrl })
await owner.connect()

after(async () => {
  await owner.end()
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const browsers = new Map<string, Browser>()

async function browserOf(email: string): Promise<Browser> {
  const browser = browsers.get(email) ?? openBrowser(product.baseUrl)
  if (email !== '' && !browsers.has(email)) await browser.open(signInPath(email))
  browsers.set(email, browser)
  return browser
}

// ── what is seen ─────────────────────────────────────────────────────────

const posts = pages.filter(({ method }) => method === 'POST')
const everyone: readonly string[] = Object.values(visitors).map((email) => email ?? '')
/** They are not shown every form that they may send. */
const countyWide: readonly string[] = [
  visitors['process leader'],
  visitors.editor,
  visitors.administrator,
]

/** The route that an address is of: that with the fewest parts that vary. */
function routeOf(address: string): string | undefined {
  const parts = new URL(address, product.baseUrl).pathname.split('/')
  const fits = posts.filter(({ path }) => {
    const own = path.split('/')
    return (
      own.length === parts.length &&
      own.every((one, at) => one.startsWith(':') || one === parts[at])
    )
  })
  return fits.toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)[0]?.path
}

/** Whether the table says that a visitor may come so far that the form is read. */
function mayByTable(route: string, action: string, who: string): boolean {
  const [path] = action.split('?')
  const rows = [...accessTable, ...furtherAccess].filter(
    (row) => row.method === 'POST' && row.path === route,
  )
  const row = rows.find(({ address }) => address === path) ?? rows[0]
  const answer = row?.answers[everyone.indexOf(who)]
  return answer !== undefined && answer !== 403 && answer !== 404
}

/** Texts and lists that hold no form but the one that signs out. */
const withoutForms =
  /^\/(avtal|parter|bestammelser|sok|om|oppna-data|tillganglighet|personuppgifter)?(\/|$)/

type Place = { readonly address: string; readonly seenBy: readonly string[] }

/** Every page that may hold a form, and everyone who sees it. */
const places: readonly Place[] = [...accessTable, ...furtherAccess]
  .filter(({ method, path }) => method === 'GET' && !withoutForms.test(path) && !path.includes('.'))
  .flatMap(({ path, address, answers }) =>
    (address === undefined ? (examples[path] ?? [path]) : [address]).map((example): Place => {
      const seenBy = everyone.filter((_, at) => answers[at] === 200)
      return typeof example === 'string'
        ? { address: example, seenBy }
        : { address: example.address, seenBy: [...new Set([...seenBy, example.as])] }
    }),
  )

type Captured = {
  readonly route: string
  /** As it was drawn for each of those who are shown it. */
  readonly drawnFor: Map<string, FormOnPage>
}

/** What it asks for, and of whom: the same form for two people is one, whatever else its fields hold. */
function keyOf({ action, fields }: FormOnPage): string {
  const [path = ''] = action.split('?')
  const what = fields.find(({ name }) => name === 'gor')?.value ?? ''
  return `${path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')} ${what}`.trim()
}

/** A form that may be sent under any mandate is about its sender alone. */
const forAnyone = new Set(posts.filter((one) => one.isForAnyMandate).map(({ path }) => path))

const captured = new Map<string, Captured>()

async function captureOn(address: string, who: string): Promise<readonly Captured[]> {
  const { text } = await (await browserOf(who)).open(address)
  return formsOf(text, address).flatMap((form) => {
    const route = routeOf(form.action)
    if (route === undefined || forAnyone.has(route)) return []
    const known = captured.get(keyOf(form)) ?? { route, drawnFor: new Map<string, FormOnPage>() }
    if (!known.drawnFor.has(who)) known.drawnFor.set(who, form)
    captured.set(keyOf(form), known)
    return [known]
  })
}

/** Those who are shown different forms on one page; the others are asked where the table lets them in. */
const discoverers = [...countyWide, visitors.coordinator, visitors.registrar]

async function capture(): Promise<void> {
  for (const { address, seenBy } of places) {
    const isKnown = (who: string) => discoverers.includes(who) || !everyone.includes(who)
    const found = new Map<string, string>()
    for (const who of seenBy.filter(isKnown)) {
      for (const { route, drawnFor } of await captureOn(address, who)) {
        found.set(route, [...drawnFor.values()][0]!.action)
      }
    }
    for (const who of seenBy.filter((one) => !isKnown(one))) {
      const mayAny = [...found].some(([route, action]) => mayByTable(route, action, who))
      if (mayAny) await captureOn(address, who)
    }
  }
}

/** Forms that the demonstration draws for no one as it is: a round that is answered, a board's own day. */
const undrawn: Readonly<Record<string, readonly [action: string, fields: string]>> = {
  '/admin/utskick': ['/admin/utskick', 'brev=01890000-0000-7000-8000-000000000001'],
  '/arbetsyta/angra': ['/arbetsyta/angra', 'angra=01890000-0000-7000-8000-000000000001'],
  '/arbetsyta/:dok/ta-bort': ['/arbetsyta/halso-och-sjukvardsavtal/ta-bort', 'bekraftat=ja'],
  '/arbetsyta/paket/:slug/ta-bort': ['/arbetsyta/paket/avtal-2027/ta-bort', 'bekraftat=ja'],
  '/remiss/:id/stang': ['/remiss/avvikelser-och-tvister/stang', ''],
  '/remiss/:id/publicera': ['/remiss/avvikelser-och-tvister/publicera', ''],
  '/remiss/:id/bekrafta/:nr': ['/remiss/avvikelser-och-tvister/bekrafta/1', 'bekraftat=ja'],
  '/arenden/:steg/:organ': [
    String(examples['/arenden/:steg/:organ']?.[0]),
    'gor=klart&dag=2026-03-10',
  ],
  '/sa-gar-det/:process/beslut/organ/:organ': [
    String(examples['/sa-gar-det/:process/beslut/organ/:organ']?.[0]),
    'utfall=approved&dag=2026-03-10',
  ],
}

// ── what is sent ─────────────────────────────────────────────────────────

/** Something that would do, in a field that was empty. */
function filled(name: string): string {
  if (/epost/.test(name)) return 'nagon.annan@exempel.se'
  if (/adress|beteckning/.test(name)) return 'nytt-fran-en-annan'
  if (/dag|fran|till|On$|sista|senast/i.test(name)) return '2026-04-01'
  return 'Ord som någon annan skrev.'
}

function bodyOf(form: FormOnPage, drawnFor: string | undefined): URLSearchParams {
  const body = new URLSearchParams()
  for (const { name, value, isTyped } of form.fields) {
    if (name === drawnForField) continue
    body.append(name, value === '' && isTyped ? filled(name) : value)
  }
  if (drawnFor !== undefined) body.append(drawnForField, drawnFor)
  return body
}

async function send(who: string, form: FormOnPage, drawnFor?: string): Promise<number> {
  const browser = await browserOf(who)
  const own = who === '' ? undefined : browser.drawnFor()
  const response = await browser.request(form.action, {
    method: 'POST',
    body: bodyOf(form, drawnFor ?? own),
    headers: { origin: product.baseUrl, 'sec-fetch-site': 'same-origin' },
  })
  await response.body?.cancel()
  return response.status
}

// ── what is kept ─────────────────────────────────────────────────────────

async function countJournal(): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    'select count(*)::int as count from journal',
  )
  return rows[0]!.count
}

/** Tables with rows that are some party's own, and those that say who may act. */
async function listPrivateTables(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'kept_form'
       and (relrowsecurity or relname in ('mandate', 'contact_person', 'unit', 'step_act', 'version'))
     order by 1`,
  )
  return rows.map(({ name }) => name)
}

const privateTables = await listPrivateTables()

/** The rows of each table that say something, as one sum. */
async function sumsOf(saying = ''): Promise<string> {
  const each = privateTables.map(
    (name) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum
       from ${name} t where t::text like $1`,
  )
  const { rows } = await owner.query<{ name: string; sum: string }>(each.join(' union all '), [
    `%${saying}%`,
  ])
  return rows.map(({ name, sum }) => `${name} ${sum}`).join('\n')
}

async function partyOf(email: string): Promise<string | undefined> {
  const { rows } = await owner.query<{ party: string | null }>(
    `select mandate.for_party_id as party from mandate join person on person.id = mandate.person_id
     where person.email = $1 order by mandate.id limit 1`,
    [email],
  )
  return rows[0]?.party ?? undefined
}

const refused = [403, 404, 409, 422]

/** To remove what is not there for her, once more, is to have removed it: she is told so, and nothing is. */
const removes = /\/svara ta-bort$/

await capture()

describe('a form that was drawn for somebody else', () => {
  for (const [key, { route, drawnFor }] of captured) {
    test(key, async () => {
      const [form] = drawnFor.values()
      const [before, count] = [await sumsOf(), await countJournal()]
      for (const who of everyone) {
        if (drawnFor.has(who)) continue
        if (countyWide.includes(who) && mayByTable(route, form!.action, who)) continue
        const status = await send(who, form!)
        const isDone = removes.test(key) && status === 303
        assert.ok(isDone || refused.includes(status), `${who || 'no one'} got ${status}`)
        assert.equal(await countJournal(), count, `${who || 'no one'} left a trace`)
      }
      assert.equal(await sumsOf(), before)
    })
  }

  for (const [route, [action, fields]] of Object.entries(undrawn)) {
    test(`${route}, which is drawn for no one now`, async () => {
      const sent = Array.from(new URLSearchParams(fields), ([name, value]) => ({
        name,
        value,
        isTyped: false,
        isHidden: true,
        type: 'hidden',
      }))
      const [before, count] = [await sumsOf(), await countJournal()]
      for (const who of everyone) {
        if (mayByTable(route, action, who)) continue
        const status = await send(who, { action, fields: sent, deeds: [] })
        assert.ok(refused.includes(status), `${who || 'no one'} got ${status}`)
        assert.equal(await countJournal(), count, `${who || 'no one'} left a trace`)
      }
      assert.equal(await sumsOf(), before)
    })
  }
})

test('every form that is sent is tried', () => {
  const known = new Set([...captured.values()].map(({ route }) => route))
  const routes = posts.map(({ path }) => path).filter((path) => !forAnyone.has(path))
  assert.deepEqual(
    routes.filter((path) => !known.has(path) && !(path in undrawn)),
    [],
  )
  // What has come to be drawn is taken from the page.
  assert.deepEqual(
    Object.keys(undrawn).filter((path) => known.has(path)),
    [],
  )
  assert.ok(privateTables.length > 10, privateTables.join(' '))
})

test('a form that is sent as it was drawn for another is told so, whoever sends it', async () => {
  const form = captured.get('/remiss/avvikelser-och-tvister/svara helheten')!
  const whole = form.drawnFor.get(visitors.coordinator)!
  const lerums = whole.fields.find(({ name }) => name === drawnForField)!.value
  assert.notEqual(lerums, '')
  const [before, count] = [await sumsOf(), await countJournal()]
  for (const who of everyone.filter((one) => one !== '' && one !== visitors.coordinator)) {
    assert.equal(await send(who, whole, lerums), 409, who)
  }
  assert.equal(await countJournal(), count)
  assert.equal(await sumsOf(), before)
})

// Last, since what is granted here is written: in the sender's own, and nowhere else.
test('what two parties both may, each does in its own', async () => {
  let sent = 0
  for (const [key, { drawnFor }] of captured) {
    for (const [whose, form] of drawnFor) {
      const theirs = await partyOf(whose)
      if (theirs === undefined) continue
      for (const who of drawnFor.keys()) {
        const own = await partyOf(who)
        if (own === undefined || own === theirs) continue
        const before = await sumsOf(theirs)
        const status = await send(who, form)
        assert.equal(await sumsOf(theirs), before, `${who} sent ${key} of ${whose}: ${status}`)
        sent += 1
      }
    }
  }
  assert.ok(sent > 10, `${sent} forms were sent`)
})
