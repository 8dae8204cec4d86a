// SPDX-License-Identifier: EUPL-1.2
// Who is told what by mail in a round, tried on a county that is costly to lay out once.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, day, type Day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import { inSnapshot, inTransaction, theProduct, type Tx } from '#platform/database/database.ts'
import { doDaily, doEachDay } from '#platform/jobs/daily.ts'
import { chooseReminders } from '#platform/mail/choices.ts'
import { queueMails } from '#platform/mail/queue.ts'
import { listMails, type Mail } from '#platform/mail/reads.ts'
import {
  aConsultation,
  anAgreement,
  dueOn,
  mandateIn,
} from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { listContactPersons, listPeople } from '../organisation/reads.ts'
import { saveOverallText, saveStance } from './commands/drafting.ts'
import { listReminders } from './commands/reminding.ts'
import { cancelConsultation, extendConsultation } from './commands/rounds.ts'
import { submitResponse } from './commands/submitting.ts'
import type { Consultation } from './rules/consultation.ts'

const today = day('2026-03-19')
const secret = 'Vi avstyrker av hänsyn till tvisten'

let database: FreshDatabase
let county: County
let rounds = 0

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
})
after(() => database[Symbol.asyncDispose]())

async function aRound(isOpen = true): Promise<Consultation> {
  rounds += 1
  const agreement = await anAgreement(county, `avtal-${rounds}`)
  return aConsultation(county, agreement, `brev-${rounds}`, isOpen)
}

async function lettersOf(kind: string, about: Consultation): Promise<readonly Mail[]> {
  const all = await inSnapshot(database.db, theProduct, (db) => listMails(db, { most: 10_000 }))
  return all.filter((mail) => mail.kind === kind && mail.path.startsWith(`/remiss/${about.slug}`))
}

async function answer(code: string, round: Consultation): Promise<void> {
  const mandate = await mandateIn(county, 'coordinator', code)
  await as(county.db, mandate, async (tx) => {
    const consultationId = round.id
    await saveStance(tx, today, mandate, {
      seen: asItStands,
      consultationId,
      subject: { kind: 'package' },
      stance: 'oppose',
    })
    await saveOverallText(tx, today, mandate, { seen: asItStands, consultationId, text: secret })
    const sent = await submitResponse(tx, today, mandate, { seen: asItStands, consultationId })
    assert.ok(sent.granted, sent.granted ? '' : sent.refusal)
  })
}

async function remindIn(tx: Tx, on: Day, daysBefore: number): Promise<void> {
  await queueMails(tx, on, await listReminders(tx, on, daysBefore))
}

const remind = (on = today, daysBefore = 60) =>
  inTransaction(database.db, theProduct, (tx) => remindIn(tx, on, daysBefore))

test('an opened round is told to coordinators, contact persons and bodies, each once', async () => {
  const round = await aRound()
  const letters = await lettersOf('consultation-opened', round)
  const told = new Set(letters.map(({ to }) => to.address))
  assert.equal(letters.length, new Set(letters.map(({ to, body }) => to.address + body)).size)
  for (const contact of (await listContactPersons(county.db, today)).values()) {
    assert.ok(told.has(contact.email), contact.email)
  }
  const people = await listPeople(county.db, today)
  const coordinators = people.filter(
    ({ mandate }) =>
      mandate.role === 'coordinator' && mandate.partyId && !mandate.bodyId && !mandate.unitId,
  )
  for (const { person } of coordinators) assert.ok(told.has(person.email), person.email)
  assert.ok(told.has('ulrika.hallmyr@region.exempel.se'), 'the provider boards')
  for (const { person, mandate } of people) {
    if (mandate.role === 'reader') assert.ok(!told.has(person.email), person.email)
  }
})

test('a round that nobody has been told of is cancelled in silence', async () => {
  const draft = await aRound(false)
  const leader = county.people.processLeader
  await as(county.db, leader, (tx) =>
    cancelConsultation(tx, today, leader, {
      seen: asItStands,
      consultationId: draft.id,
      reason: 'Fel paket.',
    }),
  )
  assert.deepEqual(await lettersOf('consultation-opened', draft), [])
  assert.deepEqual(await lettersOf('consultation-cancelled', draft), [])
})

test('an extension and a cancellation are told to those who were asked', async () => {
  const round = await aRound()
  const leader = county.people.processLeader
  const dueOn = addDays(round.dueOn, 14)
  const asked = new Set((await lettersOf('consultation-opened', round)).map(({ to }) => to.address))
  const reason = 'Ett skäl som står på sidan.'
  const consultationId = round.id
  await as(county.db, leader, async (tx) => {
    const extended = await extendConsultation(tx, today, leader, {
      seen: asItStands,
      consultationId,
      dueOn,
      reason,
    })
    assert.ok(extended.granted)
    const cancelled = await cancelConsultation(tx, today, leader, {
      seen: asItStands,
      consultationId,
      reason,
    })
    assert.ok(cancelled.granted)
  })
  for (const kind of ['consultation-extended', 'consultation-cancelled']) {
    const letters = await lettersOf(kind, round)
    assert.deepEqual(new Set(letters.map(({ to }) => to.address)), asked)
  }
  const bodies = (await lettersOf('consultation-extended', round)).filter(
    ({ to }) => to.address === 'ulrika.hallmyr@region.exempel.se',
  )
  assert.match(bodies[0]!.body, /Er sista dag är oförändrad/)
})

test('whoever sent the answer gets a receipt, which says nothing of the answer', async () => {
  const round = await aRound()
  await answer('1441', round)
  const receipts = await lettersOf('response-received', round)
  assert.deepEqual(
    receipts.map(({ to, path }) => [to.address, path]),
    [['anna.ek@lerum.exempel.se', `/remiss/${round.slug}/kvitto/1`]],
  )
  const everything = JSON.stringify(
    await inSnapshot(database.db, theProduct, (db) => listMails(db, { most: 10_000 })),
  )
  assert.ok(!everything.includes('tvisten'))
})

test('those who have not answered are reminded once for each last day', async () => {
  const round = await aRound()
  await answer('1441', round)
  const goteborg = await mandateIn(county, 'coordinator', '1480')
  await as(county.db, goteborg, (tx) => chooseReminders(tx, goteborg.personId, false, asItStands))

  await remind(addDays(round.dueOn, -8), 7)
  const early = await lettersOf('consultation-reminder', round)
  assert.deepEqual(
    early.filter(({ body }) => body.includes('30 april')),
    [],
    'not yet',
  )
  await remind(addDays(round.dueOn, -7), 7)
  await remind(addDays(round.dueOn, -6), 7)
  const letters = await lettersOf('consultation-reminder', round)
  const told = letters.map(({ to }) => to.address)
  assert.equal(new Set(told).size, told.length)
  assert.ok(told.includes('yusuf.strom@ale.exempel.se'))
  assert.ok(!told.includes('anna.ek@lerum.exempel.se'), 'has answered')
  assert.ok(!told.includes('birgitta.hav@goteborg.exempel.se'), 'has declined')

  const leader = county.people.processLeader
  const dueOn = addDays(round.dueOn, 30)
  await as(county.db, leader, (tx) =>
    extendConsultation(tx, today, leader, {
      seen: asItStands,
      consultationId: round.id,
      dueOn,
      reason: 'Mer tid.',
    }),
  )
  await remind(addDays(dueOn, -3), 7)
  const again = (await lettersOf('consultation-reminder', round)).filter(
    ({ to }) => to.address === 'yusuf.strom@ale.exempel.se',
  )
  assert.equal(again.length, 2)
})

test('the work of a day is done once, by whichever process comes first', async () => {
  let times = 0
  const work = async () => {
    times += 1
  }
  const doIt = (on = today) => doDaily(database.db, 'trial', on, work)
  const done = await Promise.all([doIt(), doIt(), doIt()])
  assert.deepEqual([times, done.filter(Boolean).length], [1, 1])
  const failing = doDaily(database.db, 'trial', addDays(today, 1), async () => {
    throw new Error('broken')
  })
  await assert.rejects(failing, /broken/)
  assert.equal(await doIt(addDays(today, 1)), true, 'what failed is not marked as done')
})

test('the days that were passed in one step are done too, each as on its own day and once', async () => {
  const done: string[] = []
  const doIt = (on = today) =>
    doEachDay(database.db, 'passed', on, async (_tx, of) => {
      done.push(of)
    })
  await doIt()
  assert.deepEqual(done.splice(0), [today], 'nothing before the first time')
  await doIt(addDays(today, 3))
  assert.deepEqual(done.splice(0), [addDays(today, 1), addDays(today, 2), addDays(today, 3)])
  await doIt(addDays(today, 3))
  await doIt(addDays(today, 2))
  assert.deepEqual(done.splice(0), [], 'also when the day is moved back')
  await doIt(addDays(today, 2000))
  assert.equal(done.length, 401, 'years are not caught up with')
})

test('a day moved past a last day in one step reminds those who had not answered', async () => {
  const round = await aRound()
  const [from, past] = [addDays(dueOn, -20), addDays(dueOn, 20)]
  const remindOn = (on: typeof today) =>
    doEachDay(database.db, 'reminding', on, (tx, of) => remindIn(tx, of, 7))
  await remindOn(from)
  assert.deepEqual(await lettersOf('consultation-reminder', round), [])
  await remindOn(past)
  const toAle = (await lettersOf('consultation-reminder', round)).filter(
    ({ to }) => to.address === 'yusuf.strom@ale.exempel.se',
  )
  assert.deepEqual(
    toAle.map(({ queuedOn }) => queuedOn),
    [addDays(dueOn, -7)],
  )
})
