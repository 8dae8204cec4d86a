// SPDX-License-Identifier: EUPL-1.2
// What no form may let into the database, whichever field it is typed in and whatever it is disguised as:
// someone's personal number, and signs that make a text read otherwise than it is stored.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { openEveryForm, type FoundForm } from '../support/every-form.ts'
import { harmless, left, usual, type Fill } from '../support/harmless-words.ts'
import type { FormField } from '../support/html-forms.ts'

const forms = await openEveryForm()
after(() => forms[Symbol.asyncDispose]())

const withNumber: Fill = (field) => {
  const kept = harmless(field)
  if (field.name === 'epost') return '６４０２２９-9801@exempel.se'
  if (/^(adress|beteckning)$/.test(field.name)) return `${kept}-640229-9801`
  if (field.name === 'lagrum') return 'Ord https://exempel.se/６４０２２９-9801'
  return field.name === 'telefon' ? '640229-9801' : `${kept} p６４０\u200B２２９ / 9801`
}

const withUnseen: Fill = (field) => {
  const kept = harmless(field)
  return /epost|lagrum/.test(field.name)
    ? kept
    : kept.replace(/(.)$/s, '\u202E\u200B\u0085\u2066$1')
}

/** Sends the form as its first button does, or as it does that wants `deed`. */
async function submit(
  found: FoundForm,
  fill: (field: FormField) => string | undefined,
  deed?: string,
) {
  const form = await forms.again(found)
  if (form === undefined) return undefined
  const fields = form.fields.map((field) => [
    field.name,
    (field.name === 'gor' ? deed : fill(field)) ?? field.value,
  ])
  const browser = await forms.browserOf(found.who)
  const headers = { 'sec-fetch-site': 'same-origin' }
  const body = new URLSearchParams(fields as [string, string][])
  const answer = await browser.request(form.action, { method: 'POST', body, headers })
  await answer.body?.cancel()
  return answer.status
}

/** A day or a number that is not given is not asked about. */
const isWords = ({ name, isTyped }: FormField) => isTyped && !left.has(name) && !(name in usual)
const isFilled = ({ name, isTyped }: FormField) => isTyped || name === 'handling'

/** Every text that the database holds and `isBad` says so of, by table and column. */
async function storedTexts(isBad: (text: string) => boolean): Promise<string[]> {
  const columns = await sql<{ table_name: string; column_name: string }>`
    select c.table_name, c.column_name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in ('text', 'jsonb')
      and c.column_name !~ 'hash' and c.table_name not in ('journal_seal', 'schema_migration')`.execute(
    forms.db,
  )
  assert.ok(columns.rows.length > 100)
  const bad: string[] = []
  for (const { table_name: table, column_name: column } of columns.rows) {
    const { rows } = await sql<{ text: string | null }>`
      select distinct ${sql.ref(column)}::text as text from ${sql.table(table)}`.execute(forms.db)
    for (const { text } of rows)
      if (text !== null && isBad(text)) bad.push(`${table}.${column}: ${text.slice(0, 100)}`)
  }
  return bad
}

const found = await forms.findForms()

test('no field of any form lets a personal number through, however it is written', async () => {
  const before = new Set(await storedTexts((text) => findPersonalNumber(text) !== undefined))
  const letThrough: string[] = []
  let tried = 0
  for (const one of found) {
    for (const { name } of one.form.fields.filter(({ isTyped }) => isTyped)) {
      // Of several buttons the last: the first of a form may want nothing of what is typed.
      const status = await submit(
        one,
        (field) =>
          field.name === name ? withNumber(field) : isFilled(field) ? harmless(field) : undefined,
        one.form.deeds.at(-1),
      )
      if (status !== undefined) tried += 1
      if (status === 303 && !left.has(name)) letThrough.push(`${one.form.action} ${name}`)
      assert.ok((status ?? 0) < 500, `${one.form.action} ${name}`)
    }
  }
  const after = await storedTexts((text) => findPersonalNumber(text) !== undefined)
  assert.deepEqual(
    after.filter((text) => !before.has(text)),
    [],
  )
  assert.deepEqual(letThrough, [])
  assert.ok(tried > 50, `only ${tried} fields were tried`)
})

test('no field of any form lets signs through that turn or hide what is written', async () => {
  const stored: string[] = []
  for (const one of found) {
    const status = await submit(one, (field) =>
      isWords(field) ? withUnseen(field) : isFilled(field) ? harmless(field) : undefined,
    )
    assert.ok((status ?? 0) < 500, one.form.action)
    if (status === 303) stored.push(one.form.action)
  }
  const hidden = /[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u
  assert.deepEqual(await storedTexts((text) => hidden.test(text)), [])
  // So many forms went through: what was looked for could have been there.
  assert.ok(stored.length > 25, `only ${stored.length}: ${stored.join(' ')}`)
})
