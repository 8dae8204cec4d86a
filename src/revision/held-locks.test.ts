// SPDX-License-Identifier: EUPL-1.2
// Each command of the room waits for the one who came first, and is then told what stands.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { asItStands, type SeenMark } from '#kernel/seen.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aCounty, aRound, as, type County } from '../../test/support/decision-round.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import { addMilestone, attachRound, startRevision } from './commands.ts'
import { listMilestones, listRevisions, readRounds } from './reads.ts'
import { seenOfMilestones, seenOfRevisions, seenOfTiedRounds } from './rules/seen.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let county: County

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
})
after(() => database[Symbol.asyncDispose]())

const leader = () => county.people.processLeader
const en = 'In English'

const begin = (tx: Tx, slug: string, sv: string, seen: SeenMark) =>
  startRevision(tx, today, leader(), {
    slug,
    title: { sv, en },
    summary: { sv: '', en: '' },
    startsOn: today,
    endsOn: undefined,
    documentIds: [],
    seen,
  })

type Outcome = 'granted' | 'slug-taken' | 'changed-meanwhile'

const beginnings: readonly (readonly [then: string, slug: string, outcome: Outcome])[] = [
  ['another name', 'samma', 'slug-taken'],
  ['the very same', 'samma', 'granted'],
  ['another address', 'annan', 'changed-meanwhile'],
]

/** The first acts and has not committed when the second comes, both having seen the same. */
async function meet(
  first: (tx: Tx) => Promise<{ readonly granted: boolean }>,
  then: (tx: Tx) => Promise<{ readonly granted: boolean; readonly refusal?: string }>,
): Promise<string> {
  const { db } = county
  const late = await waitForLock(db, {
    scope: scopeOf(leader()),
    hold: async (tx) => assert.ok((await first(tx)).granted),
    meanwhile: () => as(db, leader(), then),
    mustWait: true,
  })
  return late.granted ? 'granted' : late.refusal!
}

describe('startRevision waits, and answers', () => {
  for (const [at, [name, slug, outcome]] of beginnings.entries()) {
    test(`${outcome} for ${name}`, async () => {
      const seen = seenOfRevisions(await listRevisions(county.db))
      const answered = await meet(
        (tx) => begin(tx, `samma-${at}`, 'Första', seen),
        (tx) => begin(tx, `${slug}-${at}`, name === 'the very same' ? 'Första' : 'Andra', seen),
      )
      assert.equal(answered, outcome)
    })
  }
})

test('addMilestone waits, and is told that another day was added', async () => {
  const begun = await as(county.db, leader(), (tx) => begin(tx, 'dagar', 'Dagar', asItStands))
  assert.ok(begun.granted)
  const revisionId = begun.value.id
  const seen = seenOfMilestones(await listMilestones(county.db, revisionId))
  const add = (sv: string) => (tx: Tx) =>
    addMilestone(tx, today, leader(), {
      revisionId,
      branch: 'joint',
      title: { sv, en },
      startsOn: today,
      seen,
    })
  assert.equal(await meet(add('Ett'), add('Två')), 'changed-meanwhile')
  assert.equal(await meet(add('Ett'), add('Ett')), 'granted')
  assert.equal((await listMilestones(county.db, revisionId)).length, 1)
})

test('attachRound waits, and is told that another round was tied, or that this one is taken', async () => {
  const { db } = county
  const [one, other] = [
    await aRound(county, { slug: 'en-omgang' }),
    await aRound(county, { slug: 'en-annan' }),
  ]
  const begun = await as(db, leader(), async (tx) => [
    await begin(tx, 'omgangar', 'Omgångar', asItStands),
    await begin(tx, 'andra', 'Andra', asItStands),
  ])
  const ids = begun.map((each) => (each.granted ? each.value.id : ''))
  const seen = seenOfTiedRounds(await readRounds(db, ids[0]!))
  const tie = (at: number, decisionRoundId: string) => (tx: Tx) =>
    attachRound(tx, today, leader(), { revisionId: ids[at]!, decisionRoundId, seen })
  assert.equal(await meet(tie(0, one.id), tie(0, other.id)), 'changed-meanwhile')
  assert.equal(await meet(tie(1, other.id), tie(0, other.id)), 'round-taken')
})
