// SPDX-License-Identifier: EUPL-1.2
// A mail program declines reminders for its reader: with no session, and no page of ours before it.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { inSnapshot, inTransaction, noOne, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { wantsReminders } from '#platform/mail/choices.ts'
import { queueMails } from '#platform/mail/queue.ts'
import { openBrowser } from './support/browser.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openProduct } from './support/product.ts'

const today = day('2026-03-19')
const database = await demonstrationDatabase()
const product = await openProduct(database.db)

after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const { id: person } = await database.db
  .selectFrom('person')
  .select('id')
  .orderBy('id')
  .limit(1)
  .executeTakeFirstOrThrow()

async function reminderKey(): Promise<string> {
  const matterId = newId()
  await inTransaction(database.db, noOne, (tx) =>
    queueMails(tx, today, [
      {
        toPersonId: person,
        kind: 'consultation-reminder',
        matterId,
        letter: { subject: 'Påminnelse', paragraphs: ['Svara snart.'], path: '/remiss' },
      },
    ]),
  )
  const row = await inSnapshot(database.db, theProduct, (db) =>
    db
      .selectFrom('mail')
      .select('stop_key')
      .where('matter_id', '=', matterId)
      .executeTakeFirstOrThrow(),
  )
  return row.stop_key
}

const wants = () => inSnapshot(database.db, theProduct, (db) => wantsReminders(db, person))

const oneClick = (path: string) =>
  fetch(product.baseUrl + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })

test('to follow the link declines nothing; the button does', async () => {
  const path = `/brev/sluta/${await reminderKey()}`
  const browser = openBrowser(product.baseUrl)
  const page = await browser.open(path)
  assert.match(page.text, /<button[^>]*>Stäng av påminnelserna<\/button>/)
  assert.equal(await wants(), true)
  const english = await browser.open(`/en${path}`)
  assert.match(english.text, /Stop the reminders/)
})

test('one click from a mail program declines, and no other deed is open to it', async () => {
  const path = `/brev/sluta/${await reminderKey()}`
  const stopped = await oneClick(path)
  assert.equal(stopped.status, 200)
  assert.match(await stopped.text(), /Påminnelserna är avstängda/)
  assert.equal(await wants(), false)
  assert.equal((await oneClick('/min-part/brev')).status, 403)
  assert.equal((await oneClick('/logga-ut')).status, 403)
})

test('a key of no letter says so, and tells nothing', async () => {
  for (const key of [newId(), 'x', '%27']) {
    const answer = await oneClick(`/brev/sluta/${key}`)
    assert.equal(answer.status, 404)
    assert.match(await answer.text(), /Länken hör inte till något brev/)
  }
})
