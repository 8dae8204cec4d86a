// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differ } from '#kernel/text/word-difference.ts'
import { comment, theAgreement, theAnnex } from '../../../test/fixtures/answers.ts'
import { layOut, proposedPairs, provisionsOf, type WrittenResponse } from './response-sheet.ts'

const questions = [
  { id: 'q1', position: 1, text: 'Är ansvaret tydligt?' },
  { id: 'q2', position: 2, text: 'Hur lång tid behöver ni?' },
]

const proposal = comment('2', 'lakare', {
  kind: 'reword',
  proposedWording: 'Läkare gäller alltid.',
})
const response: WrittenResponse = {
  stance: 'endorse-with-changes',
  overallText: 'Vi är för.',
  stances: [
    { versionId: 'avtalet', provisionId: undefined, stance: 'endorse' },
    { versionId: 'avtalet', provisionId: 'kommun', stance: 'oppose' },
    { versionId: 'bilagan', provisionId: 'region', stance: 'abstain' },
  ],
  answers: [
    { questionId: 'q2', text: 'Ett år.' },
    { questionId: 'q1', text: '' },
  ],
  comments: [comment('1', 'trappa'), proposal, comment('3', 'region')],
}

const laidOut = (written = response) => layOut(written, [theAgreement, theAnnex], questions, differ)
const sectionsIn = (written = response) =>
  laidOut(written).documents.map(({ version, stance, sections }) => [
    version.id,
    stance,
    sections.map((one) => [
      one.section.provision.id,
      one.stance,
      one.comments.map(({ provision }) => provision.id).join(),
    ]),
  ])

test('comments come as the text is read, not as they were written; untouched sections are left out', () => {
  assert.deepEqual(sectionsIn(), [
    [
      'avtalet',
      'endorse',
      [
        ['region', undefined, 'region,lakare'],
        ['kommun', 'oppose', ''],
        ['trappa', undefined, 'trappa'],
      ],
    ],
    ['bilagan', undefined, [['region', 'abstain', '']]],
  ])
})

test('a provision that two documents share is commented in the one that was meant', () => {
  const onAnnex = {
    ...response,
    stances: [],
    comments: [comment('1', 'region', { versionId: 'bilagan' })],
  }
  assert.deepEqual(sectionsIn(onAnnex), [
    ['avtalet', undefined, []],
    ['bilagan', undefined, [['region', undefined, 'region']]],
  ])
})

test('a proposed wording is shown beside that of today, and nothing where none is proposed', () => {
  const [region] = laidOut().documents[0]!.sections
  const [plain, proposed] = region!.comments
  assert.deepEqual(plain?.difference, [])
  const kept = proposed!.difference.filter(({ kind }) => kind !== 'inserted')
  const wanted = proposed!.difference.filter(({ kind }) => kind !== 'deleted')
  assert.equal(kept.map(({ text }) => text).join(''), 'Läkare gäller.')
  assert.equal(wanted.map(({ text }) => text).join(''), 'Läkare gäller alltid.')
})

test('answers come in the order of the questions, and an empty one is none', () => {
  const both = { ...response, answers: [...response.answers, { questionId: 'q9', text: 'Vad?' }] }
  assert.deepEqual(
    laidOut(both).answers.map(({ question, text }) => [question.id, text]),
    [['q2', 'Ett år.']],
  )
})

test('every comment and every proposal is counted', () => {
  const { commentCount, proposalCount } = laidOut()
  assert.deepEqual([commentCount, proposalCount], [3, 1])
})

test('what is to be compared is each proposal with the words of today in its own document', () => {
  const texts = [theAgreement, theAnnex].map(provisionsOf)
  const inAnnex = comment('4', 'region', { versionId: 'bilagan', proposedWording: 'Regionen.' })
  assert.deepEqual(proposedPairs([...response.comments, inAnnex], texts), [
    { before: 'Läkare gäller.', after: 'Läkare gäller alltid.' },
    { before: 'Regionens betalning gäller.', after: 'Regionen.' },
  ])
})

test('a proposal for a provision that is no longer there is compared with nothing', () => {
  const gone = comment('5', 'borttagen', { proposedWording: 'Nytt.' })
  assert.deepEqual(proposedPairs([gone], [provisionsOf(theAgreement)]), [])
  assert.deepEqual(proposedPairs([], [provisionsOf(theAgreement)]), [])
})

test('every provision that can be answered is among those of its document, once', () => {
  const ids = provisionsOf(theAgreement).provisions.map(({ id }) => id)
  assert.deepEqual(ids.toSorted(), ['kommun', 'lakare', 'region', 'trappa'])
})
