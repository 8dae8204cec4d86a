// SPDX-License-Identifier: EUPL-1.2
// The steps of rounds are others from a day; a body that something waits for does not end.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { asItStands as seen } from '#kernel/seen.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import { faces } from '../../app.ts'
import { isPartyAnswer } from '../../consultation/rules/tally.ts'
import { isPartyDecision } from '../../decision/rules/step-of-record.ts'
import { addBody, endBody } from '../../organisation/commands/editing-county.ts'
import { findBodyBySlug } from '../../organisation/reads.ts'
import type { BodyEnding } from '../../organisation/rules/county-edit.ts'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { aCounty, aRound, as, type County } from '../../../test/support/decision-round.ts'
import { waitForLock } from '../../../test/support/held-lock.ts'
import { seenOfVersions } from '../rules/seen.ts'
import { countyOnDay, listRouteVersions, readRoute } from '../reads.ts'
import { laidAnyDay, type StepsEdit } from '../rules/route-edit.ts'
import type { RouteKind } from '../rules/route-template.ts'
import { editCountyRoute } from './editing-routes.ts'

const today = day('2026-03-19')
const from = day('2026-09-01')
const lastSteps = { consultation: isPartyAnswer, decision: isPartyDecision }
let database: FreshDatabase
let county: County
let admin: Mandate

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  admin = county.people.administrator
})
after(() => database[Symbol.asyncDispose]())

async function edit(kind: RouteKind, what: StepsEdit, on = from, by = admin): Promise<string> {
  const answer = await as(county.db, by, (tx) =>
    editCountyRoute(tx, today, by, { kind, from: on, edit: what, lastSteps, seen }),
  )
  return answer.granted ? 'granted' : `${answer.refusal} ${answer.facts['party'] ?? ''}`.trim()
}

const stepsOn = async (kind: RouteKind, on: typeof today) =>
  (await countyOnDay(county.db, on)).routes[kind]

/** What the rooms say would break. */
const listBroken = async (tx: Tx, ending: BodyEnding) => {
  const told = []
  for (const { brokenIfEnded } of faces)
    if (brokenIfEnded) told.push(...(await brokenIfEnded(tx, ending)))
  return told
}

async function end(slug: string, lastDay: typeof today) {
  const answer = await as(county.db, admin, (tx) =>
    endBody(tx, today, admin, { slug, lastDay, seen, listBroken }),
  )
  return answer.granted ? 'granted' : String(answer.facts['sv'] ?? answer.refusal)
}

test('a body that an open round waits for does not end, and the round is named', async () => {
  await aRound(county, { slug: 'vantar' })
  assert.match(await end('ssn', addDays(today, 30)), /Nytt avtal vantar \(Bereda och förankra\)/)
})

test('nor a body without which a party would be left out, until another is there', async () => {
  const said = await end('1421-kf', day('2026-12-31'))
  assert.match(said, /ett beslut skulle gå utan Orust/)
})

test('a step is new, changed and taken away from its day, and earlier days keep theirs', async () => {
  const before = await stepsOn('consultation', from)
  const put = {
    key: 'patienter',
    verb: 'prepare',
    branch: 'joint',
    title: { sv: 'Tala med patienterna', en: 'Speak with patients' },
    by: { first: 'working-group' },
    after: ['sro-position'],
  } as const
  assert.equal(await edit('consultation', { put }), 'granted')
  assert.equal(await edit('consultation', { put }), 'route-stands-already')
  assert.deepEqual(await stepsOn('consultation', addDays(from, -1)), before)
  const keys = (await stepsOn('consultation', from)).map(({ key }) => key)
  assert.deepEqual(keys, [...before.map(({ key }) => key), 'patienter'])
  assert.equal(await edit('consultation', { remove: 'vastkom-hand-over' }), 'granted')
  const now = await stepsOn('consultation', from)
  assert.deepEqual(now.find(({ key }) => key === 'association-hand-over')?.after, ['sro-position'])
  assert.equal((await listRouteVersions(county.db, 'consultation')).length, 3)
})

test('a round that is open keeps the steps it was laid with', async () => {
  const round = await aRound(county, { slug: 'behaller' })
  const laid = async () => (await readRoute(county.db, round.routeId, today)).rows.length
  const before = await laid()
  assert.equal(await edit('decision', { remove: 'ks-prepare' }, today), 'granted')
  assert.equal(await laid(), before)
})

test('steps that no round could be laid on are refused', async () => {
  const all = await stepsOn('decision', from)
  const decide = all.find(({ key }) => key === 'kf-decide')!
  const recommend = all.find(({ key }) => key === 'sro-recommend')!
  assert.match(await edit('decision', { remove: 'kf-decide' }), /^party-left-out /)
  const inCircle = { ...recommend, after: ['kf-decide'] }
  assert.equal(await edit('decision', { put: inCircle }), 'steps-in-circle')
  assert.match(await edit('decision', { put: { ...decide, key: 'igen' } }), /^party-twice /)
  assert.equal(await edit('decision', { put: { ...decide, after: ['intet'] } }), 'step-unknown')
  assert.equal(
    await edit('decision', { remove: 'ks-prepare' }, addDays(today, -1)),
    'holds-no-earlier-than-today',
  )
})

test('one party takes a step through another body than most, and again as most', async () => {
  const { parties, bodies } = await countyOnDay(county.db, from)
  const party = parties.find(({ code }) => code === '1440')!
  const council = bodies.find(({ slug }) => slug === '1440-kf')!
  const prefer = (body: typeof council | undefined) =>
    edit('consultation', { stepKey: 'municipality-answer', party, body, bodies })
  const answering = async () => {
    const laid = laidAnyDay(await countyOnDay(county.db, from), 'consultation')
    const own = bodies.filter(({ partyId }) => partyId === party.id).map(({ id }) => id)
    const step = laid.steps.find(({ key }) => key === 'municipality-answer')!
    return step.bodies.find(({ bodyId }) => own.includes(bodyId))?.bodyId
  }
  const usual = await answering()
  assert.equal(await prefer(council), 'granted')
  assert.equal(await answering(), council.id)
  assert.equal(await prefer(bodies.find(({ slug }) => slug === '1421-ks')), 'body-of-another')
  assert.equal(await prefer(undefined), 'granted')
  assert.equal(await answering(), usual)
})

test('only an administrator edits the steps', async () => {
  const leader = county.people.processLeader
  await assert.rejects(edit('decision', { remove: 'ks-prepare' }, from, leader), NotAllowed)
})

test('a council that has a successor ends, and the next round is laid on that', async () => {
  const party = county.parties.find(({ code }) => code === '1419')!
  const added = await as(county.db, admin, (tx) =>
    addBody(tx, today, admin, {
      name: 'Öfullmäktige',
      kind: 'council',
      partyId: party.id,
      from: day('2027-01-01'),
      seen,
    }),
  )
  assert.ok(added.granted)
  // Open rounds wait for the old one.
  assert.match(await end('1419-kf', day('2026-12-31')), /Besluta i kommunfullmäktige/)
  const council = (await findBodyBySlug(county.db, added.value, day('2027-01-01')))!
  assert.equal(council.partyId, party.id)
})

test('who edits the steps waits for who edits them, and is shown what was changed', async () => {
  const asSeen = seenOfVersions(await listRouteVersions(county.db, 'consultation'))
  const steps = await stepsOn('consultation', from)
  const rename = (sv: string) => (tx: Tx) =>
    editCountyRoute(tx, today, admin, {
      kind: 'consultation',
      from,
      edit: { put: { ...steps[0]!, title: { sv, en: sv } } },
      lastSteps,
      seen: asSeen,
    })
  const answer = await waitForLock(county.db, {
    scope: scopeOf(admin),
    hold: async (tx) => assert.ok((await rename('Först')(tx)).granted),
    meanwhile: () => as(county.db, admin, rename('Sedan')),
    mustWait: true,
  })
  assert.equal(answer.granted ? '' : answer.refusal, 'changed-meanwhile')
})
