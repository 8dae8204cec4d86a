// SPDX-License-Identifier: EUPL-1.2
// Who may give which command, and what it answers in each status of a round: every role and every
// status, on a real database. Read a row aloud: those who may, and what they are told of each.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { roles, type Mandate, type Role } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands as seen } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import {
  aCounty,
  aRound,
  as,
  decide,
  typedDecision,
  type County,
} from '../../test/support/decision-round.ts'
import { outcomeTakenBack } from '../../test/support/taken-back.ts'
import { findBodyBySlug } from '../organisation/reads.ts'
import { isCountyWide } from '../organisation/rules/acting-for.ts'
import { addDecisionDays, correctDecision, recordDecision } from './commands/decisions.ts'
import { bookMeeting, cancelMeeting } from './commands/meetings.ts'
import { cancelRound, endRound, openDecisionRound } from './commands/rounds.ts'
import { recordStatement } from './commands/statements.ts'
import type { DecisionRound } from './rules/decision.ts'

const today = day('2026-03-19')
const statuses = ['open', 'ended', 'cancelled'] as const
type Status = (typeof statuses)[number]

/** A round with a decision and a meeting of Ale. */
type World = {
  readonly round: DecisionRound
  readonly partyId: string
  readonly decisionId: string
  readonly meetingId: string
  readonly bodyId: string
}

let database: FreshDatabase
let county: County
const worlds = new Map<Status, World>()
const ale = () => county.parties.find(({ code }) => code === '1440')!
const lerum = () => county.parties.find(({ code }) => code === '1441')!

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  for (const status of statuses) worlds.set(status, await aWorld(status))
})
after(() => database[Symbol.asyncDispose]())

async function aWorld(status: Status): Promise<World> {
  const { db, people } = county
  const round = await aRound(county, { slug: `en-${status}` })
  const { id: decisionId } = await decide(county, round, ale(), {
    outcome: 'referred-back',
    attestedOn: undefined,
    announcedOn: undefined,
  })
  const registrar = people.registrarOf(ale().id)
  const booked = await as(db, registrar, (tx) =>
    bookMeeting(tx, today, registrar, {
      roundId: round.id,
      partyId: ale().id,
      meetsOn: day('2026-04-27'),
      seen,
    }),
  )
  assert.ok(booked.granted)
  const leader = people.processLeader
  const over = await as(db, leader, async (tx) => {
    const place = { roundId: round.id, seen }
    if (status === 'ended') return endRound(tx, today, leader, place)
    if (status === 'open') return booked
    return cancelRound(tx, today, leader, { ...place, reason: 'Görs om.' })
  })
  assert.ok(over.granted)
  const bodyId = (await findBodyBySlug(db, '1440-ks', today))!.id
  return { round, partyId: ale().id, decisionId, meetingId: booked.value, bodyId }
}

type Deed = (tx: Tx, by: Mandate, world: World) => Promise<Result<unknown, string>>

const deeds = {
  openDecisionRound: (tx, by, { round }) =>
    openDecisionRound(tx, today, by, {
      packageId: round.packageId,
      slug: 'en-till',
      title: 'En till',
      opensOn: today,
      deadline: day('2026-12-31'),
      entersIntoForceOn: day('2028-01-01'),
      seen,
    }),
  recordDecision: (tx, by, { round, partyId }) =>
    recordDecision(tx, today, by, {
      roundId: round.id,
      partyId,
      ...typedDecision(round, { decidedOn: day('2026-03-09') }),
    }),
  addDecisionDays: (tx, by, { decisionId }) =>
    addDecisionDays(tx, today, by, { decisionId, attestedOn: day('2026-02-02'), seen }),
  correctDecision: (tx, by, { round, decisionId }) =>
    correctDecision(tx, today, by, {
      decisionId,
      reason: 'Fel rad.',
      ...typedDecision(round, { outcome: 'rejected' }),
    }),
  bookMeeting: (tx, by, { round, partyId }) =>
    bookMeeting(tx, today, by, { roundId: round.id, partyId, meetsOn: day('2026-05-25'), seen }),
  cancelMeeting: (tx, by, { round, meetingId }) =>
    cancelMeeting(tx, today, by, { roundId: round.id, meetingId, seen }),
  recordStatement: (tx, by, { round, bodyId }) =>
    recordStatement(tx, today, by, {
      roundId: round.id,
      bodyId,
      outcome: 'approved',
      statedOn: day('2026-02-18'),
      seen,
    }),
  endRound: (tx, by, { round }) => endRound(tx, today, by, { roundId: round.id, seen }),
  cancelRound: (tx, by, { round }) =>
    cancelRound(tx, today, by, { roundId: round.id, reason: 'Görs om.', seen }),
} as const satisfies Readonly<Record<string, Deed>>
type Name = keyof typeof deeds

const leaders: readonly Role[] = ['process-leader']
const registrars: readonly Role[] = ['registrar']

// Of two answers the second is that of both statuses that follow. Who presses twice is granted twice.
const table: Readonly<Record<Name, readonly [readonly Role[], string]>> = {
  //                 open    ended    cancelled
  openDecisionRound: [leaders, 'version-in-another-round granted'],
  recordDecision: [registrars, 'granted round-not-open'],
  addDecisionDays: [registrars, 'granted granted round-not-open'],
  correctDecision: [registrars, 'granted granted round-not-open'],
  bookMeeting: [['registrar', 'coordinator', 'process-leader'], 'granted round-not-open'],
  cancelMeeting: [['registrar', 'coordinator', 'process-leader'], 'granted round-not-open'],
  recordStatement: [['registrar', 'coordinator'], 'granted round-not-open'],
  endRound: [leaders, 'granted granted step-not-possible'],
  cancelRound: [leaders, 'granted step-not-possible granted'],
}

/** Someone in the role: of Ale, or of the county where the role is the county's. */
function someone(role: Role): Mandate {
  const { people } = county
  const at = isCountyWide(role) ? people.processLeader : people.registrarOf(ale().id)
  return { ...at, role }
}

function answerIn(status: Status, answers: string): string {
  const words = answers.split(' ')
  return words[Math.min(statuses.indexOf(status), words.length - 1)]!
}

const attempt = (name: Name, status: Status, by: Mandate) =>
  outcomeTakenBack(county.db, by, (tx) => deeds[name](tx, by, worlds.get(status)!))

describe('every command answers as its row says', () => {
  for (const [name, [may, answers]] of Object.entries(table)) {
    test(name, async () => {
      for (const status of statuses) {
        const expected = Object.fromEntries(
          roles.map((role) => [
            role,
            may.includes(role) ? answerIn(status, answers) : 'NotAllowed',
          ]),
        )
        const answered: Record<string, string> = {}
        for (const role of roles)
          answered[role] = await attempt(name as Name, status, someone(role))
        assert.deepEqual(answered, expected, status)
      }
    })
  }
})

test('nobody of another party may what a party’s own may', async () => {
  for (const [name, [may]] of Object.entries(table)) {
    for (const role of may.filter((one) => !isCountyWide(one))) {
      const theirs = { ...county.people.registrarOf(lerum().id), role }
      for (const status of statuses) {
        assert.equal(await attempt(name as Name, status, theirs), 'NotAllowed', `${name} ${status}`)
      }
    }
  }
})
