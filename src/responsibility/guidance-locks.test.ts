// SPDX-License-Identifier: EUPL-1.2
// Who decides a case or handles a question waits for who does, and is told what has changed.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands } from '#kernel/seen.ts'
import { inTransaction, scopeOf, type Tx } from '#platform/database/database.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { countyWith2017 } from '../../test/support/county-with-2017.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import { listBodies, listPeople } from '../organisation/reads.ts'
import { decideCase, rewriteCase, withdrawCase, writeCase } from './commands/guiding-cases.ts'
import {
  answerStaffQuestion,
  closeQuestion,
  joinQuestion,
  partQuestion,
  passQuestion,
  sendQuestion,
  showQuestion,
} from './commands/staff-questions.ts'
import { findCase } from './reads/guiding-cases.ts'
import { findQuestion } from './reads/staff-questions.ts'
import { seenOfCase, seenOfQuestion } from './rules/guidance-seen.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let leader: Mandate
let bodyId: string

before(async () => {
  database = await freshDatabase()
  await countyWith2017(database.db)
  const people = await listPeople(database.db, today)
  leader = people.find(({ mandate }) => mandate.role === 'process-leader')!.mandate
  bodyId = (await listBodies(database.db, today)).find(({ slug }) => slug === 'vvg')!.id
})
after(() => database[Symbol.asyncDispose]())

const as = <Value>(act: (tx: Tx) => Promise<Value>) =>
  inTransaction(database.db, scopeOf(leader), act)

type Deed = (tx: Tx) => Promise<Result<unknown, string>>

/** What the later is told, when the earlier has done its deed first. */
async function laterThan(earlier: Deed, later: Deed): Promise<string> {
  const late = await waitForLock(database.db, {
    scope: scopeOf(leader),
    hold: async (tx) => assert.ok((await earlier(tx)).granted),
    meanwhile: () => as(later),
    mustWait: true,
  })
  return late.granted ? 'granted' : late.refusal
}

const words = {
  title: 'Ett fall',
  situation: 'Någon behöver något.',
  question: 'Vem gör det?',
  answer: 'Kommunen.',
  why: 'Så står det.',
  responsible: 'municipality' as const,
  provisions: ['halso-och-sjukvardsavtal/2017/3.4.3'],
  alike: [],
  replaces: undefined,
}

async function aCase(): Promise<number> {
  const written = await as((tx) => writeCase(tx, today, leader, words))
  assert.ok(written.granted)
  return written.value
}

let asked = 0
async function aQuestion({ isShown = false } = {}): Promise<string> {
  const text = `Fråga nummer ${++asked}?`
  const sent = await inTransaction(database.db, scopeOf(leader), (tx) =>
    sendQuestion(tx, today, { text }),
  )
  assert.ok(sent.granted)
  if (isShown) {
    const shown = await as((tx) =>
      showQuestion(tx, today, leader, { number: sent.value, seen: asItStands }),
    )
    assert.ok(shown.granted)
  }
  return sent.value
}

test('two who write a case get a number each', async () => {
  const write: Deed = (tx) => writeCase(tx, today, leader, words)
  assert.equal(await laterThan(write, write), 'granted')
})

test('who changes, decides or withdraws a case has seen it as it stands', async () => {
  const number = await aCase()
  const one = (await as((tx) => findCase(tx, number)))!
  const seen = seenOfCase(one)
  const rewrite: Deed = (tx) => rewriteCase(tx, today, leader, { number, written: words, seen })
  const decision = { decidedBy: bodyId, decidedOn: today, validFrom: today, validUntil: undefined }
  const decide =
    (mark: typeof seen | typeof asItStands): Deed =>
    (tx) =>
      decideCase(tx, today, leader, { number, ...decision, seen: mark })
  assert.equal(await laterThan(rewrite, decide(seen)), 'changed-meanwhile')
  assert.equal(await laterThan(decide(asItStands), rewrite), 'step-not-possible')
  const decided = (await as((tx) => findCase(tx, number)))!
  const withdraw: Deed = (tx) =>
    withdrawCase(tx, today, leader, { number, reason: 'Fel.', seen: seenOfCase(decided) })
  assert.equal(await laterThan(withdraw, withdraw), 'step-not-possible')
})

test('two who ask get a number each', async () => {
  const ask =
    (text: string): Deed =>
    (tx) =>
      sendQuestion(tx, today, { text })
  assert.equal(await laterThan(ask('Den ena?'), ask('Den andra?')), 'granted')
})

test('who handles a question is told what another did meanwhile', async () => {
  const unread = await aQuestion()
  const other = await aQuestion({ isShown: true })
  const seenOf = async (number: string) =>
    seenOfQuestion((await as((tx) => findQuestion(tx, number)))!)
  const show = async (number: string): Promise<Deed> => {
    const seen = await seenOf(number)
    return (tx) => showQuestion(tx, today, leader, { number, seen })
  }
  assert.equal(await laterThan(await show(unread), await show(unread)), 'changed-meanwhile')
  const handled = { number: unread, seen: await seenOf(unread) }
  const pass: Deed = (tx) =>
    passQuestion(tx, today, leader, { ...handled, bodyId, answerBy: today })
  const answer: Deed = (tx) =>
    answerStaffQuestion(tx, today, leader, {
      ...handled,
      answer: 'Kommunen.',
      instruction: '',
      caseNumber: undefined,
    })
  const close: Deed = (tx) =>
    closeQuestion(tx, today, leader, { ...handled, reason: 'Fel ställe.' })
  assert.equal(await laterThan(pass, answer), 'changed-meanwhile')
  assert.equal(
    await laterThan(
      async (tx) =>
        closeQuestion(tx, today, leader, { number: unread, seen: asItStands, reason: 'Fel.' }),
      close,
    ),
    'changed-meanwhile',
  )
  const joined = await aQuestion()
  const join: Deed = (tx) =>
    joinQuestion(tx, today, leader, { number: joined, seen: asItStands, to: other })
  const part: Deed = (tx) => partQuestion(tx, today, leader, { number: joined, seen: asItStands })
  assert.equal(await laterThan(join, join), 'step-not-possible')
  assert.equal(await laterThan(part, part), 'step-not-possible')
})
