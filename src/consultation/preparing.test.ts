// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { asItStands } from '#kernel/seen.ts'
import {
  aConsultation,
  anAgreement,
  mandateIn,
  type SmallAgreement,
} from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { readRoute } from '../process/reads.ts'
import { changeRoundDraft } from './commands/preparing.ts'
import { openConsultation } from './commands/rounds.ts'
import { readPrepared } from './reads/prepared.ts'
import { getConsultation, listConsultees, listQuestions } from './reads/rounds.ts'
import type { Consultation } from './rules/consultation.ts'
import { wholeCircle } from './rules/chosen-circle.ts'
import type { PreparedRound } from './rules/prepared-round.ts'
import { seenOfPrepared } from './rules/seen.ts'

const today = day('2026-03-19')

let database: FreshDatabase
let county: County
let agreement: SmallAgreement
let leader: Mandate

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  leader = county.people.processLeader
})
after(() => database[Symbol.asyncDispose]())

const aDraft = (slug: string) => aConsultation(county, agreement, slug, false)

const other = (): PreparedRound => ({
  packageId: agreement.packageId,
  title: 'Ett annat namn ',
  kind: 'survey',
  invitation: 'En annan inbjudan.',
  questions: ['Andra?', '', ' Första? '],
  opensOn: day('2026-04-01'),
  dueOn: day('2026-06-30'),
  regionDueOn: day('2026-06-10'),
})

const changes = (
  round: Consultation,
  input: Partial<PreparedRound> = {},
  mandate = leader,
  /** Drawn before anyone had changed it, unless it is told. */
  revision = 1,
) =>
  as(county.db, mandate, (tx) =>
    changeRoundDraft(tx, today, mandate, {
      seen: seenOfPrepared({ status: 'draft', revision }),
      ...other(),
      consultationId: round.id,
      ...input,
    }),
  )

test('a draft is prepared anew, with its questions in order, those asked and its route', async () => {
  const round = await aDraft('hel')
  const before = await listConsultees(county.db, round.id)
  assert.ok((await changes(round)).granted)
  const stored = await getConsultation(county.db, round.id)
  assert.deepEqual(await readPrepared(county.db, stored), {
    ...other(),
    title: 'Ett annat namn',
    questions: ['Andra?', 'Första?'],
    circle: wholeCircle,
    lastDays: {},
  })
  assert.equal(stored.slug, 'hel')
  assert.equal(stored.revision, 2)
  const asked = await listConsultees(county.db, round.id)
  assert.equal(asked.length, before.length)
  for (const one of asked) {
    assert.equal(one.dueOn, day(one.bodyId === undefined ? '2026-06-30' : '2026-06-10'))
  }
  const { rows, title } = await readRoute(county.db, round.routeId, today)
  assert.equal(title, 'Ett annat namn')
  const days = rows.flatMap(({ dueOn }) => dueOn ?? [])
  assert.equal(days.toSorted().at(-1), day('2026-06-30'))
  assert.ok(days.every((one) => one >= day('2026-04-01')))
})

test('a changed draft is opened like any other', async () => {
  const round = await aDraft('oppnas')
  assert.ok((await changes(round)).granted)
  const opened = await as(county.db, leader, (tx) =>
    openConsultation(tx, today, leader, { seen: asItStands, consultationId: round.id }),
  )
  assert.ok(opened.granted)
})

test('who saves over a colleague meets a clash; the same words sent twice do not', async () => {
  const round = await aDraft('krock')
  assert.ok((await changes(round)).granted)
  assert.ok((await changes(round)).granted)
  assert.equal((await getConsultation(county.db, round.id)).revision, 2)
  const clash = await changes(round, { title: 'Mitt namn' })
  assert.equal(clash.granted ? '' : clash.refusal, 'changed-meanwhile')
  assert.ok((await changes(round, { title: 'Mitt namn' }, leader, 2)).granted)
})

test('a draft is checked as when it was made, and what is refused changes nothing', async () => {
  const round = await aDraft('fel')
  const refusal = async (input: Partial<PreparedRound>) => {
    const outcome = await changes(round, input)
    return outcome.granted ? undefined : outcome.refusal
  }
  assert.equal(await refusal({ title: ' ' }), 'title-missing')
  assert.equal(await refusal({ invitation: 'x'.repeat(100_000) }), 'text-too-long')
  assert.equal(await refusal({ questions: ['Ring 19811218-9876.'] }), 'personal-number')
  assert.equal(await refusal({ dueOn: day('2026-03-31') }), 'due-before-opening')
  assert.equal(await refusal({ regionDueOn: day('2026-07-01') }), 'region-due-after-due')
  assert.equal((await getConsultation(county.db, round.id)).title, round.title)
  assert.equal((await listQuestions(county.db, round.id)).length, 1)
})

test('an open round is not changed, and a draft by nobody but process leaders', async () => {
  const open = await aConsultation(county, agreement, 'oppen')
  const outcome = await changes(open)
  assert.equal(outcome.granted ? '' : outcome.refusal, 'step-not-possible')
  const draft = await aDraft('andras')
  const coordinator = await mandateIn(county, 'coordinator', '1441')
  await assert.rejects(changes(draft, {}, coordinator), NotAllowed)
})

test('steps are chosen, and stay chosen; a party that must approve is never left out', async () => {
  const round = await aDraft('krets')
  const circle = { withoutParties: [], withoutSteps: ['vastkom-hand-over'] }
  assert.ok((await changes(round, { circle })).granted)
  const stored = await getConsultation(county.db, round.id)
  assert.deepEqual((await readPrepared(county.db, stored)).circle, circle)
  const { rows } = await readRoute(county.db, stored.routeId, today)
  assert.ok(rows.every(({ key }) => key !== 'vastkom-hand-over'))
  const party = county.parties.find(({ code }) => code === '1440')!
  const without = { withoutParties: [party.id], withoutSteps: [] }
  const refused = await changes(round, { circle: without }, leader, 2)
  assert.ok(!refused.granted)
  assert.deepEqual([refused.refusal, refused.facts['party']], ['approval-needed', party.name])
})
