// SPDX-License-Identifier: EUPL-1.2
// The questions of the night are new ones, and each is answered by provisions that hold on its day.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { pages as allPages } from '../src/app.ts'
import type { FreshDatabase } from './support/database.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { nightQuestions } from './support/night-questions.ts'
import { questions } from './support/sixty-questions.ts'
import { openPages, type VisitedPages } from './support/visited-pages.tsx'

let database: FreshDatabase
let pages: VisitedPages

before(async () => {
  database = await demonstrationDatabase()
  pages = await openPages(database.db, day('2026-03-19'), allPages)
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test('there are sixty, none is asked twice and none is one of the search', () => {
  const asked = nightQuestions.map(([question]) => question)
  assert.equal(new Set(asked).size, 60)
  const before = new Set(questions.map(([question]) => question))
  assert.deepEqual(
    asked.filter((question) => before.has(question)),
    [],
  )
})

test('every provision that answers one is there', async () => {
  const answers = new Set(nightQuestions.flatMap(([, ...those]) => those))
  const missing: string[] = []
  for (const answer of answers) {
    const { status } = await pages.get(`/avtal/${answer}`)
    if (status !== 200) missing.push(`${answer}: ${status}`)
  }
  assert.deepEqual(missing, [])
})
