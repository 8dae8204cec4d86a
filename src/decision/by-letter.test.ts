// SPDX-License-Identifier: EUPL-1.2
// A decision that came by letter: recorded by a process leader, told as such, confirmed or corrected by
// its party, and never a way around what the party has said itself.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands, type SeenMark } from '#kernel/seen.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { readerOfRecord, verifyRecordIn } from '#platform/record/verify-record.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import {
  aCounty,
  aRound,
  as,
  decide,
  typedDecision,
  type County,
} from '../../test/support/decision-round.ts'
import { aPdf } from '../../test/support/pdf.ts'
import type { Party } from '../organisation/rules/party.ts'
import { readRoute } from '../process/reads.ts'
import { wholeRecord } from '../record.ts'
import { correctDecision, recordDecision } from './commands/decisions.ts'
import {
  confirmDecision,
  recordDecisionByLetter,
  type DecisionByLetter,
} from './commands/incoming-letters.ts'
import { endRound } from './commands/rounds.ts'
import { readOutcome } from './reads/outcomes.ts'
import { listDecisions } from './reads/rounds.ts'
import type { CouncilDecision, DecisionRound } from './rules/decision.ts'
import { seenOfRegistration } from './rules/seen.ts'
import { outcomeSentence } from './views/outcome-view.tsx'

const today = day('2026-03-19')
let database: FreshDatabase
let county: County

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
})
after(() => database[Symbol.asyncDispose]())

const party = (slug: string): Party => county.parties.find((one) => one.slug === slug)!
const refusalOf = (result: Result<unknown, string>) => (result.granted ? undefined : result.refusal)
const letter: DecisionByLetter['letter'] = {
  cameOn: day('2026-02-12'),
  channel: 'letter',
  fromOffice: 'Kommunkansliet',
  original: { name: 'beslut.pdf', bytes: aPdf(), kind: 'pdf' },
}

function byLetter(
  round: DecisionRound,
  from: Party,
  more: Partial<DecisionByLetter> = {},
  mandate: Mandate = county.people.processLeader,
) {
  return as(database.db, mandate, (tx) =>
    recordDecisionByLetter(tx, today, mandate, {
      roundId: round.id,
      partyId: from.id,
      ...typedDecision(round),
      letter,
      reason: '',
      ...more,
    }),
  )
}

async function recorded(round: DecisionRound, from: Party, more?: Partial<DecisionByLetter>) {
  const result = await byLetter(round, from, more)
  assert.ok(result.granted, result.granted ? '' : result.refusal)
  return result.value
}

function confirm(decision: CouncilDecision, mandate: Mandate, seen: SeenMark = asItStands) {
  return as(database.db, mandate, (tx) =>
    confirmDecision(tx, today, mandate, { decisionId: decision.id, seen }),
  )
}

test('it counts as the decision of the council and is told as not confirmed', async () => {
  const round = await aRound(county, { slug: 'raknas' })
  const ale = party('1440-ale')
  const decision = await recorded(round, ale)
  assert.equal(decision.recordedBy, county.people.processLeader.personId)
  assert.deepEqual(
    { ...decision.letter, original: decision.letter?.original.fileName },
    { ...letter, original: 'beslut.pdf', confirmed: undefined },
  )
  const outcome = await readOutcome(database.db, round.id, today)
  assert.equal(outcome.approved, 1)
  assert.match(
    outcomeSentence(outcome, 'sv'),
    /^1 av 50 .* Ett av besluten är registrerat efter brev och inte bekräftat av parten\.$/,
  )
  const route = await readRoute(database.db, round.routeId, today)
  const step = route.rows.find((row) => row.verb === 'decide' && row.body.partyId === ale.id)
  assert.equal(step?.doneOn, '2026-01-26')
})

test('fifty decisions adopt the text though one of them came by letter', async () => {
  const round = await aRound(county, { slug: 'antas' })
  const ale = party('1440-ale')
  for (const one of county.parties) if (one !== ale) await decide(county, round, one)
  await recorded(round, ale)
  const outcome = await readOutcome(database.db, round.id, day('2026-12-31'))
  assert.equal(outcome.state, 'adopted')
  assert.match(outcomeSentence(outcome, 'en'), /One of the decisions is recorded by letter/)
})

test('the party confirms it, once, and nothing else changes', async () => {
  const round = await aRound(county, { slug: 'bekraftas' })
  const ale = party('1440-ale')
  const decision = await recorded(round, ale)
  const registrar = county.people.registrarOf(ale.id)
  for (let times = 0; times < 2; times++) {
    const confirmed = await confirm(decision, registrar)
    assert.ok(confirmed.granted)
    assert.deepEqual(confirmed.value.letter?.confirmed, { on: today, by: registrar.personId })
  }
  const outcome = await readOutcome(database.db, round.id, today)
  assert.equal(outcome.approved, 1)
  assert.doesNotMatch(outcomeSentence(outcome, 'sv'), /brev/)
  assert.equal(refusalOf(await byLetter(round, ale, { outcome: 'rejected' })), 'party-has-recorded')
})

test('a coordinator of the party may confirm, and nobody else but its registrar', async () => {
  const round = await aRound(county, { slug: 'vem-bekraftar' })
  const ale = party('1440-ale')
  const decision = await recorded(round, ale)
  const { people } = county
  const others = [people.processLeader, people.registrarOf(party('1441-lerum').id)]
  for (const other of others) {
    await assert.rejects(() => confirm(decision, other), NotAllowed)
  }
  const coordinator = people.coordinatorOf(ale.id)
  assert.ok((await confirm(decision, coordinator)).granted)
  const own = await decide(county, round, party('1441-lerum'))
  await assert.rejects(
    () => confirm(own, people.registrarOf(party('1441-lerum').id)),
    NotFound,
    'what came by no letter is not confirmed',
  )
})

test('the party corrects it, and both stay on record', async () => {
  const round = await aRound(county, { slug: 'rattas' })
  const ale = party('1440-ale')
  const decision = await recorded(round, ale)
  const registrar = county.people.registrarOf(ale.id)
  const corrected = await as(database.db, registrar, (tx) =>
    correctDecision(tx, today, registrar, {
      decisionId: decision.id,
      reason: 'Fullmäktige avslog.',
      ...typedDecision(round, { outcome: 'rejected' }),
    }),
  )
  assert.ok(corrected.granted)
  assert.equal(corrected.value.letter, undefined)
  const all = await listDecisions(database.db, round.id)
  assert.deepEqual(
    all.map((one) => [one.outcome, one.letter?.cameOn]),
    [
      ['approved', '2026-02-12'],
      ['rejected', undefined],
    ],
  )
  assert.equal((await readOutcome(database.db, round.id, today)).state, 'fallen')
  assert.equal(refusalOf(await confirm(decision, registrar)), 'already-corrected')
  assert.equal(refusalOf(await byLetter(round, ale)), 'party-has-recorded')
})

test('the party says what became of the letter before it records anything more', async () => {
  const round = await aRound(county, { slug: 'forst' })
  const ale = party('1440-ale')
  const decision = await recorded(round, ale)
  const registrar = county.people.registrarOf(ale.id)
  const again = await as(database.db, registrar, (tx) =>
    recordDecision(tx, today, registrar, {
      roundId: round.id,
      partyId: ale.id,
      ...typedDecision(round, { outcome: 'rejected', decidedOn: day('2026-02-02') }),
    }),
  )
  assert.equal(refusalOf(again), 'confirm-first')
  const same = await as(database.db, registrar, (tx) =>
    correctDecision(tx, today, registrar, {
      decisionId: decision.id,
      reason: 'Samma.',
      ...typedDecision(round),
    }),
  )
  assert.equal(refusalOf(same), 'confirm-first')
})

test('a process leader never records over what the party has recorded itself', async () => {
  const round = await aRound(county, { slug: 'aldrig-over' })
  const ale = party('1440-ale')
  await decide(county, round, ale, { outcome: 'referred-back' })
  assert.equal(refusalOf(await byLetter(round, ale)), 'party-has-recorded')
  assert.equal((await listDecisions(database.db, round.id)).length, 1)
})

test('a process leader corrects what she recorded herself, with a reason, and keeps the original', async () => {
  const round = await aRound(county, { slug: 'rattar-sig' })
  const ale = party('1440-ale')
  const first = await recorded(round, ale)
  assert.equal((await recorded(round, ale)).id, first.id, 'sent twice')
  const change = { ...typedDecision(round, { paragraph: '§ 13' }) }
  assert.equal(refusalOf(await byLetter(round, ale, change)), 'reason-missing')
  const kept = { ...letter, original: undefined }
  const corrected = await recorded(round, ale, { ...change, letter: kept, reason: 'Fel paragraf.' })
  assert.equal(corrected.correctsId, first.id)
  assert.deepEqual(corrected.letter?.original, first.letter?.original)
  const missing = await byLetter(round, party('1441-lerum'), { letter: kept })
  assert.equal(refusalOf(missing), 'original-missing')
})

test('what cannot be is refused, and roles of parties cannot record by letter', async () => {
  const round = await aRound(county, { slug: 'kan-inte' })
  const ale = party('1440-ale')
  const of = async (more: Partial<DecisionByLetter>) => refusalOf(await byLetter(round, ale, more))
  assert.equal(
    await of({ letter: { ...letter, cameOn: day('2026-01-02') } }),
    'letter-before-decision',
  )
  assert.equal(await of({ outcome: 'withdrawn' }), 'nothing-to-withdraw')
  assert.equal(await of({ packageHash: 'f'.repeat(64) }), 'another-text')
  await assert.rejects(
    () => byLetter(round, ale, {}, county.people.registrarOf(ale.id)),
    NotAllowed,
  )
  const leader = county.people.processLeader
  const ended = await as(database.db, leader, (tx) =>
    endRound(tx, today, leader, { roundId: round.id, seen: asItStands }),
  )
  assert.ok(ended.granted)
  assert.equal(await of({}), 'round-not-open')
  assert.deepEqual(await listDecisions(database.db, round.id), [])
})

test('who saw something else is told to look: recording, confirming and correcting', async () => {
  const round = await aRound(county, { slug: 'sett' })
  const ale = party('1440-ale')
  const seen = { round: 'open', registration: 'another' }
  assert.equal(refusalOf(await byLetter(round, ale, { seen })), 'changed-meanwhile')
  const decision = await recorded(round, ale)
  const registrar = county.people.registrarOf(ale.id)
  const before = seenOfRegistration(round, decision, [decision])
  assert.equal(
    refusalOf(await confirm(decision, registrar, { ...before, attestedOn: '' })),
    'changed-meanwhile',
  )
  assert.ok((await confirm(decision, registrar, before)).granted)
  const corrected = await as(database.db, registrar, (tx) =>
    correctDecision(tx, today, registrar, {
      decisionId: decision.id,
      reason: 'Avslag.',
      ...typedDecision(round, { outcome: 'rejected' }),
      seen: before,
    }),
  )
  assert.equal(refusalOf(corrected), 'changed-meanwhile', 'a colleague has confirmed meanwhile')
})

test('registrars and coordinators of the party get a letter of how to confirm or correct', async () => {
  const round = await aRound(county, { slug: 'far-brev' })
  const ale = party('1440-ale')
  const decision = await recorded(round, ale)
  const mails = await inTransaction(database.db, theProduct, (tx) =>
    tx
      .selectFrom('mail')
      .select(['subject', 'body', 'to_person_id'])
      .where('kind', '=', 'decision-recorded-by-letter')
      .where('matter_id', '=', decision.id)
      .execute(),
  )
  assert.ok(mails.some((mail) => mail.to_person_id === county.people.registrarOf(ale.id).personId))
  for (const mail of mails) {
    assert.match(mail.subject, /^Bekräfta ert beslut/)
    assert.match(mail.body, /brev 12 februari 2026/)
    assert.match(mail.body, /Stämmer det: bekräfta det i Samsyn\. Är något fel: rätta det/)
  }
})

const verify = () =>
  inTransaction(database.owner, readerOfRecord, (tx) => verifyRecordIn(tx, wholeRecord))

test('the letter and its confirmation are part of the record', async () => {
  assert.equal((await verify()).finding, undefined)
  const { id } = await database.owner
    .selectFrom('decision_letter')
    .select('decision_id as id')
    .executeTakeFirstOrThrow()
  await database.owner.transaction().execute(async (tx) => {
    // Whoever owns the tables can change them without a word to the journal.
    await sql`alter table decision_letter disable trigger user`.execute(tx)
    await tx
      .updateTable('decision_letter')
      .set({ came_on: day('2026-02-01') })
      .where('decision_id', '=', id)
      .execute()
  })
  const { finding } = await verify()
  assert.equal(finding?.noun, 'decision')
  assert.equal(finding.id, id)
})
