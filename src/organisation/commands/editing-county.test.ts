// SPDX-License-Identifier: EUPL-1.2
// What an administrator changes holds from its day, and what earlier days say stands.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands } from '#kernel/seen.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import { readJournal } from '#platform/journal/journal-reads.ts'
import { waitForLock } from '../../../test/support/held-lock.ts'
import { type CountyOfPeople, countyOfPeople, today } from '../../../test/support/county-people.ts'
import {
  findBodyBySlug,
  getParty,
  listAssociations,
  listBodies,
  listCareAreas,
  listMandatesOf,
  listParties,
} from '../reads.ts'
import { listMeetingDays, listMembershipsOf } from '../reads/county-edits.ts'
import { calendarOn } from '../rules/county-edit.ts'
import { seenOfBodies, seenOfCalendar, seenOfMemberships } from '../rules/seen.ts'
import {
  addBody,
  addMeetingDays,
  changeMeetingDay,
  endBody,
  movePartyBetween,
  renameThing,
} from './editing-county.ts'

let county: CountyOfPeople
let admin: Mandate
const from = day('2027-01-01')
const seen = asItStands
const nothingBreaks = async () => []

before(async () => {
  county = await countyOfPeople()
  admin = await county.someone('administrator')
})
after(() => county[Symbol.asyncDispose]())

const act = <Value>(command: (tx: Tx) => Promise<Result<Value, string>>) =>
  county.as(admin, command)

async function done(command: (tx: Tx) => Promise<Result<unknown, string>>): Promise<string> {
  const answer = await act(command)
  return answer.granted ? 'granted' : answer.refusal
}

async function latestTold(event: string) {
  const { rows } = await readJournal(
    county.db,
    { room: 'organisation', publicOr: undefined },
    true,
    { limit: 50, offset: 0 } as Parameters<typeof readJournal>[3],
  )
  return rows.find((row) => row.event === event)
}

describe('a name', () => {
  test('is new from its day, and the old one stands for earlier days', async () => {
    const lerum = await county.party('1441-lerum')
    const rename = (tx: Tx) =>
      renameThing(tx, today, admin, {
        kind: 'part',
        slug: '1441-lerum',
        name: 'Säveåns kommun',
        shortName: 'Säveån',
        from,
        seen,
      })
    assert.equal(await done(rename), 'granted')
    const nameOn = async (on: typeof today) => (await getParty(county.db, lerum.id, on)).name
    assert.equal(await nameOn(today), 'Lerums kommun')
    assert.equal(await nameOn(addDays(from, -1)), 'Lerums kommun')
    assert.equal(await nameOn(from), 'Säveåns kommun')
    const listed = (await listParties(county.db, from)).find(({ id }) => id === lerum.id)
    assert.equal(listed?.shortName, 'Säveån')
    assert.equal(await done(rename), 'name-stands-already')
    const told = await latestTold('name-given')
    assert.deepEqual(
      [told?.payload['old'], told?.payload['new'], told?.payload['from'], told?.personId],
      ['Lerums kommun', 'Säveåns kommun', from, admin.personId],
    )
  })

  test('of an association and of a care area too', async () => {
    const [association] = await listAssociations(county.db, today)
    const [area] = await listCareAreas(county.db, today)
    for (const [kind, slug] of [
      ['forbund', association!.slug],
      ['omrade', area!.slug],
    ] as const)
      assert.equal(
        await done((tx) =>
          renameThing(tx, today, admin, { kind, slug, name: `Nya ${kind}`, from, seen }),
        ),
        'granted',
      )
    const names = async (on: typeof today) => [
      ...(await listAssociations(county.db, on)).map(({ name }) => name),
      ...(await listCareAreas(county.db, on)).map(({ name }) => name),
    ]
    assert.ok((await names(from)).includes('Nya forbund'))
    assert.ok((await names(from)).includes('Nya omrade'))
    assert.ok((await names(today)).includes(association!.name))
  })

  test('is what a mandate says from the day', async () => {
    const body = (await findBodyBySlug(county.db, '1440-ks', today))!
    const someone = await county.someone('registrar', { bodyId: body.id })
    await act((tx) =>
      renameThing(tx, today, admin, {
        kind: 'organ',
        slug: '1440-ks',
        name: 'Styrelsen i Ale',
        from,
        seen,
      }),
    )
    const said = async (on: typeof today) =>
      (await listMandatesOf(county.db, someone.personId, on))[0]?.actsFor.sv
    assert.match((await said(today))!, /Kommunstyrelsen/)
    assert.match((await said(from))!, /Styrelsen i Ale/)
  })

  test('is refused in the past, when it is another’s, and by any other than an administrator', async () => {
    const rename = (name: string, on: typeof today) =>
      done((tx) =>
        renameThing(tx, today, admin, { kind: 'part', slug: '1440-ale', name, from: on, seen }),
      )
    assert.equal(await rename('Nya Ale', addDays(today, -1)), 'holds-no-earlier-than-today')
    assert.equal(await rename('Nya Ale kommun', today), 'granted')
    assert.equal(await rename('Partille kommun', today), 'name-is-anothers')
    const roles: readonly Role[] = ['process-leader', 'editor']
    for (const role of roles) {
      const other = await county.someone(role)
      await assert.rejects(
        county.as(other, (tx) =>
          renameThing(tx, today, other, {
            kind: 'part',
            slug: '1440-ale',
            name: 'Ale',
            from,
            seen,
          }),
        ),
        NotAllowed,
      )
    }
  })
})

describe('a body', () => {
  test('is there from its day, and takes over', async () => {
    const party = await county.party('1421-orust')
    const added = await act((tx) =>
      addBody(tx, today, admin, {
        name: 'Välfärdsnämnden, Orusts kommun',
        shortName: 'Välfärd Orust',
        kind: 'board',
        partyId: party.id,
        from,
        seen,
      }),
    )
    assert.ok(added.granted)
    const slugs = async (on: typeof today) =>
      (await listBodies(county.db, on)).map((one) => one.slug)
    assert.ok(!(await slugs(today)).includes(added.value))
    assert.ok((await slugs(from)).includes(added.value))
    const body = (await findBodyBySlug(county.db, added.value, from))!
    const old = (await findBodyBySlug(county.db, '1421-ks', today))!
    const someone = await county.someone('registrar', { bodyId: old.id })
    const end = (lastDay: typeof today, successorId: string | undefined) =>
      done((tx) =>
        endBody(tx, today, admin, {
          slug: '1421-ks',
          lastDay,
          successorId,
          seen,
          listBroken: nothingBreaks,
        }),
      )
    assert.equal(await end(day('2026-06-30'), body.id), 'successor-not-there')
    assert.equal(await end(addDays(from, -1), body.id), 'granted')
    assert.ok((await slugs(addDays(from, -1))).includes('1421-ks'))
    assert.ok(!(await slugs(from)).includes('1421-ks'))
    assert.equal((await listMandatesOf(county.db, someone.personId, addDays(from, -1))).length, 1)
    assert.deepEqual(await listMandatesOf(county.db, someone.personId, from), [])
  })

  test('that something waits for does not end, and it is said what', async () => {
    const refused = await act((tx) =>
      endBody(tx, today, admin, {
        slug: 'sro',
        lastDay: from,
        seen,
        listBroken: async () => [{ sv: 'Remiss (Svara)', en: 'Consultation (Answer)' }],
      }),
    )
    assert.ok(!refused.granted)
    assert.deepEqual([refused.refusal, refused.facts['sv']], ['ending-breaks', 'Remiss (Svara)'])
    const body = await findBodyBySlug(county.db, 'sro', today)
    assert.ok((await listBodies(county.db, day('2030-01-01'))).some(({ id }) => id === body!.id))
  })
})

test('a municipality moves to another association from a day', async () => {
  const party = await county.party('1462-lilla-edet')
  const groups = await listAssociations(county.db, today)
  const before = groups.find(({ memberPartyIds }) => memberPartyIds.includes(party.id))!
  const to = groups.find(({ id }) => id !== before.id)!
  const move = (groupId: string | undefined) =>
    done((tx) =>
      movePartyBetween(tx, today, admin, {
        partySlug: party.slug,
        kind: 'forbund',
        groupId,
        from,
        seen,
      }),
    )
  assert.equal(await move(before.id), 'member-already')
  assert.equal(await move(to.id), 'granted')
  const of = async (on: typeof today) =>
    (await listAssociations(county.db, on))
      .filter(({ memberPartyIds }) => memberPartyIds.includes(party.id))
      .map(({ id }) => id)
  assert.deepEqual(await of(addDays(from, -1)), [before.id])
  assert.deepEqual(await of(from), [to.id])
  assert.equal(await move(undefined), 'granted')
  assert.deepEqual(await of(from), [])
  assert.deepEqual(await of(today), [before.id])
})

test('a calendar gets days, and one is moved and one taken away', async () => {
  const body = (await findBodyBySlug(county.db, '1480-kf', today))!
  const days = [day('2026-04-16'), day('2026-05-21')]
  const add = (wanted: readonly (typeof today)[]) =>
    done((tx) => addMeetingDays(tx, today, admin, { slug: body.slug, days: wanted, seen }))
  assert.equal(await add(days), 'granted')
  assert.equal(await add([days[0]!]), 'meeting-known')
  assert.equal(await add([addDays(today, -1)]), 'meeting-passed')
  const standing = async (on: typeof today) =>
    calendarOn(await listMeetingDays(county.db, [body.id]), on)
  const [first, second] = await standing(today)
  const change = (meetingId: string, to: typeof today | undefined, on: typeof today) =>
    done((tx) => changeMeetingDay(tx, on, admin, { slug: body.slug, meetingId, to, seen }))
  const later = addDays(today, 1)
  assert.equal(await change(first!.id, days[1], later), 'meeting-known')
  assert.equal(await change(first!.id, day('2026-04-23'), later), 'granted')
  assert.equal(await change(second!.id, undefined, later), 'granted')
  const meets = async (on: typeof today) => (await standing(on)).map(({ meetsOn }) => meetsOn)
  assert.deepEqual(await meets(today), days)
  assert.deepEqual(await meets(later), [day('2026-04-23')])
})

describe('who edits waits for who edits, and is shown what was changed', () => {
  type Edit = (tx: Tx) => Promise<Result<unknown, string>>
  const mark = (facts: Readonly<Record<string, string>>) => facts as unknown as typeof seen
  const rename =
    (slug: string, name: string, as: typeof seen): Edit =>
    (tx) =>
      renameThing(tx, today, admin, { kind: 'organ', slug, name, from, seen: as })
  const rows: readonly (readonly [name: string, () => Promise<readonly [Edit, Edit]>])[] = [
    [
      'renameThing',
      async () => [
        rename('1407-ks', 'Öarnas styrelse', seen),
        rename('1407-ks', 'Östyrelsen', mark({ latestName: '', until: '' })),
      ],
    ],
    [
      'endBody',
      async () => [
        rename('1402-ks', 'Styrelsen i Partille', seen),
        (tx) =>
          endBody(tx, today, admin, {
            slug: '1402-ks',
            lastDay: from,
            seen: mark({ latestName: '', until: '' }),
            listBroken: nothingBreaks,
          }),
      ],
    ],
    [
      'addBody',
      async () => {
        const bodies = await county.db.selectFrom('body').select('id').execute()
        const asSeen = mark(seenOfBodies(bodies))
        const add =
          (name: string): Edit =>
          (tx) =>
            addBody(tx, today, admin, { name, kind: 'working-group', from, seen: asSeen })
        return [add('Grupp ett'), add('Grupp två')]
      },
    ],
    [
      'movePartyBetween',
      async () => {
        const party = await county.party('1401-harryda')
        const [first, second] = await listAssociations(county.db, today)
        const memberships = await listMembershipsOf(county.db, 'forbund', party.id)
        const asSeen = mark(seenOfMemberships(memberships))
        const now = memberships[0]?.groupId
        const move =
          (groupId: string | undefined): Edit =>
          (tx) =>
            movePartyBetween(tx, today, admin, {
              partySlug: party.slug,
              kind: 'forbund',
              groupId,
              from,
              seen: asSeen,
            })
        return [move(now === first!.id ? second!.id : first!.id), move(undefined)]
      },
    ],
    [
      'addMeetingDays and changeMeetingDay',
      async () => {
        const body = (await findBodyBySlug(county.db, '1440-kf', today))!
        await act((tx) => addMeetingDays(tx, today, admin, { slug: body.slug, days: [from], seen }))
        const calendar = await listMeetingDays(county.db, [body.id])
        const asSeen = mark(seenOfCalendar(calendar))
        return [
          (tx) =>
            addMeetingDays(tx, today, admin, {
              slug: body.slug,
              days: [addDays(from, 7)],
              seen: asSeen,
            }),
          (tx) =>
            changeMeetingDay(tx, today, admin, {
              slug: body.slug,
              meetingId: calendar[0]!.id,
              seen: asSeen,
            }),
        ]
      },
    ],
  ]
  for (const [name, stage] of rows)
    test(name, async () => {
      const [first, second] = await stage()
      const answer = await waitForLock(county.db, {
        scope: scopeOf(admin),
        hold: async (tx) => assert.ok((await first(tx)).granted),
        meanwhile: () => act(second),
        mustWait: true,
      })
      assert.equal(answer.granted ? 'granted' : answer.refusal, 'changed-meanwhile')
    })
})
