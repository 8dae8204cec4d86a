// SPDX-License-Identifier: EUPL-1.2
// Who may say what of a step, and what each command answers in each of its states: every role, on a
// real database. Read a row aloud: those who may, and what they are told while the step is open, done,
// done without, and when its matter is over.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { type Mandate, type Role, roles } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands as seen } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { outcomeTakenBack } from '../../test/support/taken-back.ts'
import { isCountyWide } from '../organisation/rules/acting-for.ts'
import { doStep, openRoute, reopenStep, waiveStep } from './commands.ts'
import { countyOnDay, readRoute } from './reads.ts'
import type { StepRow } from './rules/step-row.ts'
import type { RouteTemplate } from './rules/route-template.ts'
import { consultationTemplate, decisionTemplate } from './rules/laid-route.ts'

const today = day('2026-03-19')
const states = ['open', 'said', 'matter-over'] as const
type State = (typeof states)[number]
type Place = Parameters<typeof doStep>[3] & { readonly reason: string }

let database: FreshDatabase
let county: County
/** A step of the region's board that is said to be done, and one that Ale's board may do without. */
const ofRegion = new Map<State, Place>()
const optional = new Map<State, Place>()
/** An open step of the county's joint body. */
let joint: Place
const ale = () => county.parties.find(({ code }) => code === '1440')!
const region = () => county.parties.find(({ kind }) => kind === 'region')!
const lerum = () => county.parties.find(({ code }) => code === '1441')!

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  for (const state of states) {
    ofRegion.set(state, await aStep(state, doStep, region().id, 'ssn-compile'))
    optional.set(state, await aStep(state, waiveStep, ale().id, 'ks-prepare'))
  }
  joint = await aJointStep()
})
after(() => database[Symbol.asyncDispose]())

const days = {
  opensOn: day('2026-02-02'),
  dueOn: day('2026-04-30'),
  regionDueOn: day('2026-03-10'),
  compileDueOn: day('2026-04-21'),
  deadline: day('2026-05-31'),
}

async function placeOn(
  template: RouteTemplate,
  isTheStep: (row: StepRow) => boolean,
): Promise<Place> {
  const leader = county.people.processLeader
  const routeId = await as(county.db, leader, (tx) => openRoute(tx, today, template))
  const { rows } = await readRoute(county.db, routeId, today)
  const row = rows.find(isTheStep)
  assert.ok(row)
  return {
    routeId,
    stepId: row.stepId,
    bodyId: row.body.id,
    seen,
    holdMatter: async () => true,
    doneOn: day('2026-03-10'),
    note: 'Som det sades.',
    reason: 'Mötet ställdes in.',
  }
}

async function aJointStep(): Promise<Place> {
  return placeOn(
    consultationTemplate(await countyOnDay(county.db, today), days, 'Remiss'),
    ({ body }) => body.slug === 'sro',
  )
}

/** The step of a party in the state, where its registrar has said what is said of it. */
async function aStep(
  state: State,
  say: typeof doStep,
  partyId: string,
  key: string,
): Promise<Place> {
  const { db, people } = county
  const bodies = await countyOnDay(db, today)
  const template = say === doStep ? consultationTemplate : decisionTemplate
  const place = await placeOn(
    template(bodies, days, `${key} ${state}`),
    (row) => row.key === key && row.body.partyId === partyId,
  )
  if (state === 'open') return place
  if (state === 'matter-over') return { ...place, holdMatter: async () => false }
  const by = people.registrarOf(partyId)
  const said = await as(db, by, (tx) => say(tx, today, by, place))
  assert.ok(said.granted)
  return place
}

type Deed = (tx: Tx, by: Mandate, place: Place) => Promise<Result<unknown, string>>

const deeds = {
  doStep: (tx, by, place) => doStep(tx, today, by, { ...place, note: 'Sagt av en annan.' }),
  waiveStep: (tx, by, place) => waiveStep(tx, today, by, { ...place, note: 'Sagt av en annan.' }),
  reopenStep: (tx, by, place) => reopenStep(tx, today, by, place),
} as const satisfies Readonly<Record<string, Deed>>
type Name = keyof typeof deeds

const ofParty: readonly Role[] = ['coordinator', 'registrar']

const table: Readonly<
  Record<
    Name,
    { readonly steps: ReadonlyMap<State, Place>; readonly answers: Record<State, string> }
  >
> = {
  doStep: {
    steps: ofRegion,
    answers: { open: 'granted', said: 'step-is-done', 'matter-over': 'round-not-under-way' },
  },
  waiveStep: {
    steps: optional,
    answers: { open: 'granted', said: 'step-is-done', 'matter-over': 'round-not-under-way' },
  },
  reopenStep: {
    steps: ofRegion,
    answers: { open: 'step-is-not-done', said: 'granted', 'matter-over': 'step-is-not-done' },
  },
}

const attempt = (name: Name, by: Mandate, place: Place) =>
  outcomeTakenBack(county.db, by, (tx) => deeds[name](tx, by, place))

/** Someone in the role: of the party, or of the county where the role is the county's. */
function someone(role: Role, partyId: string): Mandate {
  const { people } = county
  const at = isCountyWide(role) ? people.processLeader : people.registrarOf(partyId)
  return { ...at, role }
}

const partyOf = (steps: ReadonlyMap<State, Place>) => (steps === ofRegion ? region() : ale()).id

describe('every command answers as its row says', () => {
  for (const [name, { steps, answers }] of Object.entries(table)) {
    test(name, async () => {
      for (const state of states) {
        const answered: Record<string, string> = {}
        for (const role of roles) {
          const by = someone(role, partyOf(steps))
          answered[role] = await attempt(name as Name, by, steps.get(state)!)
        }
        const expected = Object.fromEntries(
          roles.map((role) => [role, ofParty.includes(role) ? answers[state] : 'NotAllowed']),
        )
        assert.deepEqual(answered, expected, state)
      }
    })
  }
})

test('nobody of another party may what a party’s own may', async () => {
  for (const [name, { steps }] of Object.entries(table)) {
    for (const role of ofParty) {
      const theirs = { ...county.people.registrarOf(lerum().id), role }
      for (const state of states) {
        const answered = await attempt(name as Name, theirs, steps.get(state)!)
        assert.equal(answered, 'NotAllowed', `${name} ${state}`)
      }
    }
  }
})

test('of a step of the county’s joint body only a process leader says that it is done', async () => {
  const answered: Record<string, string> = {}
  for (const role of roles) answered[role] = await attempt('doStep', someone(role, ale().id), joint)
  assert.deepEqual(
    answered,
    Object.fromEntries(
      roles.map((role) => [role, role === 'process-leader' ? 'granted' : 'NotAllowed']),
    ),
  )
})
