// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../test/fixtures/provisions.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { answerDocument } from './answer-sections.ts'
import { collate } from './collation.ts'
import type { Stance } from './consultation.ts'
import type { Comment, ResponseHead, ResponseStance } from './response.ts'

const document = answerDocument({
  version: { id: 'v' } as Version,
  provisions: [
    { ...provision('chapter', 'c', { heading: 'Ansvar', text: 'Alla ansvarar.' }) },
    { ...provision('chapter', 'd', { heading: 'Tvister', text: 'De löses.' }) },
  ].map((one) => ({
    ...one,
    number: '',
    address: '',
    plainText: 'x',
    changeReason: '',
    revision: 1,
  })),
})

const response = (id: string, stance: Stance, rest: Partial<ResponseHead> = {}) =>
  ({
    id,
    stance,
    isLate: false,
    isCorrespondence: false,
    bodyId: undefined,
    ...rest,
  }) as ResponseHead

const onChapter = (responseId: string, stance: Stance): ResponseStance => ({
  responseId,
  partyId: 'p',
  stance,
  subject: { kind: 'section', versionId: 'v', provisionId: 'c' },
})

test('parties are counted once: bodies under them and correspondence are not', () => {
  const { stances, late, documents } = collate(
    [document],
    [
      response('a', 'endorse'),
      response('b', 'oppose', { isLate: true }),
      response('board', 'oppose', { bodyId: 'nämnd' }),
      response('letter', 'oppose', { isCorrespondence: true }),
    ],
    [onChapter('a', 'endorse'), onChapter('board', 'oppose')],
    [],
  )
  assert.deepEqual(stances, { endorse: 1, oppose: 1 })
  assert.equal(late, 1)
  assert.deepEqual(documents[0]?.sections[0]?.stances, { endorse: 1 })
})

test('a section that nobody has touched is left out, and what lacks an answer is counted', () => {
  const comment = (id: string, answer: Comment['answer']) =>
    ({ id, versionId: 'v', provisionId: 'd', answer }) as Comment
  const answered = { outcome: 'met' } as NonNullable<Comment['answer']>
  const {
    documents,
    comments,
    answered: done,
    commentedProvisions,
  } = collate(
    [document],
    [response('a', 'endorse')],
    [],
    [comment('1', answered), comment('2', undefined)],
  )
  assert.deepEqual(
    documents[0]?.sections.map(({ section, unanswered }) => [section.provision.id, unanswered]),
    [['d', 1]],
  )
  assert.deepEqual([comments, done, commentedProvisions], [2, 1, 1])
})
