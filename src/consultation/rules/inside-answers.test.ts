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
  theAgreement,
  theAnnex,
} from '../../../test/fixtures/answers.ts'
import { insideAnswers, type WritingPlace } from './inside-answers.ts'

// Two mandates of the same unit, one of another; the coordinator writes for the party as a whole.
const care = { id: 'care', name: 'Vård och omsorg' }
const places: ReadonlyMap<string, WritingPlace> = new Map([
  ['anna', care],
  ['bo', care],
  ['cia', { id: 'school', name: 'Utbildning' }],
  ['dan', { id: 'lerum', name: 'Lerums kommun' }],
])

const written = draft({
  overallText: 'Vi är för.',
  writtenWith: 'dan',
  stances: [
    stance(onTheWhole, 'endorse', 'dan'),
    stance(onDocument('bilagan'), 'abstain', 'cia'),
    stance(onSection('region'), 'oppose', 'anna'),
  ],
  comments: [
    comment('1', 'lakare', { writtenWith: 'bo' }),
    comment('2', 'trappa', { writtenWith: 'cia' }),
    comment('3', 'region', { versionId: 'bilagan', writtenWith: undefined }),
  ],
  answers: [answerTo('q1', 'Ja.', 'anna'), answerTo('q2', '', 'anna')],
})

const seenBy = (placeId: string, of = written) => {
  const view = insideAnswers(of, [theAgreement, theAnnex], places, placeId)
  return {
    overall: view.overall?.overallText,
    wholes: view.wholes.map((one) => one.stance),
    answers: view.answers.map((one) => one.text),
    sections: view.sections.map(({ section, stances, comments }) => [
      `${section.versionId} ${section.provision.id}`,
      stances.length,
      comments.map(({ id }) => id).join(),
    ]),
  }
}

test('everything written is shown in reading order, by whomever; what nobody wrote about is not', () => {
  assert.deepEqual(seenBy(''), {
    overall: 'Vi är för.',
    wholes: ['endorse', 'abstain'],
    answers: ['Ja.'],
    sections: [
      ['avtalet region', 1, '1'],
      ['avtalet trappa', 0, '2'],
      ['bilagan region', 0, '3'],
    ],
  })
})

test('one place has what each of its mandates wrote, and nothing of the others', () => {
  assert.deepEqual(seenBy('care'), {
    overall: undefined,
    wholes: [],
    answers: ['Ja.'],
    sections: [['avtalet region', 1, '1']],
  })
  assert.deepEqual(seenBy('school').sections, [['avtalet trappa', 0, '2']])
  assert.equal(seenBy('lerum').overall, 'Vi är för.')
})

test('what no known mandate wrote belongs to no place', () => {
  const moved = draft({ overallText: 'Vi är för.', writtenWith: 'someone who has left' })
  assert.equal(seenBy('', moved).overall, 'Vi är för.')
  assert.equal(seenBy('care', moved).overall, undefined)
})

test('a provision of the same id in another document is another provision', () => {
  const onAnnex = draft({ stances: [stance(onSection('region', 'bilagan'), 'oppose', 'anna')] })
  assert.deepEqual(seenBy('', onAnnex).sections, [['bilagan region', 1, '']])
})

test('before anything is written nothing is shown', () => {
  const empty = { overall: undefined, wholes: [], answers: [], sections: [] }
  assert.deepEqual(seenBy('', draft()), empty)
  assert.deepEqual(insideAnswers(undefined, [theAgreement], places, ''), empty)
})
