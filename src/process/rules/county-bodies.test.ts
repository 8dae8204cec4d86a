// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body, party, wholeCounty } from '../../../test/fixtures/county.ts'
import { placeBodies } from './county-bodies.ts'

const whole = wholeCounty()
const county = placeBodies(whole.parties, whole.bodies, whole.associations)

test('the county has 49 municipalities that answer and decide, in four associations', () => {
  assert.equal(county.municipalities.length, 49)
  assert.deepEqual(
    county.associationBoards.map(({ board, memberPartyIds }) => [board.id, memberPartyIds.length]),
    [
      ['forbund-borasregionen', 8],
      ['forbund-fyrbodal', 14],
      ['forbund-goteborgsregionen', 12],
      ['forbund-skaraborg', 15],
    ],
  )
})

test('every municipality is a member of exactly one association, and members that are not parties of none', () => {
  const members = county.associationBoards.flatMap(({ memberPartyIds }) => memberPartyIds)
  assert.deepEqual(members.toSorted(), county.municipalities.map((one) => one.party.id).toSorted())
})

test('each municipality has its own council and executive board', () => {
  for (const { party: one, council, executiveBoard } of county.municipalities) {
    assert.deepEqual([council.partyId, council.kind], [one.id, 'council'])
    assert.deepEqual([executiveBoard.partyId, executiveBoard.kind], [one.id, 'executive-board'])
  }
})

test('of several bodies between the parties the first of its kind takes the step: SRO before VVG', () => {
  assert.equal(county.jointBody?.id, 'sro')
  assert.equal(county.jointBoard?.id, 'vastkom-styrelse')
  assert.equal(county.workingGroup?.id, 'gemensam-arbetsgrupp')
})

test('the region’s strategic board leads its part and is not consulted; its other boards are', () => {
  const { region } = county
  assert.deepEqual(
    [region?.council.id, region?.executiveBoard.id, region?.strategicBoard?.id],
    ['rf', 'rs', 'ssn'],
  )
  const consulted = region?.consulted.map(({ id }) => id) ?? []
  assert.ok(consulted.includes('drn-goteborg'))
  for (const id of ['ssn', 'rs', 'rf']) assert.ok(!consulted.includes(id), id)
})

test('a body of a party never stands for the county, even if it is of the same kind', () => {
  const own = body('ale-samrad', 'joint-body', 'ale')
  assert.equal(placeBodies([party('ale')], [own], []).jointBody, undefined)
})

test('a party that lacks a council or an executive board takes no part', () => {
  const council = body('ale-kf', 'council', 'ale')
  const board = body('ale-ks', 'executive-board', 'ale')
  const placed = (...bodies: Parameters<typeof placeBodies>[1]) =>
    placeBodies([party('ale')], bodies, []).municipalities.length
  assert.equal(placed(council, board), 1)
  assert.equal(placed(council), 0)
  assert.equal(placed(board), 0)
  const regionOnly = [body('rf', 'council', 'vgr')]
  assert.equal(placeBodies([party('vgr', 'region')], regionOnly, []).region, undefined)
})

test('an association that has no board hands nothing over', () => {
  const association = {
    id: 'gr',
    slug: 'gr',
    name: 'Göteborgsregionen',
    memberPartyIds: ['ale'],
    otherMembers: ['Kungsbacka'],
    boardBodyId: undefined,
  }
  assert.deepEqual(placeBodies([party('ale')], [], [association]).associationBoards, [])
})
