// SPDX-License-Identifier: EUPL-1.2
// Long because the whole room is tried on one county that is costly to lay out.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands, type SeenMark } from '#kernel/seen.ts'
import { inSnapshot, inTransaction, noOne, scopeOf } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import {
  aConsultation,
  anAgreement,
  dueOn,
  mandateIn,
  party,
  wording,
  type SmallAgreement,
} from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { readRoute } from '../process/reads.ts'
import { answerComment, askQuestion } from './commands/answering.ts'
import {
  removeComment,
  saveComment,
  saveOverallText,
  saveQuestionAnswer,
  saveStance,
} from './commands/drafting.ts'
import {
  cancelConsultation,
  closeConsultation,
  extendConsultation,
  publishConsultation,
} from './commands/rounds.ts'
import { markSecrecy, submitResponse } from './commands/submitting.ts'
import { findFormerAnswers } from './reads/carried.ts'
import { findDraft } from './reads/drafts.ts'
import { countUnanswered, listComments, listResponses } from './reads/responses.ts'
import {
  getConsultation,
  listNotices,
  listPublicQuestions,
  listQuestions,
  readTally,
} from './reads/rounds.ts'
import type { Consultation } from './rules/consultation.ts'
import { seenOfAnswer, seenOfComment, seenOfQuestion, seenOfText } from './rules/seen.ts'

const today = day('2026-03-19')
const lateDay = day('2026-05-04')

let database: FreshDatabase
let county: County
let agreement: SmallAgreement
let leader: Mandate
let lerum: Mandate
let colleague: Mandate
let ale: Mandate

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  leader = county.people.processLeader
  lerum = await mandateIn(county, 'coordinator', '1441')
  colleague = await mandateIn(county, 'contributor', '1441')
  ale = await mandateIn(county, 'coordinator', '1440')
})
after(() => database[Symbol.asyncDispose]())

let rounds = 0
function aRound(isOpen = true): Promise<Consultation> {
  rounds += 1
  return aConsultation(county, agreement, `runda-${rounds}`, isOpen)
}

const seenBy = <Value>(
  mandate: Mandate | undefined,
  read: Parameters<typeof inSnapshot<Value>>[2],
) => inSnapshot(database.db, mandate ? scopeOf(mandate) : noOne, read)

const respondent = (code = '1441') => ({ partyId: party(county, code).id, bodyId: undefined })

function aComment(round: Consultation, rest: Partial<Parameters<typeof saveComment>[3]> = {}) {
  return {
    consultationId: round.id,
    commentId: newId(),
    seen: seenOfComment(undefined) as SeenMark,
    versionId: agreement.versionId,
    provisionId: agreement.paragraphIds[0],
    kind: 'clarify',
    text: 'Enskilda fall behöver förtydligas.',
    proposedWording: '',
    ...rest,
  }
}

async function comments(mandate: Mandate, input: ReturnType<typeof aComment>) {
  const saved = await as(county.db, mandate, (tx) => saveComment(tx, today, mandate, input))
  assert.ok(saved.granted, saved.granted ? '' : saved.refusal)
}

/** Drawn from the comment as it was first saved. */
const seenFirst = { synpunkt: '1' }

const refusalOf = (result: Result<unknown, string>) => (result.granted ? 'granted' : result.refusal)

async function endorses(mandate: Mandate, round: Consultation, stance = 'endorse') {
  const saved = await as(county.db, mandate, (tx) =>
    saveStance(tx, today, mandate, {
      seen: asItStands,
      consultationId: round.id,
      subject: { kind: 'package' },
      stance,
    }),
  )
  assert.ok(saved.granted)
}

const submits = (mandate: Mandate, round: Consultation, on = today) =>
  as(county.db, mandate, (tx) =>
    submitResponse(tx, on, mandate, { seen: asItStands, consultationId: round.id }),
  )

const closes = (round: Consultation, on = lateDay) =>
  as(county.db, leader, (tx) =>
    closeConsultation(tx, on, leader, { seen: asItStands, consultationId: round.id }),
  )

async function answersAll(round: Consultation) {
  await as(county.db, leader, async (tx) => {
    for (const comment of await listComments(tx, round.id)) {
      const answered = await answerComment(tx, today, leader, {
        seen: asItStands,
        commentId: comment.id,
        outcome: 'met',
        reason: 'Texten är ändrad.',
        changedVersionId: undefined,
        changedProvisionId: undefined,
      })
      assert.ok(answered.granted)
    }
  })
}

test('a draft is seen by its party and by nobody else, the process leader included', async () => {
  const round = await aRound()
  await comments(lerum, aComment(round))
  const find = (mandate: Mandate | undefined) =>
    seenBy(mandate, (db) => findDraft(db, round.id, respondent()))
  assert.equal((await find(colleague))?.comments.length, 1)
  for (const stranger of [ale, leader, undefined]) assert.equal(await find(stranger), undefined)
})

test('two people write in one draft, and each is named', async () => {
  const round = await aRound()
  await comments(lerum, aComment(round))
  await comments(colleague, aComment(round, { text: 'Helgen är det svåra.' }))
  const draft = await seenBy(lerum, (db) => findDraft(db, round.id, respondent()))
  assert.deepEqual(
    draft?.comments.map((comment) => comment.writtenBy),
    [lerum.personId, colleague.personId],
  )
})

test('who saves what a colleague has changed meets a clash, and nothing is overwritten', async () => {
  const round = await aRound()
  const comment = aComment(round)
  await comments(lerum, comment)
  await comments(colleague, { ...comment, seen: seenFirst, text: 'Ny text av kollegan.' })
  const saving = as(county.db, lerum, (tx) =>
    saveComment(tx, today, lerum, { ...comment, seen: seenFirst, text: 'Min ändring.' }),
  )
  assert.equal(refusalOf(await saving), 'changed-meanwhile')
  const text = (written: string, mandate: Mandate) =>
    as(county.db, mandate, (tx) =>
      saveOverallText(tx, today, mandate, {
        seen: seenOfText(undefined),
        consultationId: round.id,
        text: written,
      }),
    )
  assert.ok((await text('Först.', lerum)).granted)
  assert.equal(refusalOf(await text('Sedan.', colleague)), 'changed-meanwhile')
  const draft = await seenBy(lerum, (db) => findDraft(db, round.id, respondent()))
  assert.equal(draft?.comments[0]?.text, 'Ny text av kollegan.')
  assert.equal(draft?.overallText, 'Först.')
})

test('an answer to a question that a colleague has given meanwhile is not written over', async () => {
  const round = await aRound()
  const [question] = await listQuestions(county.db, round.id)
  const answer = (mandate: Mandate, text: string) =>
    as(county.db, mandate, (tx) =>
      saveQuestionAnswer(tx, today, mandate, {
        seen: seenOfQuestion(undefined, question!.id),
        consultationId: round.id,
        questionId: question!.id,
        text,
      }),
    )
  assert.ok((await answer(lerum, 'Ja.')).granted)
  assert.equal(refusalOf(await answer(colleague, 'Nej.')), 'changed-meanwhile')
})

test('the same form sent twice is one comment; another text under its id is a clash', async () => {
  const round = await aRound()
  const comment = aComment(round)
  await comments(lerum, comment)
  await comments(lerum, comment)
  await assert.rejects(comments(lerum, { ...comment, text: 'En annan text.' }), /changed-meanwhile/)
  const draft = await seenBy(lerum, (db) => findDraft(db, round.id, respondent()))
  assert.equal(draft?.comments.length, 1)
})

test('a comment of another party can be neither changed nor removed', async () => {
  const round = await aRound()
  const comment = aComment(round)
  await comments(lerum, comment)
  const theirs = { ...comment, seen: seenFirst, text: 'Vår text.' }
  await assert.rejects(comments(ale, theirs), /changed-meanwhile/)
  await assert.rejects(comments(ale, comment), { name: 'NotFound' })
  await removes(ale, comment)
  const draft = await seenBy(lerum, (db) => findDraft(db, round.id, respondent()))
  assert.equal(draft?.comments.length, 1)
})

const removes = (mandate: Mandate, { consultationId, commentId }: ReturnType<typeof aComment>) =>
  as(county.db, mandate, (tx) =>
    removeComment(tx, today, mandate, { seen: asItStands, consultationId, commentId }),
  )

test('a change or a removal that is sent twice is done once, and is no clash', async () => {
  const round = await aRound()
  const comment = aComment(round)
  await comments(lerum, comment)
  const changed = { ...comment, seen: seenFirst, text: 'En tydligare text.' }
  await Promise.all([comments(lerum, changed), comments(lerum, changed)])
  const draft = await seenBy(lerum, (db) => findDraft(db, round.id, respondent()))
  assert.equal(draft?.comments[0]?.revision, 2)
  await Promise.all([removes(lerum, comment), removes(lerum, comment)])
  const after = await seenBy(lerum, (db) => findDraft(db, round.id, respondent()))
  assert.deepEqual(after?.comments, [])
})

test('a public question that is sent twice is one question', async () => {
  const round = await aRound()
  const ask = (text: string) =>
    inTransaction(county.db, noOne, (tx) =>
      askQuestion(tx, today, {
        consultationId: round.id,
        provisionId: undefined,
        text,
        askedByName: 'En granne',
      }),
    )
  await Promise.all([ask('Gäller det helger?'), ask('Gäller det helger?'), ask('Och nätter?')])
  const asked = await listPublicQuestions(county.db, round.id)
  assert.deepEqual(asked.map(({ text }) => text).toSorted(), ['Gäller det helger?', 'Och nätter?'])
})

test('today’s wording untouched proposes nothing; a changed one is kept', async () => {
  const round = await aRound()
  await comments(lerum, aComment(round, { proposedWording: wording }))
  await comments(lerum, aComment(round, { text: '', proposedWording: `${wording} Ja.` }))
  const draft = await seenBy(lerum, (db) => findDraft(db, round.id, respondent()))
  assert.deepEqual(
    draft?.comments.map((comment) => comment.proposedWording),
    ['', `${wording} Ja.`],
  )
})

test('a personal number, a too long text and a provision outside the package are refused', async () => {
  const round = await aRound()
  const cases = [
    [{ text: 'Patienten 850709-9805 väntade.' }, 'personal-number'],
    [{ text: 'a'.repeat(5001) }, 'text-too-long'],
    [{ text: '' }, 'text-missing'],
    [{ kind: 'shout' }, 'kind-unknown'],
    [{ provisionId: newId() }, 'not-in-package'],
    [{ text: '', proposedWording: wording }, 'wording-unchanged'],
  ] as const
  for (const [rest, refusal] of cases) {
    const saved = await as(county.db, lerum, (tx) =>
      saveComment(tx, today, lerum, aComment(round, rest)),
    )
    assert.equal(saved.granted ? 'granted' : saved.refusal, refusal)
  }
})

test('only the coordinator sends, and not without a stance on the whole', async () => {
  const round = await aRound()
  await comments(lerum, aComment(round))
  await assert.rejects(submits(colleague, round), NotAllowed)
  const sent = await submits(lerum, round)
  assert.equal(sent.granted ? 'granted' : sent.refusal, 'stance-missing')
})

test('what is sent freezes, gets a number and a hash, and does the step of the party', async () => {
  const round = await aRound()
  await endorses(lerum, round)
  await comments(lerum, aComment(round))
  const sent = await submits(lerum, round)
  assert.ok(sent.granted)
  assert.equal(sent.value.number, 1)
  assert.match(sent.value.responseHash, /^[0-9a-f]{64}$/)
  const { tally } = await readTally(county.db, round, today)
  const rows = tally.filter((row) => row.isAnswered)
  assert.deepEqual(
    rows.map((row) => row.partyId),
    [party(county, '1441').id],
  )
  await assert.rejects(
    as(database.owner, lerum, (tx) =>
      tx
        .updateTable('response')
        .set({ response_hash: 'x' })
        .where('id', '=', sent.value.responseId)
        .execute(),
    ),
    /never changes/,
  )
})

test('sent twice is sent once; changed and sent again, it replaces the one before', async () => {
  const round = await aRound()
  await endorses(lerum, round)
  assert.ok((await submits(lerum, round)).granted)
  const again = await submits(lerum, round)
  assert.equal(again.granted ? 'granted' : again.refusal, 'already-submitted-unchanged')
  await endorses(lerum, round, 'oppose')
  const second = await submits(lerum, round)
  assert.ok(second.granted)
  const responses = await seenBy(leader, (db) => listResponses(db, round.id))
  assert.deepEqual(
    responses.map((one) => [one.number, one.stance]),
    [[2, 'oppose']],
  )
})

test('sent anew, unchanged comments keep their answers; changed ones show the former answer', async () => {
  const round = await aRound()
  // Comments come in the order of their ids, which two made in the same millisecond do not have.
  const ids = [newId(), newId()].toSorted()
  const kept = aComment(round, { commentId: ids[0]! })
  const changed = aComment(round, { commentId: ids[1]!, text: 'Helgen är det svåra.' })
  await endorses(lerum, round)
  await comments(lerum, kept)
  await comments(lerum, changed)
  assert.ok((await submits(lerum, round)).granted)
  await answersAll(round)
  await comments(lerum, { ...changed, seen: seenFirst, text: 'Helgen och natten är det svåra.' })
  await comments(lerum, aComment(round, { kind: 'support', text: 'Bra i övrigt.' }))
  const second = await submits(lerum, round)
  assert.ok(second.granted)
  const seen = await seenBy(leader, (db) => listComments(db, round.id))
  assert.deepEqual(
    seen.map((one) => [one.text, one.answer?.reason]),
    [
      ['Enskilda fall behöver förtydligas.', 'Texten är ändrad.'],
      ['Helgen och natten är det svåra.', undefined],
      ['Bra i övrigt.', undefined],
    ],
  )
  assert.equal(await seenBy(leader, (db) => countUnanswered(db, round.id)), 2)
  const former = await seenBy(leader, (db) => findFormerAnswers(db, seen))
  assert.equal(former.size, 1)
  assert.deepEqual(former.get(seen[1]!.id)?.text, 'Helgen är det svåra.')
  assert.deepEqual(former.get(seen[1]!.id)?.answer, { outcome: 'met', reason: 'Texten är ändrad.' })
  // The answer is changed once and read at the comment that repeats it.
  const changedAnswer = await as(county.db, leader, (tx) =>
    answerComment(tx, today, leader, {
      commentId: seen[0]!.id,
      outcome: 'noted',
      reason: 'Vi har tänkt om.',
      changedVersionId: undefined,
      changedProvisionId: undefined,
      seen: seenOfAnswer(seen[0]!),
    }),
  )
  assert.ok(changedAnswer.granted)
  // A third time: what was answered is still answered, and nothing is answered twice.
  await endorses(lerum, round, 'oppose')
  assert.ok((await submits(lerum, round)).granted)
  const third = await seenBy(leader, (db) => listComments(db, round.id))
  assert.deepEqual(
    third.map((one) => one.answer?.reason),
    ['Vi har tänkt om.', undefined, undefined],
  )
  assert.equal((await seenBy(leader, (db) => findFormerAnswers(db, third))).size, 1)
  assert.deepEqual(
    await seenBy(lerum, (db) => listComments(db, round.id)).then((all) =>
      all.map((one) => one.answer),
    ),
    [undefined, undefined, undefined],
  )
  const told = await county.db
    .selectFrom('journal')
    .select('payload')
    .where('subject_id', '=', second.value.responseId)
    .where('event', '=', 'response-submitted')
    .executeTakeFirstOrThrow()
  assert.partialDeepStrictEqual(told.payload, { carriedComments: 1, rewordedComments: 1 })
})

test('a carried answer is read by all when the round is published, and not before', async () => {
  const round = await aRound()
  await endorses(lerum, round)
  await comments(lerum, aComment(round))
  await submits(lerum, round)
  await answersAll(round)
  await endorses(lerum, round, 'oppose')
  await submits(lerum, round)
  const seenByAll = () => seenBy(undefined, (db) => listComments(db, round.id))
  assert.deepEqual(await seenByAll(), [])
  assert.ok((await closes(round)).granted)
  const published = await as(county.db, leader, (tx) =>
    publishConsultation(tx, lateDay, leader, { seen: asItStands, consultationId: round.id }),
  )
  assert.ok(published.granted)
  assert.deepEqual(
    (await seenByAll()).map((one) => one.answer?.reason),
    ['Texten är ändrad.'],
  )
})

test('a response after the last day is taken and marked late', async () => {
  const round = await aRound()
  await endorses(lerum, round)
  const sent = await submits(lerum, round, lateDay)
  assert.ok(sent.granted && sent.value.isLate)
  const route = await readRoute(county.db, round.routeId, lateDay)
  const step = route.rows.find((row) => row.body.partyId === party(county, '1441').id)
  assert.equal(step?.state, 'done-late')
})

test('a round closes when the period is over and every comment has its answer', async () => {
  const round = await aRound()
  await endorses(lerum, round)
  await comments(lerum, aComment(round))
  await submits(lerum, round)
  const early = await closes(round, dueOn)
  assert.equal(early.granted ? 'granted' : early.refusal, 'period-not-over')
  const refused = await closes(round)
  assert.ok(!refused.granted && refused.refusal === 'comments-unanswered')
  assert.equal(refused.facts['count'], 1)
  await answersAll(round)
  assert.equal(await seenBy(leader, (db) => countUnanswered(db, round.id)), 0)
  assert.ok((await closes(round)).granted)
})

test('what comes after the closing is correspondence: registered, not compiled', async () => {
  const round = await aRound()
  assert.ok((await closes(round)).granted)
  await endorses(lerum, round)
  await comments(lerum, aComment(round))
  const sent = await submits(lerum, round, lateDay)
  assert.ok(sent.granted && sent.value.isCorrespondence)
  const again = await submits(lerum, round, lateDay)
  assert.ok(!again.granted)
  assert.deepEqual(await seenBy(leader, (db) => listComments(db, round.id)), [])
})

test('correspondence after the publication is read by all, unless it is sent with a secrecy mark', async () => {
  const round = await aRound()
  assert.ok((await closes(round)).granted)
  const published = await as(county.db, leader, (tx) =>
    publishConsultation(tx, lateDay, leader, { seen: asItStands, consultationId: round.id }),
  )
  assert.ok(published.granted)
  await endorses(lerum, round)
  await endorses(ale, round)
  const send = (mandate: Mandate, secrecyReason: string) =>
    as(county.db, mandate, (tx) =>
      submitResponse(tx, lateDay, mandate, {
        seen: asItStands,
        consultationId: round.id,
        secrecyReason,
      }),
    )
  const refused = await send(lerum, 'Gäller 811218-9876.')
  assert.equal(refused.granted ? 'granted' : refused.refusal, 'personal-number')
  assert.ok((await send(lerum, 'OSL 18:8')).granted)
  assert.ok((await send(ale, '')).granted)
  const seen = (mandate: Mandate | undefined) =>
    seenBy(mandate, async (db) => (await listResponses(db, round.id)).map((one) => one.partyId))
  const [lerumId, aleId] = [party(county, '1441').id, party(county, '1440').id]
  assert.deepEqual(await seen(undefined), [aleId])
  assert.deepEqual(await seen(ale), [aleId])
  assert.deepEqual(await seen(lerum), [lerumId, aleId])
  assert.deepEqual(await seen(leader), [lerumId, aleId])
})

test('a mark holds for what the response has replaced, also when it is set afterwards', async () => {
  const round = await aRound()
  await endorses(lerum, round)
  await submits(lerum, round)
  await endorses(lerum, round, 'oppose')
  const second = await submits(lerum, round)
  assert.ok(second.granted)
  const marked = await as(county.db, lerum, (tx) =>
    markSecrecy(tx, today, lerum, {
      seen: asItStands,
      responseId: second.value.responseId,
      reason: 'OSL 18:8',
    }),
  )
  assert.ok(marked.granted)
  assert.ok((await closes(round)).granted)
  await as(county.db, leader, (tx) =>
    publishConsultation(tx, lateDay, leader, { seen: asItStands, consultationId: round.id }),
  )
  const all = { withSuperseded: true }
  assert.deepEqual(await seenBy(undefined, (db) => listResponses(db, round.id, all)), [])
  assert.equal((await seenBy(leader, (db) => listResponses(db, round.id, all))).length, 2)
})

test('an answer needs an outcome and a reason, and a second answerer meets a clash', async () => {
  const round = await aRound()
  await endorses(lerum, round)
  await comments(lerum, aComment(round))
  await submits(lerum, round)
  const answer = (mandate: Mandate, rest: object) =>
    as(county.db, mandate, async (tx) => {
      const [comment] = await listComments(tx, round.id)
      return answerComment(tx, today, mandate, {
        // Everyone saw it before anyone had answered.
        seen: { answer: '' },
        commentId: comment!.id,
        outcome: 'partly',
        reason: 'Delvis.',
        changedVersionId: undefined,
        changedProvisionId: undefined,
        ...rest,
      })
    })
  const refusal = async (rest: object) => {
    const result = await answer(leader, rest)
    return result.granted ? 'granted' : result.refusal
  }
  assert.equal(await refusal({ outcome: 'perhaps' }), 'outcome-unknown')
  assert.equal(await refusal({ reason: ' ' }), 'reason-missing')
  const place = { changedVersionId: agreement.versionId, changedProvisionId: newId() }
  assert.equal(await refusal(place), 'change-not-in-version')
  assert.ok((await answer(leader, {})).granted)
  assert.ok((await answer(leader, {})).granted, 'sent twice')
  const second = await answer(county.people.editor, { reason: 'Nej.' })
  assert.equal(refusalOf(second), 'changed-meanwhile')
  await assert.rejects(answer(lerum, {}), NotAllowed)
})

test('responses, comments and answers are public when the collation is, but not the marked ones', async () => {
  const round = await aRound()
  for (const mandate of [lerum, ale]) {
    await endorses(mandate, round)
    await comments(mandate, aComment(round))
    await submits(mandate, round)
  }
  const seen = (mandate: Mandate | undefined) =>
    seenBy(mandate, async (db) => (await listResponses(db, round.id)).map((one) => one.partyId))
  assert.deepEqual(await seen(undefined), [])
  assert.deepEqual(await seen(ale), [party(county, '1440').id])
  assert.equal((await seen(leader)).length, 2)
  await answersAll(round)
  const [own] = await seenBy(lerum, (db) => listComments(db, round.id))
  assert.equal(own?.answer, undefined, 'an answer waits for the publication')
  const responses = await seenBy(leader, (db) => listResponses(db, round.id))
  const secret = responses.find((one) => one.partyId === party(county, '1441').id)!
  const mark = (mandate: Mandate, reason: string) =>
    as(county.db, mandate, (tx) =>
      markSecrecy(tx, today, mandate, {
        seen: asItStands,
        responseId: secret.id,
        reason,
      }),
    )
  await assert.rejects(mark(ale, 'Vi vill inte.'), NotAllowed)
  assert.ok((await mark(leader, 'OSL 25 kap. 1 §')).granted)
  assert.ok((await closes(round)).granted)
  const published = await as(county.db, leader, (tx) =>
    publishConsultation(tx, lateDay, leader, { seen: asItStands, consultationId: round.id }),
  )
  assert.ok(published.granted)
  assert.deepEqual(await seen(undefined), [party(county, '1440').id])
  const open = await seenBy(undefined, (db) => listComments(db, round.id))
  assert.deepEqual(
    open.map((one) => [one.partyId, one.answer?.outcome]),
    [[party(county, '1440').id, 'met']],
  )
})

test('a longer period is told to everyone with its reason, and moves the parties’ last day', async () => {
  const round = await aRound()
  const extend = (newDay: string, reason: string) =>
    as(county.db, leader, (tx) =>
      extendConsultation(tx, today, leader, {
        seen: asItStands,
        consultationId: round.id,
        dueOn: day(newDay),
        reason,
      }),
    )
  const earlier = await extend('2026-04-01', 'Skäl.')
  assert.equal(earlier.granted ? 'granted' : earlier.refusal, 'due-not-later')
  const silent = await extend('2026-05-15', '')
  assert.equal(silent.granted ? 'granted' : silent.refusal, 'reason-missing')
  assert.ok((await extend('2026-05-15', 'Flera nämnder möts i maj.')).granted)
  const [notice] = await listNotices(county.db, round.id)
  assert.equal(notice?.reason, 'Flera nämnder möts i maj.')
  const { tally } = await readTally(county.db, round, today)
  assert.deepEqual([...new Set(tally.map((row) => row.dueOn))], ['2026-05-15'])
})

test('a cancelled round takes no answers, and only a process leader cancels', async () => {
  const round = await aRound()
  const cancel = (mandate: Mandate) =>
    as(county.db, mandate, (tx) =>
      cancelConsultation(tx, today, mandate, {
        seen: asItStands,
        consultationId: round.id,
        reason: 'Förslaget dras tillbaka.',
      }),
    )
  await assert.rejects(cancel(lerum), NotAllowed)
  assert.ok((await cancel(leader)).granted)
  assert.equal((await getConsultation(county.db, round.id)).status, 'cancelled')
  const saved = await as(county.db, lerum, (tx) => saveComment(tx, today, lerum, aComment(round)))
  assert.equal(saved.granted ? 'granted' : saved.refusal, 'not-receiving')
})

test('nobody writes in a round that is not open yet', async () => {
  const round = await aRound(false)
  const saved = await as(county.db, lerum, (tx) => saveComment(tx, today, lerum, aComment(round)))
  assert.equal(saved.granted ? 'granted' : saved.refusal, 'not-receiving')
})

test('anyone may ask about an open round, but not with a personal number', async () => {
  const round = await aRound()
  const ask = (text: string) =>
    inTransaction(county.db, noOne, (tx) =>
      askQuestion(tx, today, {
        consultationId: round.id,
        provisionId: undefined,
        text,
        askedByName: '',
      }),
    )
  assert.ok((await ask('Får en stadsdel svara?')).granted)
  const refused = await ask('Gäller det 850709-9805?')
  assert.equal(refused.granted ? 'granted' : refused.refusal, 'personal-number')
})
