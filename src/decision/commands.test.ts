// SPDX-License-Identifier: EUPL-1.2
// Long because every command of the room is tried here, on one county.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands } from '#kernel/seen.ts'
import type { Db } from '#platform/database/database.ts'
import { readFile } from '#platform/files/file-store.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import {
  aCounty,
  aRound,
  as,
  decide,
  typedDecision,
  type County,
} from '../../test/support/decision-round.ts'
import { anOpenedPdf, aPdf } from '../../test/support/pdf.ts'
import { listAdoptions, listEditions } from '../agreement/reads/editions.ts'
import { findBodyBySlug } from '../organisation/reads.ts'
import type { Party } from '../organisation/rules/party.ts'
import { doStep } from '../process/commands.ts'
import { readRoute } from '../process/reads.ts'
import {
  addDecisionDays,
  correctDecision,
  recordDecision,
  type DaysToAdd,
} from './commands/decisions.ts'
import { endBody } from '../organisation/commands/editing-county.ts'
import { bookMeeting, cancelMeeting } from './commands/meetings.ts'
import { cancelRound, endRound, openDecisionRound } from './commands/rounds.ts'
import { recordStatement } from './commands/statements.ts'
import { decisionsOfParty, listRounds, readOutcome } from './reads/outcomes.ts'
import { listDecisions, listLatestDecisions } from './reads/rounds.ts'

const today = day('2026-03-19')
const late = day('2026-12-31')
let database: FreshDatabase
let db: Db
let county: County

before(async () => {
  database = await freshDatabase()
  db = database.db
  county = await aCounty(db, today)
})
after(() => database[Symbol.asyncDispose]())

const party = (slug: string): Party => county.parties.find((one) => one.slug === slug)!
const refusalOf = (result: Result<unknown, string>) => (result.granted ? undefined : result.refusal)
const adoptionsOf = async (roundId: string) =>
  (await listAdoptions(db)).filter((one) => one.decisionRoundId === roundId)

async function decideAllBut(
  round: Awaited<ReturnType<typeof aRound>>,
  ...but: readonly Party[]
): Promise<void> {
  for (const one of county.parties) if (!but.includes(one)) await decide(county, round, one)
}

test('fifty identical decisions adopt the text, its annex with it, and 2027 enters into force', async () => {
  const round = await aRound(county, { slug: 'alla' })
  const [lerum, ale] = [party('1441-lerum'), party('1440-ale')]
  await decideAllBut(round, lerum, ale)
  await decide(county, round, ale, {
    outcome: 'approved-with-reservation',
    reservationNote: 'Två.',
  })
  const before = await readOutcome(db, round.id, today)
  assert.equal(before.state, 'awaiting')
  assert.equal(before.approved, 49)
  assert.deepEqual(before.blocking, [{ party: lerum, why: 'missing' }])
  assert.deepEqual(await adoptionsOf(round.id), [])
  await decide(county, round, lerum, { decidedOn: day('2026-03-16') })
  const adoptions = await adoptionsOf(round.id)
  assert.equal(adoptions.length, 2)
  // 2026-03-18 and three weeks; the day after.
  for (const adoption of adoptions) {
    assert.equal(adoption.adoptedOn, '2026-04-09')
    assert.equal(adoption.entersIntoForceOn, '2027-01-01')
  }
  assert.equal((await readOutcome(db, round.id, today)).state, 'approved-not-final')
  assert.equal((await readOutcome(db, round.id, day('2026-04-09'))).state, 'adopted')
  const standing = async (on: string) =>
    (await listEditions(db, day(on))).find(({ document }) =>
      document.slug.startsWith('alla-framework'),
    )?.standing?.state
  assert.equal(await standing('2026-12-31'), 'not-yet')
  assert.equal(await standing('2027-01-01'), 'in-force')
})

test('one that approves another text does not count, and the other forty-nine are not bound', async () => {
  const round = await aRound(county, { slug: 'annan-lydelse' })
  const sotenas = party('1427-sotenas')
  await decideAllBut(round, sotenas)
  await decide(county, round, sotenas, {
    outcome: 'approved-with-changes',
    changesNote: 'Punkt 3.4.2 stryks.',
  })
  const outcome = await readOutcome(db, round.id, late)
  assert.equal(outcome.state, 'overdue')
  assert.equal(outcome.approved, 49)
  assert.deepEqual(outcome.blocking, [{ party: sotenas, why: 'other-text' }])
  assert.equal(outcome.remaining[0]?.standing, 'other-text')
  assert.deepEqual(await adoptionsOf(round.id), [])
})

test('an approval of another fingerprint is refused', async () => {
  const round = await aRound(county, { slug: 'fingeravtryck' })
  const ale = party('1440-ale')
  const registrar = county.people.registrarOf(ale.id)
  const result = await as(db, registrar, (tx) =>
    recordDecision(tx, today, registrar, {
      roundId: round.id,
      partyId: ale.id,
      ...typedDecision(round, { packageHash: 'f'.repeat(64) }),
    }),
  )
  assert.equal(refusalOf(result), 'another-text')
  assert.deepEqual(await listDecisions(db, round.id), [])
})

test('a correction takes the adoption away, and another gives it back; all stay on record', async () => {
  const round = await aRound(county, { slug: 'rattelse' })
  const ale = party('1440-ale')
  await decideAllBut(round, ale)
  const first = await decide(county, round, ale)
  assert.equal((await adoptionsOf(round.id)).length, 2)
  const registrar = county.people.registrarOf(ale.id)
  const correct = (decisionId: string, rest: Parameters<typeof typedDecision>[1], reason: string) =>
    as(db, registrar, (tx) =>
      correctDecision(tx, today, registrar, {
        decisionId,
        reason,
        ...typedDecision(round, rest),
      }),
    )
  assert.equal(refusalOf(await correct(first.id, { outcome: 'rejected' }, ' ')), 'reason-missing')
  assert.equal(refusalOf(await correct(first.id, {}, 'Samma')), 'correction-changes-nothing')
  const rejected = await correct(first.id, { outcome: 'rejected' }, 'Fel utfall valdes.')
  assert.ok(rejected.granted)
  assert.deepEqual(await adoptionsOf(round.id), [])
  assert.equal((await readOutcome(db, round.id, today)).state, 'fallen')
  assert.equal(
    refusalOf(await correct(first.id, { outcome: 'referred-back' }, 'En gång till.')),
    'already-corrected',
  )
  const back = await correct(rejected.value.id, {}, 'Det var rätt från början.')
  assert.ok(back.granted)
  assert.equal((await adoptionsOf(round.id)).length, 2)
  const own = (await listDecisions(db, round.id)).filter(({ partyId }) => partyId === ale.id)
  assert.deepEqual(
    own.map(({ outcome, correctsId }) => [outcome, correctsId]),
    [
      ['approved', undefined],
      ['rejected', first.id],
      ['approved', rejected.value.id],
    ],
  )
  const latest = await listLatestDecisions(db, today, 500)
  assert.equal(
    latest.filter((one) => one.partyId === ale.id && one.roundSlug === 'rattelse').length,
    1,
  )
})

test('two last councils on the same evening: the one who records second sees the first', async () => {
  const round = await aRound(county, { slug: 'samma-kvall' })
  const [ale, lerum] = [party('1440-ale'), party('1441-lerum')]
  await decideAllBut(round, ale, lerum)
  const both = await Promise.all([decide(county, round, ale), decide(county, round, lerum)])
  assert.equal(both.length, 2)
  assert.equal((await adoptionsOf(round.id)).length, 2)
  assert.equal((await readOutcome(db, round.id, late)).state, 'adopted')
})

test('the same decision is recorded once, however often it is sent', async () => {
  const round = await aRound(county, { slug: 'dubbelt' })
  const ale = party('1440-ale')
  const registrar = county.people.registrarOf(ale.id)
  const send = (paragraph: string, rest: Parameters<typeof typedDecision>[1] = {}) =>
    as(db, registrar, (tx) =>
      recordDecision(tx, today, registrar, {
        roundId: round.id,
        partyId: ale.id,
        ...typedDecision(round, { paragraph, ...rest }),
      }),
    )
  const sent = await Promise.all([send('§ 12'), send('12'), send('§12')])
  // Who sent it again is told what was recorded.
  const [recorded, ...others] = await listDecisions(db, round.id)
  assert.equal(others.length, 0)
  for (const one of sent) assert.equal(one.granted && one.value.id, recorded!.id)
  const other = await send('§ 12', { registryNumber: 'KS 2025/999' })
  assert.equal(refusalOf(other), 'already-recorded', 'the same decision told otherwise')
})

test('impossible days are refused one by one', async () => {
  const round = await aRound(county, { slug: 'dagar' })
  const ale = party('1440-ale')
  const registrar = county.people.registrarOf(ale.id)
  const why = async (rest: Parameters<typeof typedDecision>[1]) =>
    refusalOf(
      await as(db, registrar, (tx) =>
        recordDecision(tx, today, registrar, {
          roundId: round.id,
          partyId: ale.id,
          ...typedDecision(round, rest),
        }),
      ),
    )
  const none = { attestedOn: undefined, announcedOn: undefined }
  assert.equal(await why({ decidedOn: day('2026-03-20'), ...none }), 'decided-in-the-future')
  assert.equal(await why({ decidedOn: day('2025-08-31') }), 'decided-before-opening')
  assert.equal(await why({ attestedOn: day('2026-01-25') }), 'attested-before-decision')
  assert.equal(await why({ attestedOn: undefined }), 'attestation-missing')
  assert.equal(
    await why({ attestedOn: day('2026-02-02'), announcedOn: day('2026-02-01') }),
    'announced-before-attestation',
  )
  assert.equal(await why({ announcedOn: day('2026-03-20') }), 'day-in-the-future')
  assert.equal(await why({ paragraph: 'nitton' }), 'paragraph-not-usable')
  assert.equal(await why({ paragraph: '' }), 'paragraph-missing')
  assert.equal(await why({ registryNumber: ' ' }), 'registry-number-missing')
  assert.equal(await why({ outcome: 'approved-with-changes' }), 'changes-missing')
  assert.equal(await why({ outcome: 'withdrawn' }), 'nothing-to-withdraw')
  assert.equal(
    await why({ outcome: 'approved-with-changes', changesNote: 'Enligt 19121212-1212.' }),
    'personal-number',
  )
  assert.deepEqual(await listDecisions(db, round.id), [])
})

test('attestation, announcement and minutes are filled in once, and appeal holds the whole back', async () => {
  const round = await aRound(county, { slug: 'efterat' })
  const ale = party('1440-ale')
  await decideAllBut(round, ale)
  const { id } = await decide(county, round, ale, { attestedOn: undefined, announcedOn: undefined })
  const registrar = county.people.registrarOf(ale.id)
  const add = (rest: Omit<DaysToAdd, 'decisionId' | 'seen'>) =>
    as(db, registrar, (tx) =>
      addDecisionDays(tx, today, registrar, { decisionId: id, seen: asItStands, ...rest }),
    )
  assert.deepEqual(await adoptionsOf(round.id), [])
  assert.equal(refusalOf(await add({})), 'nothing-to-add')
  assert.equal(refusalOf(await add({ announcedOn: day('2026-02-05') })), 'attestation-missing')
  assert.ok((await add({ attestedOn: day('2026-02-03') })).granted)
  assert.equal(refusalOf(await add({ attestedOn: day('2026-02-04') })), 'day-already-recorded')
  const minutes = await anOpenedPdf('C:\\Protokoll\\§ 12.pdf')
  const announced = await add({ announcedOn: day('2026-02-05'), minutes })
  assert.ok(announced.granted)
  assert.equal(announced.value.minutes?.fileName, '§ 12.pdf')
  const stored = await readFile(db, announced.value.minutes!.fileHash)
  assert.deepEqual(new Uint8Array(stored.bytes), minutes.bytes)
  assert.ok((await add({ minutes })).granted, 'the same file sent again')
  const other = await anOpenedPdf('annat.pdf', aPdf({ trailer: '/Lang (sv)' }))
  assert.equal(refusalOf(await add({ minutes: other })), 'minutes-already-there')
  assert.equal((await adoptionsOf(round.id))[0]?.adoptedOn, '2026-02-27')
  assert.equal(refusalOf(await add({ appealedOn: day('2026-02-27') })), 'appealed-after-period')
  assert.ok((await add({ appealedOn: day('2026-02-20') })).granted)
  assert.deepEqual(await adoptionsOf(round.id), [])
  assert.ok((await add({ appealEndedOn: day('2026-03-19') })).granted)
  assert.equal((await adoptionsOf(round.id))[0]?.adoptedOn, '2026-03-19')
})

test('only the registrar of the party tells what its council decided', async () => {
  const round = await aRound(county, { slug: 'vem-far' })
  const ale = party('1440-ale')
  const others = [
    county.people.registrarOf(party('1441-lerum').id),
    county.people.coordinatorOf(ale.id),
    county.people.processLeader,
  ]
  for (const mandate of others) {
    await assert.rejects(
      as(db, mandate, (tx) =>
        recordDecision(tx, today, mandate, {
          roundId: round.id,
          partyId: ale.id,
          ...typedDecision(round),
        }),
      ),
      NotAllowed,
    )
  }
})

test('a booked meeting is a word of its own until the council has decided', async () => {
  const round = await aRound(county, { slug: 'moten' })
  const ale = party('1440-ale')
  const coordinator = county.people.coordinatorOf(ale.id)
  const book = (meetsOn: string, note = '') =>
    as(db, coordinator, (tx) =>
      bookMeeting(tx, today, coordinator, {
        roundId: round.id,
        partyId: ale.id,
        meetsOn: day(meetsOn),
        note,
        seen: asItStands,
      }),
    )
  const own = async (on = today) =>
    (await decisionsOfParty(db, ale.id, on)).find((one) => one.round.id === round.id)!
  assert.equal((await own()).standing, 'no-date')
  assert.equal(refusalOf(await book('2026-03-18')), 'meeting-in-the-past')
  const booked = await book('2026-03-25')
  assert.ok(booked.granted)
  assert.deepEqual(await book('2026-03-25'), booked, 'who presses twice books once')
  assert.equal(refusalOf(await book('2026-03-25', 'Kl. 17')), 'meeting-already-booked')
  assert.equal((await own()).standing, 'booked')
  assert.equal((await own()).nextMeetingOn, '2026-03-25')
  assert.equal((await own(day('2026-03-26'))).standing, 'no-date')
  await as(db, coordinator, (tx) =>
    cancelMeeting(tx, today, coordinator, {
      roundId: round.id,
      meetingId: booked.value,
      seen: asItStands,
    }),
  )
  assert.equal((await own()).standing, 'no-date')
  await decide(county, round, ale, {
    outcome: 'referred-back',
    newMeetingOn: day('2026-04-27'),
  })
  assert.equal((await own()).standing, 'referred-back')
  assert.equal((await own()).nextMeetingOn, '2026-04-27')
})

test('a decision does the step of the council, one that is referred back does not', async () => {
  const round = await aRound(county, { slug: 'steg' })
  const [ale, lerum, region] = [
    party('1440-ale'),
    party('1441-lerum'),
    party('14-vastra-gotalandsregionen'),
  ]
  await decide(county, round, region, { decidedOn: day('2025-11-25') })
  await decide(county, round, ale)
  await decide(county, round, lerum, { outcome: 'referred-back' })
  const route = await readRoute(db, round.routeId, today)
  const done = route.rows.filter(({ verb, doneOn }) => verb === 'decide' && doneOn)
  assert.deepEqual(
    done.map(({ key, body, doneOn }) => [key, body.slug, doneOn]),
    [
      ['rf-decide', 'rf', '2025-11-25'],
      ['kf-decide', '1440-kf', '2026-01-26'],
    ],
  )
})

async function stepOf(routeId: string, bodySlug: string) {
  const { rows } = await readRoute(db, routeId, today)
  return rows.find(({ body }) => body.slug === bodySlug)!
}

test('a correction or a withdrawal opens the council’s step again, with its reason; a new yes does it', async () => {
  const round = await aRound(county, { slug: 'steg-igen' })
  const ale = party('1440-ale')
  const registrar = county.people.registrarOf(ale.id)
  const correct = async (decisionId: string, rest: Parameters<typeof typedDecision>[1]) => {
    const corrected = await as(db, registrar, (tx) =>
      correctDecision(tx, today, registrar, {
        decisionId,
        reason: 'Fel rad i protokollet.',
        ...typedDecision(round, rest),
      }),
    )
    assert.ok(corrected.granted, corrected.granted ? '' : corrected.refusal)
    return corrected.value
  }
  const first = await decide(county, round, ale)
  const back = await correct(first.id, { outcome: 'referred-back' })
  const open = await stepOf(round.routeId, '1440-kf')
  assert.equal(open.doneOn, undefined)
  assert.deepEqual(open.undone, [
    { doneOn: '2026-01-26', reopenedOn: today, reason: 'Fel rad i protokollet.' },
  ])
  // On a day before it was corrected the step was done.
  const before = await readRoute(db, round.routeId, day('2026-03-18'))
  assert.equal(before.rows.find(({ body }) => body.slug === '1440-kf')?.doneOn, '2026-01-26')
  const moved = { decidedOn: day('2026-01-27') }
  await correct(back.id, moved)
  assert.equal((await stepOf(round.routeId, '1440-kf')).doneOn, '2026-01-27')
  await decide(county, round, ale, {
    outcome: 'withdrawn',
    decidedOn: day('2026-03-02'),
    paragraph: '§ 40',
    attestedOn: undefined,
    announcedOn: undefined,
  })
  const withdrawn = await stepOf(round.routeId, '1440-kf')
  assert.equal(withdrawn.doneOn, undefined)
  assert.equal(withdrawn.undone.at(-1)?.reason, 'Beslutet är återtaget eller upphävt.')
  const told = await db
    .selectFrom('journal')
    .select('event')
    .where('subject_id', '=', withdrawn.stepId)
    .where('event', 'in', ['step-done', 'step-reopened'])
    .orderBy('id')
    .execute()
  assert.deepEqual(
    told.map(({ event }) => event),
    ['step-done', 'step-reopened', 'step-done', 'step-reopened'],
  )
})

test('a body that sends the matter back after all has its step open again', async () => {
  const round = await aRound(county, { slug: 'organ-igen' })
  const ale = party('1440-ale')
  const registrar = county.people.registrarOf(ale.id)
  const board = (await findBodyBySlug(db, '1440-ks', today))!
  const say = async (outcome: 'approved' | 'referred-back', statedOn: string) => {
    const said = await as(db, registrar, (tx) =>
      recordStatement(tx, today, registrar, {
        roundId: round.id,
        bodyId: board.id,
        outcome,
        statedOn: day(statedOn),
        seen: asItStands,
      }),
    )
    assert.ok(said.granted)
    return (await stepOf(round.routeId, '1440-ks')).doneOn
  }
  assert.equal(await say('approved', '2026-01-10'), '2026-01-10')
  assert.equal(await say('approved', '2026-01-12'), '2026-01-10')
  assert.equal(await say('referred-back', '2026-02-01'), undefined)
  assert.equal(await say('approved', '2026-02-20'), '2026-02-20')
})

test('in a decision round a step is done by what is recorded, attached to a process or not', async () => {
  const round = await aRound(county, { slug: 'bara-genom-protokoll' })
  const leader = county.people.processLeader
  const step = await stepOf(round.routeId, 'sro')
  const done = await as(db, leader, (tx) =>
    doStep(tx, today, leader, {
      holdMatter: async () => true,
      routeId: round.routeId,
      stepId: step.stepId,
      bodyId: step.body.id,
      doneOn: today,
      note: '',
      seen: asItStands,
    }),
  )
  assert.equal(refusalOf(done), 'step-is-done-elsewhere')
})

test('a body on the way recommends, and its step is done', async () => {
  const round = await aRound(county, { slug: 'rekommendation' })
  const leader = county.people.processLeader
  const sro = (await findBodyBySlug(db, 'sro', today))!
  const council = (await findBodyBySlug(db, '1440-kf', today))!
  const say = (bodyId: string, note = '') =>
    as(db, leader, (tx) =>
      recordStatement(tx, today, leader, {
        roundId: round.id,
        bodyId,
        outcome: 'approved',
        statedOn: day('2025-09-01'),
        paragraph: '§ 4',
        note,
        seen: asItStands,
      }),
    )
  const said = await say(sro.id)
  assert.ok(said.granted)
  assert.deepEqual(await say(sro.id), said, 'who presses twice says it once')
  assert.equal(refusalOf(await say(sro.id, 'Enhälligt.')), 'already-recorded')
  await assert.rejects(say(council.id), NotAllowed)
  const row = (await readRoute(db, round.routeId, today)).rows.find(
    ({ body }) => body.id === sro.id,
  )
  assert.equal(row?.doneOn, '2025-09-01')
})

test('a round is cancelled with a reason, and takes no decision after that', async () => {
  const round = await aRound(county, { slug: 'installd' })
  const leader = county.people.processLeader
  const cancel = (reason: string) =>
    as(db, leader, (tx) =>
      cancelRound(tx, today, leader, { roundId: round.id, seen: asItStands, reason }),
    )
  assert.equal(refusalOf(await cancel('')), 'reason-missing')
  assert.ok((await cancel('Texten skickas på ny remiss.')).granted)
  assert.equal(refusalOf(await cancel('Igen.')), 'step-not-possible')
  const ale = party('1440-ale')
  const registrar = county.people.registrarOf(ale.id)
  const result = await as(db, registrar, (tx) =>
    recordDecision(tx, today, registrar, {
      roundId: round.id,
      partyId: ale.id,
      ...typedDecision(round),
    }),
  )
  assert.equal(refusalOf(result), 'round-not-open')
})

test('a round that is called off while decisions may be appealed adopts nothing', async () => {
  const round = await aRound(county, { slug: 'avbruten' })
  for (const one of county.parties)
    await decide(county, round, one, { decidedOn: day('2026-03-16') })
  assert.equal((await adoptionsOf(round.id)).length, 2)
  const leader = county.people.processLeader
  const cancelled = await as(db, leader, (tx) =>
    cancelRound(tx, today, leader, {
      roundId: round.id,
      seen: asItStands,
      reason: 'Lagen har ändrats.',
    }),
  )
  assert.ok(cancelled.granted)
  assert.deepEqual(await adoptionsOf(round.id), [])
})

test('an adopted round cannot be cancelled, and its text is not decided twice', async () => {
  const round = await aRound(county, { slug: 'klar' })
  for (const one of county.parties) await decide(county, round, one)
  const leader = county.people.processLeader
  const cancelled = await as(db, leader, (tx) =>
    cancelRound(tx, today, leader, { roundId: round.id, seen: asItStands, reason: 'Ångrar oss.' }),
  )
  assert.equal(refusalOf(cancelled), 'round-adopted')
  assert.ok(
    (
      await as(db, leader, (tx) =>
        endRound(tx, today, leader, { roundId: round.id, seen: asItStands }),
      )
    ).granted,
  )
  const again = await as(db, leader, (tx) =>
    openDecisionRound(tx, today, leader, {
      packageId: round.packageId,
      slug: 'klar-igen',
      title: 'Klar igen',
      opensOn: today,
      deadline: late,
      entersIntoForceOn: day('2028-01-01'),
      seen: asItStands,
    }),
  )
  assert.equal(refusalOf(again), 'version-already-adopted')
})

test('a round is not opened on a way that a body has left', async () => {
  const { processLeader: leader, administrator: admin } = county.people
  const round = await aRound(county, { slug: 'lamnad' })
  const reason = 'Texten ändras.'
  const opensOn = addDays(today, -10)
  const refused = await as(db, leader, async (tx) => {
    const cancelled = await cancelRound(tx, today, leader, {
      roundId: round.id,
      reason,
      seen: asItStands,
    })
    assert.ok(cancelled.granted)
    const lastDay = addDays(today, -1)
    const listBroken = async () => []
    const ended = await endBody(tx, addDays(today, -5), admin, {
      slug: 'ssn',
      lastDay,
      listBroken,
      seen: asItStands,
    })
    assert.ok(ended.granted)
    const opened = await openDecisionRound(tx, today, leader, {
      packageId: round.packageId,
      slug: 'lamnad-igen',
      title: 'Lämnad igen',
      opensOn,
      deadline: late,
      entersIntoForceOn: day('2028-01-01'),
      seen: asItStands,
    })
    assert.equal(opened.granted ? '' : opened.place, 'opensOn')
    assert.equal(refusalOf(opened), 'body-has-ended')
    throw new Error('taken back')
  }).catch((cause: Error) => cause.message)
  assert.equal(refused, 'taken back')
})

test('a strategy starts with the first final approval', async () => {
  const round = await aRound(county, { slug: 'fardplan', kind: 'strategy' })
  assert.equal(round.needsAllParties, false)
  await decide(county, round, party('1440-ale'))
  const [adoption] = await adoptionsOf(round.id)
  assert.equal(adoption?.adoptedOn, '2026-02-19')
  const summary = (await listRounds(db, today)).find(({ slug }) => slug === 'fardplan')
  assert.equal(summary?.state, 'adopted')
  assert.equal(summary?.approved, 1)
})
