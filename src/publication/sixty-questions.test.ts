// SPDX-License-Identifier: EUPL-1.2
// Search is tried by whether the answer to what care staff ask is among the first five.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { FreshDatabase } from '../../test/support/database.ts'
import { demonstrationDatabase } from '../../test/support/demonstration-database.ts'
import { questions } from '../../test/support/sixty-questions.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { pages as allPages } from '../app.ts'

const asked = 60
const mostShown = 5
const leastFound = 54

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

async function firstHits(question: string): Promise<readonly string[]> {
  const { status, text } = await pages.get(`/sok.json?q=${encodeURIComponent(question)}`)
  assert.equal(status, 200, question)
  const { hits } = JSON.parse(text) as { hits: readonly { address: string }[] }
  return hits.slice(0, mostShown).map(({ address }) => address.replace(/^\/avtal\/|#.*/g, ''))
}

test('of sixty questions by care staff nine in ten are answered among the first five', async () => {
  assert.equal(questions.length, asked)
  const missed: string[] = []
  for (const [question, ...answers] of questions) {
    const hits = await firstHits(question)
    if (!answers.some((answer) => hits.includes(answer)))
      missed.push(`${question}: ${hits.join(', ')}`)
  }
  assert.ok(asked - missed.length >= leastFound, `${missed.length} missed\n${missed.join('\n')}`)
})
