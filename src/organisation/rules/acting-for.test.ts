// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '#kernel/mandate.ts'
import { actsForInWords, isCountyWide, roleInWords } from './acting-for.ts'

test('a mandate for a party is said by the party and the role, in both languages', () => {
  const lerum = { name: 'Lerums kommun', partyName: 'Lerums kommun' }
  assert.deepEqual(actsForInWords(lerum, 'coordinator'), {
    sv: 'Lerums kommun, koordinator',
    en: 'Lerums kommun, coordinator',
  })
})

test('a part of a party is said with its party, so that two boards of the same name differ', () => {
  const board = { name: 'Vård- och omsorgsnämnden', partyName: 'Lerums kommun' }
  assert.equal(
    actsForInWords(board, 'registrar').sv,
    'Vård- och omsorgsnämnden, Lerums kommun, registrator',
  )
})

test('a joint body is of no party and is said alone', () => {
  const sro = { name: 'Politiskt samrådsorgan', partyName: undefined }
  assert.equal(actsForInWords(sro, 'coordinator').sv, 'Politiskt samrådsorgan, koordinator')
})

test('a mandate without a place is for all parties', () => {
  assert.deepEqual(actsForInWords(undefined, 'administrator'), {
    sv: 'Alla parter, administratör',
    en: 'All parties, administrator',
  })
})

test('process leader, editor and administrator serve all alike; whoever works at a party does not', () => {
  assert.deepEqual(roles.filter(isCountyWide), ['process-leader', 'editor', 'administrator'])
})

test('no two roles are said alike in either language', () => {
  const words = roles.map((role) => roleInWords[role])
  assert.equal(new Set(words.map(({ sv }) => sv)).size, roles.length)
  assert.equal(new Set(words.map(({ en }) => en)).size, roles.length)
})
