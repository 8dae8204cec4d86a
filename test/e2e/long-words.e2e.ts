// SPDX-License-Identifier: EUPL-1.2
// One long word in all that people type: no page is wider than a narrow phone or a screen because of it,
// and what is wider scrolls by itself, says so and can be scrolled with the keyboard.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { day } from '#kernel/day.ts'
import { pages } from '../../src/app.ts'
import { openChromium } from '../support/chromium.ts'
import { demonstrationDatabase } from '../support/demonstration-database.ts'
import { openProduct } from '../support/product.ts'
import { signInPath } from '../support/site.ts'
import { startWorks } from '../support/works-in-progress.ts'
import { exampleAddresses, type Example } from './example-addresses.ts'

const today = day('2026-03-19')
const viewports = [
  { name: 'the phone', width: 320, height: 640 },
  { name: 'the screen', width: 1280, height: 900 },
] as const
const longWord = 'hälsoochsjukvårdssamverkansavtalsuppföljningsansvar'.repeat(3)

/** What people type, by table. */
const typed: Readonly<Record<string, readonly string[]>> = {
  adoption: ['source'],
  body: ['name', 'short_name'],
  body_statement: ['note'],
  booked_meeting: ['note'],
  comment: ['text', 'proposed_wording'],
  comment_answer: ['reason'],
  consultation: ['title', 'invitation'],
  consultation_notice: ['reason'],
  consultation_question: ['text'],
  council_decision: ['reservation_note', 'changes_note'],
  decision_round: ['title'],
  draft_comment: ['text', 'proposed_wording'],
  draft_question_answer: ['text'],
  import_draft: ['title'],
  law_reference: ['label'],
  mail: ['subject', 'body'],
  milestone: ['source'],
  package: ['title'],
  party: ['name'],
  person: ['name'],
  provision_removal: ['reason'],
  provision_wording: ['heading', 'plain_text', 'change_reason'],
  public_question: ['text', 'asked_by_name', 'answer'],
  question_answer: ['text'],
  response: ['overall_text'],
  response_draft: ['overall_text'],
  route: ['title'],
  shared_text: ['name', 'heading', 'plain_text'],
  step_act: ['note'],
  step_reopening: ['reason'],
  terms_of_validity: ['source'],
  unit: ['name'],
  validity_event: ['note'],
  validity_event_withdrawal: ['reason'],
  version: ['title', 'subtitle'],
}

const database = await demonstrationDatabase()
const works = await startWorks(database.db, today)
const examples = await exampleAddresses(database.db, today, works)
await plantLongWords()
const product = await openProduct(database.db)
const browser = await openChromium()

after(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

/** As the one who owns the tables, past the rules that fix what has been told. */
async function plantLongWords(): Promise<void> {
  for (const [table, columns] of Object.entries(typed)) {
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(database.owner)
    await sql`alter table ${sql.table(table)} no force row level security`.execute(database.owner)
    for (const column of columns) {
      const name = sql.ref(column)
      await sql`update ${sql.table(table)} set ${name} = ${longWord} || ' ' || ${name}
        where ${name} <> ''`.execute(database.owner)
    }
  }
  for (const table of ['provision_wording', 'shared_text']) {
    await sql`update ${sql.table(table)}
      set text = replace(text::text, ' ska ', ${` ${longWord} `})::jsonb`.execute(database.owner)
  }
}

const people = {
  visitor: undefined,
  'process leader': 'karin.almlid@region.exempel.se',
  coordinator: 'anna.ek@lerum.exempel.se',
  registrar: 'ingrid.lovmark@lerum.exempel.se',
  administrator: 'mats.granlof@drift.exempel.se',
} as const
type Who = keyof typeof people

/** Each page once, by the first of these whom it is for. */
function whomFor(path: string): Who {
  const page = pages.find((one) => one.method === 'GET' && one.path === path)!
  const { may } = page
  if (may === 'everyone') return 'visitor'
  if (may === 'signed-in') return 'process leader'
  const roles: readonly string[] = may
  return (Object.keys(people) as Who[]).find((who) => roles.includes(who.replace(' ', '-')))!
}

function firstAddress(path: string): string | undefined {
  const [example] = examples[path] ?? []
  if (example === undefined) return path.includes(':') ? undefined : path
  return addressOf(example)
}

const addressOf = (example: Example) => (typeof example === 'string' ? example : example.address)

const drawn = pages
  .filter(({ method, path }) => method === 'GET' && !/\.\w+$/.test(path))
  .map(({ path }) => path)

const visits = (Object.keys(people) as Who[]).flatMap((who) =>
  viewports.map((viewport) => ({ who, viewport })),
)

for (const { who, viewport } of visits) {
  test(`no page of a ${who} is wider than ${viewport.name}`, async () => {
    const context = await browser.newContext({ viewport })
    const page = await context.newPage()
    const email = people[who]
    if (email) await page.goto(product.baseUrl + signInPath(email))
    const wide: string[] = []
    let seen = 0
    for (const path of drawn.filter((one) => whomFor(one) === who)) {
      const address = firstAddress(path)
      if (address === undefined) continue
      const answer = await page.goto(product.baseUrl + address).catch(() => undefined)
      if (answer?.status() !== 200) continue
      seen += 1
      const widest = await page.evaluate(() => {
        const most = document.documentElement.clientWidth
        const silent = [...document.querySelectorAll<HTMLElement>('main *')].find(
          (one) =>
            one.scrollWidth > one.clientWidth + 1 &&
            ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) &&
            !(one.tabIndex === 0 && one.ariaLabel),
        )
        if (silent && silent.tagName !== 'TEXTAREA') {
          return `scrolls and does not say so: ${silent.outerHTML.slice(0, 160)}`
        }
        const outside = [...document.querySelectorAll('main table')].find((table) => {
          if (table.closest('.scroll-x')) return false
          const around = table.parentElement!
          return table.getBoundingClientRect().right > around.getBoundingClientRect().right + 1
        })
        if (outside)
          return `a table is wider than where it stands: ${outside.outerHTML.slice(0, 160)}`
        if (document.documentElement.scrollWidth <= most) return ''
        const beyond = [...document.querySelectorAll('main *, header *, footer *')].filter(
          (one) => one.getBoundingClientRect().right > most + 1,
        )
        const first = beyond.find(
          (one) => ![...one.children].some((child) => beyond.includes(child)),
        )
        return `${document.documentElement.scrollWidth} px: ${first?.outerHTML.slice(0, 160) ?? ''}`
      })
      if (widest !== '') wide.push(`${address} ${widest}`)
    }
    await context.close()
    assert.ok(seen > 0, 'pages were seen')
    assert.deepEqual(wide, [])
  })
}
