// SPDX-License-Identifier: EUPL-1.2
// Two who act on the same round at the same moment. The first has acted and not yet committed when
// the second comes: she waits, and is then told what stands, never what stood when she looked.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { readSeen, type Seen, writeSeen } from '#kernel/seen.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import {
  aCounty,
  aRound,
  as,
  type County,
  typedDecision,
} from '../../test/support/decision-round.ts'
import { asSeen } from '../../test/support/as-seen.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import { aPdf } from '../../test/support/pdf.ts'
import { makePackage } from '../agreement/commands/freezing.ts'
import { getPackage } from '../agreement/reads/packages.ts'
import { findBodyBySlug } from '../organisation/reads.ts'
import { readRoute } from '../process/reads.ts'
import { recordDecisionRow } from './commands/decision-rows.ts'
import { addDecisionDays, correctDecision, recordDecision } from './commands/decisions.ts'
import { confirmDecision, recordDecisionByLetter } from './commands/incoming-letters.ts'
import { bookMeeting, cancelMeeting } from './commands/meetings.ts'
import { cancelRound, endRound, openDecisionRound } from './commands/rounds.ts'
import { recordStatement } from './commands/statements.ts'
import { readOutcome, readPartyRecord } from './reads/outcomes.ts'
import { listDecisionRounds, listStatements } from './reads/rounds.ts'
import type { DecisionRound } from './rules/decision.ts'
import {
  seenOfDecisions,
  seenOfMeeting,
  seenOfMeetings,
  seenOfOutcome,
  seenOfRegistration,
  seenOfRounds,
  seenOfStatements,
} from './rules/seen.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let county: County
let count = 0

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
})
after(() => database[Symbol.asyncDispose]())

type Name =
  | 'record'
  | 'addDays'
  | 'correct'
  | 'book'
  | 'unbook'
  | 'say'
  | 'end'
  | 'cancel'
  | 'open'
  | 'openOther'

/** A round with a decision and a meeting of Ale on record, and nothing of Lerum. */
type World = {
  readonly round: DecisionRound
  readonly leader: Mandate
  readonly registrar: Mandate
  readonly ale: string
  readonly decisionId: string
  readonly meetingId: string
  readonly bodyId: string
  /** As the forms of all who act were drawn before anyone did. */
  readonly seen: Readonly<Record<Name, Seen>>
}

async function aWorld(): Promise<World> {
  const { db, people, parties } = county
  const round = await aRound(county, { slug: `samtidigt-${++count}` })
  const ale = parties.find(({ code }) => code === '1440')!.id
  const registrar = people.registrarOf(ale)
  const place = { roundId: round.id, partyId: ale }
  const [decisionId, meetingId] = await as(db, registrar, async (tx) => {
    const none = { attestedOn: undefined, announcedOn: undefined }
    const decided = await recordDecision(tx, today, registrar, {
      ...place,
      ...typedDecision(round, { outcome: 'referred-back', ...none }),
    })
    const meetsOn = day('2026-04-27')
    const booked = await bookMeeting(tx, today, registrar, { ...place, meetsOn, seen: asIs })
    assert.ok(decided.granted && booked.granted)
    return [decided.value.id, booked.value]
  })
  const bodyId = (await findBodyBySlug(db, '1440-ks', today))!.id
  const record = await readPartyRecord(db, round.id, ale)
  const decision = record.decisions.at(-1)!
  const { rows } = await readRoute(db, round.routeId, today)
  const registration = seenOfRegistration(round, decision, record.decisions)
  const outcome = seenOfOutcome(await readOutcome(db, round.id, today))
  const said = (await listStatements(db, round.id)).filter((one) => one.bodyId === bodyId)
  const sent = (seen: Seen) => readSeen(writeSeen(seen))
  return {
    round,
    leader: people.processLeader,
    registrar,
    ale,
    decisionId,
    meetingId,
    bodyId,
    seen: {
      record: sent(seenOfDecisions(round, record.decisions)),
      addDays: sent(registration),
      correct: sent(registration),
      book: sent(seenOfMeetings(round, record.meetings)),
      unbook: sent(seenOfMeeting(round, record.meetings[0]!)),
      say: sent(
        seenOfStatements(
          round,
          said,
          rows.find(({ body }) => body.id === bodyId)!,
        ),
      ),
      end: sent(outcome),
      cancel: sent(outcome),
      open: sent(seenOfRounds(await listDecisionRounds(db))),
      openOther: sent(seenOfRounds(await listDecisionRounds(db))),
    },
  }
}

const asIs = 'as it stands' as const
type Said = Readonly<Record<string, string>>
type Deed = (tx: Tx, world: World, said: Said) => Promise<Result<unknown, string>>

// What each does when nothing else is said.
const deeds: Readonly<Record<Name, Deed>> = {
  record: (tx, { round, ale, registrar, seen }, { outcome = 'approved', ...rest }) =>
    recordDecision(tx, today, registrar, {
      roundId: round.id,
      partyId: ale,
      ...typedDecision(round, { decidedOn: day('2026-03-09'), paragraph: '§ 40' }),
      outcome: outcome as 'approved',
      ...rest,
      seen: seen.record,
    }),
  addDays: (tx, { registrar, decisionId, seen }, { attestedOn = '2026-02-02' }) =>
    addDecisionDays(tx, today, registrar, {
      decisionId,
      attestedOn: day(attestedOn),
      seen: seen.addDays,
    }),
  correct: (tx, { round, registrar, decisionId, seen }, { reason = 'Fel rad.' }) =>
    correctDecision(tx, today, registrar, {
      decisionId,
      reason,
      ...typedDecision(round, { outcome: 'rejected' }),
      seen: seen.correct,
    }),
  book: (tx, { round, registrar, ale, seen }, { meetsOn = '2026-05-25' }) =>
    bookMeeting(tx, today, registrar, {
      roundId: round.id,
      partyId: ale,
      meetsOn: day(meetsOn),
      seen: seen.book,
    }),
  unbook: (tx, { round, registrar, meetingId, seen }) =>
    cancelMeeting(tx, today, registrar, { roundId: round.id, meetingId, seen: seen.unbook }),
  say: (tx, { round, registrar, bodyId, seen }, { outcome = 'approved' }) =>
    recordStatement(tx, today, registrar, {
      roundId: round.id,
      bodyId,
      outcome: outcome as 'approved',
      statedOn: day('2026-02-18'),
      seen: seen.say,
    }),
  end: (tx, { round, leader, seen }) =>
    endRound(tx, today, leader, { roundId: round.id, seen: seen.end }),
  cancel: (tx, { round, leader, seen }, { reason = 'Texten ändras.' }) =>
    cancelRound(tx, today, leader, { roundId: round.id, reason, seen: seen.cancel }),
  open: (tx, world, { slug = 'ny', blind }) =>
    open(tx, blind ? { ...world, seen: undefined } : world, slug, 'samma'),
  openOther: (tx, world) => open(tx, world, 'annan', 'annat'),
}

/** Puts a text to decision: that of the round, when the round has ended, or another frozen one. */
async function open(
  tx: Tx,
  { round, leader, seen }: Omit<World, 'seen'> & { readonly seen: World['seen'] | undefined },
  slug: string,
  which: string,
) {
  const { versions } = await getPackage(tx, round.packageId)
  const chosen = which === 'samma' ? versions : versions.slice(1)
  const made = await makePackage(tx, today, leader, {
    slug: `${which}-${newId()}`,
    title: 'Igen',
    versions: await asSeen.versions(
      tx,
      chosen.map(({ id }) => id),
    ),
  })
  assert.ok(made.granted, made.granted ? '' : made.refusal)
  return openDecisionRound(tx, today, leader, {
    packageId: made.value.id,
    slug: `${slug}-${round.slug}`,
    title: 'Igen',
    opensOn: today,
    deadline: day('2026-12-31'),
    entersIntoForceOn: day('2028-01-01'),
    seen: seen?.open ?? asIs,
  })
}

const refusalOf = (result: Result<unknown, string>) => (result.granted ? undefined : result.refusal)
const mandateOf = (world: World, name: Name) =>
  ['end', 'cancel', 'open', 'openOther'].includes(name) ? world.leader : world.registrar

async function findsAfter(
  [first, said]: readonly [Name, Said],
  [second, saidThen]: readonly [Name, Said],
  earlier: readonly Name[] = [],
) {
  const world = await aWorld()
  const { db } = county
  const act = (name: Name, words: Said) =>
    as(db, mandateOf(world, name), (tx) => deeds[name](tx, world, words))
  for (const name of earlier) assert.equal(refusalOf(await act(name, {})), undefined)
  const found = await waitForLock(db, {
    scope: scopeOf(mandateOf(world, first)),
    hold: async (tx) =>
      assert.equal(refusalOf(await deeds[first](tx, world, said)), undefined, 'the first'),
    meanwhile: () => act(second, saidThen),
    mustWait: true,
  })
  return refusalOf(found)
}

// Read a row as: after this was done by another, each of these finds … ('' is granted).
const whenTheRoundIsOver: Readonly<Record<'end' | 'cancel', Partial<Record<Name, string>>>> = {
  end: {
    record: 'round-not-open',
    addDays: 'changed-meanwhile',
    correct: 'changed-meanwhile',
    book: 'round-not-open',
    unbook: 'round-not-open',
    say: 'round-not-open',
    end: '',
    cancel: 'step-not-possible',
  },
  cancel: {
    record: 'round-not-open',
    addDays: 'round-not-open',
    correct: 'round-not-open',
    book: 'round-not-open',
    unbook: 'round-not-open',
    say: 'round-not-open',
    end: 'step-not-possible',
    cancel: '',
  },
}
for (const [first, row] of Object.entries(whenTheRoundIsOver)) {
  describe(`while ${first} is about to commit`, () => {
    for (const [second, finds] of Object.entries(row)) {
      test(`${second} waits, and is ${finds === '' ? 'granted' : `refused: ${finds}`}`, async () => {
        assert.equal((await findsAfter([first as Name, {}], [second as Name, {}])) ?? '', finds)
      })
    }
  })
}

const overtaken: readonly [
  what: string,
  first: readonly [Name, Said],
  second: readonly [Name, Said],
  finds: string | undefined,
][] = [
  ['opposite decisions', ['record', {}], ['record', { outcome: 'rejected' }], 'changed-meanwhile'],
  ['the same decision twice', ['record', {}], ['record', {}], undefined],
  ['the same decision told otherwise', ['record', {}], ['record', { registryNumber: 'KS 9' }], 'already-recorded'],
  ['other days', ['addDays', {}], ['addDays', { attestedOn: '2026-02-03' }], 'changed-meanwhile'],
  ['the same days', ['addDays', {}], ['addDays', {}], undefined],
  ['days, and a correction without them', ['addDays', {}], ['correct', {}], 'changed-meanwhile'],
  ['a correction, and days', ['correct', {}], ['addDays', {}], 'already-corrected'],
  ['two corrections', ['correct', {}], ['correct', { reason: 'Annat.' }], 'already-corrected'],
  ['the same correction', ['correct', {}], ['correct', {}], undefined],
  ['a new decision, and a correction of the old', ['record', {}], ['correct', {}], 'changed-meanwhile'],
  ['two meetings', ['book', {}], ['book', { meetsOn: '2026-06-01' }], 'changed-meanwhile'],
  ['the same meeting', ['book', {}], ['book', {}], undefined],
  ['a meeting taken away, and another booked', ['unbook', {}], ['book', {}], 'changed-meanwhile'],
  ['a meeting taken away twice', ['unbook', {}], ['unbook', {}], undefined],
  ['opposite statements', ['say', {}], ['say', { outcome: 'rejected' }], 'changed-meanwhile'],
  ['the same statement', ['say', {}], ['say', {}], undefined],
  ['a decision, and the end', ['record', {}], ['end', {}], 'changed-meanwhile'],
  ['a decision, and calling off', ['record', {}], ['cancel', {}], 'changed-meanwhile'],
  ['calling off for other reasons', ['cancel', {}], ['cancel', { reason: 'Lagen.' }], 'step-not-possible'],
] // prettier-ignore
for (const [what, first, second, finds] of overtaken) {
  test(`${what}: the second waits, and is ${finds ? `refused: ${finds}` : 'granted'}`, async () => {
    assert.equal(await findsAfter(first, second), finds)
  })
}

test('the same text is put to decision once, and two texts are not opened unseen of each other', async () => {
  assert.equal(
    await findsAfter(['open', {}], ['open', { slug: 'igen' }], ['end']),
    'changed-meanwhile',
  )
  const blind = { slug: 'igen', blind: 'yes' }
  assert.equal(await findsAfter(['open', {}], ['open', blind], ['end']), 'version-in-another-round')
  assert.equal(await findsAfter(['open', {}], ['openOther', {}], ['end']), 'changed-meanwhile')
})

test('what is refused as changed is granted when it is sent with what stands now', async () => {
  const world = await aWorld()
  const { db } = county
  const say = (outcome: string, seen: Seen) =>
    as(db, world.registrar, (tx) =>
      deeds.record(tx, { ...world, seen: { ...world.seen, record: seen } }, { outcome }),
    )
  assert.ok((await say('approved', world.seen.record)).granted)
  assert.equal(refusalOf(await say('rejected', world.seen.record)), 'changed-meanwhile')
  assert.equal(refusalOf(await say('rejected', {})), 'changed-meanwhile', 'a form without a mark')
  const { decisions } = await readPartyRecord(db, world.round.id, world.ale)
  assert.ok((await say('rejected', seenOfDecisions(world.round, decisions))).granted)
})

describe('a letter from the party and the party itself', () => {
  const byLetter = (tx: Tx, round: DecisionRound, partyId: string) =>
    recordDecisionByLetter(tx, today, county.people.processLeader, {
      roundId: round.id,
      partyId,
      ...typedDecision(round),
      letter: {
        cameOn: day('2026-02-12'),
        channel: 'letter',
        fromOffice: 'Kommunkansliet',
        original: { name: 'brev.pdf', bytes: aPdf(), kind: 'pdf' },
      },
      reason: '',
    })

  test('who records by letter waits for the registrar and is told that the party has recorded', async () => {
    const round = await aRound(county, { slug: 'brev-och-part' })
    const [party] = county.parties
    const registrar = county.people.registrarOf(party!.id)
    const leader = county.people.processLeader
    const late = await waitForLock(database.db, {
      mustWait: true,
      scope: scopeOf(registrar),
      hold: (tx) =>
        recordDecision(tx, today, registrar, {
          roundId: round.id,
          partyId: party!.id,
          ...typedDecision(round),
        }),
      meanwhile: () => as(database.db, leader, (tx) => byLetter(tx, round, party!.id)),
    })
    assert.equal(late.granted ? '' : late.refusal, 'party-has-recorded')
  })

  test('a row of a file waits for the registrar, and finds what she recorded', async () => {
    const round = await aRound(county, { slug: 'rad-och-part' })
    const [party] = county.parties
    const registrar = county.people.registrarOf(party!.id)
    const { packageHash: _, seen: __, ...typed } = typedDecision(round)
    const mandates = { acting: registrar, forParty: registrar }
    const row = { ...typed, roundId: round.id, partyId: party!.id }
    const bringIn = () =>
      as(database.db, registrar, (tx) => recordDecisionRow(tx, today, mandates, row))
    const late = await waitForLock(database.db, {
      mustWait: true,
      scope: scopeOf(registrar),
      hold: (tx) =>
        recordDecision(tx, today, registrar, {
          roundId: round.id,
          partyId: party!.id,
          ...typedDecision(round),
        }),
      meanwhile: bringIn,
    })
    assert.deepEqual(late, { granted: true, value: 'there' })
    const other = await as(database.db, registrar, (tx) =>
      recordDecisionRow(tx, today, mandates, { ...row, outcome: 'rejected' }),
    )
    assert.equal(other.granted ? '' : other.refusal, 'decided-otherwise')
  })

  test('who confirms waits for a correction and is told that there is one', async () => {
    const round = await aRound(county, { slug: 'brev-och-rattelse' })
    const [party] = county.parties
    const registrar = county.people.registrarOf(party!.id)
    const leader = county.people.processLeader
    const recorded = await as(database.db, leader, (tx) => byLetter(tx, round, party!.id))
    assert.ok(recorded.granted)
    const { id: decisionId } = recorded.value
    const seen = readSeen(writeSeen(seenOfRegistration(round, recorded.value, [recorded.value])))
    const late = await waitForLock(database.db, {
      mustWait: true,
      scope: scopeOf(registrar),
      hold: (tx) =>
        correctDecision(tx, today, registrar, {
          decisionId,
          reason: 'Avslag.',
          ...typedDecision(round, { outcome: 'rejected' }),
        }),
      meanwhile: () =>
        as(database.db, registrar, (tx) =>
          confirmDecision(tx, today, registrar, { decisionId, seen }),
        ),
    })
    assert.equal(late.granted ? '' : late.refusal, 'already-corrected')
  })
})
