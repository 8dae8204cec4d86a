// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.ts'
import { formsOf } from '#kernel/swedish/searched-words.ts'
import { findWords } from './find-words.ts'
import { learnWords } from './learn-words.ts'

let database: FreshDatabase

before(async () => {
  database = await freshDatabase()
  await meet(
    'avtal avtalet läkarmedverkan utskrivning utskrivningar förråd missbruk kognitiv sjukdom',
  )
})
after(() => database[Symbol.asyncDispose]())

/** As when a text with the words is frozen. */
async function meet(words: string): Promise<void> {
  await sql`insert into search_word (word) select unnest(${words.split(' ')}::text[])`.execute(
    database.owner,
  )
  await learnWords(database.db)
}

const formsFor = async (typed: string) =>
  [...formsOf(await findWords(database.db, typed))].toSorted()

test('what was typed is answered by every form that the texts have', async () => {
  assert.deepEqual(await formsFor('Avtalets'), ['avtal', 'avtalet', 'avtalets'])
  assert.deepEqual(await formsFor('medverkan'), ['läkarmedverkan', 'medverkan'])
})

test('another word for the same thing is looked for too', async () => {
  assert.ok((await formsFor('skadligt bruk')).includes('missbruk'))
  assert.ok((await formsFor('demens')).includes('kognitiv'))
})

test('a misspelt word is read as the one that was meant, and says so', async () => {
  const [word] = await findWords(database.db, 'utskrvning')
  assert.equal(word?.typed, 'utskrvning')
  assert.equal(word?.readAs, 'utskrivning')
  const [known] = await findWords(database.db, 'utskrivning')
  assert.equal(known?.readAs, undefined)
})

test('a compound that no text has is looked for by its parts', async () => {
  const words = await findWords(database.db, 'missbruksavtal')
  assert.deepEqual(
    words.map(({ typed }) => typed),
    ['missbruk', 'avtal'],
  )
})

test('a word is found as it is written until the dictionary has been asked', async () => {
  await sql`insert into search_word (word) values ('xylofonerna')`.execute(database.owner)
  assert.ok((await formsFor('xylofonerna')).includes('xylofonerna'))
  await learnWords(database.db)
  assert.ok((await formsFor('xylofon')).includes('xylofonerna'))
})

test('signs of the search language are letters like others', async () => {
  for (const typed of ["o'brien", 'a\\b', '!!! & |', ':*', '()', "'"]) {
    await findWords(database.db, typed)
  }
})
