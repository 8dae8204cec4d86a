// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { cutNumbers, occurrencesOf, type PlacedWord, placedWords } from './lexemes.ts'

let database: FreshDatabase

before(async () => {
  database = await freshDatabase()
})
after(() => database[Symbol.asyncDispose]())

async function placed(vector: RawBuilder<unknown>): Promise<readonly PlacedWord[]> {
  const { rows } = await sql<{ words: readonly PlacedWord[] }>`
    select ${placedWords(vector)} as words`.execute(database.db)
  return rows[0]!.words
}

test('each place of a word is read, and whether it is in the heading', async () => {
  const read = occurrencesOf(
    await placed(sql`setweight(to_tsvector('simple', 'Vård i hemmet'), 'A')
      || setweight(to_tsvector('simple', 'Vård ges av sip-team och vård.'), 'B')`),
  )
  assert.deepEqual(
    read.filter(({ word }) => word === 'vård'),
    [
      { word: 'vård', place: 1, isInHeading: true },
      { word: 'vård', place: 4, isInHeading: false },
      { word: 'vård', place: 11, isInHeading: false },
    ],
  )
  assert.ok(read.some(({ word }) => word === 'sip-team'))
})

test('a word has the signs that were written, and one without places is in no text', async () => {
  const words = await placed(sql`array_to_tsvector(array['o''brien', 'a\\b', ''''])`)
  assert.deepEqual(words.map(([word]) => word).toSorted(), ["'", 'a\\b', "o'brien"])
  assert.deepEqual(occurrencesOf(words), [])
})

test('a number is cut where a text cuts it, and a word that is none stays', async () => {
  const found = { same: [[['2023-00123', 'avtal']]], kin: [], part: [] }
  const [cut] = await cutNumbers(database.db, [{ typed: 'x', readAs: undefined, found }])
  assert.deepEqual(cut!.found.same, [[['avtal']], [['2023'], ['-00123']]])
})
