// SPDX-License-Identifier: EUPL-1.2
// What is said by hand about a step waits for the one who leads the round, and the round's status is
// asked after that: a step of a round that is called off stands as it is.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands } from '#kernel/seen.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import {
  cancelConsultation,
  draftConsultation,
  openConsultation,
} from '../src/consultation/commands/rounds.ts'
import { cancelRound, endRound } from '../src/decision/commands/rounds.ts'
import { doStep, reopenStep, waiveStep } from '../src/process/commands.ts'
import { readRoute } from '../src/process/reads.ts'
import { type FreshDatabase, freshDatabase } from './support/database.ts'
import { aCounty, aRound, as, type County } from './support/decision-round.ts'
import { waitForLock } from './support/held-lock.ts'
import { faces } from '../src/app.ts'
import { holdAmong } from '../src/process/room.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let county: County
let count = 0

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
})
after(() => database[Symbol.asyncDispose]())

const holds = faces.flatMap(({ holdRoute }) => holdRoute ?? [])
const holdMatter = (tx: Tx, routeId: string) => holdAmong(holds, tx, routeId)
type Say = (tx: Tx) => Promise<Result<unknown, string>>

/** What Ale's board says about its own step of a route. */
async function stepOf(routeId: string, key: string, body: string, by: Mandate) {
  const { rows } = await readRoute(county.db, routeId, today)
  const row = rows.find((one) => one.key === key && one.body.slug === body)!
  const place = { routeId, stepId: row.stepId, bodyId: row.body.id, seen: asItStands, holdMatter }
  const waive: Say = (tx) => waiveStep(tx, today, by, { ...place, note: '' })
  const reopen: Say = (tx) => reopenStep(tx, today, by, { ...place, reason: 'Ny beredning.' })
  const finish: Say = (tx) => doStep(tx, today, by, { ...place, doneOn: today, note: '' })
  return { waive, reopen, finish }
}

/** The leader does something with the round and has not committed when the step is said. */
async function meet(lead: Say, say: Say, by: Mandate): Promise<string> {
  const { db, people } = county
  const late = await waitForLock(db, {
    scope: scopeOf(people.processLeader),
    hold: async (tx) => assert.ok((await lead(tx)).granted),
    meanwhile: () => as(db, by, say),
    mustWait: true,
  })
  return late.granted ? 'granted' : late.refusal
}

describe('a step of a decision round', () => {
  const endings = {
    cancelled: (tx: Tx, roundId: string) =>
      cancelRound(tx, today, county.people.processLeader, {
        roundId,
        reason: 'Texten görs om.',
        seen: asItStands,
      }),
    ended: (tx: Tx, roundId: string) =>
      endRound(tx, today, county.people.processLeader, { roundId, seen: asItStands }),
  }
  for (const [name, end] of Object.entries(endings)) {
    for (const what of ['waive', 'reopen'] as const) {
      test(`${what}: it waits, and the round is ${name}`, async () => {
        const round = await aRound(county, { slug: `steg-${++count}` })
        const ale = county.parties.find(({ code }) => code === '1440')!
        const by = county.people.registrarOf(ale.id)
        const step = await stepOf(round.routeId, 'ks-prepare', '1440-ks', by)
        if (what === 'reopen') assert.ok((await as(county.db, by, step.waive)).granted)
        const answered = await meet((tx) => end(tx, round.id), step[what], by)
        assert.equal(answered, 'round-not-under-way')
      })
    }
  }
})

test('a step of a consultation is said when it is open, not in a draft and not when it is called off', async () => {
  const { db, people } = county
  const leader = people.processLeader
  const { packageId } = await aRound(county, { slug: 'remissens' })
  const drafted = await as(db, leader, (tx) =>
    draftConsultation(tx, today, leader, {
      packageId,
      slug: 'steg-i-remiss',
      title: 'Remiss',
      kind: 'formal',
      invitation: 'Svara.',
      questions: [],
      opensOn: today,
      dueOn: day('2026-06-30'),
      regionDueOn: undefined,
    }),
  )
  assert.ok(drafted.granted)
  const { id: consultationId, routeId } = drafted.value
  const { finish } = await stepOf(routeId, 'sro-position', 'sro', leader)
  const say = async (what: Say) => {
    const said = await as(db, leader, what)
    return said.granted ? 'granted' : said.refusal
  }
  assert.equal(await say(finish), 'round-not-under-way')
  const opened = await as(db, leader, (tx) =>
    openConsultation(tx, today, leader, { consultationId, seen: asItStands }),
  )
  assert.ok(opened.granted, opened.granted ? '' : opened.refusal)
  const route = opened.value.routeId
  const now = await stepOf(route, 'sro-position', 'sro', leader)
  assert.equal(await say(now.finish), 'granted')
  const cancel: Say = (tx) =>
    cancelConsultation(tx, today, leader, { consultationId, reason: 'Görs om.', seen: asItStands })
  assert.equal(await meet(cancel, now.reopen, leader), 'round-not-under-way')
})
