// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { cutNumbers, occurrencesOf } from './lexemes.ts'

let database: FreshDatabase

before(async () => {
  database = await freshDatabase()
})
after(() => database[Symbol.asyncDispose]())

async function written(heading: string, text: string): Promise<string> {
  const { rows } = await sql<{ words: string }>`
    select (setweight(to_tsvector('simple', ${heading}::text), 'A')
      || setweight(to_tsvector('simple', ${text}::text), 'B'))::text as words`.execute(database.db)
  return rows[0]!.words
}

test('each place of a word is read, and whether it is in the heading', async () => {
  const read = occurrencesOf(await written('Vård i hemmet', 'Vård ges av sip-team och vård.'))
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

test('a word with the signs that PostgreSQL writes otherwise is read as it is', async () => {
  const { rows } = await sql<{ words: string }>`
    select array_to_tsvector(array['o''brien', 'a\\b', ''''])::text as words`.execute(database.db)
  // Words without places are in no text.
  assert.deepEqual(occurrencesOf(rows[0]!.words), [])
  assert.deepEqual(
    occurrencesOf(`'''':3B 'a\\\\b':1A 'o''brien':2,4B`).map(({ word, place }) => [word, place]),
    [
      ["'", 3],
      ['a\\b', 1],
      ["o'brien", 2],
      ["o'brien", 4],
    ],
  )
})

test('a number is cut where a text cuts it, and a word that is none stays', async () => {
  const found = { same: [[['2023-00123', 'avtal']]], kin: [], part: [] }
  const [cut] = await cutNumbers(database.db, [{ typed: 'x', readAs: undefined, found }])
  assert.deepEqual(cut!.found.same, [[['avtal']], [['2023'], ['-00123']]])
})
