// SPDX-License-Identifier: EUPL-1.2
// Parties begin and end from a day; two that become one end, and the new one is there the day after.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands } from '#kernel/seen.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import { waitForLock } from '../../../test/support/held-lock.ts'
import { type CountyOfPeople, countyOfPeople, today } from '../../../test/support/county-people.ts'
import {
  listAssociations,
  listBodies,
  listEveryParty,
  listMandatesOf,
  listParties,
} from '../reads.ts'
import { findThing } from '../reads/county-edits.ts'
import { addBody, addParty, endParty } from './editing-county.ts'

let county: CountyOfPeople
let admin: Mandate
const from = day('2027-01-01')
const lastDay = addDays(from, -1)
const seen = asItStands
const nothingBreaks = async () => []

before(async () => {
  county = await countyOfPeople()
  admin = await county.someone('administrator')
})
after(() => county[Symbol.asyncDispose]())

async function done(command: (tx: Tx) => Promise<Result<unknown, string>>): Promise<string> {
  const answer = await county.as(admin, command)
  return answer.granted ? 'granted' : answer.refusal
}

const add =
  (
    name: string,
    code: string,
    rest: Partial<Parameters<typeof addParty>[3]> = {},
  ): ((tx: Tx) => ReturnType<typeof addParty>) =>
  (tx) =>
    addParty(tx, today, admin, { name, code, kind: 'municipality', from, seen, ...rest })

const end =
  (slug: string, rest: Partial<Parameters<typeof endParty>[3]> = {}) =>
  (tx: Tx) =>
    endParty(tx, today, admin, { slug, lastDay, seen, listBroken: nothingBreaks, ...rest })

const namesOn = async (on: typeof today) =>
  (await listParties(county.db, on)).map(({ shortName }) => shortName)

describe('a new party', () => {
  test('is there from its day, in Swedish order among the municipalities', async () => {
    const wanted = add('Gräfsnäs kommun', '1498000', { shortName: 'Gräfsnäs' })
    assert.equal(await done(wanted), 'code-not-usable')
    assert.equal(await done(add('Gräfsnäs kommun', '1441')), 'code-taken')
    const granted = add('Gräfsnäs kommun', '1477', { shortName: 'Gräfsnäs' })
    assert.equal(await done(granted), 'granted')
    assert.ok(!(await namesOn(lastDay)).includes('Gräfsnäs'))
    const names = await namesOn(from)
    assert.ok(names.includes('Gräfsnäs'))
    const sorted = names.slice(1).toSorted((a, b) => a.localeCompare(b, 'sv'))
    assert.deepEqual(names.slice(1), sorted)
  })

  test('is not called as another, and there is one region', async () => {
    assert.equal(await done(add('Ale kommun', '1478')), 'name-is-anothers')
    assert.equal(await done(add('En region till', '15', { kind: 'region' })), 'region-already')
    const past = add('Nysås kommun', '1479', { from: addDays(today, -1) })
    assert.equal(await done(past), 'holds-no-earlier-than-today')
  })
})

describe('a party that ends', () => {
  test('two become one: both end with their bodies, mandates and memberships, and say into what', async () => {
    const merged = add('Mitt i länet', '1476', { shortName: 'Mitt i' })
    assert.equal(await done(merged), 'granted')
    const into = (await listEveryParty(county.db)).find(({ code }) => code === '1476')!
    const party = await county.party('1439-fargelanda')
    const people = [
      await county.someone('coordinator', { partyId: party.id }),
      await county.someone('registrar', {
        bodyId: (await listBodies(county.db, today)).find((one) => one.partyId === party.id)!.id,
      }),
    ]
    const note = 'Går samman med Munkedal.'
    for (const slug of ['1439-fargelanda', '1430-munkedal'])
      assert.equal(await done(end(slug, { successorId: into.id, note })), 'granted')
    const ended = await findThing(county.db, 'part', '1439-fargelanda')
    assert.deepEqual(
      [ended?.validUntil, ended?.succeededBy, ended?.endNote],
      [lastDay, into.id, note],
    )
    assert.ok((await namesOn(lastDay)).includes('Munkedal'))
    const after = await namesOn(from)
    assert.deepEqual(
      ['Färgelanda', 'Munkedal', 'Mitt i'].map((name) => after.includes(name)),
      [false, false, true],
    )
    const bodies = await listBodies(county.db, from)
    assert.ok(bodies.every((one) => one.partyId !== party.id))
    for (const { personId } of people) {
      assert.equal((await listMandatesOf(county.db, personId, lastDay)).length, 1)
      assert.deepEqual(await listMandatesOf(county.db, personId, from), [])
    }
    const members = (await listAssociations(county.db, from)).flatMap((one) => one.memberPartyIds)
    assert.ok(!members.includes(party.id))
  })

  test('is not one that something waits for, nor the region, nor by anyone else', async () => {
    const broken = async () => [{ sv: 'Remiss (Svara)', en: 'Consultation (Answer)' }]
    const refused = await county.as(admin, end('1440-ale', { listBroken: broken }))
    assert.ok(!refused.granted)
    assert.deepEqual([refused.refusal, refused.facts['sv']], ['ending-breaks', 'Remiss (Svara)'])
    assert.ok((await namesOn(from)).includes('Ale'))
    const [region] = await listParties(county.db, today)
    assert.equal(await done(end(region!.slug)), 'region-stays')
    const later = add('Senare kommun', '1475', { from: addDays(from, 30) })
    assert.equal(await done(later), 'granted')
    const into = (await listEveryParty(county.db)).find(({ code }) => code === '1475')!
    assert.equal(await done(end('1440-ale', { successorId: into.id })), 'successor-not-there')
    const leader = await county.someone('process-leader')
    await assert.rejects(
      county.as(leader, (tx) =>
        endParty(tx, today, leader, {
          slug: '1440-ale',
          lastDay,
          seen,
          listBroken: nothingBreaks,
        }),
      ),
      NotAllowed,
    )
  })
})

describe('who comes second waits, and is shown what stands', () => {
  const mark = (facts: Readonly<Record<string, string>>) => facts as unknown as typeof seen
  type Edit = (tx: Tx) => Promise<Result<unknown, string>>
  const pairs: readonly (readonly [name: string, first: Edit, second: Edit])[] = [
    [
      'addParty',
      add('Först kommun', '1469'),
      add('Sedan kommun', '1474', { seen: mark({ latestParty: '' }) }),
    ],
    [
      'endParty',
      end('1460-bengtsfors'),
      end('1460-bengtsfors', {
        lastDay: addDays(lastDay, -1),
        seen: mark({ latestName: '', until: '' }),
      }),
    ],
  ]
  for (const [name, first, second] of pairs)
    test(name, async () => {
      const answer = await waitForLock(county.db, {
        scope: scopeOf(admin),
        hold: async (tx) => assert.ok((await first(tx)).granted),
        meanwhile: () => county.as(admin, second),
        mustWait: true,
      })
      assert.equal(answer.granted ? 'granted' : answer.refusal, 'changed-meanwhile')
    })
})

test('a new party gets its bodies from the same day', async () => {
  const party = (await listEveryParty(county.db)).find(({ code }) => code === '1476')!
  const council = (tx: Tx) =>
    addBody(tx, today, admin, {
      name: 'Kommunfullmäktige i Mitt i länet',
      kind: 'council',
      partyId: party.id,
      from,
      seen,
    })
  assert.equal(await done(council), 'granted')
})
