// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answerTo,
  comment,
  draft,
  onDocument,
  onSection,
  onTheWhole,
  stance,
} from '../../../test/fixtures/answers.ts'
import { contentOf, responseHash, type ResponseContent } from './response-content.ts'
import type { ResponseDraft } from './response.ts'

const written = draft({
  overallText: 'Vi tillstyrker.',
  stances: [
    stance(onSection('trappa'), 'oppose'),
    stance(onTheWhole, 'endorse-with-changes'),
    stance(onSection('region'), 'endorse'),
    stance(onDocument('avtalet'), 'endorse'),
  ],
  comments: [
    comment('2', 'trappa', { proposedWording: 'Tvister löses inom 30 dagar.' }),
    comment('1', 'region'),
  ],
  answers: [answerTo('q2', 'Ett år.'), answerTo('q1', 'Ja.'), answerTo('q3', '')],
})

function contentIn(more: Partial<ResponseDraft> = {}, packageHash = 'text'): ResponseContent {
  const content = contentOf({ ...written, ...more }, packageHash)
  assert.ok(content)
  return content
}
const hashOf = (more: Partial<ResponseDraft> = {}, packageHash = 'text') =>
  responseHash(contentIn(more, packageHash))

test('nothing is sent until there is a stance on the whole', () => {
  assert.equal(contentOf(draft({ overallText: 'Vi tillstyrker.' }), 'text'), undefined)
  const onParts = draft({ stances: [stance(onDocument('avtalet'), 'endorse')] })
  assert.equal(contentOf(onParts, 'text'), undefined)
  assert.equal(
    contentOf(draft({ stances: [stance(onTheWhole, 'abstain')] }), 'text')?.stance,
    'abstain',
  )
})

test('what is sent is the stances by document and section, the answers given, and the comments as they were written', () => {
  const content = contentIn()
  assert.deepEqual(
    content.stances.map((one) => [one.subjectKind, one.provisionId, one.stance]),
    [
      ['document', null, 'endorse'],
      ['section', 'region', 'endorse'],
      ['section', 'trappa', 'oppose'],
    ],
  )
  assert.deepEqual(content.answers, [
    { questionId: 'q1', text: 'Ja.' },
    { questionId: 'q2', text: 'Ett år.' },
  ])
  assert.deepEqual(
    content.comments.map(({ provisionId }) => provisionId),
    ['trappa', 'region'],
  )
})

test('who wrote what inside the party is not sent', () => {
  const sent = JSON.stringify(contentIn())
  assert.ok(!/writtenWith|updatedBy|writtenBy|updatedAt|revision/.test(sent), sent)
})

test('a board that answers apart is itself the respondent, a party otherwise', () => {
  assert.equal(contentIn().respondent, 'lerum')
  assert.equal(contentIn({ bodyId: 'board' }).respondent, 'board')
})

test('the same words give the same hash, in whatever order and by whomever they were written', () => {
  const otherwise = {
    stances: written.stances.toReversed().map((one) => ({ ...one, writtenWith: 'unit' })),
    answers: written.answers.toReversed(),
  }
  assert.equal(hashOf(otherwise), hashOf())
  // The letter å, typed as one sign or as an a and a ring.
  const understood = 'Vi förstår.'
  assert.equal(
    hashOf({ overallText: understood.normalize('NFD') }),
    hashOf({ overallText: understood }),
  )
})

test('any other word gives another hash', () => {
  const [first, second] = written.comments
  const others: readonly Partial<ResponseDraft>[] = [
    { partyId: 'ale' },
    { bodyId: 'board' },
    { overallText: 'Vi avstyrker.' },
    { stances: [stance(onTheWhole, 'oppose'), ...written.stances.slice(2)] },
    { stances: written.stances.slice(1) },
    { answers: [answerTo('q1', 'Nej.'), answerTo('q2', 'Ett år.')] },
    { answers: [answerTo('q1', 'Ett år.'), answerTo('q2', 'Ja.')] },
    { comments: [first!] },
    { comments: [second!, first!] },
    { comments: [{ ...first!, kind: 'remove' }, second!] },
    { comments: [{ ...first!, text: 'Om tvister.' }, second!] },
    { comments: [{ ...first!, proposedWording: '' }, second!] },
    { comments: [{ ...first!, versionId: 'bilagan' }, second!] },
    { comments: [{ ...first!, provisionId: 'kommun' }, second!] },
  ]
  const hashes = new Set([
    hashOf(),
    hashOf({}, 'another text'),
    ...others.map((one) => hashOf(one)),
  ])
  assert.equal(hashes.size, others.length + 2)
})

test('words cannot be moved from one field to the next and keep the hash', () => {
  const [first] = written.comments
  const as = (text: string, proposedWording: string) =>
    hashOf({ comments: [{ ...first!, text, proposedWording }] })
  assert.notEqual(as('a', 'b'), as('ab', ''))
  assert.notEqual(as('a","b', ''), as('a', 'b'))
})

test('the hash on receipts that are already out is kept', () => {
  // What any party can count for itself: SHA-256 of this JSON.
  const content: ResponseContent = {
    form: 1,
    packageHash: 'text',
    respondent: 'lerum',
    stance: 'endorse',
    overallText: '',
    stances: [],
    answers: [],
    comments: [
      { versionId: 'v', provisionId: 'p', kind: 'add', text: 'Mer.', proposedWording: '' },
    ],
  }
  assert.equal(
    responseHash(content),
    '7834e60bb9e0c4ca0272bf5f7053053597b60c6ad68dc948d8f9bf13d85490ee',
  )
})
