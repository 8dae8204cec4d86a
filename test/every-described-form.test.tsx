// SPDX-License-Identifier: EUPL-1.2
// Every form that a room has described, tried from its description: empty, wrong, too long, with
// somebody's personal number in each text, for another mandate and when the session has ended. All
// that is wrong is told at once, each at its field and nowhere else, and nothing that was typed is
// lost. A new form is covered by being described.

import assert from 'node:assert/strict'
import { glob } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { renderToString } from 'preact-render-to-string'
import { drawnForField } from '#kernel/mandate.ts'
import { type Db, inTransaction, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { type Field, FieldsOf, type FormOf, readForm, type Sent } from '#web/form-of.tsx'
import { visitors } from './access-table.ts'
import type { Browser } from './support/browser.ts'
import { type FoundForm, openEveryForm } from './support/every-form.ts'
import { formsOf } from './support/html-forms.ts'
import { signInPath } from './support/site.ts'

const leader = visitors['process leader']
const decisions = '/sa-gar-det/nytt-avtal-2027/beslut'

type Fields = Readonly<Record<string, Field<unknown>>>
type Described = { readonly key: string; readonly form: FormOf<Fields> }
type Typed = Readonly<Record<string, string>>

const described: Described[] = []
for await (const file of glob('src/*/views/**/forms.ts')) {
  const all: Readonly<Record<string, unknown>> = await import(`../${file}`)
  for (const [name, form] of Object.entries(all)) {
    if (isForm(form)) described.push({ key: `${file.split('/')[1]} ${name}`, form })
  }
}

function isForm(value: unknown): value is FormOf<Fields> {
  return typeof value === 'object' && value !== null && 'fields' in value && 'name' in value
}

/**
 * Forms that no page of the demonstration draws: their way is read, checked and drawn here all the
 * same. What is read only is a part of another form.
 */
const notDrawn: Readonly<Record<string, string>> = {
  'responsibility ratingForm':
    'two buttons beside an answer, with its address; src/responsibility/guidance.test.ts',
  'process waiveForm': 'optional steps are those of decisions, which records do',
  'process reopenForm': 'no step of the demonstration that has been done is opened by hand',
  'decision daysForm': 'every decision of the demonstration has its days',
  'consultation cancelDraftForm': 'is that of a round that is open, but for the reason',
  'consultation commentAnswerForm': 'drawn once for each comment, by its number',
  'consultation questionForm': 'drawn once for each question, by the name of the question',
  'drafting noteAnswerForm':
    'what becomes of a note is said by the button that is pressed; drafting/pages/note-pages.test.tsx',
  'drafting provisionForm':
    'asks of a new one whose words it takes, of an old one where they apply',
  'consultation circleForm': 'stands folded in the form of a prepared round, and is read with it',
  'consultation routeForm': 'read only: the days of a prepared round',
}

/** Where the pages of a room, or of one of its forms, are, so that not every page is opened; a room without a row is looked for everywhere. */
const placesOf: Readonly<Record<string, RegExp>> = {
  // Without names of their own, they have the fields of other pages too.
  'drafting headerForm': /^\/arbetsyta\/(?!import\/)[^/]+\/[^/]+$/,
  'drafting noteForm': /\/anteckna\//,
  'drafting noteAnswerForm': /\/anteckning\//,
  'drafting suggestionForm': /\/foresla\//,
  'drafting takeBackForm': /\/ta-tillbaka$/,
  'drafting importPlanForm': /^\/arbetsyta\/import\//,
  'drafting extensionForm': /forlangning$/,
  'drafting noticeForm': /uppsagning$/,
  'drafting terminationForm': /upphorande$/,
  'drafting termsForm': /\/villkor$/,
  consultation: /^\/remiss/,
  decision: /^\/(sa-gar-det\/.*\/beslut|beslutsomgang)/,
  drafting: /^\/arbetsyta/,
  organisation: /^\/(min-part|admin|parter|inbjudan)/,
  'process countyStepForm': /vagar\/./,
  'process removeStepForm': /vagar\/./,
  'process preferConsultationForm': /vagar\?skriv/,
  'process preferDecisionForm': /vagar\?skriv/,
  process: /^\/arenden\/./,
  revision: /^\/sa-gar-det(?!.*\/beslut)/,
}

/** Nobody needs to sign in to send it: it is taken all the same. */
const forAnyone: Readonly<Record<string, string>> = {
  'consultation askForm': 'anyone may ask about a round',
  'responsibility staffQuestionForm': 'anyone may ask what nobody could answer',
}

const roomOf = (key: string) => key.slice(0, key.indexOf(' '))

const texts = ['line', 'area', 'lines', 'day', 'number'] as readonly string[]

/** What nobody has offered. */
const unknown = 'ingen'
const personalNumber = 'Enligt 811218-9876.'

/** What is typed in a field, one way to be wrong for each; nothing where the field cannot be so. */
const tries: Readonly<Record<string, (field: Field<unknown>) => string | undefined>> = {
  empty: () => '',
  wrong: ({ kind }) =>
    ({ day: '2026-02-30', number: 'tolv', 'one-of': unknown, picked: unknown })[kind as string],
  'too long': ({ most }) => (most === undefined ? undefined : 'å'.repeat(most + 1)),
  'personal number': ({ most }) => (most === undefined ? undefined : personalNumber),
}

const idOf = ({ name }: FormOf<Fields>, field: Field<unknown>) =>
  name === '' ? field.name : `${name}-${field.name}`

function sentOf(typed: Typed): Sent {
  return {
    typed,
    text: (name) => (typed[name] ?? '').trim(),
    texts: (name) => (typed[name] === undefined ? [] : [typed[name]]),
  }
}

/** What cannot be used. Whatever is chosen and is not «ingen» is taken for one that was offered. */
const wrongIn = ({ fields }: FormOf<Fields>, typed: Typed) =>
  Object.values(fields).filter((field) => {
    const chosen = typed[field.name] ?? ''
    const offered = chosen === unknown ? [] : [{ value: chosen, text: '' }]
    return 'wrong' in field.read(sentOf(typed), offered)
  })

/** Asserts that a form came back with these fields wrong, these alone, and with what was typed. */
function assertTold(
  html: string,
  form: FormOf<Fields>,
  wrong: readonly Field<unknown>[],
  typed: Typed,
): void {
  for (const field of Object.values(form.fields)) {
    const id = idOf(form, field)
    if (!html.includes(`id="${id}"`)) continue
    const isTold = html.includes(`id="${id}-error"`)
    assert.equal(isTold, wrong.includes(field), `${id} ${isTold ? 'is' : 'is not'} told`)
    if (isTold) {
      const points = new RegExp(String.raw`aria-describedby="(?:[^"]+ )?${id}-error"`)
      assert.match(html, points, `${id} does not point at its error`)
    }
    const words = typed[field.name] ?? ''
    if (texts.includes(field.kind) && words !== '')
      assert.ok(html.includes(words), `${id} lost its words`)
  }
}

test('the rooms that have been moved describe their forms', () => {
  const rooms = new Set(described.map(({ key }) => key.split(' ')[0]))
  for (const room of [
    'consultation',
    'decision',
    'drafting',
    'organisation',
    'process',
    'revision',
  ])
    assert.ok(rooms.has(room))
})

describe('by itself', () => {
  for (const { key, form } of described) {
    for (const [how, typeIn] of Object.entries(tries)) {
      test(`${key}, ${how}`, () => {
        const typed: Record<string, string> = {}
        for (const field of Object.values(form.fields)) {
          const words = typeIn(field)
          if (words !== undefined) typed[field.name] = words
        }
        const words = Object.fromEntries(Object.keys(form.fields).map((name) => [name, name]))
        const sent = sentOf(typed)
        const read = readForm(form, sent, { words, language: 'sv' })
        const errors = 'errors' in read ? read.errors : []
        const html = renderToString(
          <FieldsOf of={form} words={words} language="sv" sending={{ form: sent, errors }} />,
        )
        assertTold(html, form, wrongIn(form, typed), typed)
      })
    }
  }
})

describe('on its page', () => {
  let site: Awaited<ReturnType<typeof openEveryForm>>
  const found = new Map<string, Pick<FoundForm, 'address' | 'who'>>()

  before(async () => {
    site = await openEveryForm()
    // Steps that no record does, and a joint body on the way: those the process leader says are done.
    const byHand = await site.db
      .selectFrom('route_step')
      .innerJoin('route_step_body', 'route_step_body.step_id', 'route_step.id')
      .innerJoin('body', 'body.id', 'route_step_body.body_id')
      .where('route_step.key', '=', 'work-up')
      .select(['route_step.id', 'body.slug'])
      .execute()
    const elsewhere = [
      `${decisions}/organ/vastkom-styrelse`,
      ...byHand.map(({ id, slug }) => `/arenden/${id}/${slug}`),
    ].map((address) => ({ address, who: leader }))
    for (const { address, who } of [...elsewhere, ...site.all]) {
      // Who has no session fills in almost nothing, and that is on pages of the signed-in too.
      const sought = described.filter(({ key }) => {
        const place = placesOf[key] ?? placesOf[roomOf(key)]
        return !found.has(key) && !(key in notDrawn) && (place === undefined || place.test(address))
      })
      if (who === '' || sought.length === 0) continue
      const { text } = await (await site.browserOf(who)).open(address)
      for (const { key, form } of sought) {
        if (isDrawn(form, text)) found.set(key, { address, who })
      }
    }
  })
  after(() => site[Symbol.asyncDispose]())

  for (const { key, form } of described) {
    test(key, async () => {
      const seen = found.get(key)
      if (key in notDrawn) return
      assert.ok(seen, 'no page of the demonstration draws it')
      const browser = await site.browserOf(seen.who)
      for (const [how, typeIn] of Object.entries(tries)) {
        await tryOn(browser, seen.address, form, how, typeIn)
      }
    })
    test(`${key}, sent for another mandate and when the session has ended`, async () => {
      const seen = found.get(key)
      if (key in notDrawn || key in forAnyone || !seen) return
      const browser = await site.browserOf(seen.who)
      const { typed, action, words, prose } = await fillIn(browser, seen.address, form)
      if (words.length === 0) return
      const another = await browser.submit(action, { ...typed, [drawnForField]: newId() })
      assert.equal(another.status, 409)
      assertHolds(another.text, prose, 'for another mandate')

      await endSessions(site.db, seen.who)
      const signIn = await browser.submit(action, typed)
      const till = new URL(signIn.path, 'http://here').searchParams.get('till') ?? ''
      assert.match(till, /[?&]kvar=/, `${signIn.status} at ${signIn.path}`)
      const back = await browser.open(signInPath(seen.who, till))
      assert.equal(back.status, 200, 'nothing is told to be wrong')
      assert.equal(pathOf(back.path), pathOf(till))
      assertHolds(back.text, words, 'after signing in again')
      for (const field of Object.values(form.fields)) {
        if (!texts.includes(field.kind) || typed[field.name] === undefined) continue
        assert.ok(isFieldDrawn(form, field, back.text), `${field.name} is not in its form`)
      }
    })
  }
})

const pathOf = (address: string) => new URL(address, 'http://here').pathname

/** Everyone's who has the address, as after an hour away. */
async function endSessions(db: Db, email: string): Promise<void> {
  await inTransaction(db, theProduct, (tx) =>
    tx
      .updateTable('session')
      .set({ seen_at: sql<never>`now() - interval '1 day'` })
      .where('person_id', 'in', (all) =>
        all.selectFrom('person').select('id').where('email', '=', email),
      )
      .execute(),
  )
}

function assertHolds(html: string, words: readonly string[], when: string): void {
  for (const one of words) assert.ok(html.includes(one), `“${one}” is lost ${when}`)
}

/** A form with words in each of its texts, as it is sent. */
async function fillIn(browser: Browser, address: string, form: FormOf<Fields>) {
  const { onPage, fields, typed } = await openForm(browser, address, form)
  const words: string[] = []
  for (const { name, kind } of fields.filter((one) => texts.includes(one.kind))) {
    const word = { day: '2027-04-01', number: '37' }[kind as string] ?? `Ord om ${name}.`
    typed[name] = word
    words.push(word)
  }
  // A day alone is not shown to be copied.
  return { action: onPage.action, typed, words, prose: words.filter((word) => /^Ord/.test(word)) }
}

/** A form as it stands on its page, with what it is sent with when nobody has typed. */
async function openForm(browser: Browser, address: string, form: FormOf<Fields>) {
  const page = await browser.open(address)
  const fields = Object.values(form.fields).filter((one) => isFieldDrawn(form, one, page.text))
  const names = fields.filter(({ kind }) => kind !== 'file').map(({ name }) => name)
  // Two forms of a page may have a field of the same name: the one that holds no more than its own.
  const [onPage] = formsOf(page.text, address)
    .filter((one) => names.every((name) => one.fields.some((field) => field.name === name)))
    .toSorted((a, b) => a.fields.length - b.fields.length)
  if (!onPage) throw new Error(`the form is not on ${address}`)
  const typed: Record<string, string> = {}
  for (const { name, value, isHidden, isTyped, type } of onPage.fields) {
    if (isHidden || isTyped || type === 'select') typed[name] = value
  }
  const { deeds } = onPage
  const gor = deeds.find((deed) => deed === form.name) ?? deeds[0]
  if (gor !== undefined) typed['gor'] = gor
  return { onPage, fields, typed }
}

async function tryOn(
  browser: Browser,
  address: string,
  form: FormOf<Fields>,
  how: string,
  typeIn: (field: Field<unknown>) => string | undefined,
): Promise<void> {
  const { onPage, fields, typed } = await openForm(browser, address, form)
  const own: Record<string, string> = {}
  for (const field of fields) {
    const words = typeIn(field)
    if (words !== undefined) own[field.name] = words
  }
  Object.assign(typed, own)
  const wrong = wrongIn(form, typed).filter((field) => fields.includes(field))
  if (wrong.length === 0) return
  const back = await browser.submit(onPage.action, typed)
  assert.ok([409, 422].includes(back.status), `${how} was answered ${back.status}`)
  assertTold(back.text, form, wrong, own)
  for (const field of wrong) {
    const href = `href="#${idOf(form, field)}"`
    assert.ok(back.text.includes(href), `${how}: the summary does not lead to ${href}`)
  }
}

const isFieldDrawn = (form: FormOf<Fields>, field: Field<unknown>, html: string) =>
  html.includes(`id="${idOf(form, field)}"`)

/** Whether a page draws a form; one without a name of its own is known by all its fields. */
function isDrawn(form: FormOf<Fields>, html: string): boolean {
  const fields = Object.values(form.fields)
  return form.name === ''
    ? fields.every((field) => isFieldDrawn(form, field, html))
    : fields.some((field) => isFieldDrawn(form, field, html))
}
