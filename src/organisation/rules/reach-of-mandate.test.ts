// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsForBody, actsForWhole, relationTo, type Relation } from './reach-of-mandate.ts'

const mandates = {
  'the whole party': { partyId: 'region' },
  'one board of it': { partyId: 'region', bodyId: 'board' },
  'another board of it': { partyId: 'region', bodyId: 'other-board' },
  'a unit of it': { partyId: 'region', unitId: 'ward' },
  'another whole party': { partyId: 'lerum' },
  'a unit of another party': { partyId: 'lerum', unitId: 'school' },
  'a joint body': { bodyId: 'joint' },
  'all parties alike': {},
} as const
const placeOf = (who: keyof typeof mandates) => ({
  partyId: undefined,
  bodyId: undefined,
  unitId: undefined,
  ...mandates[who],
})

// Whom the mandate is for, and how it stands to the whole party, to its board and to a joint body.
const rows: readonly [keyof typeof mandates, Relation, Relation, Relation][] = [
  ['the whole party', 'itself', 'its-party', 'another'],
  ['one board of it', 'its-body', 'itself', 'another'],
  ['another board of it', 'its-body', 'another', 'another'],
  ['a unit of it', 'its-unit', 'another', 'another'],
  ['another whole party', 'another', 'another', 'another'],
  ['a unit of another party', 'another', 'another', 'another'],
  ['a joint body', 'another', 'another', 'itself'],
  ['all parties alike', 'another', 'another', 'another'],
]
for (const [who, party, board, joint] of rows) {
  test(`a mandate for ${who}`, () => {
    const mandate = placeOf(who)
    assert.equal(relationTo(mandate, { partyId: 'region', bodyId: undefined }), party)
    assert.equal(relationTo(mandate, { partyId: 'region', bodyId: 'board' }), board)
    assert.equal(relationTo(mandate, { partyId: undefined, bodyId: 'joint' }), joint)
    assert.equal(relationTo(mandate, { partyId: undefined, bodyId: undefined }), 'another')
    assert.equal(actsForWhole(mandate, 'region'), party === 'itself')
    assert.equal(actsForWhole(mandate, undefined), false)
    const isForBoard = board === 'itself' || board === 'its-party'
    assert.equal(actsForBody(mandate, { id: 'board', partyId: 'region' }), isForBoard)
  })
}

test('every party’s and body’s relation is written above', () => {
  assert.equal(rows.length, Object.keys(mandates).length)
})
