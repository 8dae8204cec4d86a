// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '#kernel/instant.ts'
import { noDecision } from './own-decision.ts'
import type { ResponseDraft } from './response.ts'
import {
  changedParts,
  partsOf,
  readReviewed,
  whereTheyDiffer,
  writeReviewed,
} from './reviewed-answer.ts'

const at = instant('2026-03-19T08:00:00Z')
const by = { updatedBy: 'p', writtenWith: 'm', updatedAt: at }
const draft: ResponseDraft = {
  id: 'd',
  consultationId: 'k',
  partyId: 'lerum',
  bodyId: undefined,
  overallText: 'Bra.',
  ...by,
  decision: noDecision,
  attachments: [],
  stances: [
    { subject: { kind: 'package' }, stance: 'endorse', ...by },
    { subject: { kind: 'document', versionId: 'v' }, stance: 'oppose', ...by },
    { subject: { kind: 'section', versionId: 'v', provisionId: 'p' }, stance: 'abstain', ...by },
  ],
  comments: [
    {
      id: 'c',
      versionId: 'v',
      provisionId: 'p',
      kind: 'reword',
      text: 'Oklart.',
      proposedWording: 'Kommunen ska.',
      revision: 1,
      writtenBy: 'p',
      ...by,
    },
  ],
  answers: [
    { questionId: 'q', text: 'Ja.', ...by },
    { questionId: 'r', text: '', ...by },
  ],
}

test('each part that says something has its words', () => {
  assert.deepEqual(Object.fromEntries(partsOf(draft)), {
    hallning: 'endorse',
    'dokument-v': 'oppose',
    'avsnitt-v.p': 'abstain',
    text: 'Bra.',
    'svar-q': 'Ja.',
    'synpunkt-c': 'reword\nOklart.\nKommunen ska.',
  })
  assert.equal(partsOf(undefined).size, 0)
})

test('what was reviewed comes back from a form as it was, and what is none of ours is nothing', () => {
  const parts = partsOf(draft)
  assert.deepEqual(readReviewed(writeReviewed(parts)), parts)
  assert.equal(writeReviewed(new Map([['text', 'a'.repeat(100_001)]])), '')
  for (const broken of [
    '',
    'null',
    '{}',
    '[1]',
    '[["a",1]]',
    '[["a"]]',
    '[',
    'x'.repeat(100_001),
  ]) {
    assert.equal(readReviewed(broken), undefined, broken.slice(0, 10))
  }
})

test('what has been changed, added and taken away is told; what stands is not', () => {
  const before = partsOf(draft)
  const [overall, ...rest] = draft.stances
  const now = partsOf({
    ...draft,
    stances: [{ ...overall!, stance: 'oppose' }, ...rest],
    comments: [],
    answers: [...draft.answers, { questionId: 's', text: 'Nej.', ...by }],
  })
  assert.deepEqual(changedParts(before, now), [
    { part: 'hallning', before: 'endorse', now: 'oppose' },
    { part: 'svar-s', before: undefined, now: 'Nej.' },
    { part: 'synpunkt-c', before: 'reword\nOklart.\nKommunen ska.', now: undefined },
  ])
})

test('long texts are cut to where they differ, short ones stand whole', () => {
  assert.deepEqual(whereTheyDiffer('Vi tillstyrker.', 'Vi avstyrker.'), [
    'Vi tillstyrker.',
    'Vi avstyrker.',
  ])
  const long = 'a'.repeat(1000)
  const [before, now] = whereTheyDiffer(`${long}ja`, `${long}nej`)
  assert.match(before, /^…a{60}ja$/)
  assert.match(now, /^…a{60}nej$/)
})
