// SPDX-License-Identifier: EUPL-1.2
// Each mark must differ when something has happened that its reader would have wanted to know, and
// stand when nothing has.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { changedFacts, readSeen, writeSeen } from '#kernel/seen.ts'
import {
  answerTo,
  comment,
  draft,
  onDocument,
  onSection,
  onTheWhole,
  round2025,
  stance,
} from '../../../test/fixtures/answers.ts'
import type { CommentAnswer, ResponseDraft } from './response.ts'
import {
  factOfStance,
  findStance,
  markOfText,
  seenOfAnswer,
  seenOfAnswering,
  seenOfComment,
  seenOfPrepared,
  seenOfPublication,
  seenOfPublicQuestion,
  seenOfQuestion,
  seenOfReview,
  seenOfRound,
  seenOfSecrecy,
  seenOfStance,
  seenOfText,
  seenOfWhole,
} from './seen.ts'

test('the same words give the same mark, whatever space is around them and however they are composed', () => {
  const mark = markOfText('Vi förstår.')
  assert.match(mark, /^[0-9a-f]{16}$/)
  assert.equal(markOfText('  Vi förstår.\n'), mark)
  assert.equal(markOfText('Vi förstår.'.normalize('NFD')), mark)
  assert.notEqual(markOfText('Vi förstår inte.'), mark)
})

test('no words give no mark, so that a field left empty is as it was', () => {
  assert.equal(markOfText(''), '')
  assert.equal(markOfText(' \n'), '')
  assert.deepEqual(seenOfText(undefined), seenOfText(draft()))
})

test('a stance is found by what it is about, not by what it is in', () => {
  const written = draft({
    stances: [
      stance(onSection('region'), 'oppose'),
      stance(onDocument('avtalet'), 'endorse'),
      stance(onSection('region', 'bilagan'), 'abstain'),
      stance(onTheWhole, 'no-comments'),
    ],
  })
  const found = (subject: Parameters<typeof findStance>[1]) => findStance(written, subject)?.stance
  assert.equal(found(onTheWhole), 'no-comments')
  assert.equal(found(onDocument('avtalet')), 'endorse')
  assert.equal(found(onDocument('bilagan')), undefined)
  assert.equal(found(onSection('region')), 'oppose')
  assert.equal(found(onSection('region', 'bilagan')), 'abstain')
  assert.equal(found(onSection('kommun')), undefined)
  assert.equal(findStance(undefined, onTheWhole), undefined)
})

test('each stance of the form of the whole has a field of its own', () => {
  const subjects = [onTheWhole, onDocument('avtalet'), onDocument('bilagan')]
  assert.equal(new Set(subjects.map(factOfStance)).size, 3)
})

test('who takes a stance is told of one that a colleague has taken or changed since', () => {
  const seen = seenOfStance(draft(), onTheWhole)
  const taken = draft({ stances: [stance(onTheWhole, 'endorse')] })
  const changed = draft({ stances: [stance(onTheWhole, 'oppose')] })
  const elsewhere = draft({ stances: [stance(onDocument('avtalet'), 'endorse')] })
  assert.equal(changedFacts(seen, seenOfStance(taken, onTheWhole)).length, 1)
  const now = seenOfStance(changed, onTheWhole)
  assert.equal(changedFacts(seenOfStance(taken, onTheWhole), now).length, 1)
  assert.deepEqual(changedFacts(seen, seenOfStance(elsewhere, onTheWhole)), [])
})

test('the form of the whole tells which of its fields has changed, and none beside them', () => {
  const whole = (of: ResponseDraft | undefined) => seenOfWhole(of, ['avtalet'], ['q1', 'q2'])
  const seen = whole(undefined)
  const changedBy = (more: Partial<ResponseDraft>) => changedFacts(seen, whole(draft(more)))
  assert.deepEqual(changedBy({}), [])
  assert.deepEqual(changedBy({ overallText: 'Vi är för.' }), ['text'])
  assert.deepEqual(changedBy({ stances: [stance(onTheWhole, 'endorse')] }), ['hallning'])
  assert.deepEqual(changedBy({ stances: [stance(onDocument('avtalet'), 'endorse')] }), [
    'dokument-avtalet',
  ])
  assert.deepEqual(changedBy({ answers: [answerTo('q2', 'Ja.')] }), ['svar-q2'])
  assert.deepEqual(changedBy({ stances: [stance(onSection('region'), 'endorse')] }), [])
  assert.deepEqual(changedBy({ comments: [comment('1', 'region')] }), [])
})

test('an answer to a question is known by its words', () => {
  const answered = (text: string) =>
    seenOfQuestion(draft({ answers: [answerTo('q1', text)] }), 'q1')
  assert.deepEqual(answered(''), seenOfQuestion(undefined, 'q1'))
  assert.notDeepEqual(answered('Ja.'), answered('Nej.'))
})

test('a comment is known by its revision, also when it says the same words again', () => {
  const once = comment('1', 'region')
  assert.deepEqual(seenOfComment(undefined), { synpunkt: '' })
  assert.notDeepEqual(seenOfComment(once), seenOfComment({ ...once, revision: 3 }))
})

test('who sends an answer is told of every thing that makes it another answer or another sending', () => {
  const before = { number: 1, secrecyReason: '' }
  const seen = seenOfReview('hash', before, round2025, 'in-time')
  const changed = (...now: Parameters<typeof seenOfReview>) =>
    changedFacts(seen, seenOfReview(...now))
  assert.deepEqual(changed('hash', before, round2025, 'in-time'), [])
  assert.deepEqual(changed('other', before, round2025, 'in-time'), ['answer'])
  assert.deepEqual(changed(undefined, before, round2025, 'in-time'), ['answer'])
  const later = { ...before, number: 2 }
  assert.deepEqual(changed('hash', later, round2025, 'in-time'), ['before'])
  assert.deepEqual(changed('hash', undefined, round2025, 'in-time'), ['before'])
  const secret = { ...before, secrecyReason: 'OSL 25 kap.' }
  assert.deepEqual(changed('hash', secret, round2025, 'in-time'), ['secrecy'])
  assert.deepEqual(changed('hash', before, round2025, 'late'), ['reception'])
  const closed = { ...round2025, status: 'closed' as const }
  assert.deepEqual(changed('hash', before, closed, 'correspondence'), ['round', 'reception'])
})

test('who marks an answer is told of another answer in its place, and of another mark', () => {
  const seen = seenOfSecrecy({ number: 1, secrecyReason: '' })
  const now = (number: number, secrecyReason: string) =>
    changedFacts(seen, seenOfSecrecy({ number, secrecyReason }))
  assert.deepEqual(now(2, ''), ['response'])
  assert.deepEqual(now(1, 'OSL 25 kap.'), ['secrecy'])
})

test('who answers a comment is told that it is answered, or answered anew', () => {
  const answered = (revision: number) => seenOfAnswer({ answer: { revision } as CommentAnswer })
  assert.deepEqual(seenOfAnswer({ answer: undefined }), { answer: '' })
  assert.notDeepEqual(answered(1), answered(2))
})

test('a public question is known by its answer and by whether it is hidden', () => {
  const open = seenOfPublicQuestion({ answer: '', isHidden: false })
  const changed = (answer: string, isHidden: boolean) =>
    changedFacts(open, seenOfPublicQuestion({ answer, isHidden }))
  assert.deepEqual(changed('', false), [])
  assert.deepEqual(changed('Till den 19 juni.', false), ['answer'])
  assert.deepEqual(changed('', true), ['hidden'])
})

test('who leads a round on is told that it is extended or has gone on', () => {
  const seen = seenOfRound(round2025)
  const extended = seenOfRound({ ...round2025, dueOn: day('2025-08-29') })
  assert.deepEqual(changedFacts(seen, extended), ['due'])
  assert.deepEqual(changedFacts(seen, seenOfRound({ ...round2025, status: 'closed' })), ['round'])
})

test('who opens a round is told of any change in what was prepared', () => {
  const draftRound = { ...round2025, status: 'draft' as const }
  const seen = seenOfPrepared(draftRound)
  assert.deepEqual(changedFacts(seen, seenOfPrepared({ ...draftRound, revision: 2 })), ['prepared'])
  assert.deepEqual(changedFacts(seen, seenOfPrepared(round2025)), ['round'])
})

test('who publishes is told which answers are kept out of it', () => {
  const answers = (...secret: readonly number[]) =>
    [1, 2, 3].map((number) => ({ number, secrecyReason: secret.includes(number) ? 'OSL' : '' }))
  const seen = seenOfPublication(round2025, answers(2))
  assert.equal(seen.marked, '2')
  assert.deepEqual(changedFacts(seen, seenOfPublication(round2025, answers(2, 3))), ['marked'])
  // One mark taken away and another set: the same count, another publication.
  assert.deepEqual(changedFacts(seen, seenOfPublication(round2025, answers(3))), ['marked'])
})

test('who chooses the text that answers is told of another choice', () => {
  const seen = seenOfAnswering(round2025)
  const chosen = { ...round2025, answeringPackageId: 'second' }
  assert.deepEqual(changedFacts(seen, seenOfAnswering(chosen)), ['answering'])
})

test('marks come back from a form as they were', () => {
  const marks = [
    seenOfWhole(draft({ overallText: 'Vi är för; helt.' }), ['avtalet'], ['q1']),
    seenOfReview('hash', undefined, round2025, 'in-time'),
    seenOfPublication(round2025, [{ number: 4, secrecyReason: 'OSL' }]),
  ]
  for (const mark of marks) assert.deepEqual(readSeen(writeSeen(mark)), mark)
})
