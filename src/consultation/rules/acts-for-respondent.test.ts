// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mandate } from '#kernel/mandate.ts'
import { actsForRespondent, respondentFor, type RespondentAct } from './acts-for-respondent.ts'

const acts: readonly RespondentAct[] = ['read', 'write', 'send']
const region = { partyId: 'region', bodyId: undefined }
const board = { partyId: 'region', bodyId: 'board' }
const lerum = { partyId: 'lerum', bodyId: undefined }
const asked = [region, board, lerum]

function mandate(place: Partial<Mandate>): Mandate {
  const nowhere = { partyId: undefined, bodyId: undefined, unitId: undefined }
  return { id: 'm', personId: 'p', role: 'coordinator', ...nowhere, ...place }
}
const mandates = {
  'the whole region': mandate({ partyId: 'region' }),
  'the board that is asked': mandate({ partyId: 'region', bodyId: 'board' }),
  'another board of the region': mandate({ partyId: 'region', bodyId: 'other' }),
  'a unit of the region': mandate({ partyId: 'region', unitId: 'ward' }),
  'the whole of Lerum': mandate({ partyId: 'lerum' }),
  'a board of Lerum': mandate({ partyId: 'lerum', bodyId: 'care' }),
  'a unit of Lerum': mandate({ partyId: 'lerum', unitId: 'school' }),
  'all parties': mandate({ role: 'editor' }),
} as const

// Whom the mandate is for; what it does with the region's answer, its board's and Lerum's.
const rows: readonly [keyof typeof mandates, string, string, string][] = [
  ['the whole region', 'read write send', 'read', ''],
  ['the board that is asked', '', 'read write send', ''],
  ['another board of the region', '', '', ''],
  ['a unit of the region', 'read write', '', ''],
  ['the whole of Lerum', '', '', 'read write send'],
  ['a board of Lerum', '', '', 'read write'],
  ['a unit of Lerum', '', '', 'read write'],
  ['all parties', '', '', ''],
]
for (const [who, ...expected] of rows) {
  test(`who acts for ${who} does what the table says`, () => {
    const may = [region, board, lerum].map((respondent) =>
      acts.filter((act) => actsForRespondent(mandates[who], respondent, act, asked)).join(' '),
    )
    assert.deepEqual(may, expected)
  })
}

test('nobody acts for a respondent without a mandate', () => {
  for (const act of acts) assert.equal(actsForRespondent(undefined, lerum, act, asked), false)
})

test('a board answers for itself where it is asked, for its party where no board is, else for nobody', () => {
  const answersFor = (who: keyof typeof mandates) => respondentFor(mandates[who], asked)
  assert.deepEqual(answersFor('the board that is asked'), board)
  assert.deepEqual(answersFor('the whole region'), region)
  assert.deepEqual(answersFor('a unit of the region'), region)
  assert.equal(answersFor('another board of the region'), undefined)
  assert.deepEqual(answersFor('a board of Lerum'), lerum)
  assert.deepEqual(answersFor('a unit of Lerum'), lerum)
  assert.equal(answersFor('all parties'), undefined)
  assert.equal(respondentFor(undefined, asked), undefined)
})
